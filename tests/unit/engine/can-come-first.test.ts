import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canComeFirst } from '#lib/engine/can-come-first.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { scoreSummary } from '#lib/engine/score-summary.ts';
import { buildQuiz, buildRole } from '../../support/engine-quiz.ts';

const quizOf = (targets: readonly (readonly number[])[], priors: readonly number[]) =>
	buildQuiz({
		roles: targets.map((target, r) => ({
			...buildRole(`role-${r}`, 1, target),
			prior: priors[r] ?? 1
		}))
	});

/** Every profile in steps of ten points. */
const GRID = Array.from({ length: 11 }, (_, a) =>
	Array.from({ length: 11 }, (_, b) =>
		Array.from({ length: 11 }, (_, c) => ({ making: 10 * a, talking: 10 * b, planning: 10 * c }))
	)
).flat(2);

describe('whether a role can come first', () => {
	test('is yes wherever a search of profiles finds one', () => {
		const target = fc.array(fc.integer({ min: 5, max: 95 }), { minLength: 3, maxLength: 3 });
		const roles = fc.array(fc.tuple(target, fc.constantFrom(0.05, 0.2, 1, 5)), {
			minLength: 2,
			maxLength: 4
		});
		fc.assert(
			fc.property(roles, (drawn) => {
				const quiz = quizOf(
					drawn.map(([one]) => one),
					drawn.map(([, prior]) => prior)
				);
				const plan = compileQuiz(quiz);
				const found = new Set(GRID.map((scores) => scoreSummary(plan, scores).match.top));
				for (const role of found) expect([role, canComeFirst(plan, role)]).toEqual([role, true]);
			}),
			{ seed: 20261130, numRuns: 25 }
		);
	});

	test('is yes though others come first on its own targets, when another profile favours it', () => {
		const plan = compileQuiz(
			quizOf(
				[
					[30, 50, 50],
					[60, 50, 50]
				],
				[1, 0.01]
			)
		);
		const own = { making: 60, talking: 50, planning: 50 };
		expect(scoreSummary(plan, own).match.top).toBe('role-0');
		expect(canComeFirst(plan, 'role-1')).toBe(true);
	});

	test('is no for the second of two roles that are the same', () => {
		const plan = compileQuiz(
			quizOf(
				[
					[50, 60, 70],
					[50, 60, 70]
				],
				[1, 1]
			)
		);
		expect(canComeFirst(plan, 'role-1')).toBe(false);
	});

	test('is no with a prior so low that no profile makes up for it', () => {
		const roles = [
			[30, 50, 50],
			[36, 50, 50]
		];
		expect(canComeFirst(compileQuiz(quizOf(roles, [1, 0.001])), 'role-1')).toBe(false);
		expect(canComeFirst(compileQuiz(quizOf(roles, [1, 1])), 'role-1')).toBe(true);
	});
});
