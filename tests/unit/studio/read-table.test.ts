import { describe, expect, test } from 'vitest';
import { blankDocument } from '#lib/studio/blank-document.ts';
import { textOf } from '#lib/studio/text-fields.ts';
import { apply } from '#lib/studio/operations.ts';
import { itemsOf, readTable } from '#lib/studio/read-table.ts';
import { takeTable } from '#lib/studio/take-table.ts';

const TABS = [
	'No\tPernyataan\tAspek\tTerbalik',
	'1\tSaya membuat video untuk akun sebuah usaha\tKonten\t',
	'2\tSaya membaca angka jangkauan setiap minggu\tAnalisis\t',
	'3\tSaya jarang melihat data sebelum memutuskan\tAnalisis\tR',
	'4\tSaya membalas komentar dengan sopan\tKomunitas\t'
].join('\n');

const blank = () =>
	blankDocument('roles', {
		locale: 'id',
		words: { lead: 'Seberapa sering?', answers: ['1', '2', '3', '4', '5'] },
		date: '2026-12-01'
	});

describe('a pasted table', () => {
	test('is read by its content: numbers are left out, and each column gets its use', () => {
		expect(readTable(TABS, 'en')?.uses).toEqual([
			{ of: 'nothing' },
			{ of: 'text', locale: 'id' },
			{ of: 'skill' },
			{ of: 'reverse' }
		]);
	});

	test('needs no head, whatever the order of its columns', () => {
		const rows = TABS.split('\n')
			.slice(1)
			.map((row) => row.split('\t').slice(1).reverse().join(';'));
		const table = readTable(rows.join('\r\n'), 'id');
		expect(table?.head).toBeNull();
		expect(table?.uses.map(({ of }) => of)).toEqual(['reverse', 'skill', 'text']);
		expect(table && itemsOf(table).items[2]).toEqual({
			texts: { id: 'Saya jarang melihat data sebelum memutuskan' },
			skill: 'Analisis',
			reverse: true
		});
	});

	test('keeps commas and semicolons within texts, and lines within quoted cells', () => {
		const table = readTable(
			'I plan, draft and check posts\tPlanning\n"I ask; then\nI listen"\tTalking\n',
			'en'
		);
		expect(table && itemsOf(table).items.map(({ texts }) => texts.en)).toEqual([
			'I plan, draft and check posts',
			'I ask; then I listen'
		]);
	});

	test('with two languages has each in its own, whichever comes first', () => {
		const rows = [
			'Saya menulis untuk banyak orang\tI write for many people\tMenulis',
			'Saya membaca data dengan teliti\tI read data with great care\tData',
			'Saya menulis naskah di malam hari\tI write scripts in the evening\tMenulis',
			'Saya menyusun data dari banyak sumber\tI put together data from many sources\tData'
		];
		for (const locale of ['en', 'id'] as const) {
			expect(readTable(rows.join('\n'), locale)?.uses).toEqual([
				{ of: 'text', locale: 'id' },
				{ of: 'text', locale: 'en' },
				{ of: 'skill' }
			]);
		}
	});

	test('of texts alone is a list of questions without a skill', () => {
		const table = readTable('I like to draw\nI like to count\nI like to talk', 'en');
		expect(table?.uses).toEqual([{ of: 'text', locale: 'en' }]);
		expect(table && itemsOf(table).items.map(({ skill }) => skill)).toEqual(['', '', '']);
	});

	test('loses empty and repeated rows, and counts them', () => {
		const table = readTable('I draw\tArt\nI draw\tArt\n\tArt\nI count\tMath\nI add\tMath', 'en');
		expect(table && itemsOf(table).left).toEqual({ empty: 1, twice: 1 });
		expect(table && itemsOf(table).items).toHaveLength(3);
	});

	test('is none without a row', () => {
		expect(readTable('', 'en')).toBeNull();
		expect(readTable(' \n\t\n', 'en')).toBeNull();
		expect(readTable('Item\tSkill\tReverse', 'en')).toBeNull();
	});
});

describe('a taken table', () => {
	const taken = (document = blank()) => {
		const table = readTable(TABS, 'id');
		if (table === null) throw new Error('no table');
		const { items } = itemsOf(table);
		return apply(document, takeTable(document, items, Object.keys(document.quiz.formats)[0] ?? ''));
	};
	const namesIn = ({ quiz, wording }: ReturnType<typeof blank>) =>
		quiz.skills.map(({ id }) => textOf(wording.id, { of: 'skill', id, part: 'name' }));

	test('fills a blank quiz: its empty skills are named, and its empty questions go', () => {
		const { document } = taken();
		expect(namesIn(document)).toEqual(['Konten', 'Analisis', 'Komunitas']);
		expect(document.quiz.items.map(({ measures, reverse }) => [measures, reverse])).toEqual([
			[{ 'skill-1': 1 }, false],
			[{ 'skill-2': 1 }, false],
			[{ 'skill-2': 1 }, true],
			[{ 'skill-3': 1 }, false]
		]);
	});

	test('adds to the skills of a quiz that has them', () => {
		const once = taken().document;
		const table = readTable('Saya memotret produk\tkonten\nSaya mengatur waktu\tRencana', 'id');
		const items = table === null ? [] : itemsOf(table).items;
		const { document } = apply(once, takeTable(once, items, 'format-1'));
		expect(namesIn(document)).toEqual(['Konten', 'Analisis', 'Komunitas', 'Rencana']);
		expect(document.quiz.items.slice(-2).map(({ measures }) => Object.keys(measures))).toEqual([
			['skill-1'],
			['skill-4']
		]);
	});

	test('is undone at once', () => {
		const before = blank();
		const { document, inverse } = taken(before);
		expect(JSON.stringify(apply(document, inverse).document)).toBe(JSON.stringify(before));
	});

	test('brings its language with it', () => {
		const document = blank();
		const items = [{ texts: { en: 'I draw' }, skill: '', reverse: false }];
		const { wording } = apply(document, takeTable(document, items, 'format-1')).document;
		expect(Object.keys(wording)).toEqual(['en', 'id']);
	});
});
