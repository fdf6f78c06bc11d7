/** When the host's board said how many had finished. */
export interface Sight {
	readonly at: number;
	readonly finished: number;
}

/**
 * For each acknowledged submission, how long until the board counted it: the n-th acknowledgement is
 * on the board when that says n or more. 0 when the board was faster than the answer.
 */
export function boardDelays(acknowledgedAt: readonly number[], sights: readonly Sight[]): number[] {
	const inOrder = acknowledgedAt.toSorted((a, b) => a - b);
	return inOrder.map((at, i) => {
		const seen = sights.find(({ finished }) => finished > i);
		return seen === undefined ? Infinity : Math.max(0, seen.at - at);
	});
}
