/** How long something took, over many times. */
export interface Timing {
	readonly count: number;
	readonly p50: number;
	readonly p95: number;
	readonly p99: number;
	readonly max: number;
}

export function timingOf(ms: readonly number[]): Timing {
	const sorted = ms.toSorted((a, b) => a - b);
	const at = (share01: number) => sorted[Math.ceil(share01 * sorted.length) - 1] ?? 0;
	return { count: ms.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}
