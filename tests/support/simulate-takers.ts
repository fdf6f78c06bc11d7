import type { Load, Plan } from '#lib/engine/compile-quiz.ts';
import { headlineOf } from '#lib/engine/headline.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import type { Answers, RoleId } from '#lib/schema/quiz.ts';

export interface Dice {
	/** 0 to 1, 1 excluded. */
	readonly uniform: () => number;
	/** Mean 0, standard deviation 1. */
	readonly normal: () => number;
}

/** A made-up person: the role that they were drawn from, and what they really can do. */
interface Taker {
	readonly role: RoleId;
	/** By index of the skill, 0 to 100. */
	readonly skills: readonly number[];
}

interface Manner {
	/** Share of the questions that is skipped. */
	readonly skipped01?: number;
	/** Points by which everything is rated above the truth. */
	readonly lenience?: number;
}

/** What honest people are told, against what is true of them. */
interface Honest {
	/** Share that is told the role that they were drawn from. */
	readonly accuracy01: number;
	/** Share of the true skills inside score ± 1.645 SE. */
	readonly coverage01: number;
	readonly clear01: number;
	/** Share of right ones among the clear ones. */
	readonly clearAccuracy01: number;
}

const Z90 = 1.645;

/** Random numbers of one seed: mulberry32, and Box and Muller's pairs of it. */
export function createDice(seed: number): Dice {
	let state = seed >>> 0;
	const uniform = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const normal = (): number =>
		Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
	return { uniform, normal };
}

/** A person of the role of that index: skills scatter around its targets by τ, all together by σ_g. */
export function drawTaker(plan: Plan, dice: Dice, index: number): Taker {
	const { tau, sigmaG } = plan.quiz.scoring;
	const role = plan.roles[index % plan.roles.length];
	if (role === undefined) throw new Error('A quiz has roles.');
	const level = sigmaG * dice.normal();
	const skills = role.targets.map((target) =>
		Math.min(100, Math.max(0, target + level + tau * dice.normal()))
	);
	return { role: role.id, skills };
}

/** Honest answers: each is the one nearest to the skill after a scatter of σ₀. */
export function answerHonestly(
	plan: Plan,
	dice: Dice,
	skills: readonly number[],
	{ skipped01 = 0, lenience = 0 }: Manner = {}
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

/** Share of answer sheets whose match is held back because they look careless. */
export function withheld01(plan: Plan, takers: number, answer: (index: number) => Answers): number {
	let count = 0;
	for (let index = 0; index < takers; index += 1) {
		const result = scoreQuiz(plan, answer(index));
		if (headlineOf(plan, result).kind === 'withheld') count += 1;
	}
	return count / takers;
}

/** Lets people of every role answer, and compares what they are told with the truth. */
export function judgeHonest(plan: Plan, dice: Dice, takers: number, manner: Manner = {}): Honest {
	const sum = { right: 0, covered: 0, measured: 0, clear: 0, clearRight: 0 };
	for (let index = 0; index < takers; index += 1) {
		const { role, skills } = drawTaker(plan, dice, index);
		const result = scoreQuiz(plan, answerHonestly(plan, dice, skills, manner));
		const { top, label } = result.match;
		const right = top === role ? 1 : 0;
		const clear = label === 'clear' ? 1 : 0;
		sum.right += right;
		sum.clear += clear;
		sum.clearRight += clear * right;
		for (const [s, { score, se }] of result.skills.entries()) {
			if (score === null || se === null) continue;
			sum.measured += 1;
			if (Math.abs(score - (skills[s] ?? 0)) <= Z90 * se) sum.covered += 1;
		}
	}
	return {
		accuracy01: sum.right / takers,
		coverage01: sum.covered / sum.measured,
		clear01: sum.clear / takers,
		clearAccuracy01: sum.clearRight / sum.clear
	};
}

/** Share of people that is told the same role when they answer once more. */
export function retest01(plan: Plan, dice: Dice, takers: number): number {
	let same = 0;
	for (let index = 0; index < takers; index += 1) {
		const { skills } = drawTaker(plan, dice, index);
		const [first, again] = [0, 1].map(() => scoreQuiz(plan, answerHonestly(plan, dice, skills)));
		if (first?.match.top === again?.match.top) same += 1;
	}
	return same / takers;
}

function nearest({ credits01 }: Load, felt01: number): number {
	let best = 0;
	for (const [index, credit01] of credits01.entries()) {
		if (Math.abs(credit01 - felt01) < Math.abs((credits01[best] ?? 0) - felt01)) best = index;
	}
	return best;
}
