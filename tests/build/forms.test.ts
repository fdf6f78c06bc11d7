import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const PAGES = join(import.meta.dirname, '../../build/prerendered');
/** A dialog's form goes nowhere. */
const FORM = /<form(?![^>]*method="dialog")[^]*?<\/form>/g;
const SUBMIT = /<button[^>]*type="submit"[^>]*>/;

test('a form on any page cannot be sent before its script has loaded', () => {
	const pages = readdirSync(PAGES, { recursive: true, encoding: 'utf8' });
	const buttons = pages
		.filter((path) => path.endsWith('.html'))
		.flatMap((path) =>
			Array.from(readFileSync(join(PAGES, path), 'utf8').matchAll(FORM), ([form]) => ({
				path,
				button: SUBMIT.exec(form)?.[0] ?? ''
			}))
		);
	expect(buttons.length).toBeGreaterThan(0);
	expect(buttons.filter(({ button }) => button !== '' && !/\bdisabled\b/.test(button))).toEqual([]);
});
