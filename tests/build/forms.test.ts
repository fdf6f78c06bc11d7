import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const PAGES = join(import.meta.dirname, '../../build/prerendered');
/** A dialog's form goes nowhere. */
const FORM = /<form(?![^>]*method="dialog")[^]*?<\/form>/g;
const SUBMIT = /<button[^>]*type="submit"[^>]*>/;

const prerendered = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.html'))
	.map((path) => ({ path, html: readFileSync(join(PAGES, path), 'utf8') }));

test('on every page, a choice waits for its script: made before, it would be taken back', () => {
	const choices = prerendered.flatMap(({ path, html }) =>
		Array.from(html.matchAll(/<fieldset[^>]*>/g), ([fieldset]) => ({ path, fieldset }))
	);
	expect(choices.length).toBeGreaterThan(0);
	expect(choices.filter(({ fieldset }) => !/\bdisabled\b/.test(fieldset))).toEqual([]);
});

test('on every page, a form waits for its script: sent before, it would lose what was typed', () => {
	const buttons = prerendered.flatMap(({ path, html }) =>
		Array.from(html.matchAll(FORM), ([form]) => ({ path, button: SUBMIT.exec(form)?.[0] ?? '' }))
	);
	expect(buttons.length).toBeGreaterThan(0);
	expect(buttons.filter(({ button }) => button !== '' && !/\bdisabled\b/.test(button))).toEqual([]);
});
