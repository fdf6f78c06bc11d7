import type { Evidence } from '#lib/engine/score-quiz.ts';
import { decodeCode } from '#lib/link/decode-code.ts';
import { findCodes } from '#lib/link/find-codes.ts';
import type { LinkIssue } from '#lib/link/link-issue.ts';
import { indexOf, openCode } from '#lib/link/open-code.ts';
import { formatPrint } from '#lib/link/print.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import type { LineError } from './map-lines.ts';

export type ParsedCode =
	| {
			readonly ok: true;
			/** The name before the code; null if there is none. */
			readonly id: string | null;
			readonly evidence: Evidence;
	  }
	| { readonly ok: false; readonly id?: string; readonly error: LineError };

/** Whether a line is meant as a code or the address of a result: it does not begin like JSON. */
export function isCodeLine(text: string): boolean {
	return !/^\s*([[{"]|(null|true|false)\s*$)/.test(text);
}

/** The one code in a line, of a result of this quiz version, with the name before it. Never throws. */
export function parseCode(quiz: Quiz, text: string): ParsedCode {
	const [found, ...more] = findCodes(text);
	if (found === undefined) return failure(null, { code: 'empty' });
	const id = found.label === '' ? null : found.label;
	if (more.length > 0) {
		const error = { code: 'many-codes', message: 'this line contains more than one code' };
		return { ok: false, ...(id !== null && { id }), error };
	}
	const opened = openCode(found.code, indexOf(quiz));
	if (!opened.ok) return failure(id, opened.issue);
	const decoded = decodeCode(opened.code, quiz);
	if (!decoded.ok) return failure(id, decoded.issue);
	return { ok: true, id, evidence: decoded.evidence };
}

function failure(id: string | null, issue: LinkIssue): ParsedCode {
	const error = { code: issue.code, message: describeLinkIssue(issue) };
	return { ok: false, ...(id !== null && { id }), error };
}

/** One line that says why a code cannot be opened. */
export function describeLinkIssue(issue: LinkIssue): string {
	switch (issue.code) {
		case 'empty':
			return 'there is no code here';
		case 'damaged':
			return 'the code is damaged: a part is missing or mistyped';
		case 'newer-format':
			return 'the code was made by a newer version of Arah';
		case 'unknown-quiz':
			return 'the code is for a quiz that this copy of Arah does not have';
		case 'foreign-quiz':
			return `the code is for the quiz ${formatPrint(issue.print)}, which this copy of Arah does not have: ask for its quiz file`;
		case 'ambiguous-quiz':
			return `the code could be for any of ${issue.quizzes.join(', ')}: ask for the full link`;
		case 'unknown-version':
			return `the code is for version ${issue.version} of ${issue.quiz}, which this copy of Arah does not have`;
		case 'changed-quiz':
			return `${issue.quiz}@${issue.version} has been changed since the code was made`;
	}
}
