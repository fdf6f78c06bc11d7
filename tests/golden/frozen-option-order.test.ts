import { expect, test } from 'vitest';
import { shuffleOptions } from '#lib/engine/order-items.ts';
import type { Item } from '#lib/schema/quiz.ts';

// Frozen, not proven: people who reload must see their options where they were.
const item: Item = {
	id: 'scene-1',
	format: 'scene',
	measures: {},
	reverse: false,
	duties: [],
	options: ['a', 'b', 'c', 'd'].map((id) => ({ id }))
};
const order = (seed: number) =>
	shuffleOptions(item, { kind: 'choice', sigma0: 35, shuffle: true }, seed)
		.map(({ id }) => id)
		.join('');

test('released seeds keep their order of options', () => {
	expect([0, 1, 2, 12345, -1, 4294967296].map(order)).toEqual([
		'acdb',
		'dcba',
		'dbac',
		'dabc',
		'dcab',
		'acdb'
	]);
});
