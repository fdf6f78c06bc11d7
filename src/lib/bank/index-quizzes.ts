import type { QuizIndex } from '#lib/link/open-code.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import { withPrint } from './fingerprint.ts';

/**
 * The quizzes of a site with their versions, in their order. All have prints: a code of format 3 may have been made
 * where the quiz came as a file.
 */
export function indexQuizzes(quizzes: readonly Quiz[]): QuizIndex {
	return [...new Set(quizzes.map(({ id }) => id))].map((id) => {
		const own = quizzes.filter((quiz) => quiz.id === id);
		return {
			id,
			versions: own.map(({ version }) => version),
			prints: own.map((quiz) => quiz.print ?? withPrint(quiz).print ?? ''),
			...(own.some(({ print }) => print !== undefined) && { isForeign: true })
		};
	});
}
