import { describe, expect, test } from 'vitest';
import { caseAnswers, parseAnswers } from '#lib/bank/parse-answers.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { headlineOf } from '#lib/engine/headline.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { ownQuizzes, realBank } from '../support/bank-files.ts';

/** The worked cases of every quiz, through the public functions of the engine. */
describe.each(realBank.quizzes)('$quiz.id v$quiz.version', ({ quiz, cases, within }) => {
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
