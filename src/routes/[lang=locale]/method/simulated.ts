import simulated from './simulated.json' with { type: 'json' };

const { clean, skipped, lenient } = simulated.scenarios;

/**
 * What happens to people made up by a computer, in shares of 0 to 1. The figures are those of
 * docs/simulation.md: `npm run simulate -- --markdown` writes both.
 */
export const SIMULATED = {
	accuracy: clean.accuracy01,
	skipped: skipped.accuracy01,
	lenient: lenient.accuracy01,
	clear: clean.clear01,
	clearAccuracy: clean.clearAccuracy01,
	retest: simulated.retest01,
	coverage: clean.coverage01,
	honest: clean.withheld01,
	flat: simulated.answers.flat.withheld01,
	straight: simulated.answers.straight.withheld01,
	random: simulated.answers.random.withheld01,
	quick: clean.quick.accuracy01,
	quickSame: clean.quick.agreement01
} as const;

/** Questions that a quick match asks on average. */
export const QUICK_ITEMS = clean.quick.items;

export const SIMULATED_TAKERS = simulated.takers;
