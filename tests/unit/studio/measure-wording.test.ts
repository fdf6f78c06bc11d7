import { expect, test } from 'vitest';
import type { Wording } from '#lib/schema/wording.ts';
import { measureWording } from '#lib/studio/measure-wording.ts';
import { socialMediaRoles } from '../../support/bank-files.ts';
import { buildQuiz } from '../../support/engine-quiz.ts';

const { quiz, wording } = socialMediaRoles();

const sceneWith = (a: string, b: string, c: string): Wording => ({
	...wording.en,
	items: { 'scene-1': { stem: 'What do you do?', options: { a, b, c } } }
});
const scene = buildQuiz();

test('the estimate for a shipped quiz is near the minutes that its author gives', () => {
	expect(measureWording(quiz, wording.en, 'en').minutes).toBeCloseTo(quiz.minutes, -0.7);
	expect(measureWording(quiz, wording.id, 'id').minutes).toBeCloseTo(quiz.minutes, -0.7);
});

test('an option that earns most and is the longest is counted, beside what chance alone does', () => {
	const given = measureWording(scene, sceneWith('no', 'not', 'the longest of all'), 'en').length;
	expect(given).toEqual({ items: 1, best: 1, byChance: 1 / 3 });
	const hidden = measureWording(scene, sceneWith('the longest of all', 'no', 'not'), 'en').length;
	expect(hidden?.best).toBe(0);
});

test('a quiz of scales alone has no better options to give away', () => {
	const items = scene.items.filter(({ format }) => format === 'frequency');
	expect(measureWording({ ...scene, items }, wording.en, 'en').length).toBeNull();
});

test('the longest question is named', () => {
	const words = sceneWith('one two three', 'four', 'five');
	expect(measureWording(scene, words, 'en').longest).toEqual({ item: 'scene-1', words: 9 });
});
