/** A text from a file may have any length; a sentence has room for this much of it. */
const MOST_SHOWN = 64;

export function clip(text: string): string {
	return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
