import type { Evidence } from '#lib/engine/score-quiz.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import { decodeAnswers } from './answers-code.ts';
import type { LinkFailure } from './link-issue.ts';
import type { OpenedCode } from './open-code.ts';
import { decodeSummary } from './summary-code.ts';

type Decoded = { readonly ok: true; readonly evidence: Evidence } | LinkFailure;

/** What an opened code of either kind holds, or its named problem. Throws RangeError for another quiz than it names. */
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
