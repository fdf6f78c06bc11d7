import type { Evidence } from '#lib/engine/score-quiz.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import { decodeAnswers } from './answers-code.ts';
import type { LinkFailure } from './link-issue.ts';
import type { OpenedCode } from './open-code.ts';
import { decodeSummary } from './summary-code.ts';

type Decoded = { readonly ok: true; readonly evidence: Evidence } | LinkFailure;

/**
 * The evidence in an opened code of either kind, or the reason why there is none. Throws RangeError for a quiz
 * other than the one it names.
 */
export function decodeCode(code: OpenedCode, quiz: Quiz): Decoded {
	if (code.kind === 'full') {
		const decoded = decodeAnswers(code, quiz);
		if (!decoded.ok) return decoded;
		return { ok: true, evidence: { kind: 'full', mode: decoded.mode, answers: decoded.answers } };
	}
	const decoded = decodeSummary(code, quiz);
	if (!decoded.ok) return decoded;
	return { ok: true, evidence: { kind: 'summary', scores: decoded.scores } };
}
