import type { Format, Item, Option } from '#lib/schema/quiz.ts';

/** The options of an item in the order of the quiz file: those of its answer scale, or its own. */
export function optionsOf(item: Item, format: Format | undefined): readonly Option[] {
	return format?.kind === 'scale' ? format.options : (item.options ?? []);
}
