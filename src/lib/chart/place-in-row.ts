interface Label {
	/** Where its group begins, in pixels from the left. */
	readonly start: number;
	readonly width: number;
}

/**
 * Left edges of labels in one row: each over the start of its group, or as little to the left of it
 * as keeps it clear of the next label and inside the row. Null if they do not fit. Lengths in pixels.
 */
export function placeInRow(labels: readonly Label[], room: number, gap: number): number[] | null {
	const lefts: number[] = [];
	let end = room;
	for (const { start, width } of [...labels].reverse()) {
		const left = Math.min(start, end - width);
		if (left < 0) return null;
		lefts.unshift(left);
		end = left - gap;
	}
	return lefts;
}
