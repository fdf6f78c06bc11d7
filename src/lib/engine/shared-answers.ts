import type { Load, Plan } from './compile-quiz.ts';

/** The information that one answer to an item gives on its skills. */
export interface SharedAnswer {
	/** Index of each skill, with the item's load on it. The lists below have the same order. */
	readonly loads: readonly { readonly skill: number; readonly load: Load }[];
	/** Mean credit of its options on each of these skills, 0 to 1. */
	readonly centre01: readonly number[];
	/**
	 * The projection onto the directions in which its options differ, a square matrix. An answer on a scale moves
	 * all its skills together, so it shows their mean but not their differences.
	 */
	readonly shows: readonly (readonly number[])[];
	/** Number of directions in which its options differ, at most the number of its skills. */
	readonly directions: number;
}

/** Smaller differences between options, in credits of 0 to 1, do not count as a direction. */
const LEAST = 0.05;

/** The shared answers of every item that measures skills, in the quiz's order. */
export function sharedAnswers(plan: Plan): SharedAnswer[] {
	return plan.items.flatMap((item, index) => {
		const loads = plan.skills.flatMap((skill, s) =>
			skill.loads.filter((load) => load.item === index).map((load) => ({ skill: s, load }))
		);
		if (loads.length === 0) return [];
		const centre01 = loads.map(({ load: { credits01 } }) => mean(credits01));
		const basis = directionsOf(
			item.options.map((_, option) =>
				loads.map(({ load }, l) => (load.credits01[option] ?? 0) - (centre01[l] ?? 0))
			)
		);
		const shows = loads.map((_, l) =>
			loads.map((__, k) => basis.reduce((sum, one) => sum + (one[l] ?? 0) * (one[k] ?? 0), 0))
		);
		return [{ loads, centre01, shows, directions: basis.length }];
	});
}

/** An orthonormal basis of the vectors, the longest vector first (Gram and Schmidt). */
function directionsOf(vectors: readonly (readonly number[])[]): number[][] {
	const basis: number[][] = [];
	let left = vectors.map((vector) => [...vector]);
	for (;;) {
		const [longest = []] = [...left].sort((a, b) => lengthOf(b) - lengthOf(a));
		const length = lengthOf(longest);
		if (length < LEAST) return basis;
		const direction = longest.map((part) => part / length);
		basis.push(direction);
		left = left.map((vector) => {
			const along = vector.reduce((sum, part, l) => sum + part * (direction[l] ?? 0), 0);
			return vector.map((part, l) => part - along * (direction[l] ?? 0));
		});
	}
}

function lengthOf(vector: readonly number[]): number {
	return Math.hypot(...vector);
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
