import { expect, test } from 'vitest';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { scoreEvidence, scoreQuiz } from '#lib/engine/score-quiz.ts';
import { scoreSummary } from '#lib/engine/score-summary.ts';
import { buildQuiz } from '../../support/engine-quiz.ts';
import { answersOfCase, quiz } from '../../support/session-quiz.ts';

// two answers of four are enough in a quick match alone
const plan = compileQuiz(buildQuiz({ scoring: { minAnswered01: 0.9 } }));
const answers = { 'planning-1': 'often', 'planning-2': 'rarely' };

test('answers are scored in their mode', () => {
	const [quick, full] = (['quick', 'full'] as const).map((mode) =>
		scoreEvidence(plan, { kind: 'full', mode, answers })
	);
	expect([quick, full].map((result) => result?.skills[2]?.score)).toEqual([50, null]);
});

test('answers are judged with the times that came along', () => {
	const real = compileQuiz(quiz);
	const all = answersOfCase('clear-specialist');
	const elapsedMs = Object.fromEntries(quiz.items.map(({ id }) => [id, 10]));
	const flagsAfter = (times?: Readonly<Record<string, number>>) =>
		scoreEvidence(real, { kind: 'full', mode: 'full', answers: all, elapsedMs: times }).flags;
	expect(flagsAfter(elapsedMs)).toContain('too-fast');
	expect(flagsAfter()).not.toContain('too-fast');
	expect(scoreQuiz(real, all, { elapsedMs }).flags).toEqual(flagsAfter(elapsedMs));
});

test('a summary is scored by its scores alone', () => {
	const scores = { making: 70, talking: 40, planning: null };
	expect(scoreEvidence(plan, { kind: 'summary', scores })).toEqual(scoreSummary(plan, scores));
});
