import type { Plan } from '#lib/engine/compile-quiz.ts';
import { tLimit } from '#lib/engine/statistics.ts';
import type { ItemId, SkillId } from '#lib/schema/quiz.ts';
import { deviation, mean, type Interval } from './moments.ts';
import { skillRows, type Sheet } from './rows.ts';

/** How much easier an item is than the others of its skill. */
export interface Location {
	readonly item: ItemId;
	readonly skill: SkillId;
	readonly n: number;
	/** Mean credit of the item minus the mean of all items of its skill, in points; above 0 is easier. */
	readonly points: number;
	readonly interval: Interval;
}

/**
 * The location of each item of a skill with two or more items. The match treats all items of a skill as equally hard;
 * where they are not, people who skipped some, or took a quick match, get a score that is too high or too low by
 * these points.
 */
export function itemLocations(plan: Plan, sheets: readonly Sheet[]): Location[] {
	return plan.skills.flatMap((skill) => {
		const { columns, credits01 } = skillRows(skill, sheets);
		const n = credits01.length;
		if (columns.length < 2 || n < 2) return [];
		const centres = credits01.map(mean);
		return columns.map(({ item }, c): Location => {
			const distances = credits01.map((row, i) => 100 * ((row[c] ?? 0) - (centres[i] ?? 0)));
			const points = mean(distances);
			const half = (tLimit(n - 1) * deviation(distances)) / Math.sqrt(n);
			const id = plan.items[item]?.id ?? '';
			return { item: id, skill: skill.id, n, points, interval: [points - half, points + half] };
		});
	});
}
