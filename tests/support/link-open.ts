import { decodeAnswers } from '#lib/link/answers-code.ts';
import type { LinkIssue } from '#lib/link/link-issue.ts';
import { openCode } from '#lib/link/open-code.ts';
import { decodeSummary } from '#lib/link/summary-code.ts';
import type { Quiz } from '#lib/schema/quiz.ts';

/** Both steps of opening a code where one quiz is known: what it holds, or the code of the issue. */
export function openFor(quiz: Quiz, text: string) {
	const opened = openCode(text, [{ id: quiz.id, versions: [quiz.version] }]);
	if (!opened.ok) return opened.issue.code;
	const { code } = opened;
	const decoded = code.kind === 'full' ? decodeAnswers(code, quiz) : decodeSummary(code, quiz);
	return decoded.ok ? decoded : decoded.issue.code;
}

/** Every code an issue may have; a new one has to be added here, or the types complain. */
export const ISSUE_CODES: readonly LinkIssue['code'][] = [
	'empty',
	'damaged',
	'newer-format',
	'unknown-quiz',
	'foreign-quiz',
	'ambiguous-quiz',
	'unknown-version',
	'changed-quiz'
];
