import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alphaOf } from '#lib/psychometrics/alpha.ts';
import { covarianceMatrix, deviation } from '#lib/psychometrics/moments.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { skillFigures } from '#lib/psychometrics/items.ts';
import { sheetOf } from '#lib/psychometrics/rows.ts';
import { plan } from '../unit/psychometrics/reference.ts';
import { honestSheets } from '../unit/psychometrics/made-up-people.ts';

/** Two to six columns of five to thirty people with whole answers. */
const columns = fc
	.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 5, max: 30 }))
	.chain(([k, n]) =>
		fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: n, maxLength: n }), {
			minLength: k,
			maxLength: k
		})
	);

function expectClose(a: number | null, b: number | null): void {
	if (a === null || b === null) expect(a).toBe(b);
	else expect(Math.abs(a - b)).toBeLessThan(1e-9 * Math.max(1, Math.abs(a)));
}

describe('alpha', () => {
	test('stays the same if every answer is shifted and stretched alike', () => {
		fc.assert(
			fc.property(
				columns,
				fc.double({ min: 0.1, max: 50, noNaN: true }),
				fc.double({ min: -50, max: 50, noNaN: true }),
				(answers, factor, shift) => {
					const moved = answers.map((column) => column.map((one) => factor * one + shift));
					const [before, after] = [
						alphaOf(covarianceMatrix(answers)),
						alphaOf(covarianceMatrix(moved))
					];
					// a sum without variance may keep a rounding error of one after stretching
					fc.pre(before !== null && Math.abs(before) < 1e3);
					expect(after).toBeCloseTo(before, 6);
				}
			)
		);
	});

	test('does not depend on the order of items', () => {
		fc.assert(
			fc.property(columns, (answers) => {
				expectClose(
					alphaOf(covarianceMatrix(answers)),
					alphaOf(covarianceMatrix([...answers].reverse()))
				);
			})
		);
	});

	test('is at most 1', () => {
		fc.assert(
			fc.property(columns, (answers) => {
				expect(alphaOf(covarianceMatrix(answers)) ?? 0).toBeLessThanOrEqual(1 + 1e-12);
			})
		);
	});
});

test('an item worded the other way round, with its key, changes no figure', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat({ max: 2 }), (seed, index) => {
			const turned = compileQuiz({
				...plan.quiz,
				items: plan.quiz.items.map((item, i) => (i === index ? { ...item, reverse: true } : item))
			});
			const honest = honestSheets(plan, seed, 40);
			// the same people choose the opposite step of the turned item
			const opposite = honest.map((sheet) => ({
				...sheet,
				chosen: sheet.chosen.map((option, i) =>
					i === index && option >= 0 ? (plan.items[i]?.options.length ?? 0) - 1 - option : option
				)
			}));
			const before = skillFigures(plan, honest, () => []);
			const after = skillFigures(turned, opposite, () => []);
			for (const [s, { alpha, mean, items }] of before.entries()) {
				expectClose(alpha, after[s]?.alpha ?? null);
				expectClose(mean, after[s]?.mean ?? null);
				for (const [i, { restCorrelation, mean01 }] of items.entries()) {
					expectClose(restCorrelation, after[s]?.items[i]?.restCorrelation ?? null);
					expectClose(mean01, after[s]?.items[i]?.mean01 ?? null);
				}
			}
		}),
		{ numRuns: 20 }
	);
});

test('a sample counted twice halves the squared standard error of a mean', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 50 }),
			(scores) => {
				fc.pre(new Set(scores).size > 1);
				const n = scores.length;
				const twice = [...scores, ...scores];
				// population variances are equal, so that n − 1 does not blur the law
				const once = (deviation(scores) ** 2 * (n - 1)) / n / n;
				const doubled = (deviation(twice) ** 2 * (2 * n - 1)) / (2 * n) / (2 * n);
				expect(doubled).toBeCloseTo(once / 2, 8);
			}
		)
	);
});

test('answers in any order of people give the same sheet', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 1000 }), (seed) => {
			const sheets = honestSheets(plan, seed, 30);
			const before = skillFigures(plan, sheets, () => []);
			const after = skillFigures(plan, [...sheets].reverse(), () => []);
			for (const [s, { alpha }] of before.entries()) expectClose(alpha, after[s]?.alpha ?? null);
		}),
		{ numRuns: 20 }
	);
	expect(sheetOf(plan, {}).isCareless).toBe(false);
});
