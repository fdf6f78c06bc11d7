/** Random numbers that are the same for the same seed. */
export interface Dice {
	/** 0 to 1, excluding 1. */
	readonly uniform: () => number;
	/** Mean 0, standard deviation 1. */
	readonly normal: () => number;
}

/**
 * Returns random numbers for a seed, which is any whole number: mulberry32, and pairs of normal values by Box and
 * Muller.
 */
export function createDice(seed: number): Dice {
	let state = seed >>> 0;
	const uniform = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const normal = (): number =>
		Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
	return { uniform, normal };
}
