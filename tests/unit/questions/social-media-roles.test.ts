import { describe, expect, test } from 'vitest';
import { predictAccuracy } from '#lib/engine/predict-accuracy.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import type { Item } from '#lib/schema/quiz.ts';
import { realBank, socialMediaRoles } from '../../support/bank-files.ts';

const { quiz, wording } = socialMediaRoles();

test('the questions have no problem and no warning', () => {
	expect(realBank.issues).toEqual([]);
});

describe('duties', () => {
	/** What the three roles do, as the product description lists it, and the ids that stand for it. */
	const DUTIES: Record<string, string> = {
		'Officer: creates content on several platforms': 'o1',
		'Officer: schedules content': 'o2',
		'Officer: answers comments and direct messages': 'o3',
		'Officer: interacts with the audience': 'o4',
		'Officer: watches trends': 'o5',
		'Officer: watches relevant hashtags': 'o6',
		'Officer: writes simple reports on how content did': 'o7',
		'Officer: needs creativity': 'o8',
		'Officer: needs a basic understanding of social media': 'o9',
		'Specialist: designs a content calendar that follows the brand strategy': 's1',
		'Specialist: analyses performance data to raise engagement and reach': 's2',
		'Specialist: works with the creative team on effective campaigns': 's3',
		'Specialist: measures with Google Analytics or a management platform': 's4',
		'Specialist: links operations and management': 's5',
		'Specialist: makes sure that activity fits the marketing goals': 's6',
		'Strategist: develops the strategy from the vision of the company': 't1',
		'Strategist: identifies the target audience': 't2',
		'Strategist: picks the right platforms': 't3',
		'Strategist: integrates social media with the rest of marketing': 't4',
		'Strategist: oversees large campaigns': 't5',
		'Strategist: judges the success of large campaigns': 't6',
		'Strategist: deep analysis and wide market insight': 't7',
		'Strategist: works with marketing managers and executives': 't8',
		'All: the three roles complement each other': 'x1'
	};

	test.each(Object.entries(DUTIES))('"%s" is covered by an item', (_, duty) => {
		const items = quiz.items.filter(({ duties }) => duties.includes(duty));

		expect(quiz.duties).toContain(duty);
		expect(items.map(({ id }) => id)).not.toEqual([]);
	});

	test('the quiz declares these duties and no others', () => {
		expect([...quiz.duties].sort()).toEqual(Object.values(DUTIES).sort());
	});

	test('every duty but the last is covered by an item that is scored', () => {
		const scored = new Set(
			quiz.items.filter(({ format }) => format !== 'preference').flatMap(({ duties }) => duties)
		);

		expect(quiz.duties.filter((duty) => !scored.has(duty))).toEqual(['x1']);
	});
});

describe('items', () => {
	test('there are 30: 19 of experience, 7 of judgement, 4 of preference', () => {
		const count = (format: string) => quiz.items.filter((item) => item.format === format).length;

		expect(quiz.items).toHaveLength(30);
		expect([count('experience'), count('judgement'), count('preference')]).toEqual([19, 7, 4]);
	});

	test('every skill has four or five, one or two of them judgements', () => {
		for (const { id } of quiz.skills) {
			const items = quiz.items.filter(({ measures }) => id in measures);
			const judgements = items.filter(({ format }) => format === 'judgement');

			expect([4, 5]).toContain(items.length);
			expect([1, 2]).toContain(judgements.length);
		}
	});

	test('any two roles are told apart for more than 89 in 100', () => {
		for (const { accuracy01 } of predictAccuracy(compileQuiz(quiz))) {
			expect(accuracy01).toBeGreaterThan(0.89);
		}
	});

	test('the best option is not always in the same place', () => {
		const places = judgements().map((item) =>
			(item.options ?? []).findIndex((option) => option.id === bestOf(item))
		);

		expect(new Set(places).size).toBe(4);
	});
});

function judgements(): Item[] {
	return quiz.items.filter(({ format }) => format === 'judgement');
}

function bestOf({ options = [] }: Item): string {
	const credit = (credits: Readonly<Record<string, number>> = {}) =>
		Object.values(credits).reduce((sum, value) => sum + value, 0);
	return [...options].sort((a, b) => credit(b.credits) - credit(a.credits))[0]?.id ?? '';
}

describe.each(LOCALES)('wording in "%s"', (locale) => {
	const words = wording[locale];
	const stems = quiz.items.map(({ id }) => words.items[id]?.stem ?? '');

	test('sentences of stems have at most 16 words', () => {
		const long = stems
			.flatMap((stem) => stem.split(/(?<=[.?!]”?) /))
			.filter((sentence) => sentence.split(' ').length > 16);

		expect(long).toEqual([]);
	});

	test('sentences of next steps have at most 25 words', () => {
		const long = textsOf(words.steps)
			.flatMap((step) => step.split(/(?<=[.?]) /))
			.filter((sentence) => sentence.split(' ').length > 25);

		expect(long).toEqual([]);
	});

	test('experience items end with a full stop, the others ask', () => {
		for (const { id, format } of quiz.items) {
			const stem = words.items[id]?.stem ?? '';

			expect(stem.endsWith(format === 'experience' ? '.' : '?'), stem).toBe(true);
		}
	});

	test('the length of an option does not give the best one away', () => {
		const rows = judgements().map((item) => {
			const options = Object.entries(words.items[item.id]?.options ?? {});
			const best = options.find(([id]) => id === bestOf(item))?.[1].length ?? 0;
			const lengths = options.map(([, text]) => text.length);
			const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
			return { isLongest: best === Math.max(...lengths), ratio: best / mean };
		});

		expect(rows.filter(({ isLongest }) => isLongest).length).toBeLessThanOrEqual(2);
		for (const { ratio } of rows) expect(Math.abs(ratio - 1)).toBeLessThan(0.1);
	});

	test('no text has stray spaces or straight double quotes', () => {
		const texts = textsOf(words);

		expect(texts.filter((text) => /\s{2}|"|\n/.test(text))).toEqual([]);
		expect(texts.length).toBeGreaterThan(100);
	});

	test('role titles stay English, as in job adverts', () => {
		expect(Object.values(words.roles).map(({ name }) => name)).toEqual([
			'Officer',
			'Specialist',
			'Strategist'
		]);
	});
});

test('Indonesian says "kamu", never "Anda", and names the other title of the Officer', () => {
	const texts = textsOf(wording.id).join('\n');

	expect(texts).toMatch(/\bkamu\b/);
	expect(texts).not.toMatch(/\banda\b/i);
	expect(wording.id.roles['officer']?.alias).toBe('admin media sosial');
});

function textsOf(value: object): string[] {
	return Object.values(value).flatMap((inner: unknown) => {
		if (typeof inner === 'string') return [inner];
		return typeof inner === 'object' && inner !== null ? textsOf(inner) : [];
	});
}
