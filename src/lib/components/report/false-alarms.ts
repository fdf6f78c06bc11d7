/** Shares of 0 to 1 of made-up people of four kinds whom an index flags. */
interface FlagRates {
	/** Honest people with different skills. */
	readonly honest: number;
	/** Honest people who are equally good at everything. */
	readonly flat: number;
	readonly straight: number;
	readonly random: number;
}

/**
 * How often each index of carelessness is wrong, and what it catches: simulated with 20 000 takers
 * each, 30 interleaved items, one reversed per skill. Indices after Meade & Craig (2012), limits as
 * the quiz format has them. Other lengths differ: see `SIMULATED` of the method page for this quiz.
 */
export const FALSE_ALARMS = {
	longstring: { honest: 0.001, flat: 0.003, straight: 1, random: 0 },
	irv: { honest: 0, flat: 0, straight: 1, random: 0 },
	spread: { honest: 0.002, flat: 0.004, straight: 0.4, random: 0.65 },
	contradiction: { honest: 0.009, flat: 0.013, straight: 0.8, random: 0.16 }
} as const satisfies Record<string, FlagRates>;

export const FALSE_ALARM_TAKERS = 20_000;
