import type { Said } from '#lib/embed/host.ts';
import { quiz as quizEn } from '#lib/i18n/en/quiz.ts';
import { result as resultEn } from '#lib/i18n/en/result.ts';
import { scorm as scormEn } from '#lib/i18n/en/scorm.ts';
import { standalone as standaloneEn } from '#lib/i18n/en/standalone.ts';
import { quiz as quizId } from '#lib/i18n/id/quiz.ts';
import { result as resultId } from '#lib/i18n/id/result.ts';
import { scorm as scormId } from '#lib/i18n/id/scorm.ts';
import { standalone as standaloneId } from '#lib/i18n/id/standalone.ts';
import type { Locale } from '#lib/schema/locale.ts';

/** All texts of the stand-alone quiz, those of the result in the quiz’s own words. Both languages are in the file, so that it loads nothing. */
export const TEXTS = {
	en: { quiz: quizEn, result: resultEn, standalone: standaloneEn },
	id: { quiz: quizId, result: resultId, standalone: standaloneId }
} as const satisfies Readonly<Record<Locale, unknown>>;

/** The same for a learning platform, where the platform stores the answers instead of the device. */
export const SCORM_TEXTS: typeof TEXTS = {
	en: {
		...TEXTS.en,
		quiz: { ...quizEn, ...scormEn.quiz },
		result: (terms) => ({ ...resultEn(terms), ...scormEn.result })
	},
	id: {
		...TEXTS.id,
		quiz: { ...quizId, ...scormId.quiz },
		result: (terms) => ({ ...resultId(terms), ...scormId.result })
	}
};

/** The notice on the start page if the embedding page asks for results. */
export const SENDS_RESULT: Said = {
	en: standaloneEn.sendsResult,
	id: standaloneId.sendsResult
};
