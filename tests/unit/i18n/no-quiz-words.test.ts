import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '#lib/schema/locale.ts';
import { cataloguesOf, readCatalogue } from '../../../src/cli/words/catalogues.ts';

/** What would be true of one quiz only. Such words belong to its wording files. */
const OF_ONE_QUIZ =
	/social media|media sosial|\bofficers?\b|\bspecialists?\b|\bstrategists?\b|\b(six|three) (skills|roles)\b|\b(enam|ketiga) (keterampilan|peran)\b|past year|setahun terakhir|dua tahun terakhir|\bdraft\b|\bdraf\b|O\*NET 29|ESCO|SFIA/i;

/** The checker and its rules name the values of a field, such as draft. */
const catalogues = (locale: Locale) =>
	cataloguesOf(locale).filter((name) => !['checker', 'rules'].includes(name));

describe.each(LOCALES)('the catalogues (%s)', (locale) => {
	test.each(catalogues(locale))('%s says nothing that holds for one quiz only', async (name) => {
		const texts = await readCatalogue(locale, name);
		expect(texts.length).toBeGreaterThan(0);
		expect(texts.filter(({ text }) => OF_ONE_QUIZ.test(text))).toEqual([]);
	});
});

/** Folders with texts outside of the catalogues, such as the title of a picture or a file for a learning platform. */
const SOURCES = ['src/lib', 'src/routes', 'src/standalone', 'static'];
/** Words that code has no other use for. */
const NAMED =
	/social media|media sosial|\bofficers?\b|\bstrategists?\b|past year|setahun terakhir/i;

test.each(SOURCES)('no source in %s names a subject, a role or a time of one quiz', (folder) => {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|svelte|js|txt|svg|webmanifest)$/.test(entry.name))
		.map(({ parentPath, name }) => join(parentPath, name));
	expect(files.length).toBeGreaterThan(0);
	expect(files.filter((file) => NAMED.test(readFileSync(file, 'utf8')))).toEqual([]);
});
