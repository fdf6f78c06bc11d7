import type { Evidence } from '#lib/engine/score-quiz.ts';
import { codes } from '#lib/i18n/en/codes.ts';
import { findCodes } from '#lib/link/find-codes.ts';
import type { LinkIssue } from '#lib/link/link-issue.ts';
import { indexOf } from '#lib/link/open-code.ts';
import { formatPrint } from '#lib/link/print.ts';
import type { LineError } from '#lib/reading/answer-line.ts';
import { readCode } from '#lib/reading/read-code.ts';
import type { Quiz } from '#lib/schema/quiz.ts';

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
	if (found === undefined) return failure(null, { code: 'empty', message: codes.nothing });
	const id = found.label === '' ? null : found.label;
	if (more.length > 0) {
		return failure(id, { code: 'many-codes', message: 'This line contains more than one code.' });
	}
	const read = readCode(found.code, [quiz], indexOf(quiz));
	if (read.ok) return { ok: true, id, evidence: read.evidence };
	return failure(id, { code: read.issue.code, message: sayIssue(read.issue) });
}

function failure(id: string | null, error: LineError): ParsedCode {
	return { ok: false, ...(id !== null && { id }), error };
}

/** Why a code cannot be opened, as on pages; with the print by which the owner of a missing quiz file finds it. */
export function sayIssue(issue: LinkIssue): string {
	const sentence = codes.issues[issue.code];
	return issue.code === 'foreign-quiz' ? `${sentence} (${formatPrint(issue.print)})` : sentence;
}
