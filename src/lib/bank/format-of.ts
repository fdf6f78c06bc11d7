import type { Format, Item, Option, Quiz } from '#lib/schema/quiz.ts';

/** The format of an item, or undefined when the quiz has none of that name. */
export function formatOf(quiz: Quiz, { format }: Item): Format | undefined {
	return Object.hasOwn(quiz.formats, format) ? quiz.formats[format] : undefined;
}

/** The options that a person can choose from: the item's own, or those of its answer scale. */
export function optionsOf(quiz: Quiz, item: Item): readonly Pick<Option, 'id'>[] {
	const format = formatOf(quiz, item);
	return format?.kind === 'scale' ? format.options : (item.options ?? []);
}
