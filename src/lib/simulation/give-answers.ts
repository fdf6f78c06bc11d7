import type { Load, Plan } from '#lib/engine/compile-quiz.ts';
import type { Answers } from '#lib/schema/quiz.ts';
import type { Dice } from './dice.ts';
import type { Scenario } from './scenarios.ts';

/** Honest answers: each is the option nearest to the skill after a scatter of σ₀. */
export function answerHonestly(
	plan: Plan,
	dice: Dice,
	skills: readonly number[],
	{ skipped01 = 0, lenience = 0 }: Pick<Scenario, 'skipped01' | 'lenience'> = {}
): Answers {
	const answers: Record<string, string> = {};
	for (const [s, skill] of plan.skills.entries()) {
		for (const load of skill.loads) {
			const scatter = Math.sqrt(load.sigma0Squared) * dice.normal();
			const felt01 = ((skills[s] ?? 0) + lenience + scatter) / 100;
			const item = plan.items[load.item];
			if (item === undefined || dice.uniform() < skipped01) continue;
			answers[item.id] = item.options[nearest(load, felt01)] ?? '';
		}
	}
	return answers;
}

/** Any answer to any item. */
export function answerAtRandom(plan: Plan, dice: Dice): Answers {
	return Object.fromEntries(
		plan.items.map(({ id, options }) => [
			id,
			options[Math.floor(dice.uniform() * options.length)] ?? ''
		])
	);
}

/** The same place of the scale throughout, anything elsewhere. */
export function answerStraight(plan: Plan, dice: Dice, index: number): Answers {
	const scale = plan.items.filter(({ kind }) => kind === 'scale');
	return {
		...answerAtRandom(plan, dice),
		...Object.fromEntries(
			scale.map(({ id, options }) => [id, options[index % options.length] ?? ''])
		)
	};
}

/** Honest answers of somebody who is equally good at everything, at any level. */
export function answerEvenly(plan: Plan, dice: Dice): Answers {
	const level = 100 * dice.uniform();
	return answerHonestly(
		plan,
		dice,
		plan.skills.map(() => level)
	);
}

function nearest({ credits01 }: Load, felt01: number): number {
	let best = 0;
	for (const [index, credit01] of credits01.entries()) {
		if (Math.abs(credit01 - felt01) < Math.abs((credits01[best] ?? 0) - felt01)) best = index;
	}
	return best;
}
