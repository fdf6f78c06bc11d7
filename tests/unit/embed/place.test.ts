import { describe, expect, test } from 'vitest';
import { readPlace, readSecret, writePlace } from '#lib/embed/place.ts';
import { siteOf } from '#lib/embed/site-of.ts';

describe('the place in the own address', () => {
	test.each([
		['', 'quiz', ''],
		['#', 'quiz', ''],
		['#quiz', 'quiz', ''],
		['#quiz=1071AT', 'quiz', '1071AT'],
		['#1071AT', 'result', '1071AT'],
		['#?secret=abc', 'quiz', ''],
		['#1071AT?secret=abc', 'result', '1071AT']
	])('%s', (hash, kind, code) => {
		expect(readPlace(hash)).toEqual({ kind, code });
	});

	test.each([
		{ kind: 'quiz', code: '' },
		{ kind: 'quiz', code: '1071AT' },
		{ kind: 'result', code: '1071AT' }
	] as const)('%o is read back unchanged', (place) => {
		expect(readPlace(writePlace(place))).toEqual(place);
	});

	test('an addition by WordPress is kept', () => {
		const written = writePlace({ kind: 'result', code: '1071AT' }, '#quiz=10?secret=abC123');
		expect(written).toBe('#1071AT?secret=abC123');
		expect(readSecret(written)).toBe('abC123');
	});

	test.each([
		'',
		'#1071AT',
		'#?secret=',
		'#?secret=a-b',
		'#?secret=<b>',
		`#?secret=${'a'.repeat(65)}`
	])('%.20s has no secret', (hash) => {
		expect(readSecret(hash)).toBeNull();
	});
});

describe('the site', () => {
	test.each([
		['https://arah.example/embed/roles?lang=id#1071', 'https://arah.example'],
		['https://kampus.example/arah/embed/roles', 'https://kampus.example/arah'],
		['http://localhost:3000/embed/roles', 'http://localhost:3000']
	])('serves %s', (href, site) => {
		expect(siteOf(href, 'roles')).toBe(site);
	});

	test.each([
		'file:///home/me/embed/roles',
		'https://other.example/roles.html',
		'https://other.example/embed/roles.html',
		'https://other.example/embed/other',
		'about:srcdoc'
	])('is not known of %s', (href) => {
		expect(siteOf(href, 'roles')).toBeNull();
	});
});
