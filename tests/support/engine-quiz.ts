import { quizSchema } from '#lib/schema/quiz.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import type { z } from 'zod';

type AnyQuizInput = z.input<typeof quizSchema>;
/** A quiz about roles, which a test may pick from. */
export type QuizInput = AnyQuizInput & { roles: NonNullable<AnyQuizInput['roles']> };

const FREQUENCY = ['never', 'rarely', 'sometimes', 'often', 'always'];

/**
 * A small valid quiz: three skills with three scale items each (the last one reversed), one choice
 * item on two skills, one preference item, and three roles. A test changes the part it is about.
 */
export function buildQuiz(change: Partial<QuizInput> = {}): Quiz {
	return quizSchema.parse({ ...baseQuiz(), ...change });
}

export function baseQuiz(): QuizInput {
	return {
		id: 'small',
		version: 3,
		evidence: 'draft',
		date: '2026-01-31',
		minutes: 2,
		skills: [{ id: 'making' }, { id: 'talking' }, { id: 'planning' }],
		roles: [
			buildRole('maker', 1, [70, 40, 30]),
			buildRole('talker', 2, [40, 75, 50]),
			buildRole('planner', 3, [50, 60, 85])
		],
		formats: {
			frequency: {
				kind: 'scale',
				states: 'agreement',
				sigma0: 24,
				options: FREQUENCY.map((id, index) => ({ id, credit: index }))
			},
			scene: { kind: 'choice', sigma0: 35 },
			taste: { kind: 'preference' }
		},
		items: [
			...scaleItems('making'),
			...scaleItems('talking'),
			...scaleItems('planning'),
			{
				id: 'scene-1',
				format: 'scene',
				measures: { planning: 1, making: 0.5 },
				options: [
					{ id: 'a', credits: { planning: 0, making: 2 } },
					{ id: 'b', credits: { planning: 5, making: 4 } },
					{ id: 'c', credits: { planning: 10, making: 3 } }
				]
			},
			{
				id: 'taste-1',
				format: 'taste',
				options: [
					{ id: 'a', role: 'maker' },
					{ id: 'b', role: 'talker' },
					{ id: 'c', role: 'planner' }
				]
			}
		]
	};
}

export function buildRole(
	id: string,
	seniority: number,
	[making = 50, talking = 50, planning = 50]: readonly number[]
): QuizInput['roles'][number] {
	return {
		id,
		seniority,
		target: { making, talking, planning },
		importance: { making: 1, talking: 2, planning: 3 }
	};
}

function scaleItems(skill: string): QuizInput['items'] {
	return [1, 2, 3].map((n) => ({
		id: `${skill}-${n}`,
		format: 'frequency',
		measures: { [skill]: 1 },
		reverse: n === 3
	}));
}
