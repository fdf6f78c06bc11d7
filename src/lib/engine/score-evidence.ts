import type { Answers, BySkill, ItemId, Mode } from '#lib/schema/quiz.ts';
import type { Plan } from './compile-quiz.ts';
import type { Result } from './result.ts';
import { scoreQuiz } from './score-quiz.ts';
import { scoreSummary } from './score-summary.ts';

/** What a code brought: all answers, or the scores alone. */
export type Evidence =
	| {
			readonly kind: 'full';
			readonly mode: Mode;
			readonly answers: Answers;
			/** Known only on the device that answered; not part of a link. */
			readonly elapsedMs?: Readonly<Record<ItemId, number>> | undefined;
	  }
	| { readonly kind: 'summary'; readonly scores: BySkill<number | null> };

/** The result of whatever is known: of answers by `scoreQuiz`, of scores by `scoreSummary`. */
export function scoreEvidence(plan: Plan, evidence: Evidence): Result {
	return evidence.kind === 'full'
		? scoreQuiz(plan, evidence.answers, evidence)
		: scoreSummary(plan, evidence.scores);
}
