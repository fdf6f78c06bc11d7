import { indexQuizzes } from '#lib/bank/index-quizzes.ts';
import { bundleOf } from '#lib/bank/loaded-quiz.ts';
import { quickLength } from '#lib/engine/quick-length.ts';
import type { QuizIndex } from '#lib/link/open-code.ts';
import { LOCALES, type Locale } from '#lib/schema/locale.ts';
import type { QuizId } from '#lib/schema/quiz.ts';
import type { CataloguedQuiz, QuizBundle, Wording } from '#lib/schema/wording.ts';
import { findQuiz, listQuizzes, listShown } from './quizzes.ts';

/** The part of a quiz version that a page needs; the newest version by default, undefined if there is none. */
export function findBundle(id: QuizId, locale: Locale, version?: number): QuizBundle | undefined {
	const loaded = findQuiz(id, version);
	return loaded && bundleOf(loaded, locale);
}

/** The newest version of the quiz on the home page. Throws if the site shows no quiz. */
export function defaultBundle(locale: Locale): QuizBundle {
	const [first] = offeredBundles(locale);
	if (first === undefined) throw new Error('questions/ has no quiz that the site may show');
	return first;
}

/** The first screen of the home page: what the author wrote for it, otherwise name and summary. */
export function heroOf({ quiz, wording }: QuizBundle): NonNullable<Wording['hero']> {
	const hero = findQuiz(quiz.id, quiz.version)?.wording[wording.language]?.hero;
	return hero ?? { heading: wording.name, lead: wording.summary };
}

/** The addresses of the pages about the method; without a quiz, they are about that of the home page. */
export function methodEntries(): { lang: Locale; quiz?: QuizId }[] {
	const quizzes = quizIndex();
	return LOCALES.flatMap((lang) => [{ lang }, ...quizzes.map(({ id }) => ({ lang, quiz: id }))]);
}

/** Every quiz with its versions, oldest first. A result code may name any of them. */
export function quizIndex(): QuizIndex {
	return indexQuizzes(listQuizzes().map(({ quiz }) => quiz));
}

/** The newest version of every quiz that the site shows, the default first. */
export function offeredBundles(locale: Locale): QuizBundle[] {
	return listShown().flatMap((id) => findBundle(id, locale) ?? []);
}

/** The newest version of every quiz that the site shows, for a list; the default first. */
export function quizCatalogue(locale: Locale): CataloguedQuiz[] {
	return offeredBundles(locale).map(({ quiz, wording }) => ({
		id: quiz.id,
		kind: quiz.kind,
		name: wording.name,
		summary: wording.summary,
		terms: wording.terms,
		language: wording.language,
		languages: LOCALES.filter((one) => findQuiz(quiz.id)?.wording[one] !== undefined),
		skills: quiz.skills.length,
		roles: quiz.roles.length,
		items: quiz.items.length,
		minutes: quiz.minutes,
		evidence: wording.evidence
	}));
}

/** The facts about a quiz that an invitation shows. Times are in minutes. */
export function toOffered({ quiz, wording }: QuizBundle) {
	return {
		id: quiz.id,
		name: wording.name,
		evidence: wording.evidence,
		items: quiz.items.length,
		skills: quiz.skills.length,
		minutes: quiz.minutes,
		quickMinutes: quickLength(quiz)?.minutes ?? null
	};
}
