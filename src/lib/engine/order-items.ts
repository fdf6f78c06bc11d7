import type { Format, Item, Option, Quiz } from '#lib/schema/quiz.ts';
import { fnv1a } from './fnv1a.ts';

/**
 * The items in presentation order: one of each skill in turn, with skills in the quiz's order, so that a straight
 * line of answers cannot follow one skill. An item belongs to its first skill. Items that measure nothing follow,
 * and preference items come last.
 */
export function orderItems(quiz: Quiz): Item[] {
	const preferences = quiz.items.filter((item) => isPreference(quiz, item));
	const others = quiz.items.filter((item) => !isPreference(quiz, item));
	const groups = quiz.skills.map(({ id }) => others.filter((item) => mainSkill(item) === id));
	const unmeasuring = others.filter((item) => !groups.some((group) => group.includes(item)));
	return [...roundRobin(groups), ...unmeasuring, ...preferences];
}

function isPreference(quiz: Quiz, item: Item): boolean {
	return quiz.formats[item.format]?.kind === 'preference';
}

function mainSkill(item: Item): string | undefined {
	return Object.keys(item.measures)[0];
}

function roundRobin(groups: readonly (readonly Item[])[]): Item[] {
	const rounds = Math.max(0, ...groups.map((group) => group.length));
	return Array.from({ length: rounds }, (_, round) =>
		groups.flatMap((group) => group.slice(round, round + 1))
	).flat();
}

/**
 * The options of an item in presentation order: shuffled if its format says so, and always the same for the same
 * item and seed. Answer scales are never shuffled. The seed may be any number; it is truncated and taken modulo
 * 2³².
 */
export function shuffleOptions(item: Item, format: Format, seed: number): Option[] {
	const left = [...optionsOf(item, format)];
	if (format.kind === 'scale' || !format.shuffle) return left;
	const next01 = createRandom(fnv1a(item.id) ^ seed);
	const order: Option[] = [];
	while (left.length > 0) order.push(...left.splice(Math.floor(next01() * left.length), 1));
	return order;
}

/** Returns a generator of numbers in [0, 1) by splitmix32. Each call changes its state. */
function createRandom(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x9e3779b9) | 0;
		let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
		mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
		return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
	};
}

/** The options of an item in the order of the quiz file: those of its answer scale, or its own. */
export function optionsOf(item: Item, format: Format | undefined): readonly Option[] {
	return format?.kind === 'scale' ? format.options : (item.options ?? []);
}
