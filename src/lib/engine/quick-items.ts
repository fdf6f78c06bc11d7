import type { Item, Quiz } from '#lib/schema/quiz.ts';
import { orderItems } from './order-items.ts';

/** The items that a quick match may ask, in presentation order, and grouped by index of the skill. */
interface QuickItems {
	readonly items: readonly Item[];
	readonly bySkill: readonly (readonly Item[])[];
}

/** Cached by quiz, because every step of a quick match needs them, and a simulation takes thousands of steps. */
const KNOWN = new WeakMap<Quiz, QuickItems>();

/**
 * The items that a quick match may ask, in presentation order. It excludes preferences, which do not affect the
 * match, and items that measure nothing.
 */
export function quickItems(quiz: Quiz): readonly Item[] {
	return find(quiz).items;
}

/** The same items by index of the skill. Each belongs to its first skill. */
export function quickItemsBySkill(quiz: Quiz): readonly (readonly Item[])[] {
	return find(quiz).bySkill;
}

function find(quiz: Quiz): QuickItems {
	const known = KNOWN.get(quiz);
	if (known !== undefined) return known;
	const skills = new Set(quiz.skills.map(({ id }) => id));
	const items = orderItems(quiz).filter(
		(item) => quiz.formats[item.format]?.kind !== 'preference' && skills.has(firstSkill(item) ?? '')
	);
	const bySkill = quiz.skills.map(({ id }) => items.filter((item) => firstSkill(item) === id));
	KNOWN.set(quiz, { items, bySkill });
	return { items, bySkill };
}

function firstSkill(item: Item): string | undefined {
	return Object.keys(item.measures)[0];
}
