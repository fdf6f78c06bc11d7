const SYMBOLS = 32n;

/** How many different rows of digits there are: the product of the bases. */
function rowsOf(bases: readonly number[]): bigint {
	return bases.reduce((product, base) => product * BigInt(base), 1n);
}

/** The fewest base32 symbols that hold every row of digits in these bases. */
export function symbolCount(bases: readonly number[]): number {
	const rows = rowsOf(bases);
	let count = 0;
	for (let workshop = 1n; workshop < rows; workshop *= SYMBOLS) count++;
	return count;
}

/** How often all rows of digits fit into their symbols: 1 to 31, the base of one more digit that costs nothing. */
export function spareBase(bases: readonly number[]): number {
	return Number(SYMBOLS ** BigInt(symbolCount(bases)) / rowsOf(bases));
}

/** Digits, each below its base, as base32 symbols; the first digit weighs most. */
export function packDigits(digits: readonly number[], bases: readonly number[]): number[] {
	let value = digits.reduce((sum, digit, i) => sum * BigInt(bases[i] ?? 0) + BigInt(digit), 0n);
	const symbols = Array.from({ length: symbolCount(bases) }, () => {
		const symbol = Number(value % SYMBOLS);
		value /= SYMBOLS;
		return symbol;
	});
	return symbols.reverse();
}

/** The inverse of `packDigits`. Null when the symbols are too many, too few, or hold no row of these bases. */
export function unpackDigits(
	symbols: readonly number[],
	bases: readonly number[]
): number[] | null {
	if (symbols.length !== symbolCount(bases)) return null;
	let value = symbols.reduce((sum, symbol) => sum * SYMBOLS + BigInt(symbol), 0n);
	const digits = [...bases].reverse().map((base) => {
		const digit = Number(value % BigInt(base));
		value /= BigInt(base);
		return digit;
	});
	return value === 0n ? digits.reverse() : null;
}
