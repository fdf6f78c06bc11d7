import { describe, expect, test } from 'vitest';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { normalCdf } from '#lib/engine/statistics.ts';
import type { Answers, Quiz } from '#lib/schema/quiz.ts';
import { baseQuiz, buildQuiz, buildRole } from '../../support/engine-quiz.ts';

const score = (answers: Answers, quiz: Quiz = buildQuiz()) => scoreQuiz(compileQuiz(quiz), answers);

const full: Answers = {
	'making-1': 'often',
	'making-2': 'always',
	'making-3': 'rarely',
	'talking-1': 'sometimes',
	'talking-2': 'rarely',
	'talking-3': 'often',
	'planning-1': 'never',
	'planning-2': 'rarely',
	'planning-3': 'always',
	'scene-1': 'a',
	'taste-1': 'b'
};

describe('skills', () => {
	test('the score is the weighted mean of the credits, in points', () => {
		// making: .75, 1, .75 with weight 1 and 0 with weight .5
		const [making, talking] = score(full).skills;
		expect(making?.score).toBeCloseTo((100 * 2.5) / 3.5, 10);
		expect(talking?.score).toBeCloseTo((50 + 25 + 25) / 3, 10);
		expect([making?.answered, making?.items]).toEqual([4, 4]);
	});

	test('the error is shrunk towards the expected spread of an answer', () => {
		const [, talking] = score(full).skills;
		const mean = 100 / 3;
		const variance = ((50 - mean) ** 2 + 2 * (25 - mean) ** 2) / 2;
		expect(talking?.effectiveItems).toBeCloseTo(3, 12);
		expect(talking?.itemVariance).toBeCloseTo(variance, 9);
		expect(talking?.se).toBeCloseTo(Math.sqrt((8 * 576 + 2 * variance) / 10 / 3), 10);
	});

	test('formats that scatter differently are pooled by squared weight', () => {
		const [making] = score({ 'making-1': 'always', 'making-2': 'always', 'scene-1': 'b' }).skills;
		const n = 2.5 ** 2 / 2.25;
		const sigma0Squared = (2 * 24 ** 2 + 0.25 * 35 ** 2) / 2.25;
		expect(making?.score).toBe(100);
		expect(making?.itemVariance).toBe(0);
		expect(making?.se).toBeCloseTo(Math.sqrt((8 * sigma0Squared) / (7 + n) / n), 10);
	});

	test('half of the weight is enough, less is not', () => {
		const three = { 'planning-1': 'often', 'planning-2': 'often' };
		const [, talking, planning] = score({ ...three, 'talking-1': 'always' }).skills;
		expect(planning).toMatchObject({ score: 75, answered: 2, items: 4 });
		expect(talking).toMatchObject({ score: null, se: null, answered: 1, effectiveItems: 1 });
	});

	test('two answers are enough in a quick match, one is not', () => {
		const answers = { 'planning-1': 'often', 'planning-2': 'rarely', 'talking-1': 'always' };
		const quiz = buildQuiz({ scoring: { minAnswered01: 0.9 } });
		const quick = scoreQuiz(compileQuiz(quiz), answers, { mode: 'quick' });
		expect(quick.skills.map(({ score: points }) => points)).toEqual([null, null, 50]);
		expect(quick.skills[2]?.se).toBeGreaterThan(0);
		expect(score(answers, quiz).skills.map(({ score: points }) => points)).toEqual([
			null,
			null,
			null
		]);
		expect(scoreQuiz(compileQuiz(quiz), answers, { mode: 'full' })).toEqual(score(answers, quiz));
	});

	test('a quick match measures whatever the full profile measures, with the same numbers', () => {
		const half = { 'talking-1': 'often', 'talking-2': 'rarely', 'talking-3': 'never' };
		expect(scoreQuiz(compileQuiz(buildQuiz()), half, { mode: 'quick' })).toEqual(score(half));
		expect(scoreQuiz(compileQuiz(buildQuiz()), full, { mode: 'quick' })).toEqual(score(full));
		const one = buildQuiz({ scoring: { minAnswered01: 0.2 } });
		const quick = scoreQuiz(compileQuiz(one), { 'talking-1': 'often' }, { mode: 'quick' });
		expect(quick.skills[1]?.score).toBe(75);
	});

	test('unknown items, unknown options and things that are no option count as not answered', () => {
		const answers = { 'making-1': 'nonsense', nobody: 'always', constructor: 'a' };
		expect(score(answers)).toEqual(score({}));
		expect(score({}).answered).toBe(0);
	});

	test('every answered item is counted, preferences too', () => {
		expect(score(full)).toMatchObject({ answered: 11, items: 11, quiz: 'small', version: 3 });
	});
});

describe('match', () => {
	const equalRoles = [50, 50, 50].map((target, r) =>
		buildRole(`role-${r}`, r + 1, [target, target, target])
	);

	test('without answers it is the prior', () => {
		const roles = baseQuiz().roles.map((role, r) => ({ ...role, prior: [5, 2, 3][r] ?? 1 }));
		const { match, flags } = score({}, buildQuiz({ roles }));
		expect(match.roles.map(({ match01 }) => match01)).toEqual([
			expect.closeTo(0.5, 12),
			expect.closeTo(0.2, 12),
			expect.closeTo(0.3, 12)
		]);
		expect(match.ranking).toEqual(['maker', 'planner', 'talker']);
		expect(match).toMatchObject({ measuredSkills: 0, certainty: 'leaning' });
		expect(match.confidence01).toBeCloseTo(0.5, 12);
		expect(flags).toEqual(['skill-not-measured']);
	});

	test('equal roles share equally and keep their order', () => {
		const { match } = score(full, buildQuiz({ roles: equalRoles }));
		expect(match.ranking).toEqual(['role-0', 'role-1', 'role-2']);
		expect(match).toMatchObject({ top: 'role-0', second: 'role-1', certainty: 'blend' });
	});

	test('the certainty follows the cut-offs, each from its exact value on', () => {
		const labelFor = (scoring: Quiz['scoring'], prior: readonly number[]) => {
			const quiz = buildQuiz({
				roles: baseQuiz().roles.map((role, r) => ({ ...role, prior: prior[r] ?? 1 }))
			});
			return score({}, { ...quiz, scoring }).match.certainty;
		};
		const { scoring } = buildQuiz();
		expect(labelFor({ ...scoring, clear01: 0.5 }, [2, 1, 1])).toBe('clear');
		expect(labelFor({ ...scoring, clear01: 0.51 }, [2, 1, 1])).toBe('leaning');
		expect(labelFor({ ...scoring, leaning01: 0.25 }, [2, 1, 1])).toBe('leaning');
		expect(labelFor({ ...scoring, leaning01: 0.26 }, [2, 1, 1])).toBe('blend');
	});

	test('a quiz with one role is an error of the program', () => {
		const quiz = buildQuiz();
		expect(() => score(full, { ...quiz, roles: quiz.roles.slice(0, 1) })).toThrow(
			'Quiz "small" has fewer than two roles.'
		);
	});

	test('a profile on the target has no distance to it', () => {
		const roles = [buildRole('own', 1, [50, 50, 50]), buildRole('other', 2, [60, 50, 50])];
		const middle = Object.fromEntries(
			buildQuiz().items.map(({ id }) => [id, id === 'scene-1' ? 'c' : 'sometimes'])
		);
		const quiz = buildQuiz({ roles, items: baseQuiz().items.slice(0, 9) });
		const { match, typicality } = score(middle, quiz);
		expect(match.roles[0]?.d2).toBe(0);
		expect(typicality).toEqual({ minD2: 0, df: 3, p: 1 });
	});
});

describe('readiness', () => {
	test('counts what is there up to the target, by importance', () => {
		const quiz = buildQuiz({ scoring: { readiness: { correction: 0 } } });
		const [, , planner] = score(full, quiz).readiness;
		const [making = 0, talking = 0, planning = 0] = score(full).skills.map((one) => one.score ?? 0);
		const need = 50 + 2 * 60 + 3 * 85;
		expect(planner?.readiness).toBeCloseTo((100 * (50 + 2 * talking + 3 * planning)) / need, 9);
		expect(planner?.shortfall).toBeCloseTo((2 * (60 - talking) + 3 * (85 - planning)) / 6, 9);
		expect(planner?.gaps.map(({ gap }) => gap)).toEqual([50 - making, 60 - talking, 85 - planning]);
	});

	test('adds back what chance takes from min(score, target), as at the target for a surplus', () => {
		const result = score(full);
		const skills = result.skills.map(({ score: points, se }) => ({
			points: points ?? NaN,
			se: se ?? NaN
		}));
		const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
		const [targets, importance] = [
			[50, 60, 85],
			[1, 2, 3]
		];
		let met = 0;
		for (const [s, { points, se }] of skills.entries()) {
			const z = Math.min(0, (points - (targets[s] ?? 0)) / se);
			const added = se * (density(z) + z * normalCdf(z));
			met += (importance[s] ?? 0) * (Math.min(points, targets[s] ?? 0) + added);
		}
		expect(result.readiness[2]?.readiness).toBeCloseTo((100 * met) / (50 + 2 * 60 + 3 * 85), 9);
	});

	test('has an error that is the spread of what chance makes of it', () => {
		// one skill matters, and the score is far below the target: readiness moves as the score does
		const roles = baseQuiz().roles.map((role) => ({ ...role, importance: { planning: 1 } }));
		const quiz = buildQuiz({
			roles: roles.map((role) => ({ ...role, target: { making: 50, talking: 50, planning: 95 } }))
		});
		const never = { 'planning-1': 'never', 'planning-2': 'never', 'planning-3': 'always' };
		const { skills, readiness } = score(never, quiz);
		expect(readiness[0]?.se).toBeCloseTo((100 * (skills[2]?.se ?? NaN)) / 95, 3);
	});

	test('is not given when less than half of what matters was measured, and says how much was', () => {
		const some = score({ 'talking-1': 'often', 'talking-2': 'often' });
		expect(some.readiness[0]).toMatchObject({ readiness: null, se: null });
		expect(some.readiness[0]?.measured01).toBeCloseTo(2 / 6, 12);
		const half = score({ 'planning-1': 'often', 'planning-2': 'often', 'planning-3': 'never' });
		expect(half.readiness[0]?.readiness).not.toBeNull();
		expect(half.readiness[0]?.measured01).toBeCloseTo(0.5, 12);
	});

	test('is unknown when nothing that matters was measured, and its gaps leave such skills out', () => {
		const { readiness } = score({ 'making-1': 'often', 'making-2': 'often' });
		expect(readiness[0]?.gaps.map(({ skill }) => skill)).toEqual(['making']);
		const idle = baseQuiz().roles.map((role) => ({ ...role, importance: { planning: 1 } }));
		expect(
			score({ 'making-1': 'often', 'making-2': 'often' }, buildQuiz({ roles: idle })).readiness[0]
		).toMatchObject({ readiness: null, shortfall: 0 });
		expect(score({}).readiness[0]).toMatchObject({ readiness: null, shortfall: 0, gaps: [] });
	});

	test('a role that asks for nothing that was measured has no readiness either', () => {
		const roles = [buildRole('idle', 1, [0, 0, 0]), buildRole('other', 2, [60, 50, 50])];
		expect(score(full, buildQuiz({ roles })).readiness[0]).toMatchObject({
			readiness: null,
			shortfall: 0
		});
	});
});

describe('preference', () => {
	test('answers count for the role that they lean to, and unanswered ones for none', () => {
		const counts = (answers: Answers) => score(answers).preference.map(({ count }) => count);
		expect(counts({ 'taste-1': 'b' })).toEqual([0, 1, 0]);
		expect(counts({ 'taste-1': 'c' })).toEqual([0, 0, 1]);
		expect(counts({})).toEqual([0, 0, 0]);
	});

	test('two answers for one role count twice, the first option as much as any other', () => {
		const items = baseQuiz().items.flatMap((item) =>
			item.id === 'taste-1' ? [item, { ...item, id: 'taste-2' }] : [item]
		);
		const { preference } = score({ 'taste-1': 'a', 'taste-2': 'a' }, buildQuiz({ items }));
		expect(preference.map(({ count }) => count)).toEqual([2, 0, 0]);
	});

	test('an option without a role leans to nobody', () => {
		const items = baseQuiz().items.map((item) =>
			item.id === 'taste-1' ? { ...item, options: [{ id: 'a' }, { id: 'b', role: 'maker' }] } : item
		);
		const quiz = buildQuiz({ items });
		expect(score({ 'taste-1': 'a' }, quiz).preference.map(({ count }) => count)).toEqual([0, 0, 0]);
		expect(score({ 'taste-1': 'b' }, quiz).preference.map(({ count }) => count)).toEqual([1, 0, 0]);
	});

	test('it moves nothing else', () => {
		const { preference: one, ...rest } = score({ ...full, 'taste-1': 'a' });
		const { preference: other, ...same } = score(full);
		expect(one).not.toEqual(other);
		expect(rest).toEqual(same);
	});
});

describe('profile flags', () => {
	const sheet = (option: string) =>
		Object.fromEntries(
			buildQuiz()
				.items.slice(0, 9)
				.map(({ id }) => [id, option])
		);
	const keyed = (up: string, down: string) =>
		Object.fromEntries(
			buildQuiz()
				.items.slice(0, 9)
				.map(({ id, reverse }) => [id, reverse ? down : up])
		);

	test('skills that do not differ are flat', () => {
		const { flags, flatness } = score(sheet('sometimes'));
		expect(flags).toContain('flat');
		expect(flatness).toMatchObject({ df: 2 });
		expect(flatness.q).toBeLessThan(1e-12);
		expect(flatness.level).toBeCloseTo(50, 9);
	});

	test('skills that differ are not flat, and one skill cannot be', () => {
		expect(score(full).flags).not.toContain('flat');
		const { flatness, flags } = score({ 'making-1': 'often', 'making-2': 'often' });
		expect(flatness).toMatchObject({ q: 0, df: 0, p: 1, level: expect.closeTo(75, 9) });
		// one skill has no shape, so its level decides
		expect(flags).toEqual(['level-decides', 'skill-not-measured']);
	});

	test('without any skill the profile has no level', () => {
		expect(score({}).flatness).toEqual({ q: 0, df: 0, p: 1, level: 0 });
		expect(score({}).typicality).toEqual({ minD2: 0, df: 0, p: 1 });
	});

	test('a profile unlike every role is atypical, or strongly so, not both', () => {
		const quiz = buildQuiz();
		const limits = (atypicalP: number, stronglyAtypicalP: number) => ({
			...quiz,
			scoring: { ...quiz.scoring, atypicalP, stronglyAtypicalP }
		});
		const low = keyed('never', 'always');
		const { p } = score(low).typicality;
		expect(p).toBeLessThan(0.05);
		expect(score(low, limits(1, p * 0.99)).flags).toContain('atypical');
		expect(score(low, limits(1, p * 1.01)).flags).toContain('strongly-atypical');
		expect(score(low, limits(1, p * 1.01)).flags).not.toContain('atypical');
		expect(score(low, limits(p, 0)).flags).not.toContain('atypical');
		expect(score(low, limits(p, p)).flags).not.toContain('strongly-atypical');
	});

	test('flags come in their fixed order', () => {
		expect(score({ ...sheet('sometimes'), 'planning-2': '', 'planning-3': '' }).flags).toEqual([
			'flat',
			'skill-not-measured'
		]);
	});
});
