import { expect, test } from 'vitest';
import { caseAnswers } from '#lib/bank/case-answers.ts';
import type { Case } from '#lib/schema/cases.ts';
import { socialMediaRoles } from '../../support/bank-files.ts';

const { quiz } = socialMediaRoles();
const blank: Case = {
	id: 'blank',
	why: 'nothing said',
	basis: 'by-hand',
	fill: {},
	answers: {},
	skipped: [],
	expected: {}
};

test('a skill that a case does not mention is unanswered', () => {
	expect(caseAnswers(quiz, blank)).toEqual({});
});

test('fill answers every item of its format and no other', () => {
	const answers = caseAnswers(quiz, { ...blank, fill: { experience: 'alone' } });

	expect(Object.values(answers)).toEqual(Array.from({ length: 19 }, () => 'alone'));
	expect(answers).not.toHaveProperty('q04');
});

test('an answer goes over the fill, and a skipped item over both', () => {
	const answers = caseAnswers(quiz, {
		...blank,
		fill: { experience: 'alone' },
		answers: { q01: 'leads', q02: 'never', q04: 'c' },
		skipped: ['q02', 'q03']
	});

	expect(answers).toMatchObject({ q01: 'leads', q04: 'c', q05: 'alone' });
	expect(Object.keys(answers)).not.toEqual(expect.arrayContaining(['q02']));
	expect(Object.keys(answers)).not.toEqual(expect.arrayContaining(['q03']));
});
