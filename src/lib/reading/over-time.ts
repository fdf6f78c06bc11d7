import { compareResults, type SkillChange } from '#lib/engine/compare-results.ts';
import { date } from '#lib/i18n/format.ts';
import type { SkillId } from '#lib/schema/quiz.ts';
import type { Compared, ComparedGroup } from './compared.ts';

/** More outlines than this cannot be told apart on one radar. */
export const OVER_TIME_MAX = 3;

/** Two results of one person, by place in the order of time, and what changed between them. */
export interface Pair {
	readonly from: number;
	readonly to: number;
	readonly changes: ReadonlyMap<SkillId, SkillChange>;
}

/** By date when every result has one, else as they came in. Equal dates stay as they came in. */
export function orderByDate(people: readonly Compared[]): readonly Compared[] {
	return areDated(people) ? [...people].sort((a, b) => a.date.localeCompare(b.date)) : people;
}

export function areDated(people: readonly Compared[]): boolean {
	return people.every(({ date: day }) => day !== '');
}

/** Each result with the next one, and the first with the last. */
export function pairsOf({ skills }: ComparedGroup, ordered: readonly Compared[]): Pair[] {
	const places = ordered.slice(1).map((_, i) => [i, i + 1] as const);
	if (ordered.length > 2) places.push([0, ordered.length - 1]);
	return places.flatMap(([from, to]) => {
		const before = ordered[from];
		const after = ordered[to];
		if (before === undefined || after === undefined) return [];
		const changes = compareResults(before.result, after.result)
			.filter(({ skill }) => skills.includes(skill))
			.map((change) => [change.skill, change] as const);
		return [{ from, to, changes: new Map(changes) }];
	});
}

/** The mean standard error of all differences, in points; null when there is none. */
export function meanError(pairs: readonly Pair[]): number | null {
	const ses = pairs.flatMap(({ changes }) => [...changes.values()].flatMap(({ se }) => se ?? []));
	return ses.length === 0 ? null : ses.reduce((sum, se) => sum + se, 0) / ses.length;
}

/** What to call a result among those of one person: its name, and its date when there is one. */
export function momentOf({ name, date: day, locale }: Compared): string {
	return day === '' ? name : `${name}, ${date(locale, day)}`;
}
