import { describe, expect, test } from 'vitest';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { profileHeadlineOf } from '#lib/engine/profile-headline.ts';
import { scoreProfile } from '#lib/engine/score-profile.ts';
import { normalCdf } from '#lib/engine/statistics.ts';
import { createDice } from '#lib/simulation/dice.ts';
import { buildQuiz } from '../../support/engine-quiz.ts';
import { lettersOf, profilePlan, profileQuiz, scoreLetters } from '../../support/profile-quiz.ts';

const profileFrom = (scores: readonly (number | null)[]) => scoreLetters(scores).profile;
const standingOf = (scores: readonly (number | null)[], skill: string) =>
	profileFrom(scores).standings.find((one) => one.skill === skill);

describe('places', () => {
	test('run from the highest score down, and equal scores share one in the order of the quiz', () => {
		expect(profileFrom([40, 75, 60, 75, 20, 60]).places).toEqual([
			['i', 's'],
			['a', 'c'],
			['r'],
			['e']
		]);
	});

	test('leave out what was not measured', () => {
		expect(profileFrom([40, null, 60, 75, 20, 10]).places).toEqual([
			['s'],
			['a'],
			['r'],
			['e'],
			['c']
		]);
	});
});

describe('chances', () => {
	test('follow a case worked by hand', () => {
		// Eight items of 24 points: SE² = 576/8 = 72. With τ² = 324 the shrinking factor is 324/396 = 9/11 and
		// the variance of a true score 324·72/396 = 58.909. R leads I by 20 points, shrunk to 16.364; all others
		// are 8 standard errors away. P(R before I) = Φ(16.364/√(2·58.909)) = Φ(1.5076).
		const standing = standingOf([100, 80, 0, 0, 0, 0], 'r');
		expect(normalCdf(1.5076)).toBeCloseTo(0.9342, 4);
		expect(standing?.first01).toBeCloseTo(
			normalCdf((20 * 9) / 11 / Math.sqrt(2 * 58.909090909)),
			9
		);
	});

	test('sum to one first skill and to the letters of the code', () => {
		const { standings } = profileFrom([70, 62, 60, 58, 41, 30]);
		expect(standings.reduce((sum, { first01 }) => sum + first01, 0)).toBeCloseTo(1, 9);
		expect(standings.reduce((sum, { inCode01 }) => sum + inCode01, 0)).toBeCloseTo(3, 9);
	});

	test('list every possible set, the most probable first', () => {
		const { codes, order01 } = profileFrom([70, 62, 60, 58, 41, 30]);
		expect(codes).toHaveLength(20);
		expect(lettersOf(codes[0]?.skills ?? [])).toBe('RIA');
		expect(codes.map(({ set01 }) => set01)).toEqual(
			codes.map(({ set01 }) => set01).sort((a, b) => b - a)
		);
		expect(order01).toBeLessThan(codes[0]?.set01 ?? 0);
	});

	test('need more measured skills than the code has letters', () => {
		const short = profileFrom([70, 62, 60, null, null, null]);
		expect(short).toMatchObject({ standings: [], codes: [], order01: null });
		expect(profileFrom([70, 62, 60, 10, null, null]).codes).toHaveLength(4);
	});

	test('agree with draws from the whole model, in which the level is not known either', () => {
		// I has three items, so its error is larger; T = L + τz and S = T + e; L has a flat prior, so L | S ~ N(Σ hS/Σh, 1/Σh)
		const quiz = profileQuiz();
		const items = quiz.items.filter(({ id }) => !id.startsWith('i') || id < 'i-4');
		const plan = compileQuiz({ ...quiz, items });
		const scores = [78, 70, 66, 64, 40, 25];
		const { skills, profile } = scoreLetters(scores, plan);
		const spread = 18 ** 2;
		const variances = skills.map(({ se }) => (se ?? 0) ** 2);
		const weights = variances.map((variance) => 1 / (spread + variance));
		const weight = weights.reduce((sum, one) => sum + one, 0);
		const level = weights.reduce((sum, one, s) => sum + one * (scores[s] ?? 0), 0) / weight;
		const dice = createDice(3);
		const draws = 400_000;
		const firsts = skills.map(() => 0);
		let set = 0;
		let order = 0;
		for (let n = 0; n < draws; n += 1) {
			const own = level + dice.normal() / Math.sqrt(weight);
			const drawn = variances.map((variance, s) => {
				const mean = (spread * (scores[s] ?? 0) + variance * own) / (spread + variance);
				return mean + Math.sqrt((spread * variance) / (spread + variance)) * dice.normal();
			});
			const ranked = drawn.map((_, s) => s).sort((a, b) => (drawn[b] ?? 0) - (drawn[a] ?? 0));
			const top = ranked.slice(0, 3);
			firsts[top[0] ?? 0] = (firsts[top[0] ?? 0] ?? 0) + 1;
			if ([0, 1, 2].every((s) => top.includes(s))) set += 1;
			if (top.join() === '0,1,2') order += 1;
		}
		for (const [s, { first01 }] of profile.standings.entries()) {
			expect(Math.abs(first01 - (firsts[s] ?? 0) / draws)).toBeLessThan(0.004);
		}
		expect(Math.abs((profile.codes[0]?.set01 ?? 0) - set / draws)).toBeLessThan(0.004);
		expect(Math.abs((profile.order01 ?? 0) - order / draws)).toBeLessThan(0.004);
	});
});

describe('differentiation', () => {
	test('is the range, and half the lead of the first over the second and fourth', () => {
		// ½·(80 − (60 + 40)/2) = 15
		expect(profileFrom([80, 60, 50, 40, 30, 20])).toMatchObject({ range: 60, iachan: 15 });
	});

	test('is 50 for one interest alone and 0 for none above another', () => {
		expect(profileFrom([0, 0, 100, 0, 0, 0])).toMatchObject({ range: 100, iachan: 50 });
		expect(profileFrom([55, 55, 55, 55, 55, 55])).toMatchObject({ range: 0, iachan: 0 });
	});

	test('has no index below four measured skills', () => {
		expect(profileFrom([80, 60, 50, null, null, null])).toMatchObject({ range: 30, iachan: null });
	});
});

describe('consistency', () => {
	test.each([
		['RI', [80, 70, 10, 20, 30, 40], 'high'],
		['RC', [80, 10, 20, 30, 40, 70], 'high'],
		['RA', [80, 10, 70, 20, 30, 40], 'medium'],
		['RE', [80, 10, 20, 30, 70, 40], 'medium'],
		['RS', [80, 10, 20, 70, 30, 40], 'low']
	])('of %s is by its distance on the circle', (_, scores, consistency) => {
		expect(profileFrom(scores).consistency).toBe(consistency);
	});

	test('counts two equal first places, but not an open second place', () => {
		expect(profileFrom([80, 80, 10, 20, 30, 40]).consistency).toBe('high');
		expect(profileFrom([80, 70, 70, 20, 30, 40]).consistency).toBeNull();
		expect(profileFrom([80, 80, 80, 20, 30, 40]).consistency).toBeNull();
	});

	test('is not said without a circle or with a skill missing', () => {
		const plan = compileQuiz(profileQuiz({ code: { letters: 3 } }));
		expect(scoreLetters([80, 70, 10, 20, 30, 40], plan).profile.consistency).toBeNull();
		expect(profileFrom([80, 70, 10, 20, 30, null]).consistency).toBeNull();
	});
});

describe('headline', () => {
	const headlineOf = (scores: readonly (number | null)[]) =>
		profileHeadlineOf(profilePlan, scoreLetters(scores));

	test('names one code when three letters are settled', () => {
		expect(headlineOf([95, 75, 55, 20, 15, 10])).toMatchObject({
			kind: 'code',
			certainty: 'clear',
			first: ['r'],
			settled: ['r', 'i', 'a'],
			open: [],
			places: 0,
			codes: [['r', 'i', 'a']],
			ties: []
		});
	});

	test('reads two codes when two skills are too close to call for one letter', () => {
		expect(headlineOf([95, 72, 50, 49, 15, 10])).toMatchObject({
			settled: ['r', 'i'],
			open: ['a', 's'],
			places: 1,
			codes: [
				['r', 'i', 'a'],
				['r', 'i', 's']
			]
		});
	});

	test('lists the letters instead of more than three codes', () => {
		expect(headlineOf([95, 56, 55, 54, 53, 10])).toMatchObject({
			settled: ['r'],
			open: ['i', 'a', 's', 'e'],
			places: 2,
			codes: []
		});
	});

	test('names everything that is too close to call for the first place', () => {
		expect(headlineOf([80, 79, 78, 30, 20, 10])).toMatchObject({
			certainty: 'blend',
			first: ['r', 'i', 'a'],
			codes: [['r', 'i', 'a']]
		});
	});

	test('names ties, which no order of letters breaks', () => {
		const scores = [10, 60, 90, 60, 20, 15];
		expect(headlineOf(scores)).toMatchObject({ first: ['a'], ties: [['i', 's']] });
		const mirrored = headlineOf([10, 60, 20, 60, 90, 15]);
		expect(mirrored).toMatchObject({ first: ['e'], ties: [['i', 's']] });
	});

	test('gives two equal first scores the same chance', () => {
		const { standings } = profileFrom([80, 80, 40, 30, 20, 10]);
		expect(standings[0]?.first01).toBeCloseTo(standings[1]?.first01 ?? 0, 12);
		expect(headlineOf([80, 80, 40, 30, 20, 10])).toMatchObject({
			certainty: 'blend',
			first: ['r', 'i']
		});
	});

	test('has no code when the skills differ no more than by chance', () => {
		expect(headlineOf([60, 58, 56, 54, 52, 50])).toEqual({ kind: 'even', because: ['flat'] });
	});

	test('has no code when a skill was not measured', () => {
		expect(headlineOf([95, 75, 55, 20, 15, null])).toEqual({
			kind: 'incomplete',
			because: ['skill-not-measured']
		});
	});

	test('has no code when one answer was given throughout', () => {
		const answers = Object.fromEntries(profileQuiz().items.map(({ id }) => [id, 'neutral']));
		const result = scoreProfile(profilePlan, { kind: 'full', mode: 'full', answers });
		expect(profileHeadlineOf(profilePlan, result)).toEqual({
			kind: 'withheld',
			because: ['straight-line']
		});
	});

	test('calls no first letter clear that was answered fast', () => {
		const quiz = profileQuiz();
		const likes: Readonly<Record<string, readonly string[]>> = {
			r: ['love'],
			i: ['like', 'love'],
			a: ['like', 'neutral']
		};
		const answers = Object.fromEntries(
			quiz.items.map(({ id }, n) => {
				const steps = likes[id.slice(0, 1)] ?? ['hate', 'dislike'];
				return [id, steps[n % steps.length] ?? 'hate'];
			})
		);
		const certaintyAt = (ms: number) => {
			const elapsedMs = Object.fromEntries(quiz.items.map(({ id }) => [id, ms]));
			const evidence = { kind: 'full', mode: 'full', answers, elapsedMs } as const;
			return profileHeadlineOf(profilePlan, scoreProfile(profilePlan, evidence));
		};
		expect(certaintyAt(3000)).toMatchObject({ kind: 'code', certainty: 'clear' });
		expect(certaintyAt(1500)).toMatchObject({ kind: 'code', certainty: 'leaning' });
		expect(certaintyAt(500)).toMatchObject({ kind: 'withheld', because: ['too-fast'] });
	});
});

test('answers and a summary of their scores give the same places', () => {
	const quiz = profileQuiz();
	const steps = ['hate', 'dislike', 'neutral', 'like', 'love'];
	const answers = Object.fromEntries(
		quiz.items.map(({ id }, n) => [id, steps[(n * 7 + id.charCodeAt(0)) % 5] ?? 'hate'])
	);
	const full = scoreProfile(profilePlan, { kind: 'full', mode: 'full', answers });
	expect(full).toMatchObject({ answered: 48, items: 48 });
	const scores = Object.fromEntries(full.skills.map(({ skill, score }) => [skill, score]));
	const summary = scoreProfile(profilePlan, { kind: 'summary', scores });
	expect(summary).toMatchObject({ answered: 0, profile: { places: full.profile.places } });
});

test('refuses a quiz about roles', () => {
	const plan = compileQuiz(buildQuiz());
	expect(() => scoreProfile(plan, { kind: 'summary', scores: {} })).toThrow(
		'Quiz "small" has no code.'
	);
});
