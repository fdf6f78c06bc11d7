import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { headlineOf } from '#lib/engine/headline.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import { createDice } from './dice.ts';
import { drawTaker } from './draw-taker.ts';
import { Tally } from './findings.ts';
import type { Findings } from './findings.ts';
import { answerAtRandom, answerEvenly, answerHonestly, answerStraight } from './give-answers.ts';
import { quizOf } from './scenarios.ts';
import type { Scenario } from './scenarios.ts';
import { takeQuickly } from './take-quickly.ts';

/** How many people, and which random numbers. */
export interface Run {
	readonly takers: number;
	readonly seed: number;
	/** How many of them also take the quick match, which is slow to simulate; all when it is not said. */
	readonly quickTakers?: number;
}

/** People who have no role to find: share held back, and share told that their skills lie close together. */
export interface Rates {
	readonly withheld01: number;
	readonly flat01: number;
}

/** People of every role in equal numbers, through the quiz as it is, in full and as a quick match. */
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

/** Ways to answer that belong to no role: equally good at everything, one answer throughout, any answers. */
const ANSWERS = { flat: answerEvenly, straight: answerStraight, random: answerAtRandom } as const;

export type AnswersId = keyof typeof ANSWERS;

/** What is said of people who answer in such a way. */
export function simulateAnswers(quiz: Quiz, id: AnswersId, { takers, seed }: Run): Rates {
	const plan = compileQuiz(quiz);
	const dice = createDice(seed);
	let withheld = 0;
	let flat = 0;
	for (let index = 0; index < takers; index += 1) {
		const result = scoreQuiz(plan, ANSWERS[id](plan, dice, index));
		if (headlineOf(plan, result).kind === 'withheld') withheld += 1;
		if (result.flags.includes('flat')) flat += 1;
	}
	return { withheld01: withheld / takers, flat01: flat / takers };
}

/** Share of people that is told the same role when they answer once more. */
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
