import { describeAnswerIssue, parseAnswers } from '#lib/engine/parse-answers.ts';
import { parseJson } from '#lib/schema/parse-json.ts';
import type { Answers, Mode, Quiz } from '#lib/schema/quiz.ts';

type Id = string | number;

/** The fault of one line. */
export interface LineError {
	readonly code: string;
	readonly message: string;
}

export type ParsedLine =
	| {
			readonly ok: true;
			readonly id: Id | null;
			readonly answers: Answers;
			/** Null if the line does not say. */
			readonly mode: Mode | null;
	  }
	| { readonly ok: false; readonly id?: Id; readonly error: LineError };

/** One person's answers, checked against the quiz. Never throws. */
export function parseLine(quiz: Quiz, text: string): ParsedLine {
	const value = parseJson(text);
	if (value === undefined) return failure('not-json', 'this is not JSON');
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		return failure('not-an-object', 'the line must be an object with "id" and "answers"');
	}
	const id: unknown = 'id' in value ? value.id : null;
	const answers: unknown = 'answers' in value ? value.answers : undefined;
	if (id !== null && !isId(id)) return failure('bad-id', '"id" must be a text or a number');
	const named = id === null ? {} : { id };
	if (answers === undefined) return { ...named, ...failure('no-answers', '"answers" is missing') };
	const mode: unknown = 'mode' in value ? value.mode : null;
	if (!isMode(mode))
		return { ...named, ...failure('bad-mode', '"mode" must be "full" or "quick"') };
	const parsed = parseAnswers(quiz, answers);
	if (parsed.ok) return { ok: true, id, answers: parsed.answers, mode };
	const [first] = parsed.issues;
	const message = listIssues(parsed.issues.map(describeAnswerIssue));
	return { ...named, ...failure(first?.code ?? 'bad-answers', message) };
}

/** A broken line may have thousands of problems; the first ones show what kind they are. */
const MOST_ISSUES = 5;

function listIssues(sentences: readonly string[]): string {
	const rest = sentences.length - MOST_ISSUES;
	const more = rest > 0 ? [`and ${rest} more`] : [];
	return [...sentences.slice(0, MOST_ISSUES), ...more].join('; ');
}

function failure(code: string, message: string) {
	return { ok: false as const, error: { code, message } };
}

function isId(value: unknown): value is Id {
	return typeof value === 'string' || typeof value === 'number';
}

function isMode(value: unknown): value is Mode | null {
	return value === null || value === 'full' || value === 'quick';
}
