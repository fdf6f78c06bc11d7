import { expect, test } from 'vitest';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import type { Plan } from '#lib/engine/compile-quiz.ts';
import { findCounterfactual } from '#lib/engine/find-counterfactual.ts';
import { scoreSummary } from '#lib/engine/score-summary.ts';
import { buildQuiz, buildRole } from '../../support/engine-quiz.ts';

const small = () => compileQuiz(buildQuiz());
const scoreLow = (plan: Plan) => scoreSummary(plan, { making: 65, talking: 40, planning: 35 });

test('the closest role needs nothing', () => {
	const plan = small();
	const low = scoreLow(plan);
	expect(findCounterfactual(plan, low, low.match.top)).toEqual({
		role: 'maker',
		withinTarget: { steps: [], points: 0 },
		within100: { steps: [], points: 0 },
		single: []
	});
});

test('another role is reached through the skills that set it apart', () => {
	const plan = small();
	const found = findCounterfactual(plan, scoreLow(plan), 'planner');
	expect(found.withinTarget?.steps.map(({ skill }) => skill)).toEqual(['planning']);
	expect(found.single.map(({ skill }) => skill)).toContain('planning');
	expect(found.single.find(({ skill }) => skill === 'planning')?.add).toBeCloseTo(
		found.within100?.points ?? NaN,
		6
	);
});

test('a skill that would help a third role more is not enough by itself', () => {
	// a and b differ on making, b and c on making again: more of it passes b by
	const roles = [
		buildRole('a', 1, [20, 50, 50]),
		buildRole('b', 2, [50, 52, 50]),
		buildRole('c', 3, [80, 50, 50])
	];
	const ladder = compileQuiz(buildQuiz({ roles }));
	const result = scoreSummary(ladder, { making: 20, talking: 30, planning: 50 });
	const found = findCounterfactual(ladder, result, 'b');
	expect(found.single.map(({ skill }) => skill)).toContain('making');
	const narrow = compileQuiz(
		buildQuiz({ roles: [roles[0], buildRole('b', 2, [50, 90, 50]), roles[2]].filter(isRole) })
	);
	const lowTalk = scoreSummary(narrow, { making: 20, talking: 20, planning: 50 });
	expect(findCounterfactual(narrow, lowTalk, 'b').single.map(({ skill }) => skill)).not.toContain(
		'making'
	);
});

function isRole<T>(role: T | undefined): role is T {
	return role !== undefined;
}

test('a role that only less of a skill leads to cannot be reached', () => {
	const roles = [buildRole('low', 1, [20, 20, 20]), buildRole('high', 2, [80, 80, 80])];
	const pair = compileQuiz(buildQuiz({ roles }));
	const top = scoreSummary(pair, { making: 90, talking: 90, planning: 90 });
	expect(findCounterfactual(pair, top, 'low')).toEqual({
		role: 'low',
		withinTarget: null,
		within100: null,
		single: []
	});
});

test('equal roles tie, which needs nothing', () => {
	const roles = [buildRole('one', 1, [50, 40, 30]), buildRole('two', 2, [50, 40, 30])];
	const pair = compileQuiz(buildQuiz({ roles }));
	const result = scoreSummary(pair, { making: 90, talking: 10, planning: 50 });
	expect(findCounterfactual(pair, result, 'two')).toMatchObject({
		within100: { steps: [], points: 0 },
		single: []
	});
});

test('a rarer twin cannot be reached by any rise', () => {
	const twin = { ...buildRole('two', 2, [50, 40, 30]), prior: 0.5 };
	const pair = compileQuiz(buildQuiz({ roles: [buildRole('one', 1, [50, 40, 30]), twin] }));
	const result = scoreSummary(pair, { making: 90, talking: 10, planning: 50 });
	expect(findCounterfactual(pair, result, 'two')).toMatchObject({ within100: null, single: [] });
});

test('skills that were not measured are left alone', () => {
	const plan = small();
	const some = scoreSummary(plan, { making: 65, talking: 40, planning: null });
	const found = findCounterfactual(plan, some, 'talker');
	const named = [...(found.within100?.steps ?? []), ...found.single].map(({ skill }) => skill);
	expect(named.length).toBeGreaterThan(0);
	expect(named).not.toContain('planning');
	expect(findCounterfactual(plan, scoreSummary(plan, {}), 'maker').within100).toEqual({
		steps: [],
		points: 0
	});
});

test('a role that the quiz does not have is an error of the program', () => {
	const plan = small();
	expect(() => findCounterfactual(plan, scoreLow(plan), 'nobody')).toThrow('nobody');
});
