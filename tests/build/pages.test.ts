import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = 'build/prerendered';

/** Every page of both languages, by its name. */
const pages = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
	.filter((name) => /^(en|id)(\/.*)?\.html$/.test(name))
	.map((name) => ({ name, html: readFileSync(join(ROOT, name), 'utf8') }));

test('every page is in its language, and has a title and one heading of the first level', () => {
	const wrong = pages.filter(
		({ name, html }) =>
			!html.includes(`<html lang="${name.slice(0, 2)}"`) ||
			!/<title>[^<]*Arah[^<]*<\/title>/.test(html) ||
			(html.match(/<h1\b/g) ?? []).length > 1
	);
	expect(pages.length).toBeGreaterThan(20);
	expect(wrong.map(({ name }) => name)).toEqual([]);
});

/** For each landmark with a name, the place of the first one with the same name. */
function sameNames(html: string): number[] {
	const names = [...html.matchAll(/<(?:nav|aside|section|form)\b[^>]*aria-label="([^"]*)"/g)].map(
		([, name]) => name
	);
	return names.map((name) => names.indexOf(name));
}

/** Journeys look for landmarks of one name in Indonesian. */
test('landmarks share a name in English only where they do in Indonesian', () => {
	const wrong = pages.filter(({ name, html }) => {
		const other = pages.find((page) => page.name === name.replace(/^en/, 'id'));
		return sameNames(html).join() !== sameNames(other?.html ?? '').join();
	});
	expect(wrong.map(({ name }) => name)).toEqual([]);
});
