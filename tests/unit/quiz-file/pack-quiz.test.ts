import { expect, test } from 'vitest';
import { packQuiz } from '#lib/quiz-file/pack-quiz.ts';
import { smallQuiz } from '../../support/quiz-files.ts';

const first = smallQuiz();
const second = { ...first, quiz: { ...first.quiz, version: 2 } };

test('writes fields in the order of the schema, whatever order they had', () => {
	const { id, ...rest } = first.quiz;

	expect(packQuiz([{ ...first, quiz: { ...rest, id } }])).toBe(packQuiz([first]));
	expect(packQuiz([first])).toMatch(
		/^\{\n\t"format": "arah-quiz-1",\n\t"versions": \[\n\t\t\{\n\t\t\t"quiz": \{\n\t\t\t\t"id": "kitchen",/
	);
});

test('writes the oldest version first', () => {
	expect(packQuiz([second, first])).toBe(packQuiz([first, second]));
});

test('refuses versions of several quizzes, one version twice, and no version', () => {
	const other = { ...first, quiz: { ...first.quiz, id: 'laundry', version: 2 } };

	for (const versions of [[first, other], [first, first], []]) {
		expect(() => packQuiz(versions)).toThrow('versions of one quiz');
	}
});

test('refuses more than can be opened', () => {
	const long = smallQuiz(({ en }) => void (en.summary = 'x'.repeat(1_000_000)));

	expect(() => packQuiz([long])).toThrow('at most 1000000 bytes');
});
