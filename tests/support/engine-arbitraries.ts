import fc from 'fast-check';
import { quizSchema } from '#lib/schema/quiz.ts';
import type { Answers, Item, Option, Quiz } from '#lib/schema/quiz.ts';
import type { QuizInput } from './engine-quiz.ts';

/** Every law runs on the same quizzes each time. */
export const seeded = (numRuns: number) => ({ seed: 20261122, numRuns });

type ItemInput = QuizInput['items'][number];

const percent = fc.double({ min: 0, max: 100, noNaN: true });
const weight = fc.double({ min: 0.1, max: 10, noNaN: true });
const credit = fc.integer({ min: -5, max: 20 });

const listOf = <T>(arbitrary: fc.Arbitrary<T>, length: number) =>
	fc.array(arbitrary, { minLength: length, maxLength: length });

function bySkill<T>(skills: readonly string[], value: fc.Arbitrary<T>) {
	return listOf(value, skills.length).map((values) =>
		Object.fromEntries(values.map((one, s) => [skills[s] ?? '', one]))
	);
}

function roles(skills: readonly string[], count: number) {
	const role = fc.record({
		seniority: fc.integer({ min: 1, max: 4 }),
		prior: fc.double({ min: 0.1, max: 5, noNaN: true }),
		target: bySkill(skills, percent),
		importance: bySkill(skills, fc.double({ min: 0, max: 5, noNaN: true }))
	});
	return listOf(role, count).map((list) => list.map((one, r) => ({ id: `role-${r}`, ...one })));
}

function scaleFormat(prefix: string) {
	return fc
		.record({
			sigma0: fc.double({ min: 5, max: 60, noNaN: true }),
			credits: fc.uniqueArray(credit, { minLength: 2, maxLength: 7 })
		})
		.map(({ sigma0, credits }) => ({
			kind: 'scale' as const,
			sigma0,
			options: credits
				.toSorted((a, b) => a - b)
				.map((value, k) => ({ id: `${prefix}-${k}`, credit: value }))
		}));
}

function item(skills: readonly string[], roleCount: number): fc.Arbitrary<Omit<ItemInput, 'id'>> {
	const measures = fc
		.uniqueArray(fc.tuple(fc.constantFrom(...skills), weight), {
			minLength: 1,
			maxLength: 3,
			selector: ([skill]) => skill
		})
		.map((pairs) => Object.fromEntries(pairs));
	const reverse = fc.boolean();
	const options = fc
		.array(bySkill(skills, credit), { minLength: 2, maxLength: 5 })
		.map((list) => list.map((credits, k) => ({ id: `o-${k}`, credits })));
	const leanings = fc
		.array(fc.integer({ min: 0, max: roleCount - 1 }), { minLength: 2, maxLength: 4 })
		.map((list) => list.map((role, k) => ({ id: `o-${k}`, role: `role-${role}` })));
	const scale = fc.constantFrom('short', 'long');
	return fc.oneof(
		{ weight: 5, arbitrary: fc.record({ format: scale, measures, reverse }) },
		{
			weight: 3,
			arbitrary: fc.record({ format: fc.constant('scene'), measures, reverse, options })
		},
		{ weight: 1, arbitrary: fc.record({ format: fc.constant('taste'), options: leanings }) }
	);
}

const scoring = fc.record({
	tau: fc.double({ min: 2, max: 40, noNaN: true }),
	sigmaG: fc.double({ min: 0, max: 60, noNaN: true }),
	nu0: fc.double({ min: 0.5, max: 30, noNaN: true }),
	minAnswered01: fc.double({ min: 0, max: 1, noNaN: true })
});

/** Any valid quiz: 3 to 6 skills, 2 to 5 roles, 1 to 20 items of every kind, skills without items. */
export const anyQuiz: fc.Arbitrary<Quiz> = fc
	.tuple(fc.integer({ min: 3, max: 6 }), fc.integer({ min: 2, max: 5 }))
	.chain(([skillCount, roleCount]) => {
		const skills = Array.from({ length: skillCount }, (_, s) => `skill-${s}`);
		return fc.record({
			skills: fc.constant(skills.map((id) => ({ id }))),
			roles: roles(skills, roleCount),
			formats: fc.record({
				short: scaleFormat('s'),
				long: scaleFormat('l'),
				scene: fc.constant({ kind: 'choice' as const, sigma0: 35 }),
				taste: fc.constant({ kind: 'preference' as const })
			}),
			items: fc
				.array(item(skills, roleCount), { minLength: 1, maxLength: 20 })
				.map((list) => list.map((one, i) => ({ id: `item-${i}`, ...one }))),
			scoring
		});
	})
	.map((input) =>
		quizSchema.parse({
			id: 'any',
			version: 1,
			evidence: 'draft',
			date: '2026-01-31',
			minutes: 1,
			...input
		})
	);

export function optionsOf(quiz: Quiz, one: Item): readonly Pick<Option, 'id'>[] {
	const format = quiz.formats[one.format];
	return format?.kind === 'scale' ? format.options : (one.options ?? []);
}

/** Answers to a quiz, about one item in six left out. */
export function anyAnswers(quiz: Quiz): fc.Arbitrary<Answers> {
	const picks = quiz.items.map((one) => {
		const ids = optionsOf(quiz, one).map(({ id }) => [[one.id, id] as const]);
		return fc.option(fc.constantFrom(...ids), { nil: [], freq: 5 });
	});
	return fc.tuple(...picks).map((list) => Object.fromEntries(list.flat()));
}

/** A quiz and answers to it. */
export const anySheet = anyQuiz.chain((quiz) =>
	fc.record({ quiz: fc.constant(quiz), answers: anyAnswers(quiz) })
);
