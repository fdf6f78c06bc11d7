import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = 'build/prerendered';
const pages = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) =>
	name.endsWith('.html')
);

test('there are pages in both languages', () => {
	for (const lang of ['en', 'id']) expect(pages).toContain(`${lang}.html`);
});

describe.each(pages)('%s', (name) => {
	const html = readFileSync(join(ROOT, name), 'utf8');
	const policy =
		/<meta http-equiv="content-security-policy" content="([^"]+)">/i.exec(html)?.[1] ?? '';
	const directives = new Map(
		policy.split('; ').map((part) => {
			const [key = '', ...values] = part.split(' ');
			return [key, values];
		})
	);

	test('starts from nothing, and opens to its own files only', () => {
		expect(directives.get('default-src')).toEqual(["'none'"]);
		for (const [key, values] of directives) {
			for (const value of values) {
				expect(value, key).toMatch(/^('self'|'none'|'sha256-.+'|'unsafe-hashes'|data:|blob:)$/);
			}
		}
	});

	test('runs no script but its own files and the inline ones that are named by their hash', () => {
		const allowed = directives.get('script-src') ?? [];
		expect(allowed).toContain("'self'");
		expect(allowed).not.toContain("'unsafe-hashes'");
		for (const [, attributes = '', code = ''] of html.matchAll(
			/<script([^>]*)>([^]*?)<\/script>/g
		)) {
			// data, not code
			if (/type="application\/(ld\+)?json"/.test(attributes)) continue;
			if (/\ssrc=/.test(attributes)) continue;
			const hash = createHash('sha256').update(code).digest('base64');
			expect(allowed).toContain(`'sha256-${hash}'`);
		}
	});

	test('has no handler and no address in its markup that would be a script', () => {
		expect(html).not.toMatch(/<[^>]+\son[a-z]+\s*=\s*["']/i);
		expect(html).not.toMatch(/(href|src|action)\s*=\s*["']?\s*javascript:/i);
	});

	test('has no inline style, which the policy would drop', () => {
		expect(html).not.toMatch(/<[a-z][^>]*\sstyle\s*=/i);
		const allowed = directives.get('style-src') ?? [];
		for (const [, css = ''] of html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)) {
			expect(allowed).toContain(`'sha256-${createHash('sha256').update(css).digest('base64')}'`);
		}
	});

	test('asks nobody else for anything', () => {
		const loading = [...html.matchAll(/<(?:script|link|img|iframe|source)\b[^>]*>/g)]
			.map(([tag]) => tag)
			.filter((tag) => !/rel="(canonical|alternate)"/.test(tag));
		expect(loading.length).toBeGreaterThan(0);
		for (const tag of loading) expect(tag).not.toMatch(/\s(src|href|srcset)="(https?:)?\/\//);
	});
});
