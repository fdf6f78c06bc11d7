import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '#lib/schema/locale.ts';
import { cataloguesOf, readCatalogue } from '../../../src/cli/words/catalogues.ts';

/** What would be true of one quiz only. Such words belong to its wording files. */
const OF_ONE_QUIZ =
	/social media|media sosial|\bofficers?\b|\bspecialists?\b|\bstrategists?\b|\b(six|three) (skills|roles)\b|\b(enam|ketiga) (keterampilan|peran)\b|past year|setahun terakhir|dua tahun terakhir|\bdraft\b|\bdraf\b|O\*NET 29|ESCO|SFIA/i;

/** The checker names the values of a field, such as draft. */
const catalogues = (locale: Locale) => cataloguesOf(locale).filter((name) => name !== 'checker');

describe.each(LOCALES)('the catalogues (%s)', (locale) => {
	test.each(catalogues(locale))('%s says nothing that holds for one quiz only', async (name) => {
		const texts = await readCatalogue(locale, name);
		expect(texts.length).toBeGreaterThan(0);
		expect(texts.filter(({ text }) => OF_ONE_QUIZ.test(text))).toEqual([]);
	});
});
