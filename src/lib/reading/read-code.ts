import type { Evidence } from '#lib/engine/score-quiz.ts';
import { decodeCode } from '#lib/link/decode-code.ts';
import { failed, type LinkFailure } from '#lib/link/link-issue.ts';
import { isOfQuiz, openCode, type QuizIndex } from '#lib/link/open-code.ts';
import { canonicalCode } from '#lib/link/whole-code.ts';
import type { Quiz } from '#lib/schema/quiz.ts';

type ReadCode =
	{ readonly ok: true; readonly quiz: Quiz; readonly evidence: Evidence } | LinkFailure;

/**
 * Reads a code or address with the quiz version that it names, for programs that have all their quizzes at hand;
 * `index` is of these quizzes. A page fetches quizzes: see `openReading`. Never throws.
 */
export function readCode(text: string, quizzes: readonly Quiz[], index: QuizIndex): ReadCode {
	const opened = openCode(canonicalCode(text), index);
	if (!opened.ok) return opened;
	const { code } = opened;
	const quiz = quizzes.find((candidate) => isOfQuiz(code, candidate));
	if (quiz === undefined) return failed({ code: 'unknown-quiz' });
	const decoded = decodeCode(code, quiz);
	return decoded.ok ? { ...decoded, quiz } : decoded;
}
