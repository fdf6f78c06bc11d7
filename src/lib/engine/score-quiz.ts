import type { Answers, ItemId } from '#lib/schema/quiz.ts';
import { assembleResult } from './assemble-result.ts';
import type { Timing } from './check-pace.ts';
import { judgeQuality } from './check-quality.ts';
import type { Plan } from './compile-quiz.ts';
import { countPreferences } from './count-preferences.ts';
import { readAnswers } from './read-answers.ts';
import type { Result } from './result.ts';
import { scoreSkills } from './score-skills.ts';

/**
 * One person through one quiz: skills, match, readiness, preference and flags, never rounded. The
 * same answers give the same result. Unknown items and options count as not answered, and no
 * answers at all give a result in which nothing is measured.
 *
 * Times and the number of words of an item as shown only serve the flags 'too-fast' and 'fast'.
 */
export function scoreQuiz(
	plan: Plan,
	answers: Answers,
	elapsedMs?: Timing,
	words?: Readonly<Record<ItemId, number>>
): Result {
	const chosen = readAnswers(plan, answers);
	let answered = 0;
	for (const option of chosen) if (option >= 0) answered += 1;
	return assembleResult(plan, scoreSkills(plan, chosen), {
		answered,
		preference: countPreferences(plan, chosen),
		flags: judgeQuality(plan, chosen, elapsedMs, words).flags
	});
}
