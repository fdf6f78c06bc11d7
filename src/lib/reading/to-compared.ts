import type { Plan } from '#lib/engine/compile-quiz.ts';
import { headlineOf, namesRole, type Headline } from '#lib/engine/headline.ts';
import type { Result } from '#lib/engine/result.ts';
import { scoreEvidence, type Evidence } from '#lib/engine/score-evidence.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import type { Compared } from './compared.ts';

/** What a code holds, scored. */
export interface Scored {
	readonly bundle: QuizBundle;
	readonly evidence: Evidence;
	readonly plan: Plan;
	readonly result: Result;
	readonly headline: Headline;
}

/** What stands beside a code. */
interface Beside {
	/** The code as we write it. */
	readonly code: string;
	/** As typed; '' for none. */
	readonly label: string;
	/** As typed, '2026-11-22'; '' for none. */
	readonly date: string;
	/** The person says that careless looking answers are real. */
	readonly isReal: boolean;
}

/** Scores what a code holds; `plan` is that of the quiz in the bundle. */
export function toScored(bundle: QuizBundle, plan: Plan, evidence: Evidence): Scored {
	const result = scoreEvidence(plan, evidence);
	return { bundle, evidence, plan, result, headline: headlineOf(plan, result) };
}

/** One result as a comparison shows it, under the name given. */
export function toCompared(
	{ bundle, evidence, plan, result, headline }: Scored,
	{ code, label, date, isReal }: Beside,
	name: string
): Compared {
	return {
		id: code,
		label,
		name,
		date,
		bundle,
		plan,
		result,
		headline,
		origin: evidence.kind === 'full' ? evidence.mode : 'summary',
		answers: evidence.kind === 'full' ? evidence.answers : null,
		isCounted: namesRole(headline) || (headline.kind === 'withheld' && isReal)
	};
}
