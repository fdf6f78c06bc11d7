import type { Plan } from '#lib/engine/compile-quiz.ts';
import type { Measured } from '#lib/engine/result.ts';
import { scoreProfile } from '#lib/engine/score-profile.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import type { Answers } from '#lib/schema/quiz.ts';

/** The result of a full quiz of either kind, for tests that take whatever quiz there is. */
export function scoreAnswers(plan: Plan, answers: Answers): Measured {
	return plan.quiz.kind === 'profile'
		? scoreProfile(plan, { kind: 'full', mode: 'full', answers })
		: scoreQuiz(plan, answers);
}
