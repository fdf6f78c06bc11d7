import { describe, expect, test } from 'vitest';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { headlineOf, namesRole } from '#lib/engine/headline.ts';
import type { Flag, Certainty, Result } from '#lib/engine/result.ts';
import { scoreSummary } from '#lib/engine/score-summary.ts';
import { buildQuiz } from '../../support/engine-quiz.ts';

const quiz = buildQuiz();
const compile = () => compileQuiz(quiz);
const scoreClear = () => scoreSummary(compile(), { making: 70, talking: 40, planning: 30 });

function withFlags(
	flags: readonly Flag[],
	certainty: Certainty = 'clear',
	measuredSkills = 3
): Result {
	const clear = scoreClear();
	return { ...clear, flags, match: { ...clear.match, certainty, measuredSkills } };
}

test.each([
	['clear', true],
	['leaning', true],
	['blend', true],
	['withheld', false],
	['unmeasured', false]
] as const)('whether a %s headline names a role: %s', (kind, isNamed) => {
	expect(namesRole({ kind })).toBe(isNamed);
});

describe('the claims of a headline', () => {
	test('is how certain the match is if nothing speaks against it', () => {
		for (const certainty of ['clear', 'leaning', 'blend'] as const) {
			expect(headlineOf(compile(), withFlags([], certainty))).toEqual({
				kind: certainty,
				top: 'maker',
				second: 'talker',
				because: [],
				alreadyReady: null,
				stage: null
			});
		}
	});

	test.each([
		'straight-line',
		'no-variation',
		'inconsistent',
		'contradiction',
		'too-fast'
	] as const)('is nothing with the flag %s', (flag) => {
		expect(headlineOf(compile(), withFlags(['flat', flag], 'blend'))).toMatchObject({
			kind: 'withheld',
			because: [flag],
			alreadyReady: null
		});
	});

	test.each(['fast', 'level-decides', 'strongly-atypical'] as const)(
		'is never clear with the flag %s',
		(flag) => {
			expect(headlineOf(compile(), withFlags([flag]))).toMatchObject({
				kind: 'leaning',
				because: [flag]
			});
			expect(headlineOf(compile(), withFlags([flag], 'blend'))).toMatchObject({
				kind: 'blend',
				because: []
			});
		}
	);

	test('stays clear when skills lie close together, and with other notes', () => {
		const cautions: Flag[] = ['flat', 'atypical', 'skill-not-measured'];
		expect(headlineOf(compile(), withFlags(cautions, 'clear', 2))).toMatchObject({
			kind: 'clear',
			because: []
		});
	});

	test('is not clear when two skills were not measured', () => {
		expect(headlineOf(compile(), withFlags(['skill-not-measured'], 'clear', 1))).toMatchObject({
			kind: 'leaning',
			because: ['skill-not-measured']
		});
	});

	test('is that nothing was measured when nothing was', () => {
		expect(headlineOf(compile(), scoreSummary(compile(), {}))).toMatchObject({
			kind: 'unmeasured',
			because: ['skill-not-measured'],
			alreadyReady: null
		});
	});
});

describe('a more senior role that is already met', () => {
	const scored = (making: number, talking: number, planning: number | null) => ({
		...scoreSummary(compile(), { making, talking, planning }),
		match: { ...scoreClear().match, top: 'talker' },
		flags: []
	});

	test('is named when readiness is high and no gap is beyond its error', () => {
		expect(headlineOf(compile(), scored(50, 60, 85)).alreadyReady).toBe('planner');
		expect(headlineOf(compile(), scored(50, 60, 80)).alreadyReady).toBe('planner');
	});

	test('is not named with one gap beyond its error, though readiness is high', () => {
		const result = scored(30, 60, 85);
		expect(result.readiness[2]?.readiness).toBeGreaterThan(98.5);
		expect(headlineOf(compile(), result).alreadyReady).toBeNull();
	});

	test('is not named when readiness is short of the limit', () => {
		const result = scored(42, 50, 74);
		expect(result.readiness[2]?.readiness).toBeLessThan(98.5);
		expect(
			result.readiness[2]?.gaps.every(({ gap, skill }) => {
				const se = result.skills.find((one) => one.skill === skill)?.se ?? 0;
				return gap <= 1.28 * se;
			})
		).toBe(true);
		expect(headlineOf(compile(), result).alreadyReady).toBeNull();
	});

	test('is named from the limits on, of readiness and of a gap', () => {
		const [se = 0] = scored(50, 60, 85).skills.map((one) => one.se ?? 0);
		const exact = scored(50 - 1.28 * se, 50, 75);
		const limits = (readiness: number) =>
			compileQuiz({
				...quiz,
				scoring: { ...quiz.scoring, alreadyReady: { readiness, maxGapInSe: 1.28 } }
			});
		const readiness = exact.readiness[2]?.readiness ?? NaN;
		expect(readiness).toBeLessThan(100);
		expect(headlineOf(limits(readiness), exact).alreadyReady).toBe('planner');
		expect(headlineOf(limits(readiness + 1e-6), exact).alreadyReady).toBeNull();
	});

	test('is not named while a skill that it needs was not measured', () => {
		expect(headlineOf(compile(), scored(90, 90, null)).alreadyReady).toBeNull();
		const roles = quiz.roles.map((role) => ({ ...role, importance: { making: 1, talking: 1 } }));
		const careless = compileQuiz({ ...quiz, roles });
		expect(headlineOf(careless, scored(90, 90, null)).alreadyReady).toBe('planner');
	});

	test('is the most senior of those that are met, and never one below the match', () => {
		const high = { ...scored(90, 90, 90), match: { ...scoreClear().match, top: 'maker' } };
		const top = { ...scored(90, 90, 90), match: { ...scoreClear().match, top: 'planner' } };
		expect(headlineOf(compile(), high).alreadyReady).toBe('planner');
		expect(headlineOf(compile(), top).alreadyReady).toBeNull();
		const reversed = compileQuiz({ ...quiz, roles: quiz.roles.toReversed() });
		const result = {
			...scoreSummary(reversed, { making: 90, talking: 90, planning: 90 }),
			flags: []
		};
		expect(headlineOf(reversed, { ...result, match: high.match }).alreadyReady).toBe('planner');
	});

	test('is the first in the order of the quiz among equals', () => {
		const roles = quiz.roles.map((role) =>
			role.id === 'talker' ? { ...role, seniority: 3 } : role
		);
		const equals = compileQuiz({ ...quiz, roles });
		const high = { ...scored(90, 90, 90), match: { ...scoreClear().match, top: 'maker' } };
		expect(headlineOf(equals, high).alreadyReady).toBe('talker');
	});

	test('has no readiness, no headline', () => {
		const roles = quiz.roles.map((role) => ({ ...role, importance: {} }));
		const idle = compileQuiz({ ...quiz, roles });
		const result = scoreSummary(idle, { making: 90, talking: 90, planning: 90 });
		expect(headlineOf(idle, { ...result, flags: [] }).alreadyReady).toBeNull();
	});
});
