import { describe, expect, test } from 'vitest';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { createDice } from '#lib/simulation/dice.ts';
import { answerHonestly } from '#lib/simulation/give-answers.ts';
import type { Manner } from '#lib/simulation/give-answers.ts';
import { buildQuiz } from '../../support/engine-quiz.ts';
import { socialMediaRoles } from '../../support/bank-files.ts';

const plan = compileQuiz(socialMediaRoles().quiz);
const LEVELS = new Map(plan.quiz.items.map(({ id, level }) => [id, level]));

/** Mean credit of all honest answers to items of one level, 0 to 1. */
function meanCredit(level: number, manner: Manner): number {
	const dice = createDice(6);
	const credits = Array.from({ length: 300 }, () =>
		answerHonestly(plan, dice, [50, 50, 50, 50, 50, 50], manner)
	).flatMap((sheet) =>
		plan.skills.flatMap(({ loads }) =>
			loads.flatMap(({ item, credits01 }) => {
				const { id = '', options = [] } = plan.items[item] ?? {};
				if (LEVELS.get(id) !== level) return [];
				return [credits01[options.indexOf(sheet[id] ?? '')] ?? NaN];
			})
		)
	);
	return credits.reduce((sum, credit) => sum + credit, 0) / credits.length;
}

describe('honest answers', () => {
	test('take the option nearest on both skills of an item, whichever skill comes last', () => {
		const twice = compileQuiz(
			buildQuiz({
				formats: { scene: { kind: 'choice', sigma0: 0.001 } },
				items: ['making', 'talking', 'planning'].flatMap((skill, index, skills) => ({
					id: `scene-${skill}`,
					format: 'scene',
					measures: { [skill]: 1, [skills[(index + 1) % 3] ?? '']: 1 },
					options: [
						{ id: 'one', credits: creditsOf(skills, index, [10, 0]) },
						{ id: 'half', credits: creditsOf(skills, index, [6, 6]) },
						{ id: 'other', credits: creditsOf(skills, index, [0, 10]) }
					]
				}))
			})
		);
		expect(answerHonestly(twice, createDice(1), [100, 100, 35])).toEqual({
			'scene-making': 'half',
			'scene-talking': 'one',
			'scene-planning': 'other'
		});
	});

	test('go up on items of the lowest level and down on those of the highest, by the difficulty', () => {
		const [easy, middle, hard] = [1, 2, 3].map(
			(level) => meanCredit(level, { difficulty: 12 }) - meanCredit(level, {})
		);
		expect(easy).toBeGreaterThan(0.09);
		expect(easy).toBeLessThan(0.15);
		expect(Math.abs(middle ?? NaN)).toBeLessThan(0.001);
		expect(hard).toBeLessThan(-0.09);
	});

	test('do not change with the difficulty in a quiz that declares no levels', () => {
		const small = compileQuiz(buildQuiz());
		const answersAt = (difficulty: number) =>
			answerHonestly(small, createDice(2), [60, 50, 40], { difficulty });
		expect(answersAt(20)).toEqual(answersAt(0));
	});

	test('vary less on a scale when its scatter is small, and judge situations at a level of their own', () => {
		const dice = createDice(3);
		const sheets = Array.from({ length: 200 }, () =>
			answerHonestly(plan, dice, [0, 0, 0, 0, 0, 0], { factScatter: 1, judgement: 100 })
		);
		const scale = plan.items.filter(({ kind }) => kind === 'scale');
		expect(sheets.every((sheet) => scale.every(({ id }) => sheet[id] === 'never'))).toBe(true);
		// q04 and the like lift every skill that has a judgement item.
		const scores = sheets.map((sheet) => scoreQuiz(plan, sheet).skills[0]?.score ?? 0);
		expect(Math.min(...scores)).toBe(0);
		expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThan(5);
	});
});

function creditsOf(
	skills: readonly string[],
	index: number,
	[own, next]: readonly [number, number]
): Record<string, number> {
	return { [skills[index] ?? '']: own, [skills[(index + 1) % 3] ?? '']: next };
}
