/** From how many people a figure is shown: below, chance would speak. */
export const NEEDS = {
	options: 10,
	reliability: 20,
	/** Up to here, reliability is provisional: at n = 20, alpha is known to about ±.29. */
	plain: 100,
	keyedOptions: 50,
	oneFactor: 100,
	correlations: 100,
	errors: 100,
	locations: 100,
	retest: 50,
	role: 30,
	model: 150,
	group: 200,
	quartiles: 100,
	percentiles: 300
} as const;
