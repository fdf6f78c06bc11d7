import type { Format, Item, Quiz, SkillId } from '#lib/schema/quiz.ts';

/** The format of an item; undefined if the quiz has none of that name. */
export function formatOf(quiz: Quiz, { format }: Item): Format | undefined {
	return Object.hasOwn(quiz.formats, format) ? quiz.formats[format] : undefined;
}

/**
 * Best minus worst credit of an item on a skill, in the author's unit. 0 if every answer earns the same, and for
 * preference items, which measure no skill.
 */
export function spreadOf(quiz: Quiz, item: Item, skill: SkillId): number {
	const format = formatOf(quiz, item);
	if (format === undefined || format.kind === 'preference') return 0;
	const credits =
		format.kind === 'scale'
			? format.options.map(({ credit }) => credit)
			: (item.options ?? []).map(({ credits: table = {} }) =>
					Object.hasOwn(table, skill) ? (table[skill] ?? 0) : 0
				);
	return credits.length === 0 ? 0 : Math.max(...credits) - Math.min(...credits);
}

/** Whether an item measures a skill and its answers differ in credit. */
export function tellsAbout(quiz: Quiz, item: Item, skill: SkillId): boolean {
	return Object.hasOwn(item.measures, skill) && spreadOf(quiz, item, skill) > 0;
}
