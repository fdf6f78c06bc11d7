import { describe, expect, test } from 'vitest';
import { chooseSteps } from '#lib/engine/choose-steps.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import type { Plan } from '#lib/engine/compile-quiz.ts';
import { findCounterfactual } from '#lib/engine/find-counterfactual.ts';
import { headlineOf } from '#lib/engine/headline.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { scoreSummary } from '#lib/engine/score-summary.ts';
import { at, socialMediaRoles } from '../../support/bank-files.ts';
import { buildQuiz, buildRole } from '../../support/engine-quiz.ts';

const plan = compileQuiz(socialMediaRoles().quiz);

/** Points in the quiz's order: creativity, community, insight, analytics, coordination, planning. */
function summary(points: readonly (number | null)[], of: Plan = plan) {
	return scoreSummary(
		of,
		Object.fromEntries(of.skills.map(({ id }, s) => [id, points[s] ?? null]))
	);
}

const skillsOf = (points: readonly (number | null)[], role?: string) =>
	chooseSteps(plan, summary(points), role).steps.map(({ skill }) => skill);

const OFFICER = [70, 70, 45, 40, 20, 15];
const SPECIALIST = [70, 60, 55, 75, 65, 45];
const STRATEGIST = [60, 50, 80, 75, 70, 80];

describe('the role that the steps lead to', () => {
	test.each([
		['the next senior one', OFFICER, 'specialist'],
		['the next senior one in the middle too', SPECIALIST, 'strategist'],
		['the role itself at the top', STRATEGIST, 'strategist']
	])('is %s', (_, points, role) => {
		expect(chooseSteps(plan, summary(points)).role).toBe(role);
	});

	test('is the one after a senior role that is met already', () => {
		const roles = [
			buildRole('entry', 1, [70, 30, 30]),
			buildRole('met', 2, [72, 31, 31]),
			buildRole('after', 3, [70, 70, 60])
		];
		const ladder = compileQuiz(buildQuiz({ roles }));
		const result = summary([70, 30, 30], ladder);
		expect(headlineOf(ladder, result)).toMatchObject({ top: 'entry', alreadyReady: 'met' });
		expect(chooseSteps(ladder, result).role).toBe('after');
	});

	test('does not leave out a rung of the ladder for a role that is closer', () => {
		const roles = [
			buildRole('entry', 1, [70, 40, 30]),
			buildRole('rung', 2, [30, 30, 90]),
			buildRole('far', 3, [70, 60, 60])
		];
		const ladder = compileQuiz(buildQuiz({ roles }));
		const result = summary([70, 40, 30], ladder);
		expect(result.match.ranking).toEqual(['entry', 'far', 'rung']);
		expect(chooseSteps(ladder, result).role).toBe('rung');
	});

	test('is the senior role at the top when that one is met already, with nothing left to do', () => {
		// high throughout with a dip in planning: like a Specialist, and nearly all of a Strategist
		const result = summary([85, 85, 80, 80, 80, 70]);
		expect(result.match.top).toBe('specialist');
		expect(chooseSteps(plan, result)).toEqual({ role: 'strategist', steps: [] });
	});

	test('is the closer one of two that are equally senior', () => {
		const roles = [
			buildRole('entry', 1, [70, 40, 30]),
			buildRole('late', 2, [30, 30, 90]),
			buildRole('near', 2, [70, 70, 30]),
			buildRole('far', 3, [70, 60, 60])
		];
		const ladder = compileQuiz(buildQuiz({ roles }));
		const result = summary([70, 42, 30], ladder);
		expect(result.match.ranking[0]).toBe('entry');
		expect(chooseSteps(ladder, result).role).toBe('near');
	});

	test('is any that is asked for, and has to be in the quiz', () => {
		expect(chooseSteps(plan, summary(OFFICER), 'strategist').role).toBe('strategist');
		expect(() => chooseSteps(plan, summary(OFFICER), 'nobody')).toThrow('nobody');
	});
});

describe('the steps', () => {
	test('begin with the cheapest way to make the role the closest, its larger rise first', () => {
		const result = summary(OFFICER);
		const way = findCounterfactual(plan, result, 'specialist').withinTarget?.steps ?? [];
		expect(way.map(({ skill }) => skill)).toEqual(['analytics', 'coordination']);
		expect(at([...way], 1).add).toBeGreaterThan(at([...way], 0).add);
		expect(chooseSteps(plan, result).steps.map(({ skill, why }) => [skill, why])).toEqual([
			['coordination', 'closest'],
			['analytics', 'closest'],
			['long-term-planning', 'gap']
		]);
	});

	test('follow readiness after that, by importance times gap', () => {
		const result = summary([60, 20, 50, 50, 70, 58]);
		const { steps } = chooseSteps(plan, result, 'strategist');
		expect(steps.map(({ skill, why }) => [skill, why])).toEqual([
			['insight', 'gap'],
			['long-term-planning', 'gap'],
			['analytics', 'gap']
		]);
	});

	test('are three at most, even when every skill is far away', () => {
		expect(skillsOf([0, 0, 0, 0, 0, 0])).toHaveLength(3);
	});

	test('leave out a gap that is within the error', () => {
		const { steps } = chooseSteps(plan, summary(SPECIALIST), 'strategist');
		// coordination 5 and creativity none: both inside the error of some 13 points
		expect(steps.map(({ skill }) => skill)).toEqual(['long-term-planning', 'insight']);
	});

	test('count a gap from one standard error on, and not before', () => {
		const se = summary(STRATEGIST).skills[5]?.se ?? NaN;
		expect(skillsOf([60, 50, 80, 75, 70, 80 - se + 0.01], 'strategist')).toEqual([]);
		expect(skillsOf([60, 50, 80, 75, 70, 80 - se - 0.01], 'strategist')).toEqual([
			'long-term-planning'
		]);
	});

	test('call nothing a gap that a stricter quiz calls too close to say', () => {
		const { quiz } = socialMediaRoles();
		const strict = { ...quiz.scoring, metP: { likely: 0.95, unlikely: 0.05 } };
		const points = [60, 50, 80, 75, 70, 62];
		const strictPlan = compileQuiz({ ...quiz, scoring: strict });
		expect(skillsOf(points, 'strategist')).toEqual(['long-term-planning']);
		expect(chooseSteps(strictPlan, summary(points, strictPlan), 'strategist').steps).toEqual([]);
	});

	test('leave out skills that were not measured', () => {
		expect(skillsOf([70, 70, 45, null, 20, 15])).toEqual(['coordination', 'long-term-planning']);
	});

	test('are none when nothing was answered', () => {
		const nothing = scoreQuiz(plan, {});
		expect(chooseSteps(plan, nothing).steps).toEqual([]);
	});

	test('are none for a role that only less of a skill would lead to', () => {
		expect(chooseSteps(plan, summary(STRATEGIST), 'officer').steps).toEqual([
			expect.objectContaining({ skill: 'community', why: 'gap' })
		]);
		expect(skillsOf([90, 90, 90, 90, 90, 90], 'officer')).toEqual([]);
	});

	test('leave out a skill that moves neither the match nor the readiness', () => {
		const { quiz } = socialMediaRoles();
		const points = [60, 20, 80, 75, 70, 62];
		expect(skillsOf(points, 'strategist')).toEqual(['long-term-planning', 'community']);
		const roles = quiz.roles.map((role) => ({
			...role,
			importance: { ...role.importance, community: 0 }
		}));
		const light = compileQuiz({ ...quiz, roles });
		const { steps } = chooseSteps(light, summary(points, light), 'strategist');
		expect(steps.map(({ skill }) => skill)).toEqual(['long-term-planning']);
	});
});

describe('a step', () => {
	test.each([
		[20, 'begin'],
		[39.9, 'begin'],
		[40, 'build'],
		[60, 'lead']
	])('on a skill at %d points belongs to the band %s', (points, band) => {
		const { steps } = chooseSteps(plan, summary([60, 50, 80, 75, 70, points]), 'strategist');
		expect(steps).toMatchObject([{ skill: 'long-term-planning', band }]);
	});

	test('has no band in a quiz without bands', () => {
		const small = compileQuiz(buildQuiz());
		const { steps } = chooseSteps(small, summary([70, 40, 10], small), 'maker');
		expect(steps).toMatchObject([{ skill: 'planning', band: null }]);
	});

	test('says what it moves: the score to the target, the other skills as they are', () => {
		const result = summary(OFFICER);
		const step = at([...chooseSteps(plan, result).steps], 0);
		const raised = summary([70, 70, 45, 40, 65, 15]);
		const of = (one: typeof result) => ({
			match01: one.match.roles.find(({ role }) => role === 'specialist')?.match01,
			readiness: one.readiness.find(({ role }) => role === 'specialist')?.readiness
		});
		expect(step.points).toEqual({ from: 20, to: 65 });
		expect(step.match01).toEqual({ from: of(result).match01, to: of(raised).match01 });
		expect(step.readiness).toEqual({ from: of(result).readiness, to: of(raised).readiness });
		expect(step.match01.to).toBeGreaterThan(step.match01.from + 0.1);
	});

	test('does not hide that a skill may lead away from the match', () => {
		// community is worth more to the other roles, and still below what a Strategist needs
		const { steps } = chooseSteps(plan, summary([60, 20, 80, 75, 70, 62]), 'strategist');
		const community = steps.find(({ skill }) => skill === 'community');
		expect(community?.why).toBe('gap');
		expect(community?.match01.to).toBeLessThan(community?.match01.from ?? 0);
	});

	test('has no readiness where nothing matters to the role', () => {
		const roles = [
			buildRole('low', 1, [20, 20, 20]),
			{ ...buildRole('high', 2, [80, 80, 80]), importance: { making: 0, talking: 0, planning: 0 } }
		];
		const pair = compileQuiz(buildQuiz({ roles }));
		const { steps } = chooseSteps(pair, summary([20, 20, 20], pair));
		expect(steps.length).toBeGreaterThan(0);
		for (const { readiness, why } of steps) expect([readiness, why]).toEqual([null, 'closest']);
	});
});

test('two answers on a skill are enough in a quick match, and not measured otherwise', () => {
	const answers = { q22: 'alone', q23: 'regular' };
	const stepsIn = (mode: 'quick' | 'full') =>
		chooseSteps(plan, scoreQuiz(plan, answers, { mode }), 'strategist').steps;
	expect(stepsIn('quick')).toMatchObject([{ skill: 'long-term-planning', points: { from: 62.5 } }]);
	expect(stepsIn('full')).toEqual([]);
});
