import type { Answers, ItemId, Mode } from '#lib/schema/quiz.ts';
import { assembleResult } from './assemble-result.ts';
import type { Timing } from './check-pace.ts';
import { judgeQuality } from './check-quality.ts';
import type { Plan } from './compile-quiz.ts';
import { countPreferences } from './count-preferences.ts';
import { readAnswers } from './read-answers.ts';
import type { Result } from './result.ts';
import { scoreSkills } from './score-skills.ts';

/** What else is known about a set of answers. */
export interface Circumstances {
	/** How they were asked for: a quick match measures a skill with fewer answers. */
	readonly mode?: Mode | undefined;
	/** Time on each item and the number of its words as shown; for the flags 'too-fast' and 'fast'. */
	readonly elapsedMs?: Timing | undefined;
	readonly words?: Readonly<Record<ItemId, number>> | undefined;
}

/** Reused, so that scoring many sheets makes no garbage of it. */
const NOTHING_ELSE: Circumstances = {};

/**
 * One person through one quiz: skills, match, readiness, preference and flags, never rounded. The
 * same answers give the same result. Unknown items and options count as not answered, and no
 * answers at all give a result in which nothing is measured.
 */
export function scoreQuiz(
	plan: Plan,
	answers: Answers,
	{ mode = 'full', elapsedMs, words }: Circumstances = NOTHING_ELSE
): Result {
	const chosen = readAnswers(plan, answers);
	let answered = 0;
	for (const option of chosen) if (option >= 0) answered += 1;
	return assembleResult(plan, scoreSkills(plan, chosen, mode), {
		answered,
		preference: countPreferences(plan, chosen),
		flags: judgeQuality(plan, chosen, elapsedMs, words).flags
	});
}
