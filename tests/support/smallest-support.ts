/**
 * The fewest people that any combination of these groups, with any factors, can be about: the least
 * number of entries that are not zero in a vector, not zero itself, of the span of the groups'
 * 0/1 vectors. Infinity without groups. By brute force over the sets of people, and exact.
 */
export function smallestSupport(groups: readonly ReadonlySet<number>[]): number {
	// people who are in the same groups have the same entry in every combination
	const sizes = new Map<string, number>();
	for (const person of new Set(groups.flatMap((group) => [...group]))) {
		const pattern = groups.map((group) => (group.has(person) ? '1' : '0')).join('');
		sizes.set(pattern, (sizes.get(pattern) ?? 0) + 1);
	}
	const kinds = [...sizes].map(([pattern, size]) => ({
		column: Array.from(pattern, (digit) => BigInt(digit)),
		size
	}));
	const whole = rank(kinds.map(({ column }) => column));
	let smallest = Infinity;
	for (let chosen = 1; chosen < 2 ** kinds.length; chosen += 1) {
		const isChosen = (place: number) => Math.floor(chosen / 2 ** place) % 2 === 1;
		const people = kinds.reduce((sum, { size }, k) => sum + (isChosen(k) ? size : 0), 0);
		const others = kinds.filter((_, k) => !isChosen(k)).map(({ column }) => column);
		// some combination vanishes on all others without vanishing everywhere
		if (rank(others) < whole) smallest = Math.min(smallest, people);
	}
	return smallest;
}

/** By elimination without division, so that whole numbers stay whole. */
function rank(vectors: readonly (readonly bigint[])[]): number {
	let rows = vectors.map((vector) => [...vector]);
	let found = 0;
	for (let column = 0; rows.length > 0 && column < (vectors[0]?.length ?? 0); column += 1) {
		const pivot = rows.find((row) => row[column] !== 0n);
		if (pivot === undefined) continue;
		found += 1;
		rows = rows
			.filter((row) => row !== pivot)
			.map((row) =>
				row.map(
					(value, i) => value * (pivot[column] ?? 0n) - (pivot[i] ?? 0n) * (row[column] ?? 0n)
				)
			);
	}
	return found;
}
