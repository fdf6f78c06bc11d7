import type { Load, Plan } from '#lib/engine/compile-quiz.ts';
import type { Answers, ItemId, OptionId } from '#lib/schema/quiz.ts';
import type { Dice } from './dice.ts';
import type { Scenario } from './scenarios.ts';

/** How honest people answer when they differ from what the model assumes. */
export interface Manner extends Pick<Scenario, 'skipped01' | 'lenience' | 'difficulty'> {
	/** Scatter of one answer on a scale of facts, in points, instead of the format's σ₀. */
	readonly factScatter?: number | null;
	/** How well people judge situations, 0 to 100, instead of by the skills that the items measure. */
	readonly judgement?: number;
}

/**
 * Honest answers. A person feels a skill of their own plus one random error for each item, σ₀ of its
 * format, and chooses the option nearest to it: by squared distance over all skills that the item
 * measures, so that one answer is given to each item.
 */
export function answerHonestly(
	plan: Plan,
	dice: Dice,
	skills: readonly number[],
	{ skipped01 = 0, lenience = 0, difficulty = 0, factScatter = null, judgement }: Manner = {}
): Answers {
	const answers: Record<ItemId, OptionId> = {};
	for (const question of questionsOf(plan)) {
		const scatter = (question.isFactual ? factScatter : null) ?? question.sigma0;
		const shift = lenience + difficulty * question.ease + scatter * dice.normal();
		const level = question.isScale ? undefined : judgement;
		const option = question.options[nearest(question, (s) => (level ?? skills[s] ?? 0) + shift)];
		if (option === undefined || dice.uniform() < skipped01) continue;
		answers[question.id] = option;
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

/** How many answers of a straight line slip. */
const SLIPS = 3;

/** A straight line in which three answers of the scale slipped to another place. */
export function answerWithSlips(plan: Plan, dice: Dice, index: number): Answers {
	const answers: Record<ItemId, OptionId> = { ...answerStraight(plan, dice, index) };
	const left = plan.items.filter(({ kind }) => kind === 'scale');
	for (let slip = 0; slip < SLIPS; slip += 1) {
		const [item] = left.splice(Math.floor(dice.uniform() * left.length), 1);
		if (item === undefined) break;
		const others = item.options.filter((option) => option !== answers[item.id]);
		answers[item.id] = others[Math.floor(dice.uniform() * others.length)] ?? '';
	}
	return answers;
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

/** An item that measures skills, as the person who answers it meets it. */
interface Question {
	readonly id: ItemId;
	readonly options: readonly OptionId[];
	readonly isScale: boolean;
	readonly isFactual: boolean;
	readonly sigma0: number;
	/** From 1 for the items of the lowest declared level to −1 for those of the highest; 0 without a level. */
	readonly ease: number;
	readonly loads: readonly { readonly skill: number; readonly load: Load }[];
}

const QUESTIONS = new WeakMap<Plan, readonly Question[]>();

/** Made once for a plan: thousands of people answer the same questions. */
function questionsOf(plan: Plan): readonly Question[] {
	const known = QUESTIONS.get(plan);
	if (known !== undefined) return known;
	const levels = plan.quiz.items.flatMap(({ level }) => (level === undefined ? [] : [level]));
	const middle = (Math.min(...levels) + Math.max(...levels)) / 2;
	const reach = Math.max(...levels) - middle;
	const questions = plan.items.flatMap(({ id, kind, options }, index): Question[] => {
		const loads = plan.skills.flatMap((skill, s) =>
			skill.loads.filter(({ item }) => item === index).map((load) => ({ skill: s, load }))
		);
		const [first] = loads;
		if (first === undefined) return [];
		const level = plan.quiz.items[index]?.level ?? middle;
		const ease = reach > 0 ? (middle - level) / reach : 0;
		const sigma0 = Math.sqrt(first.load.sigma0Squared);
		const isFactual = plan.scales.some((scale) => scale.isFactual && scale.items.includes(index));
		return [{ id, options, isScale: kind === 'scale', isFactual, sigma0, ease, loads }];
	});
	QUESTIONS.set(plan, questions);
	return questions;
}

/** The index of the option; the first one of equals. */
function nearest({ options, loads }: Question, feltOf: (skill: number) => number): number {
	let best = 0;
	let smallest = Infinity;
	for (let option = 0; option < options.length; option += 1) {
		let distance = 0;
		for (const { skill, load } of loads) {
			distance += ((load.credits01[option] ?? 0) - feltOf(skill) / 100) ** 2;
		}
		if (distance >= smallest) continue;
		smallest = distance;
		best = option;
	}
	return best;
}
