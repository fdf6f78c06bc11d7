import type { Entry } from '#lib/caseload/entry.ts';

/** What the list can do with the caseload. A change resolves to the problem in words; '' if there is none. */
export interface CaseActions {
	/** Asks for the facts of these codes, before all that were asked for earlier. */
	readonly need: (codes: readonly string[]) => void;
	readonly rename: (id: string, label: string) => Promise<string>;
	readonly remove: (entry: Entry) => Promise<string>;
	readonly restore: (entry: Entry) => Promise<string>;
}

/** The addresses that the list leads to. */
export interface CaseLinks {
	/** The page of one result. */
	readonly result: (code: string) => string;
	/** The comparison of these codes. */
	readonly compare: (codes: readonly string[]) => string;
}
