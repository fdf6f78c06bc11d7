import { describe, expect, test } from 'vitest';
import { orderItems, shuffleOptions } from '#lib/engine/order-items.ts';
import { baseQuiz, buildQuiz } from '../../support/engine-quiz.ts';

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('orderItems', () => {
	test('takes one item of each skill in turn and leaves preferences for the end', () => {
		const quiz = buildQuiz();
		const reordered = { ...quiz, items: quiz.items.toReversed() };
		expect(ids(orderItems(quiz))).toEqual([
			...['making-1', 'talking-1', 'planning-1'],
			...['making-2', 'talking-2', 'planning-2'],
			...['making-3', 'talking-3', 'planning-3'],
			...['scene-1', 'taste-1']
		]);
		expect(ids(orderItems(reordered)).slice(0, 4)).toEqual([
			'making-3',
			'talking-3',
			'scene-1',
			'making-2'
		]);
		expect(ids(orderItems(reordered)).at(-1)).toBe('taste-1');
	});

	test('puts items that measure nothing before the preferences', () => {
		const quiz = buildQuiz();
		const idle = { id: 'idle', format: 'frequency', measures: {}, reverse: false, duties: [] };
		expect(ids(orderItems({ ...quiz, items: [idle, ...quiz.items] })).slice(-2)).toEqual([
			'idle',
			'taste-1'
		]);
	});

	test('keeps every item once, also with no items at all', () => {
		const quiz = buildQuiz();
		expect(ids(orderItems(quiz)).toSorted()).toEqual(ids(quiz.items).toSorted());
		expect(orderItems({ ...quiz, items: [] })).toEqual([]);
	});
});

describe('shuffleOptions', () => {
	const quiz = buildQuiz({
		items: [
			...baseQuiz().items,
			{
				id: 'many',
				format: 'scene',
				measures: { making: 1 },
				options: ['a', 'b', 'c', 'd', 'e', 'f'].map((id, k) => ({ id, credits: { making: k } }))
			}
		]
	});
	const find = (id: string) => {
		const item = quiz.items.find((one) => one.id === id);
		const format = quiz.formats[item?.format ?? ''];
		if (!item || !format) throw new Error(`no item ${id}`);
		return { item, format };
	};
	const shuffled = (id: string, seed: number) =>
		ids(shuffleOptions(find(id).item, find(id).format, seed));

	test('gives the same order for the same item and seed, and keeps the options themselves', () => {
		const { item, format } = find('many');
		expect(shuffled('many', 7)).toEqual(shuffled('many', 7));
		expect(shuffled('many', 7).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
		expect(item.options).toEqual(expect.arrayContaining(shuffleOptions(item, format, 7)));
		expect(ids(item.options ?? [])).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
	});

	test('gives another order for another seed or item', () => {
		const { item, format } = find('many');
		const orders = new Set(
			Array.from({ length: 50 }, (_, seed) => shuffled('many', seed).join(''))
		);
		const twin = ids(shuffleOptions({ ...item, id: 'twin' }, format, 7));
		expect(orders.size).toBeGreaterThan(40);
		expect(twin).not.toEqual(shuffled('many', 7));
	});

	test('brings every option to every place about equally often', () => {
		const counts = new Map<string, number>();
		for (let seed = 0; seed < 6000; seed += 1) {
			for (const [place, id] of shuffled('many', seed).entries()) {
				const key = `${id}${place}`;
				counts.set(key, (counts.get(key) ?? 0) + 1);
			}
		}
		expect(counts.size).toBe(36);
		expect(Math.min(...counts.values())).toBeGreaterThan(850);
		expect(Math.max(...counts.values())).toBeLessThan(1150);
	});

	test('leaves a scale in its own order, and a format that says so', () => {
		const { item, format } = find('many');
		const still = { ...format, shuffle: false };
		expect(shuffled('making-3', 5)).toEqual(['never', 'rarely', 'sometimes', 'often', 'always']);
		if (still.kind === 'choice') {
			expect(ids(shuffleOptions(item, still, 5))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
		}
		expect(shuffleOptions({ ...item, options: undefined }, format, 5)).toEqual([]);
	});
});
