import type { CodeKind } from '#lib/link/invitation.ts';
import { encodeSummary } from '#lib/link/summary-code.ts';
import type { ResultView } from './reading.ts';

/**
 * The codes that can be given away of a result; null where there is none. A summary has no answers to
 * give, and a quick match no summary: its scores are less sure, and a summary cannot carry that along.
 */
export function sendableCodes(view: ResultView): Readonly<Record<CodeKind, string | null>> {
	const { answers, mode, code, quiz, result } = view;
	if (answers === null) return { full: null, summary: code };
	if (mode === 'quick') return { full: code, summary: null };
	const scores = result.skills.map(({ skill, score }) => [skill, score] as const);
	return { full: code, summary: encodeSummary(quiz, Object.fromEntries(scores)) };
}
