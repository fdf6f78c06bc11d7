import type { Plan } from '#lib/engine/compile-quiz.ts';
import type { FormatId } from '#lib/schema/quiz.ts';
import { mean, variance } from './moments.ts';
import { skillRows, type Sheet } from './rows.ts';

/** How far answers of one format scatter around a person’s own skill. */
export interface Scatter {
	readonly format: FormatId;
	/** Pairs of a person and a skill that it comes from. */
	readonly n: number;
	/** σ₀ as the quiz assumes it, in points. */
	readonly assumed: number;
	/** The root of the mean variance within a person and skill, in points. */
	readonly observed: number;
	/** σ₀ for a next version: what was assumed counts as much as 100 people. */
	readonly proposed: number;
}

/** The assumption counts as much as so many people. */
const PRIOR_PEOPLE = 100;

/**
 * The scatter of answers within each format: per person and skill, the variance of the credits of the skill’s items
 * of that format. σ₀² of a next version is (100·σ₀² + N·mean variance)/(100 + N), with N the mean number of people
 * behind a skill.
 */
export function itemScatter(plan: Plan, sheets: readonly Sheet[]): Scatter[] {
	return Object.entries(plan.quiz.formats).flatMap(([format, { kind }]) => {
		if (kind === 'preference') return [];
		const bySkill = plan.skills.flatMap(({ loads, ...skill }) => {
			const own = loads.filter(({ item }) => plan.quiz.items[item]?.format === format);
			if (own.length < 2) return [];
			const rows = skillRows({ ...skill, loads: own }, sheets);
			return rows.credits01.length === 0
				? []
				: [rows.credits01.map((row) => variance(row.map((one) => 100 * one)))];
		});
		if (bySkill.length === 0) return [];
		const all = bySkill.flat();
		const assumed = plan.skills
			.flatMap(({ loads }) => loads)
			.find(({ item }) => plan.quiz.items[item]?.format === format);
		if (assumed === undefined) return [];
		const people = all.length / bySkill.length;
		const observed = mean(all);
		return [
			{
				format,
				n: all.length,
				assumed: Math.sqrt(assumed.sigma0Squared),
				observed: Math.sqrt(observed),
				proposed: proposedSigma0(assumed.sigma0Squared, observed, people)
			}
		];
	});
}

/** σ₀ after N people with this mean variance, in points. */
export function proposedSigma0(assumedSquared: number, meanVariance: number, n: number): number {
	return Math.sqrt((PRIOR_PEOPLE * assumedSquared + n * meanVariance) / (PRIOR_PEOPLE + n));
}
