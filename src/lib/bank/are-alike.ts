import type { Option } from '#lib/schema/quiz.ts';

/** Whether two or more options all earn the same credits and lean to the same role. */
export function areAlike(options: readonly Option[]): boolean {
	return options.length > 1 && new Set(options.map(keyOf)).size === 1;
}

function keyOf({ credits = {}, role = '' }: Option): string {
	const sorted = Object.entries(credits).sort(([a], [b]) => (a < b ? -1 : 1));
	return JSON.stringify([role, sorted]);
}
