import type { Load, Plan } from './compile-quiz.ts';

/** What the one answer to an item can say about the skills that it measures. */
export interface SharedAnswer {
	/** By the order of the loads: index of the skill, and the item seen from it. */
	readonly loads: readonly { readonly skill: number; readonly load: Load }[];
	/** Mean credit of its options on each of these skills, 0 to 1. */
	readonly centre01: readonly number[];
	/**
	 * The projection onto the directions in which its options differ, a square matrix. An answer on a
	 * scale moves all its skills together, so it shows their mean and not how they differ.
	 */
	readonly shows: readonly (readonly number[])[];
	/** In how many directions its options differ, at most the number of its skills. */
	readonly directions: number;
}

/** Options that differ less than this in a direction, on credits of 0 to 1, do not tell it apart. */
const LEAST = 0.05;

/** Every item of a quiz that measures skills, in the order of the quiz. */
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

/** Perpendicular directions of length 1 that span the vectors, the longest vector first (Gram and Schmidt). */
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
