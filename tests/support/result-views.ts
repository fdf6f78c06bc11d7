import { rolesReadingOf, type ResultReading } from '#lib/reading/reading.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import type { Evidence } from '#lib/engine/score-quiz.ts';
import { result as english } from './english.ts';
import type { ResultText } from '#lib/i18n/en/result.ts';
import { result as indonesian } from './indonesian.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Answers, Mode } from '#lib/schema/quiz.ts';
import { takeQuickly } from './quick-taker.ts';
import { answersOfCase, bundles, quiz } from './session-quiz.ts';

/** The words around a result. */
export const resultTexts: Readonly<Record<Locale, ResultText>> = { en: english, id: indonesian };

/** The result of any answers to the real quiz, as its page gets it. */
export function viewOfAnswers(
	answers: Answers,
	locale: Locale = 'en',
	mode: Mode = 'full'
): ResultReading {
	return worded(locale, { kind: 'full', mode, answers });
}

/** The result of a worked case of the real quiz. */
export function viewOfCase(id: string, locale: Locale = 'en'): ResultReading {
	return viewOfAnswers(answersOfCase(id), locale);
}

/** The result of a quick match with the answers of a worked case. */
export function viewOfQuick(id: string, locale: Locale = 'en'): ResultReading {
	const { answers } = takeQuickly(compileQuiz(quiz), answersOfCase(id));
	return viewOfAnswers(answers, locale, 'quick');
}

/** The result of a summary code: points by skill in the quiz's order, null for one not measured. */
export function viewOfScores(
	points: readonly (number | null)[],
	locale: Locale = 'en'
): ResultReading {
	const scores = Object.fromEntries(quiz.skills.map(({ id }, s) => [id, points[s] ?? null]));
	return worded(locale, { kind: 'summary', scores });
}

function worded(locale: Locale, evidence: Evidence): ResultReading {
	return { ...rolesReadingOf(bundles[locale], evidence), text: resultTexts[locale] };
}
