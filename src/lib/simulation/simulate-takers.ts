import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import type { Plan } from '#lib/engine/compile-quiz.ts';
import { headlineOf } from '#lib/engine/headline.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import type { Answers, Mode, Quiz } from '#lib/schema/quiz.ts';
import type { AnswerId, AnswerRates, Findings, Simulated } from '#lib/schema/simulated.ts';
import { createDice } from './dice.ts';
import type { Dice } from './dice.ts';
import { drawTaker } from './draw-taker.ts';
import { Tally } from './findings.ts';
import {
	answerAtRandom,
	answerEvenly,
	answerHonestly,
	answerStraight,
	answerWithSlips,
	takeQuickly
} from './give-answers.ts';
import { quizOf } from './scenarios.ts';
import type { Scenario } from './scenarios.ts';

/** Number of people and the seed of their random numbers. */
export interface Run {
	readonly takers: number;
	readonly seed: number;
	/** Number of people who also take the quick match, which is slow to simulate; by default all. */
	readonly quickTakers?: number;
}

/** Simulates the people of a scenario, who take the quiz in full and as a quick match. */
export function simulateScenario(
	quiz: Quiz,
	scenario: Scenario,
	{ takers, seed, quickTakers = takers }: Run
): Findings {
	const plan = compileQuiz(quizOf(quiz, scenario));
	const dice = createDice(seed);
	const tally = new Tally();
	for (let index = 0; index < takers; index += 1) {
		const taker = drawTaker(plan, dice, index, scenario);
		const isCareless = dice.uniform() < (scenario.careless01 ?? 0);
		const sheet = isCareless
			? answerAtRandom(plan, dice)
			: answerHonestly(plan, dice, taker.skills, scenario);
		const result = scoreQuiz(plan, sheet);
		tally.add(plan, taker, result);
		if (quiz.quick && index < quickTakers) tally.addQuick(taker, result, takeQuickly(plan, sheet));
	}
	return tally.findings();
}

/** Ways of answering that fit no role. */
const ANSWERS: Readonly<Record<AnswerId, (plan: Plan, dice: Dice, index: number) => Answers>> = {
	flat: answerEvenly,
	straight: answerStraight,
	slips: answerWithSlips,
	random: answerAtRandom
};

/** In the order of all tables. */
export const ANSWER_IDS: readonly AnswerId[] = Object.keys(ANSWERS).filter(isAnswer);

function isAnswer(id: string): id is AnswerId {
	return Object.hasOwn(ANSWERS, id);
}

/** The statements for people who answer in a way that fits no role. */
export function simulateAnswers(
	quiz: Quiz,
	id: AnswerId,
	{ takers, seed, quickTakers = takers }: Run
): Simulated['answers'][AnswerId] {
	const plan = compileQuiz(quiz);
	const dice = createDice(seed);
	const sheets = Array.from({ length: takers }, (_, index) => ANSWERS[id](plan, dice, index));
	const quick = quiz.quick ? sheets.slice(0, quickTakers) : [];
	return {
		full: ratesOf(plan, sheets, 'full'),
		quick: quick.length === 0 ? null : ratesOf(plan, quick, 'quick')
	};
}

function ratesOf(plan: Plan, sheets: readonly Answers[], mode: Mode): AnswerRates {
	const count = { withheld: 0, clear: 0, flat: 0, match: 0 };
	for (const sheet of sheets) {
		const result = mode === 'quick' ? takeQuickly(plan, sheet).result : scoreQuiz(plan, sheet);
		const { kind } = headlineOf(plan, result);
		if (kind === 'withheld') count.withheld += 1;
		else count.match += result.match.confidence01;
		if (kind === 'clear') count.clear += 1;
		if (result.flags.includes('flat')) count.flat += 1;
	}
	const all = sheets.length;
	const unnoticed = all - count.withheld;
	return {
		withheld01: count.withheld / all,
		clear01: count.clear / all,
		unnoticed01: unnoticed === 0 ? null : count.match / unnoticed,
		flat01: count.flat / all
	};
}

/** Share of people whose first role is the same when they answer again. */
export function simulateRetest(quiz: Quiz, { takers, seed }: Run): number {
	const plan = compileQuiz(quiz);
	const dice = createDice(seed);
	let same = 0;
	for (let index = 0; index < takers; index += 1) {
		const { skills } = drawTaker(plan, dice, index);
		const [first, again] = [0, 1].map(() => scoreQuiz(plan, answerHonestly(plan, dice, skills)));
		if (first?.match.top === again?.match.top) same += 1;
	}
	return same / takers;
}
