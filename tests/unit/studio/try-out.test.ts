import { expect, test } from 'vitest';
import { checkDocument } from '#lib/studio/check-document.ts';
import type { StudioDocument } from '#lib/studio/document.ts';
import { apply } from '#lib/studio/operations.ts';
import { caseOf, expectedOf, tryOut, typicalAnswers } from '#lib/studio/try-out.ts';
import { careerInterests, socialMediaRoles } from '../../support/bank-files.ts';

const { quiz, wording } = socialMediaRoles();
const document: StudioDocument = { quiz, wording, cases: [], published: [] };

test('someone exactly on the targets of a role gets this role', () => {
	for (const { id } of quiz.roles) {
		expect(tryOut(quiz, typicalAnswers(quiz, id)).first).toEqual([id]);
	}
});

test('someone who likes one thing far more than all others gets its letter', () => {
	const profile = careerInterests().quiz;
	for (const { id } of profile.skills) {
		expect(tryOut(profile, typicalAnswers(profile, id)).first).toEqual([id]);
	}
});

test('the chances of a sheet add up to one, the highest first', () => {
	const { chances } = tryOut(quiz, typicalAnswers(quiz, 'officer'));
	expect(chances[0]?.id).toBe('officer');
	expect(chances.reduce((sum, { share01 }) => sum + share01, 0)).toBeCloseTo(1, 9);
});

test('a kept sheet is checked from then on: another target that changes its result is an error', () => {
	const kept = caseOf(quiz, {
		answers: typicalAnswers(quiz, 'officer'),
		expected: 'officer',
		why: 'Rina, who runs the accounts of a school',
		known: []
	});
	expect(expectedOf(kept)).toBe('officer');
	const withCase = apply(document, { do: 'keep-case', case: kept }).document;
	const errors = (one: StudioDocument) =>
		checkDocument(one).issues.filter(({ rule }) => rule === 'case-results');
	expect(errors(withCase)).toEqual([]);
	const strategist = quiz.roles.find(({ id }) => id === 'strategist');
	const officer = quiz.roles.find(({ id }) => id === 'officer');
	if (!strategist || !officer) throw new Error('roles');
	const roles = quiz.roles.map((role) => {
		if (role.id === 'officer') return { ...role, target: strategist.target };
		return role.id === 'strategist' ? { ...role, target: officer.target } : role;
	});
	expect(errors({ ...withCase, quiz: { ...quiz, roles } })).toMatchObject([
		{ severity: 'error', file: 'cases', path: ['cases', 0, 'expected', 'top'] }
	]);
});

test('a case of its own name is made for each sheet', () => {
	const sheet = { answers: {}, expected: 'officer', why: 'someone' };
	const first = caseOf(quiz, { ...sheet, known: [] });
	expect(caseOf(quiz, { ...sheet, known: [first] }).id).not.toBe(first.id);
});
