/**
 * Reed-Solomon check symbols over GF(32). A block of up to 31 symbols that ends with n of them differs from every
 * other such block in at least n + 1 places. So any n wrong symbols, and any two swapped symbols, are always
 * detected; other damage with probability 1 − 32⁻ⁿ. In longer blocks, two wrong symbols exactly 31 places apart may
 * go undetected.
 *
 * The generator is ∏ (x − αʲ), j = 1 … n, so the blocks of a longer checksum are also blocks of a shorter one:
 * damage to the symbol that names the format cannot hide itself.
 *
 * Source: I. S. Reed and G. Solomon, Polynomial Codes over Certain Finite Fields (1960); division by shift register
 * as in S. Lin and D. Costello, Error Control Coding, chapter 4.
 */

/** x⁵ + x² + 1 is primitive: the powers of x run through all 31 non-zero elements. */
const FIELD_POLYNOMIAL = 0b100101;
const ORDER = 31;

const POWERS: number[] = [];
for (let power = 1; POWERS.length < ORDER;) {
	POWERS.push(power);
	power <<= 1;
	if (power > ORDER) power ^= FIELD_POLYNOMIAL;
}

/** The exponent of every non-zero element. */
const LOGARITHMS = POWERS.reduce<number[]>((all, power, exponent) => {
	all[power] = exponent;
	return all;
}, []);

function multiply(a: number, b: number): number {
	if (a === 0 || b === 0) return 0;
	return POWERS[((LOGARITHMS[a] ?? 0) + (LOGARITHMS[b] ?? 0)) % ORDER] ?? 0;
}

/** Cached by length. */
const generators = new Map<number, readonly number[]>();

/** Coefficients of the generator without the leading 1, highest power first. */
function generator(length: number): readonly number[] {
	const known = generators.get(length);
	if (known !== undefined) return known;
	let product = [1];
	for (const root of POWERS.slice(1, length + 1)) {
		product = [...product, 0].map((c, i) => c ^ multiply(root, product[i - 1] ?? 0));
	}
	const made = product.slice(1);
	generators.set(length, made);
	return made;
}

/** The `length` check symbols to append to `symbols`: the remainder of symbols · xⁿ divided by the generator. */
export function checksum(symbols: readonly number[], length: number): number[] {
	const taps = generator(length);
	let register = taps.map(() => 0);
	for (const symbol of symbols) {
		const feedback = symbol ^ (register[0] ?? 0);
		register = taps.map((tap, i) => (register[i + 1] ?? 0) ^ multiply(feedback, tap));
	}
	return register;
}

/** Whether the last `length` symbols are the checksum of the symbols before them. */
export function hasChecksum(symbols: readonly number[], length: number): boolean {
	if (symbols.length <= length) return false;
	const expected = checksum(symbols.slice(0, -length), length);
	return symbols.slice(-length).every((symbol, i) => symbol === expected[i]);
}

/**
 * Returns a function that takes one symbol at a time and reports whether the symbols so far end with their
 * checksum. Such a block has the roots of the generator, so it updates the values at the roots (Horner's rule).
 */
export function createCheck(length: number): (symbol: number) => boolean {
	const roots = POWERS.slice(1, length + 1);
	let values = roots.map(() => 0);
	return (symbol) => {
		values = values.map((value, j) => multiply(value, roots[j] ?? 0) ^ symbol);
		return values.every((value) => value === 0);
	};
}
