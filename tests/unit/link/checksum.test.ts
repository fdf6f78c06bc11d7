import { describe, expect, test } from 'vitest';
import { checksum, createCheck, hasChecksum } from '#lib/link/checksum.ts';

const SYMBOLS = Array.from({ length: 32 }, (_, symbol) => symbol);

/** A block of 31 symbols that ends with its checksum. */
function blockOf(length: number): number[] {
	const data = Array.from({ length: 31 - length }, (_, i) => (7 * i + 3) % 32);
	return [...data, ...checksum(data, length)];
}

function replaced(block: readonly number[], place: number, symbol: number): number[] {
	return block.map((old, i) => (i === place ? symbol : old));
}

describe.each([2, 4])('with %i check symbols', (length) => {
	const block = blockOf(length);
	const isNoticed = (damaged: readonly number[]) => !hasChecksum(damaged, length);

	test('a whole block passes', () => {
		expect(hasChecksum(block, length)).toBe(true);
	});

	test('every single wrong symbol is noticed', () => {
		const damaged = block.flatMap((old, place) =>
			SYMBOLS.filter((symbol) => symbol !== old).map((symbol) => replaced(block, place, symbol))
		);
		expect(damaged).toHaveLength(31 * 31);
		expect(damaged.every(isNoticed)).toBe(true);
	});

	test('every two wrong symbols are noticed', () => {
		let missed = 0;
		for (const [first, a] of block.entries()) {
			for (const [second, b] of [...block.entries()].slice(first + 1)) {
				for (const x of SYMBOLS.filter((symbol) => symbol !== a)) {
					const once = replaced(block, first, x);
					// the code is linear, so only the ratio of the two errors matters: one second error stands for all
					if (!isNoticed(replaced(once, second, b ^ 1))) missed++;
				}
			}
		}
		expect(missed).toBe(0);
	});

	test('every two different symbols that change places are noticed', () => {
		const swaps = block.flatMap((a, first) =>
			block.flatMap((b, second) =>
				a === b ? [] : [replaced(replaced(block, first, b), second, a)]
			)
		);
		expect(swaps.length).toBeGreaterThan(700);
		expect(swaps.every(isNoticed)).toBe(true);
	});
});

test('a block with four check symbols also ends with a checksum of two, so its format number is guarded', () => {
	expect(hasChecksum(blockOf(4), 2)).toBe(true);
});

test('the check symbols of a block are those found by a search for zeros at the roots', () => {
	expect(checksum([1, 2, 3, 4, 5], 4)).toEqual([31, 16, 31, 2]);
	expect(checksum([1, 2, 3, 4, 5], 2)).toEqual([12, 28]);
});

test('a block that is no longer than its checksum has none', () => {
	expect(hasChecksum([0, 0, 0, 0], 4)).toBe(false);
	expect(hasChecksum([], 2)).toBe(false);
});

test('read symbol by symbol, exactly the blocks with their checksum are told from the others', () => {
	const content = [1, 7, 30, 0, 12, 19, 2];
	for (const length of [2, 4]) {
		const block = [...content, ...checksum(content, length)];
		const check = createCheck(length);
		const told = block.map((symbol) => check(symbol));
		expect(told).toEqual(block.map((_, i) => hasChecksum(block.slice(0, i + 1), length)));
		expect(told.at(-1)).toBe(true);
	}
});
