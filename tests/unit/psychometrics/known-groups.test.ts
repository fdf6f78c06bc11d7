import { expect, test } from 'vitest';
import { scoreSkills } from '#lib/engine/score-skills.ts';
import {
	knownGroups,
	spreadOf,
	temperatureOf,
	type Incumbent
} from '#lib/psychometrics/known-groups.ts';
import { percentilesOf } from '#lib/psychometrics/percentiles.ts';
import { createDice } from '#lib/simulation/dice.ts';
import { honestSheets } from './made-up-people.ts';
import { plan } from './reference.ts';

function incumbents(seed: number, n: number): Incumbent[] {
	return honestSheets(plan, seed, n).map(({ role = '', chosen }) => ({
		role,
		skills: scoreSkills(plan, chosen)
	}));
}

test('people of each role come out near its targets', () => {
	for (const { skills, hit01 } of knownGroups(plan, incumbents(1, 600))) {
		expect(hit01).toBeGreaterThan(0.8);
		for (const { mean, target } of skills) expect(Math.abs(mean - target)).toBeLessThan(8);
	}
});

test('a target counts as much as 20 people', () => {
	const exact = incumbents(1, 60).map((one) => ({
		...one,
		skills: one.skills.map((skill) => ({ ...skill, score: 90 }))
	}));
	const [group] = knownGroups(plan, exact);
	const [first] = group?.skills ?? [];
	expect(first?.proposed).toBeCloseTo((20 * (first?.target ?? 0) + 20 * 90) / 40, 12);
});

test('the spread of people is found again where no score meets an end of the scale', () => {
	const dice = createDice(3);
	const people = Array.from({ length: 900 }, (_, i): Incumbent => {
		const role = plan.roles[i % plan.roles.length];
		const level = 6 * dice.normal();
		const skills = plan.skills.map(({ id }, s) => ({
			skill: id,
			score: (role?.targets[s] ?? 0) + level + 12 * dice.normal() + 10 * dice.normal(),
			se: 10,
			answered: 5,
			items: 5,
			effectiveItems: 5,
			itemVariance: 500
		}));
		return { role: role?.id ?? '', skills };
	});
	const found = spreadOf(plan, people);
	expect(Math.abs((found?.tau ?? 0) - 12)).toBeLessThan(1);
	expect(Math.abs((found?.sigmaG ?? 0) - 6)).toBeLessThan(1);
});

test('without spread beyond the printed errors, τ comes out near 0', () => {
	const still = incumbents(1, 300).map((one) => ({
		...one,
		skills: one.skills.map((skill, s) => ({
			...skill,
			score: plan.roles.find(({ id }) => id === one.role)?.targets[s] ?? 0
		}))
	}));
	expect(spreadOf(plan, still)?.tau).toBeLessThan(1);
});

test('one role alone says nothing about the spread', () => {
	expect(
		spreadOf(
			plan,
			incumbents(1, 90).filter(({ role }) => role === 'officer')
		)
	).toBeNull();
});

test('people whose roles are drawn at random ask for the highest temperature', () => {
	const mixed = incumbents(2, 300).map((one, i) => ({
		...one,
		role: plan.roles[(i * 7 + Math.floor(i / 3)) % 3]?.id ?? ''
	}));
	const found = temperatureOf(plan, mixed);
	expect(found?.temperature).toBeGreaterThan(5);
	expect(found?.logLossScaled).toBeLessThan(found?.logLoss ?? 0);
});

test('quartiles of 0 to 100 are 25, 50 and 75', () => {
	const scores = Array.from({ length: 101 }, (_, i) => i);
	expect(percentilesOf(scores, [25, 50, 75]).map(({ score }) => score)).toEqual([25, 50, 75]);
});
