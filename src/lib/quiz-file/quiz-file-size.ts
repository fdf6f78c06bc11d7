/** A larger file is not opened. Our own quizzes have about a tenth of it for each version. */
export const MOST_BYTES = 1_000_000;

/** The size of a text in UTF-8. */
export function bytesOf(text: string): number {
	return new TextEncoder().encode(text).length;
}
