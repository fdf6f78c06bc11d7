import type { QuizId } from '#lib/schema/quiz.ts';
import type { Site } from '#lib/schema/site.ts';
import type { LoadedQuiz } from './loaded-quiz.ts';

interface Shelf {
	readonly quizzes: readonly LoadedQuiz[];
	readonly site: Site;
}

/**
 * The quizzes that a site shows, the default first. Ids of quizzes that are not there are ignored. A site needs a quiz:
 * if all of them are unlisted, all are shown.
 */
export function shownQuizzes({ quizzes, site }: Shelf): QuizId[] {
	const byAge = [...quizzes].sort((a, b) => compareText(a.quiz.date, b.quiz.date));
	const there = new Set(byAge.map(({ quiz }) => quiz.id));
	const first = site.default === undefined ? [] : [site.default];
	const ordered = [...new Set([...first, ...site.order, ...there])].filter((id) => there.has(id));
	const listed = ordered.filter((id) => !site.unlisted.includes(id));
	return listed.length > 0 ? listed : ordered;
}

function compareText(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
