import type { QuizId } from '#lib/schema/quiz.ts';

/** Why a code cannot be opened. A closed list; its wording is chosen where it is shown. */
export type LinkIssue =
	/** The text contains no code. */
	| { readonly code: 'empty' }
	/** Mistyped, cut off, or not a code at all. */
	| { readonly code: 'damaged' }
	/** Undamaged, but in a format that this build does not know. */
	| { readonly code: 'newer-format' }
	/** Undamaged, for a quiz that this build does not have. */
	| { readonly code: 'unknown-quiz' }
	/** Undamaged, for a quiz that came as a file and that this build does not have. */
	| { readonly code: 'foreign-quiz'; readonly print: string }
	/** Undamaged, but several quizzes of this build could have made it. */
	| { readonly code: 'ambiguous-quiz'; readonly quizzes: readonly QuizId[] }
	/** Undamaged, for a quiz version that this build does not have. */
	| { readonly code: 'unknown-version'; readonly quiz: QuizId; readonly version: number }
	/** The quiz has changed since the code was made, but its version has not. */
	| { readonly code: 'changed-quiz'; readonly quiz: QuizId; readonly version: number };

export interface LinkFailure {
	readonly ok: false;
	readonly issue: LinkIssue;
}

export function failed(issue: LinkIssue): LinkFailure {
	return { ok: false, issue };
}
