const SYMBOLS = 32n;

/** The number of different rows of digits: the product of the bases. */
function rowsOf(bases: readonly number[]): bigint {
	return bases.reduce((product, base) => product * BigInt(base), 1n);
}

/** The fewest base32 symbols that hold every row of digits in these bases. */
export function symbolCount(bases: readonly number[]): number {
	const rows = rowsOf(bases);
	let count = 0;
	for (let capacity = 1n; capacity < rows; capacity *= SYMBOLS) count++;
	return count;
}

/**
 * How many times all rows of digits fit into their symbols: 1 to 31. An extra digit with this base needs no further
 * symbol.
 */
export function spareBase(bases: readonly number[]): number {
	return Number(SYMBOLS ** BigInt(symbolCount(bases)) / rowsOf(bases));
}

/** Packs digits, each below its base, into base32 symbols; the first digit is the most significant. */
export function packDigits(digits: readonly number[], bases: readonly number[]): number[] {
	let value = digits.reduce((sum, digit, i) => sum * BigInt(bases[i] ?? 0) + BigInt(digit), 0n);
	const symbols = Array.from({ length: symbolCount(bases) }, () => {
		const symbol = Number(value % SYMBOLS);
		value /= SYMBOLS;
		return symbol;
	});
	return symbols.reverse();
}

/** The inverse of `packDigits`. Null if the number of symbols is wrong, or they encode no row of these bases. */
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
