import { bundleOf } from '#lib/bank/loaded-quiz.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { QuizId } from '#lib/schema/quiz.ts';
import type { Simulated } from '#lib/schema/simulated.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import { findQuiz, listQuizzes } from './quizzes.ts';

/** The quiz of the home page and of nearly every result link. */
const DEFAULT_QUIZ: QuizId = 'social-media-roles';

/** What a page needs of a quiz version, the newest when none is named; undefined when there is none. */
export function findBundle(id: QuizId, locale: Locale, version?: number): QuizBundle | undefined {
	const loaded = findQuiz(id, version);
	return loaded && bundleOf(loaded, locale);
}

/** The newest version of the quiz that the home page offers. Throws when it is not in the bank. */
export function defaultBundle(locale: Locale): QuizBundle {
	const bundle = findBundle(DEFAULT_QUIZ, locale);
	if (bundle === undefined) throw new Error(`questions/${DEFAULT_QUIZ} is missing`);
	return bundle;
}

/** What was simulated with the quiz of the home page. Throws when its folder has no figures. */
export function defaultFigures(): Simulated {
	const simulated = findQuiz(DEFAULT_QUIZ)?.simulated ?? null;
	if (simulated === null) {
		throw new Error(`${DEFAULT_QUIZ} has no figures: run npm run simulate -- --markdown`);
	}
	return simulated;
}

/** Every quiz with its versions, oldest first: what a result code may name. */
export function quizIndex(): { readonly id: QuizId; readonly versions: readonly number[] }[] {
	const loaded = listQuizzes();
	return [...new Set(loaded.map(({ quiz }) => quiz.id))].map((id) => ({
		id,
		versions: loaded.filter(({ quiz }) => quiz.id === id).map(({ quiz }) => quiz.version)
	}));
}
