import type { Plan } from '#lib/engine/compile-quiz.ts';
import { sheetOf, type About, type Sheet } from '#lib/psychometrics/rows.ts';
import { createDice } from '#lib/simulation/dice.ts';
import { drawTaker } from '#lib/simulation/draw-taker.ts';
import { answerHonestly } from '#lib/simulation/give-answers.ts';

/** Honest people of all roles in turn, from a seed. `about` may put them into groups. */
export function honestSheets(
	plan: Plan,
	seed: number,
	n: number,
	about: (index: number) => About = () => ({})
): Sheet[] {
	const dice = createDice(seed);
	return Array.from({ length: n }, (_, i) => {
		const { role, skills } = drawTaker(plan, dice, i);
		return sheetOf(plan, answerHonestly(plan, dice, skills), { role, ...about(i) });
	});
}
