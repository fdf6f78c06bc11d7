export interface Band {
	readonly low: number;
	readonly high: number;
}

/** The 68 % band of a score: score ± its standard error, limited to 0 to 100. Null if the skill was not measured. */
export function bandOf(score: number | null, se: number | null): Band | null {
	if (score === null || se === null) return null;
	return { low: Math.max(0, score - se), high: Math.min(100, score + se) };
}
