/**
 * The cells of a distribution that may be shown; null stands for one that is hidden. Cells of 1 to
 * `least` − 1 people are hidden, and with them the next smallest ones until at least two are hidden
 * that hold `least` people together: otherwise the total would give them away. All are hidden when
 * one cell holds everybody: that would say it of each of them.
 */
export function hideSmallCells(
	cells: readonly number[],
	least: number
): readonly (number | null)[] {
	const total = cells.reduce((sum, cell) => sum + cell, 0);
	if (cells.includes(total)) return cells.map(() => null);
	const filled = [...cells.entries()]
		.filter(([, cell]) => cell > 0)
		.sort(([, one], [, other]) => one - other);
	const small = filled.filter(([, cell]) => cell < least);
	if (small.length === 0) return cells;
	const hidden = new Set<number>();
	let people = 0;
	for (const [place, cell] of filled) {
		if (hidden.size >= Math.max(2, small.length) && people >= least) break;
		hidden.add(place);
		people += cell;
	}
	return cells.map((cell, place) => (hidden.has(place) ? null : cell));
}
