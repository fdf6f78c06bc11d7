import type { Item, Quiz } from '#lib/schema/quiz.ts';
import { orderItems } from './order-items.ts';

/** By quiz: every step of a quick match asks for them, and a simulation takes thousands of steps. */
const KNOWN = new WeakMap<Quiz, readonly Item[]>();

/**
 * The items that a quick match may ask, in the order of presentation: each belongs to the first skill
 * that it names. Preferences are left out, since they say nothing about the match, and so are items
 * that measure nothing.
 */
export function quickItems(quiz: Quiz): readonly Item[] {
	const known = KNOWN.get(quiz);
	if (known !== undefined) return known;
	const items = findQuickItems(quiz);
	KNOWN.set(quiz, items);
	return items;
}

function findQuickItems(quiz: Quiz): Item[] {
	const skills = new Set(quiz.skills.map(({ id }) => id));
	return orderItems(quiz).filter(
		(item) => quiz.formats[item.format]?.kind !== 'preference' && skills.has(firstSkill(item) ?? '')
	);
}

/** The skill to which an item belongs; undefined when it measures none. */
export function firstSkill(item: Item): string | undefined {
	return Object.keys(item.measures)[0];
}
