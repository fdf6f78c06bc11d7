import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = 'build/prerendered';

interface Page {
	readonly name: string;
	readonly html: string;
	/** The content security policy of the page, by directive. */
	readonly policy: ReadonlyMap<string, readonly string[]>;
}

const pages = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.html'))
	.map((name): Page => {
		const html = readFileSync(join(ROOT, name), 'utf8');
		return { name, html, policy: policyOf(html) };
	});

function policyOf(html: string): Page['policy'] {
	const [, text = ''] =
		/<meta http-equiv="content-security-policy" content="([^"]+)">/i.exec(html) ?? [];
	return new Map(
		text.split('; ').map((part) => {
			const [key = '', ...values] = part.split(' ');
			return [key, values];
		})
	);
}

/** What is wrong on any page, each with the name of its page. */
function offenders(find: (page: Page) => readonly string[]): string[] {
	return pages.flatMap((page) => find(page).map((what) => `${page.name}: ${what}`));
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('there are pages in both languages', () => {
	const names = pages.map(({ name }) => name);
	for (const lang of ['en', 'id']) expect(names).toContain(`${lang}.html`);
});

test('every page allows only its own files', () => {
	const OWN = /^('self'|'none'|'sha256-.+'|'unsafe-hashes'|data:|blob:)$/;
	const found = offenders(({ policy }) => [
		...(policy.get('default-src')?.join(' ') === "'none'" ? [] : ['default-src is not none']),
		...[...policy].flatMap(([key, values]) =>
			values.filter((value) => !OWN.test(value)).map((value) => `${key} allows ${value}`)
		)
	]);
	expect(found).toEqual([]);
});

test('every page runs only its own script files and the inline scripts its policy names', () => {
	const found = offenders(({ html, policy }) => {
		const allowed = policy.get('script-src') ?? [];
		const inline = [...html.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)].filter(
			// a file, or data instead of code
			([, attributes = '']) => !/\ssrc=|type="application\/(ld\+)?json"/.test(attributes)
		);
		return [
			...(allowed.includes("'self'") ? [] : ['its own scripts are not allowed']),
			...(allowed.includes("'unsafe-hashes'") ? ['handlers are allowed'] : []),
			...inline.map(([, , code = '']) => hashOf(code)).filter((hash) => !allowed.includes(hash))
		];
	});
	expect(found).toEqual([]);
});

test('no page has a handler or a script address in its markup', () => {
	const found = offenders(({ html }) => [
		...(html.match(/<[^>]+\son[a-z]+\s*=\s*["']/gi) ?? []),
		...(html.match(/(href|src|action)\s*=\s*["']?\s*javascript:/gi) ?? [])
	]);
	expect(found).toEqual([]);
});

test('no page has an inline style that its policy would drop', () => {
	const found = offenders(({ html, policy }) => {
		const allowed = policy.get('style-src') ?? [];
		const sheets = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)];
		return [
			...(html.match(/<[a-z][^>]*\sstyle\s*=/gi) ?? []),
			...sheets.map(([, css = '']) => hashOf(css)).filter((hash) => !allowed.includes(hash))
		];
	});
	expect(found).toEqual([]);
});

test('no page loads anything from another host', () => {
	const found = offenders(({ html }) => {
		const loading = [...html.matchAll(/<(?:script|link|img|iframe|source)\b[^>]*>/g)]
			.map(([tag]) => tag)
			.filter((tag) => !/rel="(canonical|alternate)"/.test(tag));
		return loading.length === 0
			? ['it loads nothing at all']
			: loading.filter((tag) => /\s(src|href|srcset)="(https?:)?\/\//.test(tag));
	});
	expect(found).toEqual([]);
});
