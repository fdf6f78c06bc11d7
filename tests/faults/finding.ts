/** What one fault did. `detail` says what was seen, in words. */
export interface Finding {
	readonly fault: string;
	readonly outcome: 'held' | 'BROKEN' | 'skipped';
	readonly detail: string;
}

/** Held when nothing was found to be wrong. */
export function findingOf(fault: string, wrong: readonly string[], detail: string): Finding {
	if (wrong.length === 0) return { fault, outcome: 'held', detail };
	return { fault, outcome: 'BROKEN', detail: `${wrong.join('; ')} (${detail})` };
}
