import { expect, test } from 'vitest';
import { canonicalStructure } from '#lib/bank/canonical-structure.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import { at, bankAfter } from '../../support/bank-files.ts';
import type { SmallFiles } from '../../support/bank-files.ts';

const quizAfter = (change: (files: SmallFiles) => void): Quiz =>
	at(bankAfter(change).quizzes, 0).quiz;
const before = canonicalStructure(quizAfter(() => undefined));

test.each<[string, (files: SmallFiles) => void]>([
	['a credit', ({ quiz }) => void (at(quiz.formats['scale']?.options ?? [], 1).credit = 1.1)],
	['a weight', ({ quiz }) => void (at(quiz.items, 0).measures = { cooking: 2 })],
	['a target', ({ quiz }) => void (at(quiz.roles, 0).target['cooking'] = 84)],
	['an importance', ({ quiz }) => void ((at(quiz.roles, 0).importance ?? {})['cooking'] = 4)],
	['a prior', ({ quiz }) => void (at(quiz.roles, 0).prior = 2)],
	['keying', ({ quiz }) => void (at(quiz.items, 0).reverse = true)],
	['the order of items', ({ quiz }) => void quiz.items.reverse()],
	['the order of options', ({ quiz }) => void at(quiz.items, 9).options?.reverse()],
	['the order of skills', ({ quiz }) => void quiz.skills.reverse()]
])('%s is part of the structure', (_, change) => {
	expect(canonicalStructure(quizAfter(change))).not.toBe(before);
});

test('the code and its letters are part of the structure of a profile', () => {
	const quiz = { ...quizAfter(() => undefined), roles: [] };
	const skills = quiz.skills.map((skill, index) => ({ ...skill, symbol: 'ABC'.charAt(index) }));
	const profile: Quiz = { ...quiz, kind: 'profile', code: { letters: 2, circle: false }, skills };
	const texts = [
		quiz,
		profile,
		{ ...profile, code: { letters: 1, circle: false } },
		{ ...profile, skills: quiz.skills }
	].map(canonicalStructure);
	expect(new Set(texts).size).toBe(4);
});

test.each<[string, (files: SmallFiles) => void]>([
	['the date', ({ quiz }) => void (quiz.date = '2027-01-01')],
	['the minutes', ({ quiz }) => void (quiz.minutes = 9)],
	[
		'the evidence',
		({ quiz }) =>
			void Object.assign(quiz, { evidence: 'piloted', tested: { people: 120, date: '2026-05-01' } })
	],
	['the duties', ({ quiz }) => void (at(quiz.items, 1).duties = ['shop'])],
	[
		'the order of keys',
		({ quiz }) => void (at(quiz.items, 9).measures = { buying: 0.25, cooking: 0.47 })
	]
])('%s is not part of the structure', (_, change) => {
	expect(canonicalStructure(quizAfter(change))).toBe(before);
});
