import { describe, expect, test } from 'vitest';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { headlineOf } from '#lib/engine/headline.ts';
import { profileHeadlineOf } from '#lib/engine/profile-headline.ts';
import { scoreProfile } from '#lib/engine/score-profile.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { decodeAnswers } from '#lib/link/answers-code.ts';
import { openCode } from '#lib/link/open-code.ts';
import type { Answers, Quiz } from '#lib/schema/quiz.ts';
import { exampleCodes } from '#lib/server/example-codes.ts';
import { quiz } from '../../support/session-quiz.ts';
import { profileQuiz } from '../../support/profile-quiz.ts';

function answersIn(code: string, of: Quiz): Answers {
	const opened = openCode(code, [{ id: of.id, versions: [of.version] }]);
	if (!opened.ok || opened.code.kind !== 'full') throw new Error(`${code} is no code with answers`);
	const decoded = decodeAnswers(opened.code, of);
	if (!decoded.ok) throw new Error(decoded.issue.code);
	return decoded.answers;
}

function read(code: string, of: Quiz) {
	const plan = compileQuiz(of);
	const answers = answersIn(code, of);
	const result = scoreQuiz(plan, answers);
	return { answers, result, headline: headlineOf(plan, result) };
}

describe('the examples', () => {
	const codes = exampleCodes(quiz);
	const examples = codes.map((code) => read(code, quiz));

	test('are real results with every question answered and nothing unusual about the answers', () => {
		for (const { answers, result } of examples) {
			expect(Object.keys(answers)).toHaveLength(quiz.items.length);
			expect(result.flags).toEqual([]);
		}
	});

	test('show the three readings, each of another role', () => {
		expect(examples.map(({ headline }) => headline.kind)).toEqual(['leaning', 'clear', 'blend']);
		expect(new Set(examples.map(({ headline }) => headline.top)).size).toBe(3);
	});

	test('stay the same from build to build', () => {
		expect(exampleCodes(quiz)).toEqual(codes);
		expect(new Set(codes).size).toBe(3);
	});

	test('exist for a quiz with two roles', () => {
		const two = { ...quiz, id: 'two-roles', roles: quiz.roles.slice(0, 2) };
		expect(exampleCodes(two)).toHaveLength(3);
	});

	test('of a profile have a first letter that leans, is clear, and is too close to call', () => {
		const profile = profileQuiz();
		const plan = compileQuiz(profile);
		const certainties = exampleCodes(profile).map((code) => {
			const answers = answersIn(code, profile);
			const result = scoreProfile(plan, { kind: 'full', mode: 'full', answers });
			expect(result.flags).toEqual([]);
			const headline = profileHeadlineOf(plan, result);
			return headline.kind === 'code' ? headline.certainty : headline.kind;
		});
		expect(certainties).toEqual(['leaning', 'clear', 'blend']);
	});
});
