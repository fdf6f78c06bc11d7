import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import type { Plan } from '#lib/engine/compile-quiz.ts';
import { scoreProfile } from '#lib/engine/score-profile.ts';
import type { ProfileResult } from '#lib/engine/score-profile.ts';
import { quizSchema } from '#lib/schema/quiz.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import type { QuizInput } from './engine-quiz.ts';

const LETTERS = ['R', 'I', 'A', 'S', 'E', 'C'];
const STEPS = ['hate', 'dislike', 'neutral', 'like', 'love'];

/** A profile of six skills on a circle, `a` to `f`, with eight items each and a code of three letters. */
export function profileQuiz(change: Partial<QuizInput> = {}): Quiz {
	const skills = LETTERS.map((symbol) => ({ id: symbol.toLowerCase(), symbol }));
	return quizSchema.parse({
		id: 'liking',
		kind: 'profile',
		version: 1,
		evidence: 'draft',
		date: '2026-11-30',
		minutes: 8,
		code: { letters: 3, circle: true },
		skills,
		formats: {
			liking: {
				kind: 'scale',
				states: 'agreement',
				sigma0: 24,
				options: STEPS.map((id, index) => ({ id, credit: index }))
			}
		},
		items: skills.flatMap(({ id }) =>
			Array.from({ length: 8 }, (_, n) => ({
				id: `${id}-${n + 1}`,
				format: 'liking',
				measures: { [id]: 1 }
			}))
		),
		scoring: { tau: 18 },
		...change
	});
}

export const profilePlan: Plan = compileQuiz(profileQuiz());

/** The result from scores in the order R, I, A, S, E, C; null is not measured. */
export function scoreLetters(
	scores: readonly (number | null)[],
	plan: Plan = profilePlan
): ProfileResult {
	return scoreProfile(plan, {
		kind: 'summary',
		scores: Object.fromEntries(plan.skills.map(({ id }, s) => [id, scores[s] ?? null]))
	});
}

/** Skills as a code: ['r', 'i'] is RI. */
export const lettersOf = (skills: readonly string[]): string => skills.join('').toUpperCase();
