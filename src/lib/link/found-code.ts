/** A result code, or what was meant to be one, in a text. */
export interface FoundCode {
	/** For `openCode` to read; '' for a result link that has lost its code. */
	readonly code: string;
	/** The name before it, at most 40 characters; '' for none. */
	readonly label: string;
	/** The line of the text, from 1. */
	readonly line: number;
}
