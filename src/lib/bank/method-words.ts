import { LOCALES, type Locale } from '#lib/schema/locale.ts';
import type { MethodWords } from '#lib/schema/wording.ts';
import { bundleOf, type LoadedQuiz } from './loaded-quiz.ts';

/** What only the pages about the method say of a quiz, for pages in one language. */
export function methodWordsOf(loaded: LoadedQuiz, locale: Locale): MethodWords {
	const { wording } = bundleOf(loaded, locale);
	const { language, onlyIn, evidence, levels, note, by, licence } = wording;
	const whole = loaded.wording[language];
	return {
		language,
		onlyIn,
		languages: LOCALES.filter((one) => loaded.wording[one] !== undefined),
		evidence,
		levels,
		note: note ?? null,
		audience: whole?.audience ?? null,
		by: by ?? null,
		licence: licence ?? null,
		method: whole?.method ?? { origin: [], limits: [], attribution: [], sources: [] }
	};
}
