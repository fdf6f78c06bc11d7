import { describe, expect, test } from 'vitest';
import { caseAnswers } from '#lib/bank/case-answers.ts';
import { describeAnswerIssue, parseAnswers } from '#lib/engine/parse-answers.ts';
import type { Case } from '#lib/schema/cases.ts';
import { socialMediaRoles } from '../../support/bank-files.ts';

const { quiz } = socialMediaRoles();

describe('parseAnswers', () => {
	test('takes options of scales, choices and preferences', () => {
		const answers = { q01: 'leads', q04: 'c', q27: 'officer' };

		expect(parseAnswers(quiz, answers)).toEqual({ ok: true, answers });
	});

	test('leaves out unanswered items', () => {
		expect(parseAnswers(quiz, { q01: null, q02: undefined, q03: 'alone' })).toEqual({
			ok: true,
			answers: { q03: 'alone' }
		});
	});

	test.each([null, undefined, 7, 'q01', ['alone'], true])('refuses %j', (value) => {
		expect(parseAnswers(quiz, value)).toEqual({ ok: false, issues: [{ code: 'not-an-object' }] });
	});

	test('names every unknown item and option at once', () => {
		const parsed = parseAnswers(quiz, { q31: 'alone', q01: 'expert', q04: 2, q02: 'alone' });

		expect(parsed).toEqual({
			ok: false,
			issues: [
				{ code: 'unknown-item', item: 'q31' },
				{ code: 'unknown-option', item: 'q01', option: 'expert' },
				{ code: 'unknown-option', item: 'q04', option: 'number' }
			]
		});
		expect(parsed.ok ? [] : parsed.issues.map(describeAnswerIssue)).toEqual([
			'unknown item "q31"',
			'item "q01" has no option "expert"',
			'item "q04" has no option "number"'
		]);
	});

	test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
		'%s is no item and no option',
		(name) => {
			const asItem: unknown = JSON.parse(`{"${name}": "alone"}`);

			expect(parseAnswers(quiz, asItem)).toMatchObject({
				ok: false,
				issues: [{ code: 'unknown-item', item: name }]
			});
			expect(parseAnswers(quiz, { q01: name })).toMatchObject({
				ok: false,
				issues: [{ code: 'unknown-option' }]
			});
			expect(Object.keys(Object.prototype)).toEqual([]);
		}
	);
});

const blank: Case = {
	id: 'blank',
	why: 'nothing said',
	basis: 'by-hand',
	fill: {},
	answers: {},
	skipped: [],
	expected: {}
};

test('what a case does not mention is unanswered', () => {
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
