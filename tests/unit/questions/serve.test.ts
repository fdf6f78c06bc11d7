import { expect, test } from 'vitest';
import { findQuiz, listQuizzes } from '#lib/server/quizzes.ts';
import { realBank } from '../../support/bank-files.ts';

test('the pages get the same quizzes as the command line', () => {
	expect(listQuizzes()).toEqual(realBank.quizzes);
	expect(listQuizzes().length).toBeGreaterThan(0);
});

test('a quiz is found by id, with or without its version', () => {
	expect(findQuiz('social-media-roles', 1)).toBe(findQuiz('social-media-roles'));
	expect(findQuiz('social-media-roles', 999)).toBeUndefined();
	expect(findQuiz('no-such-quiz')).toBeUndefined();
});
