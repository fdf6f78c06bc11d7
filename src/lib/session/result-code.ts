import { encodeAnswers } from '#lib/link/answers-code.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import type { Progress } from './saved-progress.ts';

/** Answers as what stands after # in a result link. A quick match in which everything was answered is a full profile. */
export function resultCode(quiz: Quiz, { answers, mode }: Pick<Progress, 'answers' | 'mode'>) {
	const isWhole = Object.keys(answers).length === quiz.items.length;
	return encodeAnswers(quiz, answers, isWhole ? 'full' : mode);
}
