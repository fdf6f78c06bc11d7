import type { Item, ItemId, Quiz, SkillId } from '#lib/schema/quiz.ts';

/**
 * The quiz with one more question that measures a skill, at the end: like one that it has about this skill alone, or
 * else a question of its first answer scale. Null if the quiz has neither.
 */
export function withOneMore(quiz: Quiz, skill: SkillId): Quiz | null {
	const isScale = ({ format }: Item) => quiz.formats[format]?.kind === 'scale';
	const own = quiz.items.filter(
		({ measures }) => Object.keys(measures).length === 1 && Object.hasOwn(measures, skill)
	);
	const model = own.find(isScale) ?? own[0];
	const id = newId(quiz);
	if (model !== undefined) return { ...quiz, items: [...quiz.items, { ...model, id }] };
	const format = Object.keys(quiz.formats).find((name) => quiz.formats[name]?.kind === 'scale');
	if (format === undefined) return null;
	const item: Item = { id, format, measures: { [skill]: 1 }, reverse: false, duties: [] };
	return { ...quiz, items: [...quiz.items, item] };
}

function newId({ items }: Quiz): ItemId {
	const taken = new Set(items.map(({ id }) => id));
	let number = 1;
	while (taken.has(`one-more-${String(number)}`)) number += 1;
	return `one-more-${String(number)}`;
}
