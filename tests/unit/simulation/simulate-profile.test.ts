import { expect, test } from 'vitest';
import { simulateProfile } from '#lib/simulation/simulate-profile.ts';
import { profileQuiz } from '../../support/profile-quiz.ts';

const run = { takers: 150, seed: 1 };
const found = simulateProfile(profileQuiz(), run);

test('the same quiz and run give the same figures', () => {
	expect(simulateProfile(profileQuiz(), run)).toEqual(found);
});

test('honest people are rarely withheld, and straight lines and random answers often', () => {
	const { honest01, straight01, random01 } = found.care;
	for (const [group, share01] of Object.entries(honest01)) {
		expect(share01, group).toBeLessThan(0.03);
	}
	expect(straight01).toBeGreaterThan(0.5);
	expect(random01).toBeGreaterThan(0.5);
});

test('a code returns less often on a parallel form than its first letter, and least often in order', () => {
	for (const { parallel } of Object.values(found.scenarios)) {
		expect(parallel.first01).toBeGreaterThan(parallel.set01);
		expect(parallel.set01).toBeGreaterThan(parallel.order01);
	}
});

test('the more interests differ, the more often the letters return', () => {
	const { wide, clean, narrow } = found.scenarios;
	expect(wide.parallel.set01).toBeGreaterThan(clean.parallel.set01);
	expect(clean.parallel.set01).toBeGreaterThan(narrow.parallel.set01);
});
