import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import type { Plan, RolePlan } from '#lib/engine/compile-quiz.ts';
import { meetsRole } from '#lib/engine/headline.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import type { Simulated } from '#lib/schema/simulated.ts';
import { createDice } from './dice.ts';
import type { Dice } from './dice.ts';
import { answerHonestly } from './give-answers.ts';
import type { Run } from './simulate-takers.ts';

type Ready = Simulated['readiness'][string];

/** The share of every target that the second group reaches. */
const MOST = 0.8;

/**
 * The readiness reported to people with known skills, for each role, in the full profile: those exactly at its
 * targets, and those at four fifths of every target.
 */
export function simulateReadiness(quiz: Quiz, { takers, seed }: Run): Simulated['readiness'] {
	const plan = compileQuiz(quiz);
	return Object.fromEntries(
		plan.roles.map((role, r): [string, Ready] => {
			const find = (share01: number) =>
				readinessAt(plan, role, r, { dice: createDice(seed), takers, share01 });
			return [role.id, { exact: find(1), most: find(MOST) }];
		})
	);
}

interface Sample {
	readonly dice: Dice;
	readonly takers: number;
	/** Share of every target that these people reach. */
	readonly share01: number;
}

function readinessAt(
	plan: Plan,
	role: RolePlan,
	r: number,
	{ dice, takers, share01 }: Sample
): Ready['exact'] {
	const skills = role.targets.map((target) => share01 * target);
	let told = 0;
	let sum = 0;
	let met = 0;
	for (let index = 0; index < takers; index += 1) {
		const result = scoreQuiz(plan, answerHonestly(plan, dice, skills));
		const readiness = result.readiness[r];
		if (!readiness) continue;
		if (readiness.readiness !== null) {
			told += 1;
			sum += readiness.readiness;
		}
		if (meetsRole(plan, role, readiness, result)) met += 1;
	}
	return { readiness: told === 0 ? null : sum / told, met01: met / takers };
}
