import { describe, expect, test } from 'vitest';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { recordOf } from '#lib/engine/group-record.ts';
import type { Flag, Result } from '#lib/engine/result.ts';
import { scoreSummary } from '#lib/engine/score-summary.ts';
import { buildQuiz, buildRole } from '../../support/engine-quiz.ts';

const plan = compileQuiz(buildQuiz());
const clear = scoreSummary(plan, { making: 100, talking: 0, planning: 0 });
const withFlag = (flag: Flag): Result => ({ ...clear, flags: [flag] });

test('scores are thousandths of a point, and a skill without a score stays without one', () => {
	const result = scoreSummary(plan, { making: 66.66666, talking: null, planning: 0 });
	expect(recordOf(plan, result).skills).toEqual([66_667, null, 0]);
});

test('matches are units of 1e-5 in the order of the quiz', () => {
	const roles = [0.123456, 0.7, 0.176544].map((match01, r) => ({
		role: plan.roles[r]?.id ?? '',
		match01,
		d2: 1
	}));
	const result = { ...clear, match: { ...clear.match, roles } };
	expect(recordOf(plan, result).roles).toEqual([12_346, 70_000, 17_654]);
});

describe('excluded people', () => {
	test.each([
		'straight-line',
		'no-variation',
		'inconsistent',
		'contradiction',
		'too-fast'
	] as const)('a person with the strong flag %s is', (flag) =>
		expect(recordOf(plan, withFlag(flag)).isFlagged).toBe(true)
	);

	test('a person of whom nothing was measured is', () => {
		expect(recordOf(plan, scoreSummary(plan, {})).isFlagged).toBe(true);
	});

	test.each(['fast', 'level-decides', 'flat', 'strongly-atypical', 'skill-not-measured'] as const)(
		'a person with the weaker flag %s is not',
		(flag) => expect(recordOf(plan, withFlag(flag)).isFlagged).toBe(false)
	);
});

test('the label is that of the headline', () => {
	const sure = { ...withFlag('flat'), match: { ...clear.match, certainty: 'clear' as const } };
	expect(recordOf(plan, sure).label).toBe('clear');
	expect(recordOf(plan, { ...sure, flags: ['level-decides'] }).label).toBe('leaning');
});

test('a target counts as met when the person probably meets it, role by role', () => {
	const result = scoreSummary(plan, { making: 100, talking: 76, planning: null });
	// targets: 70 40 30 · 40 75 50 · 50 60 85; with an error of 14 points, 1 above is not enough, 16 is
	expect(recordOf(plan, result).meets).toEqual([1, 1, 0, 1, 0, 0, 1, 1, 0]);
});

test('every need is counted for its own role and skill', () => {
	const two = compileQuiz(
		buildQuiz({
			roles: [buildRole('maker', 1, [0, 100, 100]), buildRole('talker', 2, [100, 0, 100])]
		})
	);
	const result = scoreSummary(two, { making: 60, talking: 60, planning: 60 });
	expect(recordOf(two, result).meets).toEqual([1, 0, 0, 0, 1, 0]);
});
