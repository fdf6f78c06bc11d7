/** One item of Samejima’s graded response model. */
export interface GradedItem {
	/** Discrimination: how steeply answers rise with the trait. */
	readonly a: number;
	/** Thresholds between neighbouring categories, rising, on the scale of the trait. */
	readonly b: readonly number[];
}

/** An estimate of a person’s trait, in standard deviations of the people it was calibrated on. */
export interface TraitEstimate {
	readonly theta: number;
	readonly sd: number;
}

/** 81 points from −8 to 8, whose estimates are exact to about 1e-7. */
export const GRID: readonly number[] = Array.from({ length: 81 }, (_, q) => -8 + 0.2 * q);

/** Normal weights of the grid, which sum to 1. */
export const WEIGHTS: readonly number[] = normalWeights(GRID);

export function normalWeights(grid: readonly number[]): number[] {
	const raw = grid.map((theta) => Math.exp((-theta * theta) / 2));
	const sum = raw.reduce((total, one) => total + one, 0);
	return raw.map((one) => one / sum);
}

/**
 * The probability of each category at a trait value: differences of P*(k) = 1/(1 + exp(−a(θ − b))) (Samejima 1969).
 */
export function categoryChances({ a, b }: GradedItem, theta: number): number[] {
	const above = b.map((threshold) => 1 / (1 + Math.exp(-a * (theta - threshold))));
	return [...above, 0].map((one, k) => (k === 0 ? 1 : (above[k - 1] ?? 0)) - one);
}

/**
 * The expected trait after some answers (EAP), with its standard deviation. The prior is the standard normal. A
 * missing answer is −1.
 */
export function estimateTrait(
	items: readonly GradedItem[],
	answers: readonly number[],
	grid: readonly number[] = GRID
): TraitEstimate {
	const prior = grid === GRID ? WEIGHTS : normalWeights(grid);
	const posterior = grid.map((theta, q) => {
		let weight = prior[q] ?? 0;
		for (const [i, item] of items.entries()) {
			const answer = answers[i] ?? -1;
			if (answer >= 0) weight *= categoryChances(item, theta)[answer] ?? 0;
		}
		return weight;
	});
	return momentsOf(grid, posterior);
}

function momentsOf(grid: readonly number[], posterior: readonly number[]): TraitEstimate {
	const sum = posterior.reduce((total, one) => total + one, 0);
	const theta = grid.reduce((total, one, q) => total + one * (posterior[q] ?? 0), 0) / sum;
	const square = grid.reduce(
		(total, one, q) => total + (one - theta) ** 2 * (posterior[q] ?? 0),
		0
	);
	return { theta, sd: Math.sqrt(square / sum) };
}

/** Fisher’s information of an item at a trait value: what an answer tells about it. */
export function information(item: GradedItem, theta: number): number {
	const above = item.b.map((threshold) => 1 / (1 + Math.exp(-item.a * (theta - threshold))));
	const slopes = [0, ...above.map((one) => one * (1 - one)), 0];
	return (
		item.a ** 2 *
		categoryChances(item, theta).reduce((sum, chance, k) => {
			const rise = (slopes[k] ?? 0) - (slopes[k + 1] ?? 0);
			return chance > 0 ? sum + (rise * rise) / chance : sum;
		}, 0)
	);
}

/**
 * The trait for every sum of categories, from 0 to the highest: a table to read a paper form by. The chances of sums
 * come from the recursion of Lord & Wingersky (1984).
 */
export function sumScoreTable(items: readonly GradedItem[]): TraitEstimate[] {
	const chances = GRID.map((theta) => {
		let sums = [1];
		for (const item of items) {
			const next = new Array<number>(sums.length + item.b.length).fill(0);
			for (const [k, chance] of categoryChances(item, theta).entries()) {
				for (const [s, sum] of sums.entries()) next[s + k] = (next[s + k] ?? 0) + sum * chance;
			}
			sums = next;
		}
		return sums;
	});
	return (chances[0] ?? []).map((_, sum) =>
		momentsOf(
			GRID,
			chances.map((sums, q) => (WEIGHTS[q] ?? 0) * (sums[sum] ?? 0))
		)
	);
}
