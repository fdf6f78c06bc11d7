import type { ItemId, OptionId, Quiz } from '#lib/schema/quiz.ts';
import type { Wording } from '#lib/schema/wording.ts';

/** The words of an option: those of the shared answer scale or of the item itself. */
export function optionLabel(quiz: Quiz, wording: Wording, item: ItemId, option: OptionId): string {
	const format = quiz.items.find(({ id }) => id === item)?.format ?? '';
	const isScale = quiz.formats[format]?.kind === 'scale';
	const labels = isScale ? wording.formats[format]?.options : wording.items[item]?.options;
	return labels?.[option] ?? option;
}
