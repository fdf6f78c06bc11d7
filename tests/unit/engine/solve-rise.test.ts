import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solveRise } from '#lib/engine/solve-rise.ts';
import type { Demand } from '#lib/engine/solve-rise.ts';
import { seeded } from '../../support/engine-arbitraries.ts';

const total = (rises: readonly number[] | null) =>
	rises === null ? Infinity : rises.reduce((sum, rise) => sum + rise, 0);

function meets(demands: readonly Demand[], rises: readonly number[]): boolean {
	return demands.every(
		({ slopes, need }) =>
			slopes.reduce((sum, slope, s) => sum + slope * (rises[s] ?? 0), 0) >= need - 1e-7
	);
}

test('no demand costs nothing', () => {
	expect(solveRise([], [10, 10])).toEqual([0, 0]);
	expect(solveRise([{ slopes: [1, 1], need: -3 }], [10, 10])).toEqual([0, 0]);
	expect(solveRise([], [])).toEqual([]);
});

test('one demand takes the steepest skill first, then the next', () => {
	const demand = { slopes: [1, 3, 2], need: 34 };
	const rises = (need: number) =>
		solveRise([{ ...demand, need }], [10, 10, 10])?.map((rise) => Number(rise.toFixed(9)));
	expect(rises(34)).toEqual([0, 10, 2]);
	expect(rises(55)).toEqual([5, 10, 10]);
	expect(rises(60)).toEqual([10, 10, 10]);
	expect(solveRise([{ ...demand, need: 61 }], [10, 10, 10])).toBeNull();
});

test('a demand that no skill serves cannot be met', () => {
	expect(solveRise([{ slopes: [0, 0], need: 1 }], [10, 10])).toBeNull();
	expect(solveRise([{ slopes: [-1, -2], need: 1 }], [10, 10])).toBeNull();
	expect(solveRise([{ slopes: [], need: 1 }], [])).toBeNull();
	expect(solveRise([{ slopes: [0, 0], need: 0 }], [10, 10])).toEqual([0, 0]);
});

test('a rise that helps one rival is balanced by another skill', () => {
	const demands = [
		{ slopes: [2, 1], need: 10 },
		{ slopes: [-1, 1], need: 0 }
	];
	const rises = solveRise(demands, [10, 10]);
	expect(rises?.[0]).toBeCloseTo(10 / 3, 9);
	expect(rises?.[1]).toBeCloseTo(10 / 3, 9);
});

test('slopes of any size are handled alike', () => {
	for (const size of [1e-6, 1, 1e6]) {
		const rises = solveRise([{ slopes: [2 * size, size], need: 12 * size }], [5, 5]);
		expect(rises?.[0]).toBeCloseTo(5, 9);
		expect(rises?.[1]).toBeCloseTo(2, 9);
	}
});

/** Every corner where two of the lines (demands, zero and limits) cross, tried one by one. */
function bruteForce(demands: readonly Demand[], [a = 0, b = 0]: readonly number[]): number {
	const lines = [
		...demands.map(({ slopes: [x = 0, y = 0], need }) => [x, y, need] as const),
		...([[1, 0, 0] as const, [0, 1, 0] as const, [1, 0, a] as const, [0, 1, b] as const] as const)
	];
	let best = Infinity;
	for (const [x1, y1, n1] of lines) {
		for (const [x2, y2, n2] of lines) {
			const det = x1 * y2 - x2 * y1;
			if (Math.abs(det) < 1e-9) continue;
			const x = (n1 * y2 - n2 * y1) / det;
			const y = (x1 * n2 - x2 * n1) / det;
			const isInside = x > -1e-9 && y > -1e-9 && x < a + 1e-9 && y < b + 1e-9;
			if (isInside && meets(demands, [x, y])) best = Math.min(best, x + y);
		}
	}
	return best;
}

const steps = fc.integer({ min: -8, max: 8 });

test('with two skills the cheapest corner is found, whatever the demands', () => {
	const demand = fc.record({
		slopes: fc.tuple(steps, steps),
		need: fc.integer({ min: -20, max: 60 })
	});
	const limits = fc.tuple(fc.nat(12), fc.nat(12));
	fc.assert(
		fc.property(fc.array(demand, { maxLength: 4 }), limits, (demands, room) => {
			const rises = solveRise(demands, room);
			const best = bruteForce(demands, room);
			if (best === Infinity) expect(rises).toBeNull();
			else expect(total(rises)).toBeCloseTo(best, 6);
			if (rises) expect(meets(demands, rises)).toBe(true);
		}),
		seeded(400)
	);
});

test('a problem with many skills and demands is solved within its bounds', () => {
	const wide = fc.record({
		slopes: fc.array(steps, { minLength: 8, maxLength: 8 }),
		need: fc.integer({ min: -20, max: 60 })
	});
	const limits = fc.array(fc.nat(12), { minLength: 8, maxLength: 8 });
	fc.assert(
		fc.property(fc.array(wide, { maxLength: 7 }), limits, (demands, room) => {
			const rises = solveRise(demands, room);
			const isAllowed = rises?.every((rise, s) => rise >= 0 && rise <= (room[s] ?? 0)) ?? true;
			expect(isAllowed).toBe(true);
			expect(rises === null || meets(demands, rises)).toBe(true);
		}),
		seeded(200)
	);
});
