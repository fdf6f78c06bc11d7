import { chooseNextItem } from '#lib/engine/choose-next-item.ts';
import type { Plan } from '#lib/engine/compile-quiz.ts';
import type { Result } from '#lib/engine/result.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { sharedAnswers } from '#lib/engine/shared-answers.ts';
import type { SharedAnswer } from '#lib/engine/shared-answers.ts';
import type { Answers, ItemId, OptionId } from '#lib/schema/quiz.ts';
import type { Dice } from './dice.ts';
import type { Scenario } from './scenarios.ts';

/** Ways in which honest people's answers differ from the assumptions of the model. */
export interface Manner extends Pick<Scenario, 'skipped01' | 'lenience' | 'difficulty'> {
	/** Scatter of one answer on a scale of facts, in points, instead of the format's σ₀. */
	readonly factScatter?: number | null;
	/** People's score in judging situations, 0 to 100, instead of the skills that the items measure. */
	readonly judgement?: number;
	/** Points by which single items seem easier to everyone than their skill suggests. */
	readonly easier?: ReadonlyMap<ItemId, number>;
}

/**
 * Honest answers. For each item, a person senses each measured skill with a random error, and chooses the option
 * nearest by squared distance over all of them. The errors are such that the credit of the answer scatters by σ₀ on
 * each skill. An option that stands for several skills averages their errors, so these are larger by
 * √(skills/directions in which the options differ).
 */
export function answerHonestly(
	plan: Plan,
	dice: Dice,
	skills: readonly number[],
	{
		skipped01 = 0,
		lenience = 0,
		difficulty = 0,
		factScatter = null,
		judgement,
		easier
	}: Manner = {}
): Answers {
	const answers: Record<ItemId, OptionId> = {};
	for (const question of questionsOf(plan)) {
		const { isScale, isFactual, ease, loads } = question;
		const scatter = question.widening * ((isFactual ? factScatter : null) ?? question.sigma0);
		const level = isScale ? undefined : judgement;
		const shift = easier?.get(question.id) ?? 0;
		const felt01 = loads.map(
			({ skill }) =>
				((level ?? skills[skill] ?? 0) +
					lenience +
					difficulty * ease +
					shift +
					scatter * dice.normal()) /
				100
		);
		const option = question.options[nearest(question, felt01)];
		if (option === undefined || dice.uniform() < skipped01) continue;
		answers[question.id] = option;
	}
	return answers;
}

/** Random answers to all items. */
export function answerAtRandom(plan: Plan, dice: Dice): Answers {
	return Object.fromEntries(
		plan.items.map(({ id, options }) => [
			id,
			options[Math.floor(dice.uniform() * options.length)] ?? ''
		])
	);
}

/** The same place on the scale throughout, and random answers elsewhere. */
export function answerStraight(plan: Plan, dice: Dice, index: number): Answers {
	const scale = plan.items.filter(({ kind }) => kind === 'scale');
	return {
		...answerAtRandom(plan, dice),
		...Object.fromEntries(
			scale.map(({ id, options }) => [id, options[index % options.length] ?? ''])
		)
	};
}

/** Number of answers in a straight line that slip. */
const SLIPS = 3;

/** A straight line with three answers of the scale moved to another place. */
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

/** Honest answers of someone equally good at everything, at a random level. */
export function answerEvenly(plan: Plan, dice: Dice): Answers {
	const level = 100 * dice.uniform();
	return answerHonestly(
		plan,
		dice,
		plan.skills.map(() => level)
	);
}

/** An item that measures skills, prepared for simulated answers. */
interface Question {
	readonly id: ItemId;
	readonly options: readonly OptionId[];
	readonly isScale: boolean;
	readonly isFactual: boolean;
	readonly sigma0: number;
	/** From 1 for items of the lowest declared level to −1 for the highest; 0 without a level. */
	readonly ease: number;
	/** The ratio of the error on each skill to the scatter of the credit. */
	readonly widening: number;
	readonly loads: SharedAnswer['loads'];
}

const QUESTIONS = new WeakMap<Plan, readonly Question[]>();

/** Cached by plan, because thousands of people answer the same items. */
function questionsOf(plan: Plan): readonly Question[] {
	const known = QUESTIONS.get(plan);
	if (known !== undefined) return known;
	const levels = plan.quiz.items.flatMap(({ level }) => (level === undefined ? [] : [level]));
	const middle = (Math.min(...levels) + Math.max(...levels)) / 2;
	const reach = Math.max(...levels) - middle;
	const questions = sharedAnswers(plan).flatMap(({ loads, directions }): Question[] => {
		const [first] = loads;
		const item = plan.items[first?.load.item ?? -1];
		if (first === undefined || item === undefined) return [];
		const level = plan.quiz.items[first.load.item]?.level ?? middle;
		return [
			{
				id: item.id,
				options: item.options,
				isScale: first.load.isScale,
				isFactual: plan.scales.some(
					(scale) => scale.isFactual && scale.items.includes(first.load.item)
				),
				sigma0: Math.sqrt(first.load.sigma0Squared),
				ease: reach > 0 ? (middle - level) / reach : 0,
				widening: Math.sqrt(loads.length / directions),
				loads
			}
		];
	});
	QUESTIONS.set(plan, questions);
	return questions;
}

/** The index of the chosen option; the first of equals. */
function nearest({ options, loads }: Question, felt01: readonly number[]): number {
	let best = 0;
	let smallest = Infinity;
	for (let option = 0; option < options.length; option += 1) {
		let distance = 0;
		for (let l = 0; l < loads.length; l += 1) {
			distance += ((loads[l]?.load.credits01[option] ?? 0) - (felt01[l] ?? 0)) ** 2;
		}
		if (distance >= smallest) continue;
		smallest = distance;
		best = option;
	}
	return best;
}

export interface QuickTake {
	readonly result: Result;
	/** Number of items asked, including skipped ones. */
	readonly asked: number;
}

/** Takes the quick match with these answers; an item without an answer is skipped. */
export function takeQuickly(plan: Plan, sheet: Answers): QuickTake {
	const asked = new Set<ItemId>();
	const answers: Record<ItemId, string> = {};
	for (;;) {
		const item = chooseNextItem(plan, answers, asked);
		if (item === null) break;
		asked.add(item);
		const option = sheet[item];
		if (option !== undefined) answers[item] = option;
	}
	return { result: scoreQuiz(plan, answers, { mode: 'quick' }), asked: asked.size };
}
