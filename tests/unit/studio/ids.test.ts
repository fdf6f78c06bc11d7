import { describe, expect, test } from 'vitest';
import { blankDocument, copyOf, documentOf } from '#lib/studio/blank-document.ts';
import { freshId, withLastingIds } from '#lib/studio/ids.ts';
import { apply } from '#lib/studio/operations.ts';
import { checkDocument } from '#lib/studio/check-document.ts';
import type { TextField } from '#lib/studio/text-fields.ts';
import { smallQuiz } from '../../support/quiz-files.ts';

const words = { lead: 'How often?', answers: ['Never', 'Seldom', 'At times', 'Often', 'Daily'] };
const blank = blankDocument('roles', { locale: 'en', words, date: '2026-12-01' });

const write = (document: typeof blank, field: TextField, text: string) =>
	apply(document, { do: 'write', locale: 'en', field, text }).document;

describe('ids at publication', () => {
	test('are made from the texts, in every place that mentions them', () => {
		const named = write(blank, { of: 'skill', id: 'skill-1', part: 'name' }, 'Café cooking');
		const { quiz, wording } = withLastingIds(write(named, { of: 'item', id: 'item-1' }, 'I cook.'));

		expect(quiz.skills[0]?.id).toBe('cafe-cooking');
		expect(quiz.items[0]).toMatchObject({ id: 'i-cook', measures: { 'cafe-cooking': 1 } });
		expect(Object.keys(quiz.roles[0]?.target ?? {})).toContain('cafe-cooking');
		expect(wording.en?.skills['cafe-cooking']?.name).toBe('Café cooking');
		expect(wording.en?.items['i-cook']?.stem).toBe('I cook.');
		expect(Object.keys(wording.en?.formats['scale']?.options ?? {})).toEqual([
			'never',
			'seldom',
			'at-times',
			'often',
			'daily'
		]);
	});

	test('differ where two texts are alike', () => {
		const one = write(blank, { of: 'item', id: 'item-1' }, 'Cook');
		const { quiz } = withLastingIds(write(one, { of: 'item', id: 'item-2' }, 'Cook!'));

		expect(quiz.items.map(({ id }) => id)).toEqual(['cook', 'cook-2', 'item-3']);
	});

	test('are cut between words', () => {
		const long = write(blank, { of: 'item', id: 'item-1' }, 'Cooking for a hundred guests alone');

		expect(withLastingIds(long).quiz.items[0]?.id).toBe('cooking-for-a-hundred-guests');
	});

	test('stay as they were in a published quiz, and new things never take an id that was there', () => {
		const own = documentOf([smallQuiz()]);
		if (own === null) throw new Error('The small quiz has a version.');
		const fresh = { texts: { en: 'A new one' }, format: 'scale', skill: 'cooking', reverse: false };
		const { document } = apply(own, { do: 'add-items', items: [fresh] });
		const before = own.quiz.items.map(({ id }) => id);

		expect(withLastingIds(document).quiz.items.map(({ id }) => id)).toEqual([
			...before,
			'a-new-one'
		]);
	});
});

test('a fresh id is the lowest number that is free', () => {
	expect(freshId('item', [])).toBe('item-1');
	expect(freshId('item', ['item-1', 'item-3'])).toBe('item-2');
});

test('a blank quiz has every text still to be written, and says so', () => {
	const { issues } = checkDocument(blank);
	const empty = issues
		.filter(({ code }) => code === 'empty-text')
		.map(({ path }) => path.join('.'));

	expect(empty).toContain('name');
	expect(empty).toContain('skills.skill-1.name');
	expect(empty).toContain('items.item-3.stem');
});

test('a copy of a sound quiz is sound, and is another quiz', () => {
	const { quiz, issues } = checkDocument(copyOf(smallQuiz(), '2026-12-01'));

	expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(quiz?.quiz).toMatchObject({ id: 'quiz-1', version: 1, evidence: 'draft' });
});
