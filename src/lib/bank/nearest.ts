/**
 * The name that was probably meant: the one that differs least from what was written, in at most a third of its
 * letters. Null if there is none, or if two are equally near.
 */
export function nearest(written: string, names: readonly string[]): string | null {
	const most = Math.max(1, Math.floor(written.length / 3));
	const near = names
		.filter((name) => name !== written && Math.abs(name.length - written.length) <= most)
		.map((name) => ({ name, steps: editDistance(written.toLowerCase(), name.toLowerCase()) }))
		.filter(({ steps }) => steps <= most)
		.sort((a, b) => a.steps - b.steps);
	const [first, second] = near;
	if (first === undefined || written.length < 2) return null;
	return second !== undefined && second.steps === first.steps ? null : first.name;
}

/**
 * Letters to add, remove, change or swap with their neighbour to get from one word to the other (optimal string
 * alignment, a variant of Damerau 1964).
 */
function editDistance(a: string, b: string): number {
	const rows: number[][] = [];
	const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
	for (let i = 0; i <= a.length; i += 1) {
		const row: number[] = [];
		rows.push(row);
		for (let j = 0; j <= b.length; j += 1) {
			const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const steps = Math.min(
				at(i - 1, j) + 1,
				at(i, j - 1) + 1,
				at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
				isSwap ? at(i - 2, j - 2) + 1 : Infinity
			);
			row.push(i === 0 && j === 0 ? 0 : steps);
		}
	}
	return at(a.length, b.length);
}
