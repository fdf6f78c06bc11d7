import { bundleOf } from '#lib/bank/loaded-quiz.ts';
import { quickLength } from '#lib/engine/quick-length.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { QuizId } from '#lib/schema/quiz.ts';
import type { Simulated } from '#lib/schema/simulated.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import { findQuiz, listQuizzes } from './quizzes.ts';

/** The quiz of the home page and of nearly every result link. */
const DEFAULT_QUIZ: QuizId = 'social-media-roles';

/** The part of a quiz version that a page needs; the newest version by default, undefined if there is none. */
export function findBundle(id: QuizId, locale: Locale, version?: number): QuizBundle | undefined {
	const loaded = findQuiz(id, version);
	return loaded && bundleOf(loaded, locale);
}

/** The newest version of the quiz on the home page. Throws if it is not in the bank. */
export function defaultBundle(locale: Locale): QuizBundle {
	const bundle = findBundle(DEFAULT_QUIZ, locale);
	if (bundle === undefined) throw new Error(`questions/${DEFAULT_QUIZ} is missing`);
	return bundle;
}

/** The simulated figures of the quiz on the home page. Throws if its folder has none. */
export function defaultFigures(): Simulated {
	const simulated = findQuiz(DEFAULT_QUIZ)?.simulated ?? null;
	if (simulated === null) {
		throw new Error(`${DEFAULT_QUIZ} has no figures: run npm run simulate -- --markdown`);
	}
	return simulated;
}

/** Every quiz with its versions, oldest first. A result code may name any of them. */
export function quizIndex(): { readonly id: QuizId; readonly versions: readonly number[] }[] {
	const loaded = listQuizzes();
	return [...new Set(loaded.map(({ quiz }) => quiz.id))].map((id) => ({
		id,
		versions: loaded.filter(({ quiz }) => quiz.id === id).map(({ quiz }) => quiz.version)
	}));
}

/** The newest version of every quiz in one language, for invitations. */
export function offeredBundles(locale: Locale): QuizBundle[] {
	return quizIndex().flatMap(({ id }) => findBundle(id, locale) ?? []);
}

/** The facts about a quiz that an invitation shows. Times are in minutes. */
export function toOffered({ quiz, wording }: QuizBundle) {
	return {
		id: quiz.id,
		name: wording.name,
		items: quiz.items.length,
		skills: quiz.skills.length,
		minutes: quiz.minutes,
		quickMinutes: quickLength(quiz)?.minutes ?? null
	};
}
