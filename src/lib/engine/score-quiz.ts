import type { Answers, BySkill, ItemId, Mode } from '#lib/schema/quiz.ts';
import { assembleResult } from './assemble-result.ts';
import type { Timing } from './check-pace.ts';
import { judgeQuality } from './check-quality.ts';
import type { Plan } from './compile-quiz.ts';
import { readAnswers, scoreSkills } from './score-skills.ts';
import type { Preference, Result } from './result.ts';
import { scoreSummary } from './score-summary.ts';

/** Further information about a set of answers. */
export interface Circumstances {
	/** The mode: a quick match measures a skill with fewer answers. */
	readonly mode?: Mode | undefined;
	/** Time on each item and number of words shown, for the flags 'too-fast' and 'fast'. */
	readonly elapsedMs?: Timing | undefined;
	readonly words?: Readonly<Record<ItemId, number>> | undefined;
}

/** Shared, so that scoring many sheets does not allocate it each time. */
const NOTHING_ELSE: Circumstances = {};

/**
 * Scores one person's answers: skills, match, readiness, preference and flags, never rounded. The same answers give
 * the same result. Unknown items and options count as not answered; without answers, nothing is measured.
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

/** The content of a code: all answers, or the scores alone. */
export type Evidence =
	| {
			readonly kind: 'full';
			readonly mode: Mode;
			readonly answers: Answers;
			/** Known only on the device that answered, because links do not include it. */
			readonly elapsedMs?: Readonly<Record<ItemId, number>> | undefined;
	  }
	| { readonly kind: 'summary'; readonly scores: BySkill<number | null> };

/** The result from evidence: `scoreQuiz` for answers, `scoreSummary` for scores. */
export function scoreEvidence(plan: Plan, evidence: Evidence): Result {
	return evidence.kind === 'full'
		? scoreQuiz(plan, evidence.answers, evidence)
		: scoreSummary(plan, evidence.scores);
}

/** Number of preference answers that lean to each role, in the quiz's order. Never part of the match. */
function countPreferences(plan: Plan, chosen: readonly number[]): Preference[] {
	const counts = plan.roles.map(() => 0);
	for (const { item, roles } of plan.leanings) {
		const option = chosen[item] ?? -1;
		const role = option < 0 ? -1 : (roles[option] ?? -1);
		if (role >= 0) counts[role] = (counts[role] ?? 0) + 1;
	}
	return plan.roles.map(({ id }, r) => ({ role: id, count: counts[r] ?? 0 }));
}
