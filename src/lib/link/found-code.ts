/** A result code in a text, possibly damaged. */
export interface FoundCode {
	/** The text for `openCode`; '' for a result link that has lost its code. */
	readonly code: string;
	/** The name before it, at most 40 characters; '' if there is none. */
	readonly label: string;
	/** The line of the text, from 1. */
	readonly line: number;
	/** The day beside it in our own table or JSON: "2026-11-22". */
	readonly date?: string;
}

/** Whether a text is an existing calendar day in the form "2026-11-22". */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
