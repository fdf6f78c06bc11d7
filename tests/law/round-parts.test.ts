import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundParts, roundTo } from '#lib/i18n/round-parts.ts';
import { seeded } from '../support/engine-arbitraries.ts';

const parts = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { maxLength: 12 });
const digits = fc.integer({ min: 0, max: 3 });
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
/** In whole units of the last decimal, as a reader adds them up. */
const unitsOf = (values: readonly number[], of: number) =>
	sumOf(values.map((value) => Math.round(value * 10 ** of)));

describe('rounded parts', () => {
	test('add up exactly to their rounded sum', () => {
		fc.assert(
			fc.property(parts, digits, (values, of) => {
				expect(unitsOf(roundParts(values, of), of)).toBe(unitsOf([roundTo(sumOf(values), of)], of));
			}),
			seeded(200)
		);
	});

	test('are less than one unit away from their values', () => {
		fc.assert(
			fc.property(parts, digits, (values, of) => {
				for (const [k, part] of roundParts(values, of).entries()) {
					expect(Math.abs(part - (values[k] ?? NaN))).toBeLessThan(10 ** -of + 1e-9);
				}
			}),
			seeded(200)
		);
	});

	test('of a part that was rounded up or down with others add up to that part', () => {
		fc.assert(
			fc.property(parts, digits, fc.boolean(), (values, of, isUp) => {
				const unit = 10 ** of;
				const total = (isUp ? Math.ceil : Math.floor)(sumOf(values) * unit) / unit;
				fc.pre(values.length > 0 && values.every((value) => !Number.isInteger(value * unit)));
				expect(unitsOf(roundParts(values, of, total), of)).toBe(unitsOf([total], of));
			}),
			seeded(200)
		);
	});
});

test('a half is rounded away from zero', () => {
	expect([roundTo(0.5, 0), roundTo(-0.5, 0), roundTo(-0.4, 0)]).toEqual([1, -1, 0]);
});
