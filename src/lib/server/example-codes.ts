import { compileQuiz, type Plan } from '#lib/engine/compile-quiz.ts';
import { headlineOf, type Headline } from '#lib/engine/headline.ts';
import { profileHeadlineOf } from '#lib/engine/profile-headline.ts';
import { scoreProfile } from '#lib/engine/score-profile.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import type { Answers, Quiz } from '#lib/schema/quiz.ts';
import { createDice, type Dice } from '#lib/simulation/dice.ts';
import { drawInterests } from '#lib/simulation/draw-interests.ts';
import { drawTaker } from '#lib/simulation/draw-taker.ts';
import { answerHonestly } from '#lib/simulation/give-answers.ts';

/** What the examples read as, in order: the first one shows a result that is not certain. */
const READINGS = ['leaning', 'clear', 'blend'] as const satisfies readonly Headline['kind'][];
/** How many people are made up before one with another reading will do. */
const TRIES = 300;

/**
 * The result codes of three made-up people, each near another role where there are three; in a profile, whoever fits. They answer with the
 * errors that the model assumes, always the same for the same quiz, and nothing about their answers is unusual.
 */
export function exampleCodes(quiz: Quiz): string[] {
	const plan = compileQuiz(quiz);
	const middle = Math.floor(plan.roles.length / 2);
	return READINGS.map((reading, i) => {
		const answers =
			quiz.kind === 'profile'
				? profileAnswers(plan, reading)
				: answersOf(plan, (middle + i) % plan.roles.length, reading);
		return encodeAnswers(quiz, answers);
	});
}

/** The first person made up for a profile whose first letter is this certain; the last one if there is none. */
function profileAnswers(plan: Plan, reading: Headline['kind']): Answers {
	let answers: Answers = {};
	for (let seed = 1; seed <= TRIES; seed += 1) {
		const dice = createDice(seed);
		answers = answerHonestly(plan, dice, drawInterests(plan, dice));
		const result = scoreProfile(plan, { kind: 'full', mode: 'full', answers });
		const headline = profileHeadlineOf(plan, result);
		const isWanted = headline.kind === 'code' && headline.certainty === reading;
		if (isWanted && result.flags.length === 0) break;
	}
	return answers;
}

/** The first person made up for a role with this reading; the last one with any other if there is none. */
function answersOf(plan: Plan, role: number, reading: Headline['kind']): Answers {
	let answers: Answers = {};
	for (let seed = 1; seed <= TRIES; seed += 1) {
		answers = answerAll(plan, createDice(seed), role);
		const result = scoreQuiz(plan, answers);
		const { kind, top } = headlineOf(plan, result);
		if (kind === reading && top === plan.roles[role]?.id && result.flags.length === 0) break;
	}
	return answers;
}

function answerAll(plan: Plan, dice: Dice, role: number): Answers {
	const { skills } = drawTaker(plan, dice, role);
	return { ...answerHonestly(plan, dice, skills), ...likeBest(plan, dice, role) };
}

/** Half of what they enjoy is the work of their role, the other half is anything. */
function likeBest(plan: Plan, dice: Dice, role: number): Answers {
	const chosen = plan.leanings.flatMap(({ item, roles }) => {
		const asked = plan.items[item];
		if (asked === undefined) return [];
		const own = roles.indexOf(role);
		const any = Math.floor(dice.uniform() * asked.options.length);
		const option = asked.options[own >= 0 && dice.uniform() < 0.5 ? own : any];
		return option === undefined ? [] : [[asked.id, option] as const];
	});
	return Object.fromEntries(chosen);
}
