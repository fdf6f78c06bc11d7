import { headlineOf } from '#lib/engine/headline.ts';
import type { Plan } from '#lib/engine/compile-quiz.ts';
import type { Result } from '#lib/engine/result.ts';
import type { Mode } from '#lib/schema/quiz.ts';

/** The answers behind a result. */
interface Sheet {
	readonly id: string | number | null;
	/** Null for a summary, which does not contain it. */
	readonly mode: Mode | null;
}

/** One result as a line of JSON, with records by id. Numbers are not rounded; null is "not measured". */
export function resultLine(plan: Plan, { id, mode }: Sheet, result: Result): string {
	const { match } = result;
	return JSON.stringify({
		id,
		quiz: result.quiz,
		version: result.version,
		mode,
		skills: byId(result.skills, 'skill', ({ score, se, answered }) => ({ score, se, answered })),
		match: byId(match.roles, 'role', ({ match01 }) => match01),
		top: match.top,
		second: match.second,
		label: match.certainty,
		withheld: headlineOf(plan, result).kind === 'withheld',
		readiness: byId(result.readiness, 'role', ({ readiness }) => readiness),
		readinessSe: byId(result.readiness, 'role', ({ se }) => se),
		preference: byId(result.preference, 'role', ({ count }) => count),
		flags: result.flags
	});
}

function byId<K extends string, T extends Readonly<Record<K, string>>, V>(
	list: readonly T[],
	key: K,
	value: (one: T) => V
): Record<string, V> {
	return Object.fromEntries(list.map((one) => [one[key], value(one)]));
}
