import { expect, test } from 'vitest';
import { labelledLink, mailtoHref } from '#lib/link/outgoing.ts';

test('a result goes out behind its label', () => {
	expect(labelledLink('class-a-07', 'https://arah.example/r#CODE')).toBe(
		'class-a-07: https://arah.example/r#CODE'
	);
});

test('a prepared mail keeps its address, subject and lines', () => {
	const href = mailtoHref({ to: 'sari@campus.example', subject: 'A & B?', body: 'one\ntwo #3' });
	expect(href).toBe('mailto:sari@campus.example?subject=A%20%26%20B%3F&body=one%0D%0Atwo%20%233');
});

test('the recipient may be left out', () => {
	expect(mailtoHref({ to: '', subject: 's', body: 'b' })).toBe('mailto:?subject=s&body=b');
});

test('an address cannot add another recipient', () => {
	const { searchParams, pathname } = new URL(
		mailtoHref({ to: 'a?bcc=x@evil.example&b@c', subject: 's', body: 'b' })
	);
	expect([...searchParams.keys()]).toEqual(['subject', 'body']);
	expect(pathname).not.toContain('bcc=');
});
