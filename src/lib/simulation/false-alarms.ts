import type { Plan } from '#lib/engine/compile-quiz.ts';
import { checkQuality } from '#lib/engine/check-quality.ts';
import { headlineOf, looksCareless } from '#lib/engine/headline.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import type { Answers, Mode } from '#lib/schema/quiz.ts';
import type { FalseAlarm } from '#lib/schema/simulated.ts';
import { createDice } from './dice.ts';
import type { Dice } from './dice.ts';
import { drawInterests } from './draw-interests.ts';
import { drawTaker } from './draw-taker.ts';
import { answerHonestly, takeQuickly } from './give-answers.ts';
import type { Manner } from './give-answers.ts';

interface Group extends Pick<FalseAlarm, 'group' | 'role'> {
	/** Scatters of an answer on a scale of facts, in points; the worst result counts. Null stands for σ₀. */
	readonly scatters: readonly (number | null)[];
	readonly answer: (plan: Plan, dice: Dice, scatter: number | null) => Answers;
}

/** Score in judging situations that people without experience still have, in points. */
const COMMON_SENSE = 45;

/**
 * The share of honest people whose match is withheld, simulated with the limits of the quiz, in the full profile
 * and in the quick match if the quiz has one. Novices have a level of 0 to 5 in everything and judge situations at
 * 45; experts have 95 to 100; "alike" people have one level between 0 and 100 in everything; people of a role
 * scatter around its targets as the model assumes.
 *
 * Facts such as "never done" vary less from item to item than σ₀ assumes. So every group but the roles is simulated
 * with small, medium and usual scatter, and the worst rate is returned. The same seed gives the same rates.
 */
export function falseAlarms(
	plan: Plan,
	{ takers, seed }: { readonly takers: number; readonly seed: number }
): FalseAlarm[] {
	const modes: readonly Mode[] = plan.quiz.quick === undefined ? ['full'] : ['full', 'quick'];
	return groupsOf(plan).flatMap(({ group, role, scatters, answer }) => {
		const rates = scatters.map((scatter) => {
			const dice = createDice(seed);
			const sheets = Array.from({ length: takers }, () => answer(plan, dice, scatter));
			return modes.map((mode) => sheets.filter((sheet) => isWithheld(plan, sheet, mode)).length);
		});
		return modes.map((mode, m) => ({
			group,
			role,
			mode,
			withheld01: Math.max(...rates.map((counts) => counts[m] ?? 0)) / takers
		}));
	});
}

/** The people of a profile. */
const PROFILE_PEOPLE: Group = {
	group: 'role',
	role: null,
	scatters: [null],
	answer: (plan, dice) => answerHonestly(plan, dice, drawInterests(plan, dice))
};

function groupsOf(plan: Plan): Group[] {
	return [
		{
			group: 'novice',
			role: null,
			scatters: [8, 15, 24],
			answer: (_, dice, factScatter) =>
				answerAlike(plan, dice, [0, 5], { factScatter, judgement: COMMON_SENSE })
		},
		{
			group: 'expert',
			role: null,
			scatters: [8, 15, 24],
			answer: (_, dice, factScatter) => answerAlike(plan, dice, [95, 100], { factScatter })
		},
		{
			group: 'alike',
			role: null,
			scatters: [10, 15, 24],
			answer: (_, dice, factScatter) => answerAlike(plan, dice, [0, 100], { factScatter })
		},
		...(plan.quiz.kind === 'profile' ? [PROFILE_PEOPLE] : []),
		...plan.roles.map(({ id }, index): Group => ({
			group: 'role',
			role: id,
			scatters: [null],
			answer: (_, dice) => answerHonestly(plan, dice, drawTaker(plan, dice, index).skills)
		}))
	];
}

/** Answers of someone equally good at everything, at a level between two limits. */
function answerAlike(
	plan: Plan,
	dice: Dice,
	[from, to]: readonly [number, number],
	manner: Manner
): Answers {
	const level = from + (to - from) * dice.uniform();
	const skills = plan.skills.map(() => level);
	return answerHonestly(plan, dice, skills, manner);
}

function isWithheld(plan: Plan, sheet: Answers, mode: Mode): boolean {
	if (plan.quiz.kind === 'profile') return looksCareless(checkQuality(plan, sheet));
	const result = mode === 'quick' ? takeQuickly(plan, sheet).result : scoreQuiz(plan, sheet);
	return headlineOf(plan, result).kind === 'withheld';
}
