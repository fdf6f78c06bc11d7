import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseSteps } from '#lib/engine/choose-steps.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import type { BandId } from '#lib/schema/quiz.ts';
import { anySheet, seeded } from '../support/engine-arbitraries.ts';

/** A sheet with its result, the steps by default and those for every role. */
const anyChosen = anySheet.map(({ quiz, answers }) => {
	const bands = [
		{ id: 'low', from: 0 },
		{ id: 'high', from: 50 }
	];
	const plan = compileQuiz({ ...quiz, bands });
	const result = scoreQuiz(plan, answers);
	const chosen = [
		chooseSteps(plan, result),
		...quiz.roles.map(({ id }) => chooseSteps(plan, result, id))
	];
	return { plan, result, chosen };
});

test('there are never more than three steps, and no skill comes twice', () => {
	fc.assert(
		fc.property(anyChosen, ({ chosen }) => {
			for (const { steps } of chosen) {
				expect(steps.length).toBeLessThanOrEqual(3);
				expect(new Set(steps.map(({ skill }) => skill)).size).toBe(steps.length);
			}
		}),
		seeded(100)
	);
});

test('no step is on a skill that is within its error or was not measured', () => {
	let seen = 0;
	fc.assert(
		fc.property(anyChosen, ({ plan, result, chosen }) => {
			for (const { role, steps } of chosen) {
				const target = plan.quiz.roles.find(({ id }) => id === role)?.target ?? {};
				for (const { skill, points } of steps) {
					const own = result.skills.find((one) => one.skill === skill);
					seen += 1;
					expect(points).toEqual({ from: own?.score, to: target[skill] });
					expect(points.to - points.from).toBeGreaterThan(own?.se ?? Infinity);
				}
			}
		}),
		seeded(100)
	);
	expect(seen).toBeGreaterThan(100);
});

test('raising a skill by its step never lowers readiness, and both numbers stay in range', () => {
	fc.assert(
		fc.property(anyChosen, ({ chosen }) => {
			for (const { readiness, match01 } of chosen.flatMap(({ steps }) => steps)) {
				if (readiness !== null) {
					expect(readiness.to).toBeGreaterThanOrEqual(readiness.from);
					expect(readiness.to).toBeLessThanOrEqual(100 + 1e-9);
				}
				expect(match01.to).toBeGreaterThanOrEqual(0);
				expect(match01.to).toBeLessThanOrEqual(1);
			}
		}),
		seeded(100)
	);
});

test('the band is the one that the score lies in', () => {
	fc.assert(
		fc.property(anyChosen, ({ chosen }) => {
			for (const { band, points } of chosen.flatMap(({ steps }) => steps)) {
				const expected: BandId = points.from < 50 ? 'low' : 'high';
				expect(band).toBe(expected);
			}
		}),
		seeded(60)
	);
});

test('the next role is at least as senior as the match', () => {
	fc.assert(
		fc.property(anyChosen, ({ plan, result, chosen }) => {
			const seniorityOf = (role: string | undefined) =>
				plan.roles.find(({ id }) => id === role)?.seniority ?? NaN;
			expect(seniorityOf(chosen[0]?.role)).toBeGreaterThanOrEqual(seniorityOf(result.match.top));
		}),
		seeded(100)
	);
});
