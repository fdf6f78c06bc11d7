import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { quizSchema } from '#lib/schema/quiz.ts';
import { SIMULATED, SIMULATED_TAKERS } from '../../src/routes/[lang=locale]/method/simulated.ts';
import {
	answerAtRandom,
	answerHonestly,
	answerStraight,
	createDice,
	drawTaker,
	judgeHonest,
	retest01,
	withheld01
} from '../support/simulate-takers.ts';

/** Half a per cent of rounding, and two standard errors of a simulated share. */
const TOLERANCE = 0.01;

const SLOW = { timeout: 30_000 };

const file = new URL('../../questions/social-media-roles/v1/quiz.yaml', import.meta.url);
const plan = compileQuiz(quizSchema.parse(parse(readFileSync(file, 'utf8'))));
const SEED = 1;

function expectShare(share01: number, published01: number): void {
	expect(Math.abs(share01 - published01)).toBeLessThan(TOLERANCE);
}

describe('the simulated figures of the method page come out again', SLOW, () => {
	it('for honest people who answer everything', () => {
		const found = judgeHonest(plan, createDice(SEED), SIMULATED_TAKERS);
		expectShare(found.accuracy01, SIMULATED.accuracy);
		expectShare(found.coverage01, SIMULATED.coverage);
		expectShare(found.clear01, SIMULATED.clear);
		expectShare(found.clearAccuracy01, SIMULATED.clearAccuracy);
	});

	it('for honest people who answer once more', () => {
		expectShare(retest01(plan, createDice(SEED), SIMULATED_TAKERS), SIMULATED.retest);
	});

	it('for honest people who skip every fifth question', () => {
		const found = judgeHonest(plan, createDice(SEED), SIMULATED_TAKERS, { skipped01: 0.2 });
		expectShare(found.accuracy01, SIMULATED.skipped);
	});

	it('for people who rate everything ten points too high', () => {
		const found = judgeHonest(plan, createDice(SEED), SIMULATED_TAKERS, { lenience: 10 });
		expectShare(found.accuracy01, SIMULATED.lenient);
	});

	it('for honest answers that are held back', () => {
		const dice = createDice(SEED);
		const share01 = withheld01(plan, SIMULATED_TAKERS, (index) =>
			answerHonestly(plan, dice, drawTaker(plan, dice, index).skills)
		);
		expectShare(share01, SIMULATED.honest);
	});

	it('for people who are equally good at everything', () => {
		const dice = createDice(SEED);
		const share01 = withheld01(plan, SIMULATED_TAKERS, () => {
			const level = 100 * dice.uniform();
			return answerHonestly(
				plan,
				dice,
				plan.skills.map(() => level)
			);
		});
		expectShare(share01, SIMULATED.flat);
	});

	it('for one answer throughout', () => {
		const dice = createDice(SEED);
		const share01 = withheld01(plan, SIMULATED_TAKERS, (index) =>
			answerStraight(plan, dice, index)
		);
		expect(share01).toBe(SIMULATED.straight);
	});

	it('for random answers', () => {
		const dice = createDice(SEED);
		const share01 = withheld01(plan, SIMULATED_TAKERS, () => answerAtRandom(plan, dice));
		expectShare(share01, SIMULATED.random);
	});
});
