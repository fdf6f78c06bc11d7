import type { Plan } from '#lib/engine/compile-quiz.ts';
import { findCodes } from '#lib/link/find-codes.ts';
import type { LinkIssue } from '#lib/link/link-issue.ts';
import { indexOf } from '#lib/link/open-code.ts';
import type { Answered } from '#lib/psychometrics/analyse.ts';
import { sheetOf, type About } from '#lib/psychometrics/rows.ts';
import { parseJson } from '#lib/schema/parse-json.ts';
import { parseLine, type LineError } from '../answer-line.ts';
import { readCode } from '../read-code.ts';

/** A line that could not be read, with its number from 1. */
export type LineProblem = { readonly line: number } & (
	| { readonly kind: 'answers'; readonly error: LineError }
	| { readonly kind: 'code'; readonly issue: LinkIssue }
	| { readonly kind: 'nothing' }
);

/** The people of a file, and what could not be used. */
export interface ReadPeople {
	readonly people: readonly Answered[];
	/** Summary codes, which contain no answers. */
	readonly summaryCodes: number;
	readonly problems: readonly LineProblem[];
}

/**
 * Reads the answers of many people from text: JSON Lines as for `arah score`, in which a line may add "role",
 * "group" and "language", or any text with result codes and links, also a saved caseload or comparison. Bad lines are
 * left out and named. Never throws.
 */
export function readPeople(plan: Plan, text: string): ReadPeople {
	const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
	const isJsonLines = lines.some((line) => isAnswerLine(line.trim()));
	return isJsonLines ? readJsonLines(plan, lines) : readCodes(plan, text);
}

function isAnswerLine(line: string): boolean {
	if (!line.startsWith('{') || !line.endsWith('}')) return false;
	const value = parseJson(line);
	return typeof value === 'object' && value !== null && 'answers' in value;
}

function readJsonLines(plan: Plan, lines: readonly string[]): ReadPeople {
	const people: Answered[] = [];
	const problems: LineProblem[] = [];
	for (const [i, line] of lines.entries()) {
		const typed = line.trim();
		if (typed === '') continue;
		const read = parseLine(plan.quiz, typed);
		if (!read.ok) problems.push({ line: i + 1, kind: 'answers', error: read.error });
		else people.push({ id: read.id, sheet: sheetOf(plan, read.answers, aboutOf(plan, typed)) });
	}
	return { people, summaryCodes: 0, problems };
}

/** A role that the quiz does not have says nothing about its targets, and is left out. */
function aboutOf(plan: Plan, line: string): About {
	const value = parseJson(line);
	if (typeof value !== 'object' || value === null) return {};
	const word = (key: string): string | undefined => {
		const found: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
		return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined;
	};
	const role = word('role');
	return {
		role: plan.roles.some(({ id }) => id === role) ? role : undefined,
		group: word('group'),
		language: word('language')
	};
}

function readCodes(plan: Plan, text: string): ReadPeople {
	const people: Answered[] = [];
	const problems: LineProblem[] = [];
	let summaryCodes = 0;
	const index = indexOf(plan.quiz);
	const found = findCodes(text);
	if (found.length === 0 && text.trim() !== '') problems.push({ line: 1, kind: 'nothing' });
	for (const { code, label, line } of found) {
		const read = readCode(code, [plan.quiz], index);
		if (!read.ok) problems.push({ line, kind: 'code', issue: read.issue });
		else if (read.evidence.kind === 'summary') summaryCodes += 1;
		else {
			const id = label === '' ? null : label;
			people.push({ id, sheet: sheetOf(plan, read.evidence.answers) });
		}
	}
	return { people, summaryCodes, problems };
}
