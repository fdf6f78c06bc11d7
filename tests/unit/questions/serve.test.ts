import { expect, test } from 'vitest';
import { findQuiz, listQuizzes } from '#lib/server/quizzes.ts';
import { realBank } from '../../support/bank-files.ts';

test('the pages get the same quizzes as the command line', () => {
	expect(listQuizzes()).toEqual(realBank.quizzes);
	expect(listQuizzes().length).toBeGreaterThan(0);
});

test('a quiz is found by id, with or without its version', () => {
	const [{ quiz } = { quiz: { id: '', version: 0 } }] = listQuizzes();
	expect(findQuiz(quiz.id, quiz.version)).toBe(listQuizzes()[0]);
	expect(findQuiz(quiz.id)?.quiz.id).toBe(quiz.id);
	expect(findQuiz(quiz.id, 999)).toBeUndefined();
	expect(findQuiz('no-such-quiz')).toBeUndefined();
});
