import type { QuizId } from '#lib/schema/quiz.ts';

/** Why a code cannot be opened. Codes are closed; wording is chosen where it is shown. */
export type LinkIssue =
	/** There is no code in the text. */
	| { readonly code: 'empty' }
	/** Mistyped, cut off, or no code at all. */
	| { readonly code: 'damaged' }
	/** Whole, but in a format that this version of Arah does not know. */
	| { readonly code: 'newer-format' }
	/** Whole, for a quiz that is not here. */
	| { readonly code: 'unknown-quiz' }
	/** Whole, for a version of the quiz that is not here. */
	| { readonly code: 'unknown-version'; readonly quiz: QuizId; readonly version: number }
	/** The quiz has been changed without a new version since the code was made. */
	| { readonly code: 'changed-quiz'; readonly quiz: QuizId; readonly version: number };

export interface LinkFailure {
	readonly ok: false;
	readonly issue: LinkIssue;
}

export function failed(issue: LinkIssue): LinkFailure {
	return { ok: false, issue };
}
