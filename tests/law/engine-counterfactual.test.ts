import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import type { Plan } from '#lib/engine/compile-quiz.ts';
import { explainMatch } from '#lib/engine/explain-match.ts';
import { findCounterfactual } from '#lib/engine/find-counterfactual.ts';
import type { Combination, Result, Step } from '#lib/engine/result.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { anySheet, seeded } from '../support/engine-arbitraries.ts';

/** A sheet with its result and the counterfactual of every role. */
const anyFound = anySheet.map(({ quiz, answers }) => {
	const plan = compileQuiz(quiz);
	const result = scoreQuiz(plan, answers);
	return { plan, result, found: quiz.roles.map(({ id }) => findCounterfactual(plan, result, id)) };
});

function raise(result: Result, steps: readonly Step[]): Result {
	const added = new Map(steps.map(({ skill, add }) => [skill, add]));
	const skills = result.skills.map((one) => ({
		...one,
		score: one.score === null ? null : one.score + (added.get(one.skill) ?? 0)
	}));
	return { ...result, skills };
}

/** Log-odds of the role over its nearest rival, errors held fixed. */
function lead(plan: Plan, result: Result, role: string): number {
	const rivals = plan.roles.filter(({ id }) => id !== role);
	return Math.min(...rivals.map(({ id }) => explainMatch(plan, {}, result, role, id).total));
}

/** How large the numbers are that cancel in the lead. */
function sizeOf(result: Result): number {
	return Math.max(1, ...result.match.roles.map(({ d2 }) => d2));
}

const combinations = (one: {
	withinTarget: Combination | null;
	within100: Combination | null;
}): Combination[] => [one.withinTarget, one.within100].filter((found) => found !== null);

test('raising the skills by the steps makes the role the closest, or ties it', () => {
	fc.assert(
		fc.property(anyFound, ({ plan, result, found }) => {
			for (const one of found) {
				const ways = [
					...combinations(one).map(({ steps }) => steps),
					...one.single.map((s) => [s])
				];
				for (const steps of ways) {
					const raised = raise(result, steps);
					expect(lead(plan, raised, one.role)).toBeGreaterThan(-1e-8 * sizeOf(result));
				}
			}
			expect(found.length).toBe(plan.roles.length);
		}),
		seeded(80)
	);
});

test('no random rise that is cheaper makes the role the closest', () => {
	const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
		minLength: 6,
		maxLength: 6
	});
	fc.assert(
		fc.property(anyFound, shares, ({ plan, result, found }, parts) => {
			for (const one of found) {
				// as far as a point below the optimum, or with none as far as it goes
				const budget = one.within100 ? one.within100.points - 0.01 : Infinity;
				const wish = result.skills.map(({ score }, s) => (100 - (score ?? 100)) * (parts[s] ?? 0));
				const asked = wish.reduce((sum, add) => sum + add, 0);
				const factor = Math.min(1, Math.max(0, budget) / Math.max(1e-12, asked));
				if (budget <= 0) continue;
				const steps = result.skills.map(({ skill }, s) => ({
					skill,
					add: (wish[s] ?? 0) * factor
				}));
				expect(lead(plan, raise(result, steps), one.role)).toBeLessThan(1e-8 * sizeOf(result));
			}
			expect(found.length).toBe(plan.roles.length);
		}),
		seeded(160)
	);
});

test('steps stay inside their bounds and their points are their sum', () => {
	fc.assert(
		fc.property(anyFound, ({ plan, result, found }) => {
			const scores = new Map(result.skills.map(({ skill, score }) => [skill, score ?? NaN]));
			for (const one of found) {
				const role = plan.quiz.roles.find(({ id }) => id === one.role);
				const all = [...combinations(one).flatMap(({ steps }) => steps), ...one.single];
				for (const { skill, add } of all) {
					expect(add).toBeGreaterThan(0);
					expect((scores.get(skill) ?? NaN) + add).toBeLessThanOrEqual(100 + 1e-9);
				}
				for (const { skill, add } of one.withinTarget?.steps ?? []) {
					const target = role?.target[skill] ?? NaN;
					expect((scores.get(skill) ?? NaN) + add).toBeLessThanOrEqual(target + 1e-9);
				}
				for (const { steps, points } of combinations(one)) {
					expect(points).toBeCloseTo(
						steps.reduce((sum, { add }) => sum + add, 0),
						9
					);
				}
			}
		}),
		seeded(60)
	);
});

test('more room never costs more, and a single skill is never cheaper than the combination', () => {
	fc.assert(
		fc.property(anyFound, ({ found }) => {
			for (const { withinTarget, within100, single } of found) {
				if (withinTarget) {
					expect(within100?.points).toBeLessThanOrEqual(withinTarget.points + 1e-7);
				}
				for (const { add } of single) expect(within100?.points).toBeLessThanOrEqual(add + 1e-7);
				expect(single.length === 0 || within100 !== null).toBe(true);
			}
		}),
		seeded(80)
	);
});

test('the closest role needs no steps, and every other role needs some', () => {
	fc.assert(
		fc.property(anyFound, ({ plan, result, found }) => {
			for (const one of found) {
				const isAhead = lead(plan, result, one.role) >= 0;
				const isFree = one.within100?.points === 0;
				if (Math.abs(lead(plan, result, one.role)) < 1e-6) continue;
				expect(isFree).toBe(isAhead);
				if (isAhead) expect(one.single).toEqual([]);
				if (isAhead) expect(one.withinTarget).toEqual({ steps: [], points: 0 });
			}
			expect(found.some(({ role }) => role === result.match.top)).toBe(true);
		}),
		seeded(60)
	);
});
