import { shortQuizTag } from '#lib/link/quiz-tag.ts';
import type { QuizId } from '#lib/schema/quiz.ts';
import type { LoadedQuiz } from './loaded-quiz.ts';

/** Whether the summary codes of two quizzes begin alike. */
export function sharedTag(a: QuizId, b: QuizId): boolean {
	return shortQuizTag(a) === shortQuizTag(b);
}

/**
 * The quizzes whose summary codes could be taken for those of another quiz, by id, each with that other quiz. Of two
 * quizzes, the newer one has to change its id: the codes of the older one may be in use. `older` are ids that came
 * before all of them.
 */
export function sharedTags(
	quizzes: readonly LoadedQuiz[],
	older: readonly QuizId[] = []
): ReadonlyMap<QuizId, QuizId> {
	const born = new Map<QuizId, string>();
	for (const { quiz } of quizzes) {
		const known = born.get(quiz.id);
		if (known === undefined || quiz.date < known) born.set(quiz.id, quiz.date);
	}
	const byAge = [...born].sort(([a, bornA], [b, bornB]) =>
		`${bornA} ${a}` < `${bornB} ${b}` ? -1 : 1
	);
	const first = new Map(older.map((id) => [shortQuizTag(id), id]));
	const shared = new Map<QuizId, QuizId>();
	for (const [id] of byAge) {
		const tag = shortQuizTag(id);
		const other = first.get(tag);
		if (other === undefined) first.set(tag, id);
		else shared.set(id, other);
	}
	return shared;
}
