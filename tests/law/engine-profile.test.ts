import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { profileHeadlineOf } from '#lib/engine/profile-headline.ts';
import type { Profile } from '#lib/engine/profile.ts';
import { profilePlan, profileQuiz, scoreLetters } from '../support/profile-quiz.ts';
import { seeded } from '../support/engine-arbitraries.ts';

const score = fc.integer({ min: 0, max: 32 }).map((quarters) => (quarters * 100) / 32);
const scores = fc.array(score, { minLength: 6, maxLength: 6 });
const partial = fc.array(fc.option(score, { freq: 4 }), { minLength: 6, maxLength: 6 });

const chancesOf = ({ standings, codes, order01 }: Profile) => [
	...standings.flatMap(({ first01, inCode01 }) => [first01, inCode01]),
	...codes.map(({ set01 }) => set01),
	order01 ?? 0
];

test('every chance is from 0 to 1, and the chances of sets sum to 1', () => {
	fc.assert(
		fc.property(partial, (some) => {
			const { profile } = scoreLetters(some);
			const chances = chancesOf(profile);
			expect(chances.filter((chance) => !(chance >= 0 && chance <= 1 + 1e-9))).toEqual([]);
			if (profile.codes.length === 0) return;
			const sum = profile.codes.reduce((all, { set01 }) => all + set01, 0);
			expect(sum).toBeCloseTo(1, 8);
		}),
		seeded(200)
	);
});

test('liking everything more leaves every chance as it is', () => {
	const low = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 6, maxLength: 6 });
	fc.assert(
		fc.property(low, fc.integer({ min: 1, max: 40 }), (some, more) => {
			const before = chancesOf(scoreLetters(some).profile);
			const after = chancesOf(scoreLetters(some.map((one) => one + more)).profile);
			expect(after.every((chance, i) => Math.abs(chance - (before[i] ?? 0)) < 1e-8)).toBe(true);
		}),
		seeded(100)
	);
});

test('the order of the skills in the quiz decides nothing', () => {
	const { skills, items } = profileQuiz();
	const turned = compileQuiz(profileQuiz({ skills: skills.toReversed(), items }));
	fc.assert(
		fc.property(scores, (some) => {
			const one = scoreLetters(some);
			const other = scoreLetters(some.toReversed(), turned);
			for (const standing of one.profile.standings) {
				const same = other.profile.standings.find(({ skill }) => skill === standing.skill);
				expect(same?.first01).toBeCloseTo(standing.first01, 8);
				expect(same?.inCode01).toBeCloseTo(standing.inCode01, 8);
			}
			const sorted = (places: Profile['places']) => places.map((place) => [...place].sort());
			expect(sorted(other.profile.places)).toEqual(sorted(one.profile.places));
			const [said, also] = [profileHeadlineOf(profilePlan, one), profileHeadlineOf(turned, other)];
			expect(also.kind).toBe(said.kind);
			if (said.kind !== 'code' || also.kind !== 'code') return;
			expect([...also.settled].sort()).toEqual([...said.settled].sort());
			expect([...also.open].sort()).toEqual([...said.open].sort());
			expect(also.certainty).toBe(said.certainty);
		}),
		seeded(100)
	);
});

test('a higher score never makes a skill less likely to come first or to be in the code', () => {
	fc.assert(
		fc.property(scores, fc.nat({ max: 5 }), (some, which) => {
			fc.pre((some[which] ?? 0) <= 90);
			const higher = some.map((one, s) => (s === which ? one + 10 : one));
			const before = scoreLetters(some).profile.standings[which];
			const after = scoreLetters(higher).profile.standings[which];
			expect(after?.first01 ?? 0).toBeGreaterThan((before?.first01 ?? 0) - 1e-9);
			expect(after?.inCode01 ?? 0).toBeGreaterThan((before?.inCode01 ?? 0) - 1e-9);
		}),
		seeded(100)
	);
});

test('a headline settles no more letters than the code has, and its codes are whole', () => {
	fc.assert(
		fc.property(scores, (some) => {
			const headline = profileHeadlineOf(profilePlan, scoreLetters(some));
			if (headline.kind !== 'code') return;
			expect(headline.settled.length + headline.places).toBe(3);
			expect(headline.open.length).toBeGreaterThanOrEqual(headline.places > 0 ? 1 : 0);
			expect(headline.codes.length).toBeLessThanOrEqual(3);
			for (const code of headline.codes) {
				expect(new Set(code).size).toBe(3);
				expect(headline.settled.every((skill) => code.includes(skill))).toBe(true);
			}
		}),
		seeded(300)
	);
});
