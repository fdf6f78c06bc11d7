import fc from 'fast-check';
import type { Answers, BySkill, Quiz } from '#lib/schema/quiz.ts';
import { quizSchema } from '#lib/schema/quiz.ts';
import { optionIds } from '#lib/link/quiz-tag.ts';

interface Plan {
	readonly id?: string;
	readonly version?: number;
	/** How many options each item has: 5 means the answer scale, any other number separate options. */
	readonly options: readonly number[];
	readonly skills?: number;
}

/** A valid quiz with the given numbers of options and skills. */
export function quizWith({ id = 'test-quiz', version = 1, options, skills = 3 }: Plan): Quiz {
	const skillIds = Array.from({ length: skills }, (_, i) => `skill-${i}`);
	return quizSchema.parse({
		id,
		version,
		evidence: 'draft',
		date: '2026-11-22',
		minutes: 6,
		skills: skillIds.map((skill) => ({ id: skill })),
		roles: ['first', 'second'].map((role, i) => ({
			id: role,
			seniority: i + 1,
			target: Object.fromEntries(skillIds.map((skill) => [skill, 30 + 40 * i])),
			importance: Object.fromEntries(skillIds.map((skill) => [skill, 1]))
		})),
		formats: {
			scale: {
				kind: 'scale',
				sigma0: 25,
				options: [1, 2, 3, 4, 5].map((credit) => ({ id: `s${credit}`, credit }))
			},
			choice: { kind: 'choice', sigma0: 30 }
		},
		items: options.map((count, i) => itemWith(i, count, skillIds[i % skills] ?? 'skill-0'))
	});
}

function itemWith(place: number, count: number, skill: string) {
	const id = `item-${place}`;
	if (count === 5) return { id, format: 'scale', measures: { [skill]: 1 } };
	const options = Array.from({ length: count }, (_, credit) => ({
		id: `o${credit}`,
		credits: { [skill]: credit }
	}));
	return { id, format: 'choice', measures: { [skill]: 1 }, options };
}

/** The quiz of the shape that 40 symbols must hold: 19 items with five options, 7 with four, 4 with three. */
export const thirtyItems = quizWith({
	id: 'thirty-items',
	options: Array.from({ length: 30 }, (_, i) => (i < 19 ? 5 : i < 26 ? 4 : 3)),
	skills: 6
});

/** Answers from one number per item: 0 leaves it out, others pick an option. */
export function answersOf(quiz: Quiz, picks: readonly number[]): Answers {
	return Object.fromEntries(
		quiz.items.flatMap((item, i) => {
			const options = optionIds(quiz, item);
			const option = options[((picks[i] ?? 0) % (options.length + 1)) - 1];
			return option === undefined ? [] : [[item.id, option]];
		})
	);
}

/** Any quiz of 1 to 40 items with 2 to 20 options and 3 to 12 skills, in any version. */
export const anyQuiz: fc.Arbitrary<Quiz> = fc
	.record({
		id: fc.stringMatching(/^[a-z][a-z0-9]{0,20}(-[a-z0-9]{1,9})?$/),
		version: fc.integer({ min: 1, max: 1023 }),
		options: fc.array(fc.integer({ min: 2, max: 20 }), { minLength: 1, maxLength: 40 }),
		skills: fc.integer({ min: 3, max: 12 })
	})
	.map(quizWith);

/** A quiz with answers to any of its items. */
export const anyAnswers: fc.Arbitrary<readonly [Quiz, Answers]> = anyQuiz.chain((quiz) =>
	fc
		.array(fc.nat({ max: 20 }), { minLength: quiz.items.length, maxLength: quiz.items.length })
		.map((picks) => [quiz, answersOf(quiz, picks)] as const)
);

/** A quiz with a score, or none, for each of its skills. */
export const anyScores: fc.Arbitrary<readonly [Quiz, BySkill<number | null>]> = anyQuiz.chain(
	(quiz) =>
		fc
			.array(fc.option(fc.double({ min: 0, max: 100, noNaN: true })), {
				minLength: quiz.skills.length,
				maxLength: quiz.skills.length
			})
			.map((scores) => {
				const entries = quiz.skills.map(({ id }, i) => [id, scores[i] ?? null] as const);
				return [quiz, Object.fromEntries(entries)] as const;
			})
);

export const indexOf = (...quizzes: readonly Quiz[]) =>
	quizzes.map(({ id, version }) => ({ id, versions: [version] }));
