import { describe, expect, test } from 'vitest';
import { caseAnswers } from '#lib/bank/case-answers.ts';
import { parseAnswers } from '#lib/engine/parse-answers.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { headlineOf } from '#lib/engine/headline.ts';
import { profileHeadlineOf } from '#lib/engine/profile-headline.ts';
import { scoreProfile } from '#lib/engine/score-profile.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { ownQuizzes, realBank } from '../support/bank-files.ts';

const aboutRoles = realBank.quizzes.filter(({ quiz }) => quiz.kind === 'roles');

/** The worked cases of every quiz about roles, through the public functions of the engine. */
describe.each(aboutRoles)('$quiz.id v$quiz.version', ({ quiz, cases, within }) => {
	const plan = compileQuiz(quiz);
	const points = within?.points ?? 0;
	const match01 = within?.match01 ?? 0;

	test.runIf(ownQuizzes.some((own) => own.quiz === quiz))(
		'has at least twelve worked cases',
		() => {
			expect(cases.length).toBeGreaterThanOrEqual(12);
		}
	);

	test.each(cases)('$id: $why', ({ expected, ...entry }) => {
		const answers = caseAnswers(quiz, { expected, ...entry });
		const result = scoreQuiz(plan, answers);
		const headline = headlineOf(plan, result);

		expect(parseAnswers(quiz, answers).ok).toBe(true);
		const skills = Object.fromEntries(result.skills.map(({ skill, score }) => [skill, score]));
		expectNear(skills, expected.skills ?? {}, points);
		const match = Object.fromEntries(result.match.roles.map((role) => [role.role, role.match01]));
		expectNear(match, expected.match ?? {}, match01);
		const readiness = Object.fromEntries(
			result.readiness.map((role) => [role.role, role.readiness])
		);
		expectNear(readiness, expected.readiness ?? {}, points);
		const preference = Object.fromEntries(
			result.preference.map(({ role, count }) => [role, count])
		);
		expect(preference).toEqual(expected.preference ?? preference);
		const inWords = {
			top: result.match.top,
			second: result.match.second,
			label: result.match.certainty,
			headline: headline.kind,
			alreadyReady: headline.alreadyReady,
			flags: [...result.flags].sort()
		};
		expect(inWords).toMatchObject({
			...(expected.top === undefined ? {} : { top: expected.top }),
			...(expected.second === undefined ? {} : { second: expected.second }),
			...(expected.label === undefined ? {} : { label: expected.label }),
			...(expected.headline === undefined ? {} : { headline: expected.headline }),
			...(expected.alreadyReady === undefined ? {} : { alreadyReady: expected.alreadyReady }),
			...(expected.flags === undefined ? {} : { flags: [...expected.flags].sort() })
		});
	});
});

const profiles = realBank.quizzes.filter(({ quiz }) => quiz.kind === 'profile');

/** The worked cases of every profile, through the public functions of the engine. */
describe.each(profiles)('$quiz.id v$quiz.version', ({ quiz, cases, within }) => {
	const plan = compileQuiz(quiz);
	const points = within?.points ?? 0;
	const match01 = within?.match01 ?? 0;
	const symbolOf = new Map(quiz.skills.map(({ id, symbol = '' }) => [id, symbol]));

	test.each(cases)('$id: $why', ({ expected, ...entry }) => {
		const answers = caseAnswers(quiz, { expected, ...entry });
		const result = scoreProfile(plan, { kind: 'full', mode: 'full', answers });
		const headline = profileHeadlineOf(plan, result);
		const { standings, order01 } = result.profile;

		const scores = Object.fromEntries(result.skills.map(({ skill, score }) => [skill, score]));
		expectNear(scores, expected.skills ?? {}, points);
		const first = Object.fromEntries(standings.map(({ skill, first01 }) => [skill, first01]));
		expectNear(first, expected.first01 ?? {}, match01);
		const inCode = Object.fromEntries(standings.map(({ skill, inCode01 }) => [skill, inCode01]));
		expectNear(inCode, expected.inCode01 ?? {}, match01);
		const wanted = expected.order01 === undefined ? {} : { order: expected.order01 };
		expectNear({ order: order01 }, wanted, match01);
		expect(headline.kind).toBe(expected.headline);
		expect([...result.flags].sort()).toEqual([...(expected.flags ?? [])].sort());
		if (headline.kind !== 'code') return;
		expect(headline.certainty).toBe(expected.label);
		expect(headline.first).toEqual(expected.first);
		const codes = headline.codes.map((code) =>
			code.map((skill) => symbolOf.get(skill) ?? '').join('')
		);
		expect(codes).toEqual(expected.codes);
	});
});

function expectNear(
	actual: Readonly<Record<string, number | null>>,
	expected: Readonly<Record<string, number | null>>,
	tolerance: number
): void {
	for (const [id, wanted] of Object.entries(expected)) {
		const value = actual[id];
		if (wanted === null || value === null || value === undefined) expect(value, id).toBe(wanted);
		else
			expect(Math.abs(value - wanted), `${id} is ${value}, not ${wanted}`).toBeLessThan(tolerance);
	}
}
