import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import type { QuizId } from '#lib/schema/quiz.ts';
import { findQuiz } from '../quizzes.ts';
import type { ScoredQuiz } from './workshops.ts';

const compiled = new Map<string, ScoredQuiz>();

/** A quiz version of the bank ready for scoring, the newest when none is named; compiled once. */
export function findScoredQuiz(id: QuizId, version?: number): ScoredQuiz | undefined {
	const loaded = findQuiz(id, version);
	if (loaded === undefined) return undefined;
	const { quiz } = loaded;
	const key = `${quiz.id} ${quiz.version}`;
	const known = compiled.get(key);
	if (known !== undefined) return known;
	const scored = { quiz, plan: compileQuiz(quiz) };
	compiled.set(key, scored);
	return scored;
}
