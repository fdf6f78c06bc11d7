import { describe, expect, test } from 'vitest';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { createChooser } from '#lib/session/create-chooser.ts';
import { isFinished, type Progress } from '#lib/session/saved-progress.ts';
import { takeQuickly } from '../../support/quick-taker.ts';
import { answersOfCase, quiz } from '../../support/session-quiz.ts';

const loadChooser = () => Promise.resolve(createChooser);
const answers = answersOfCase('clear-strategist');
const quick = takeQuickly(compileQuiz(quiz), answers);
const trail = quick.asked;
const whole: Progress = { mode: 'full', answers, at: '', trail: [], seed: 1, elapsedMs: {} };
const match: Progress = { ...whole, mode: 'quick', answers: quick.answers, trail };
const last = trail.at(-1) ?? '';

describe('what was kept', () => {
	test('is finished in either mode when every item was answered', async () => {
		expect(await isFinished(quiz, whole, 'full', { loadChooser })).toBe(true);
		expect(await isFinished(quiz, whole, 'quick', { loadChooser })).toBe(true);
	});

	test('of a quick match is finished when a quick match is wanted, and not when the full profile is', async () => {
		expect(await isFinished(quiz, match, 'quick', { loadChooser })).toBe(true);
		expect(await isFinished(quiz, match, 'full', { loadChooser })).toBe(false);
	});

	test('of a quick match is not finished while something would be asked', async () => {
		const { [last]: _, ...others } = match.answers;
		const before = { ...match, answers: others, trail: trail.slice(0, -1) };
		expect(await isFinished(quiz, before, 'quick', { loadChooser })).toBe(false);
	});

	test('is gone on with where the chooser cannot be loaded', async () => {
		const offline = { loadChooser: () => Promise.reject(new Error('offline')) };
		expect(await isFinished(quiz, match, 'quick', offline)).toBe(false);
	});
});
