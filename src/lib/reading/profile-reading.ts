import { compileQuiz, type Plan } from '#lib/engine/compile-quiz.ts';
import { profileHeadlineOf } from '#lib/engine/profile-headline.ts';
import { scoreProfile } from '#lib/engine/score-profile.ts';
import type { Evidence } from '#lib/engine/score-quiz.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import { openedOf, type ProfileReading } from './reading.ts';

/** Scores the evidence from a code of a profile. `plan` is the compiled quiz of the bundle. */
export function profileReadingOf(
	bundle: QuizBundle,
	evidence: Evidence,
	plan: Plan = compileQuiz(bundle.quiz)
): ProfileReading {
	const result = scoreProfile(plan, evidence);
	const headline = profileHeadlineOf(plan, result);
	return { ...openedOf(bundle, evidence, plan), kind: 'profile', result, headline };
}
