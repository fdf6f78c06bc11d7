import { describe, expect, test } from 'vitest';
import { completeWording, termsIn } from '#lib/bank/complete-wording.ts';
import { bundleOf } from '#lib/bank/loaded-quiz.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import { at, bankAfter, socialMediaRoles, type SmallFiles } from '../../support/bank-files.ts';

/** The bundle of a small quiz after a change to it. */
function bundleAfter(change: (files: SmallFiles) => void, locale: 'en' | 'id' = 'en') {
	const { quizzes, issues } = bankAfter(change);
	expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	return bundleOf(at(quizzes, 0), locale);
}

describe('a quiz without words of its own', () => {
	test('gets an instruction and terms in the language of the page', () => {
		const [en, id] = [bundleAfter(() => {}), bundleAfter(() => {}, 'id')];
		expect(en.wording.instruction).toEqual([
			'Answer as you are today, not as you would like to be.'
		]);
		expect(en.wording.terms).toMatchObject({ skills: 'skills', Roles: 'Roles' });
		expect(id.wording.terms).toMatchObject({ skill: 'keterampilan', Role: 'Peran' });
	});

	test('has no levels where its scale has not five even steps', () => {
		expect(bundleAfter(() => {}).wording.levels).toBeNull();
		const uneven = bundleAfter((files) => giveSteps(files, [0, 1, 2, 3, 5]));
		expect(uneven.wording.levels).toBeNull();
	});

	test('has the options of five even steps as levels', () => {
		const even = bundleAfter((files) => giveSteps(files, [0, 1, 2, 3, 4]));
		expect(even.wording.levels).toEqual(['step 1', 'step 2', 'step 3', 'step 4', 'step 5']);
	});
});

function giveSteps({ quiz, en, id, cases }: SmallFiles, credits: readonly number[]) {
	const options = credits.map((credit, index) => ({ id: `s${index + 1}`, credit }));
	quiz.formats['scale'] = { kind: 'scale', sigma0: 24, options };
	cases.cases = cases.cases.map((one) => ({ ...one, fill: {} }));
	for (const wording of [en, id]) {
		wording.formats['scale'] = {
			lead: 'Do you?',
			options: Object.fromEntries(options.map((option, n) => [option.id, `step ${n + 1}`]))
		};
	}
}

test('words of the author come first, each in both spellings', () => {
	const { wording } = bundleAfter(({ en, id }) => {
		en.terms = { skill: 'interest', skills: 'interests' };
		en.instruction = ['Say what you like.'];
		en.levels = ['none', 'little', 'some', 'much', 'all'];
		id.terms = { skill: 'minat', skills: 'minat' };
	});
	expect(wording.terms).toMatchObject({ skill: 'interest', Skills: 'Interests', role: 'role' });
	expect(wording.instruction).toEqual(['Say what you like.']);
	expect(wording.levels).toHaveLength(5);
	expect(termsIn('id', 'roles', { skill: 'minat' })).toMatchObject({
		Skill: 'Minat',
		skills: 'keterampilan'
	});
});

test('texts of the home page and the method page are not in the bundle', () => {
	const { wording } = bundleOf(socialMediaRoles(), 'en');
	for (const part of ['hero', 'method', 'audience']) expect(wording).not.toHaveProperty(part);
});

describe('the evidence', () => {
	const { quiz, wording } = socialMediaRoles();
	const say = (change: Partial<Quiz>, locale: 'en' | 'id' = 'en') =>
		completeWording({ ...quiz, ...change }, wording, locale).evidence;
	const tested = { people: 1212, date: '2026-05-01' };

	test('of a draft promises nothing', () => {
		expect(say({ evidence: 'draft' })).toBe(
			'The questions have not yet been tested with real people.'
		);
		expect(say({ evidence: 'draft', tested }, 'id')).toBe(
			'Pertanyaannya belum pernah diuji pada pengguna.'
		);
	});

	test.each(['piloted', 'validated'] as const)('of a %s quiz has number and date', (evidence) => {
		expect(say({ evidence, tested })).toMatch(/1,212 people \(data up to 1 May 2026\)/);
		expect(say({ evidence, tested }, 'id')).toMatch(/1\.212 orang \(data sampai 1 Mei 2026\)/);
	});

	test('of a piloted quiz does not claim validity', () => {
		expect(say({ evidence: 'piloted', tested })).toContain('not been validated');
	});
});
