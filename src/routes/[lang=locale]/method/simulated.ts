/**
 * What happens to people made up by a computer, in shares of 0 to 1, rounded to whole per cents.
 * Version 1 of `social-media-roles`; tests/golden/simulated-figures.test.ts makes them again.
 */
export const SIMULATED = {
	accuracy: 0.89,
	skipped: 0.87,
	lenient: 0.85,
	clear: 0.78,
	clearAccuracy: 0.96,
	retest: 0.85,
	coverage: 0.91,
	honest: 0.003,
	flat: 0.06,
	straight: 1,
	random: 0.4
} as const;

export const SIMULATED_TAKERS = 20_000;
