import type { Format, Item, Quiz } from '#lib/schema/quiz.ts';

/** The format of an item, or undefined when the quiz has none of that name. */
export function formatOf(quiz: Quiz, { format }: Item): Format | undefined {
	return Object.hasOwn(quiz.formats, format) ? quiz.formats[format] : undefined;
}
