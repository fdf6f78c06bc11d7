/** A result code, or what was meant to be one, in a text. */
export interface FoundCode {
	/** For `openCode` to read; '' for a result link that has lost its code. */
	readonly code: string;
	/** The name before it, at most 40 characters; '' for none. */
	readonly label: string;
	/** The line of the text, from 1. */
	readonly line: number;
	/** The day that our own table or JSON gives beside it: "2026-11-22". */
	readonly date?: string;
}

/** Whether a text is a calendar day that there is, as our files write it: "2026-11-22". */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
