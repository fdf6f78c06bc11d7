import { FALSE_ALARM_RUN } from '#lib/bank/rules/model.ts';
import { canComeFirst } from '#lib/engine/can-come-first.ts';
import { compileQuiz, type Plan } from '#lib/engine/compile-quiz.ts';
import { predictAccuracy, type PairAccuracy } from '#lib/engine/predict-accuracy.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { scoreSummary } from '#lib/engine/score-summary.ts';
import type { ItemId, Quiz, RoleId, SkillId } from '#lib/schema/quiz.ts';
import type { Agreement } from '#lib/schema/simulated-profile.ts';
import { createDice, type Dice } from '#lib/simulation/dice.ts';
import { drawInterests } from '#lib/simulation/draw-interests.ts';
import { drawTaker } from '#lib/simulation/draw-taker.ts';
import { falseAlarms } from '#lib/simulation/false-alarms.ts';
import { answerHonestly, takeQuickly } from '#lib/simulation/give-answers.ts';
import { AgreementTally, highest, scoresOf } from '#lib/simulation/simulate-profile.ts';
import { withOneMore } from './one-more.ts';

/** Whether a role can be the closest one, decided exactly, and who is in its way if not. */
export interface RoleReach {
	readonly role: RoleId;
	readonly canComeFirst: boolean;
	/** The role that wins on the targets of one that cannot come first; otherwise null. */
	readonly insteadOf: RoleId | null;
}

export interface SkillMargin {
	readonly skill: SkillId;
	readonly items: number;
	/** Half the width of the range in which nine in ten true scores are; null if nothing measures the skill. */
	readonly margin: number | null;
}

/** The gain of one more question, by simulation with the same people and the same errors. */
export interface OneMore {
	/** Null stands for one more question on every skill, which is what helps a profile. */
	readonly skill: SkillId | null;
	readonly before01: number;
	readonly after01: number;
}

/** People told right, over quizzes whose questions are harder or easier than the author thinks. */
export interface RightRange {
	readonly people: number;
	/** How often they took the quiz, each time with other difficulties. */
	readonly worlds: number;
	readonly least01: number;
	readonly most01: number;
}

/** How often the people of one role are told that role. */
export interface RoleRecall {
	readonly role: RoleId;
	readonly share01: number;
}

export interface QuickTells {
	/** Items of the full profile that the quick match may ask. */
	readonly most: number;
	/** Items asked on average, and at most in nine of ten people. */
	readonly items: number;
	readonly items90: number;
	/** People told the same role as by the full profile. */
	readonly agreement01: number;
}

export interface AlarmTells {
	/** The group of honest people with the most false alarms. */
	readonly worst: 'novice' | 'expert' | 'alike' | 'role';
	readonly role: RoleId | null;
	readonly share01: number;
}

/** What a quiz can tell, as far as it has been measured: parts that take long come later. */
export interface QuizTells {
	readonly pairs?: readonly PairAccuracy[];
	readonly reach?: readonly RoleReach[];
	readonly margins?: readonly SkillMargin[];
	readonly right?: RightRange;
	readonly recall?: readonly RoleRecall[];
	/** The most helpful first. */
	readonly oneMore?: readonly OneMore[];
	readonly quick?: QuickTells | null;
	readonly alarms?: AlarmTells;
	/** Profile: how often the same letters come back on a parallel form. */
	readonly returns?: Agreement;
}

export interface Sizes {
	/** People in each of the quizzes of unknown difficulty. */
	readonly people: number;
	/** Number of those quizzes. */
	readonly worlds: number;
	/** People who try a quiz with one more question. */
	readonly tryOuts: number;
	readonly quick: number;
	/** People who take a profile and a parallel form of it. */
	readonly parallel: number;
}

export const SIZES: Sizes = { people: 500, worlds: 8, tryOuts: 600, quick: 60, parallel: 2_000 };

const SEED = 18;
const Z90 = 1.645;
/** How far the difficulty of a question may be from what its author thinks: standard deviation in points. */
const UNKNOWN_DIFFICULTY = 12;
/** People between two breaths, so that a measurement can be stopped. */
const AT_ONCE = 50;

/**
 * Measures what a quiz can tell, in small steps. Each step yields the parts that have become known, often none, so that
 * a caller can show them, or stop. The same quiz gives the same figures. The quiz has to be free of errors apart from
 * those of the model, such as a role that cannot come first.
 */
export function* measureQuiz(quiz: Quiz, sizes: Sizes = SIZES): Generator<QuizTells, void> {
	const plan = compileQuiz(quiz);
	yield { margins: marginsOf(plan) };
	if (quiz.kind === 'profile') yield* measureProfile(plan, sizes);
	else yield* measureRoles(plan, sizes);
	yield { alarms: worstAlarm(plan) };
}

function* measureRoles(plan: Plan, sizes: Sizes): Generator<QuizTells, void> {
	yield { pairs: predictAccuracy(plan), reach: plan.roles.map(({ id }) => reachOf(plan, id)) };
	yield* measureRight(plan, sizes);
	yield* measureOneMore(plan, sizes);
	yield* measureQuick(plan, sizes);
}

function reachOf(plan: Plan, role: RoleId): RoleReach {
	if (canComeFirst(plan, role)) return { role, canComeFirst: true, insteadOf: null };
	const target = plan.quiz.roles.find(({ id }) => id === role)?.target ?? {};
	const { ranking } = scoreSummary(plan, target).match;
	return { role, canComeFirst: false, insteadOf: ranking.find((id) => id !== role) ?? null };
}

/** The margin of error of each skill with all items answered. */
export function marginsOf({ skills }: Plan): SkillMargin[] {
	return skills.map(({ id, loads, fullSigma0Squared, fullEffectiveItems }) => ({
		skill: id,
		items: loads.length,
		margin: loads.length === 0 ? null : Z90 * Math.sqrt(fullSigma0Squared / fullEffectiveItems)
	}));
}

/** Own random numbers for each person, so that another question changes nothing for the questions before it. */
function diceOf(person: number, series = 0): Dice {
	return createDice(Math.imul(person + 1, 0x9e3779b1) ^ Math.imul(SEED + series, 0x85ebca6b));
}

function* measureRight(plan: Plan, { people, worlds }: Sizes): Generator<QuizTells, void> {
	const shares: number[] = [];
	const counts = plan.roles.map(() => ({ all: 0, right: 0 }));
	for (let world = 0; world < worlds; world += 1) {
		const easier = drawDifficulties(plan.quiz, world);
		let right = 0;
		for (let person = 0; person < people; person += 1) {
			const dice = diceOf(person, 1 + world);
			const { role, skills } = drawTaker(plan, dice, person);
			const { match } = scoreQuiz(plan, answerHonestly(plan, dice, skills, { easier }));
			const count = counts[plan.roles.findIndex(({ id }) => id === role)];
			if (count) count.all += 1;
			if (match.top === role) right += 1;
			if (match.top === role && count) count.right += 1;
			if (person % AT_ONCE === AT_ONCE - 1) yield {};
		}
		shares.push(right / people);
	}
	yield {
		right: { people, worlds, least01: Math.min(...shares), most01: Math.max(...shares) },
		recall: plan.roles.map(({ id: role }, index) => {
			const { all, right } = counts[index] ?? { all: 0, right: 0 };
			return { role, share01: all === 0 ? 0 : right / all };
		})
	};
}

/** Questions that are as hard as their author thinks in the mean, but each harder or easier by chance. */
function drawDifficulties({ items }: Quiz, world: number): ReadonlyMap<ItemId, number> {
	const dice = diceOf(world, -1);
	return new Map(items.map(({ id }) => [id, UNKNOWN_DIFFICULTY * dice.normal()]));
}

/**
 * The gain is the rise of the mean probability of the closest role, which is the share of people told right as the
 * model expects it: among a few hundred people, a count of them would depend on chance more than on one question.
 */
function* measureOneMore(plan: Plan, { tryOuts }: Sizes): Generator<QuizTells, void> {
	const now = yield* tryOut(plan, tryOuts);
	const tried: OneMore[] = [];
	for (const { id: skill } of plan.quiz.skills) {
		const longer = withOneMore(plan.quiz, skill);
		if (longer === null) continue;
		const then = yield* tryOut(compileQuiz(longer), tryOuts);
		const gain = then.expected01 - now.expected01;
		tried.push({
			skill,
			before01: now.right01,
			after01: Math.min(1, Math.max(0, now.right01 + gain))
		});
	}
	yield { oneMore: tried.sort((a, b) => b.after01 - a.after01) };
}

function* tryOut(
	plan: Plan,
	people: number
): Generator<QuizTells, { right01: number; expected01: number }> {
	let right = 0;
	let expected = 0;
	for (let person = 0; person < people; person += 1) {
		const dice = diceOf(person);
		const { role, skills } = drawTaker(plan, dice, person);
		const { match } = scoreQuiz(plan, answerHonestly(plan, dice, skills));
		if (match.top === role) right += 1;
		expected += match.confidence01;
		if (person % AT_ONCE === AT_ONCE - 1) yield {};
	}
	return { right01: right / people, expected01: expected / people };
}

function* measureQuick(plan: Plan, { quick }: Sizes): Generator<QuizTells, void> {
	if (plan.quiz.quick === undefined) {
		yield { quick: null };
		return;
	}
	const asked: number[] = [];
	let same = 0;
	for (let person = 0; person < quick; person += 1) {
		const dice = diceOf(person);
		const { skills } = drawTaker(plan, dice, person);
		const sheet = answerHonestly(plan, dice, skills);
		const take = takeQuickly(plan, sheet);
		asked.push(take.asked);
		if (take.result.match.top === scoreQuiz(plan, sheet).match.top) same += 1;
		yield {};
	}
	const sorted = [...asked].sort((a, b) => a - b);
	const sum = asked.reduce((total, items) => total + items, 0);
	yield {
		quick: {
			most: plan.quiz.items.length,
			items: sum / quick,
			items90: sorted[Math.ceil(0.9 * quick) - 1] ?? 0,
			agreement01: same / quick
		}
	};
}

/** In the full profile, with the same people as the rule of the checker, so that both say the same. */
function worstAlarm({ quiz }: Plan): AlarmTells {
	const { quick: _, ...full } = quiz;
	const [worst] = falseAlarms(compileQuiz(full), FALSE_ALARM_RUN).sort(
		(a, b) => b.withheld01 - a.withheld01
	);
	if (worst === undefined) throw new Error('False alarms are measured for some people.');
	return { worst: worst.group, role: worst.role, share01: worst.withheld01 };
}

function* measureProfile(plan: Plan, { parallel }: Sizes): Generator<QuizTells, void> {
	const { returns, right } = yield* agreementOf(plan, parallel);
	yield {
		returns,
		right: { people: parallel, worlds: 1, least01: right.set01, most01: right.set01 }
	};
	const longer = plan.quiz.skills.reduce<Quiz | null>(
		(quiz, { id }) => quiz && withOneMore(quiz, id),
		plan.quiz
	);
	if (longer === null) return;
	const after = yield* agreementOf(compileQuiz(longer), parallel);
	const gain = { skill: null, before01: returns.set01, after01: after.returns.set01 };
	yield { oneMore: [gain] };
}

/** How often the same people get the same letters from other questions, and the letters of their true interests. */
function* agreementOf(
	plan: Plan,
	people: number
): Generator<QuizTells, { returns: Agreement; right: Agreement }> {
	const letters = plan.quiz.code?.letters ?? 1;
	const returns = new AgreementTally();
	const right = new AgreementTally();
	for (let person = 0; person < people; person += 1) {
		const truths = drawInterests(plan, diceOf(person));
		const codeOf = (series: number) =>
			highest(plan, scoresOf(plan, answerHonestly(plan, diceOf(person, series), truths)), letters);
		const code = codeOf(1);
		returns.add(code, codeOf(2));
		right.add(code, highest(plan, truths, letters));
		if (person % AT_ONCE === AT_ONCE - 1) yield {};
	}
	return { returns: returns.shares(), right: right.shares() };
}
