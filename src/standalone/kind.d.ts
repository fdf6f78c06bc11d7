import type { Kind } from '#lib/schema/quiz.ts';

declare global {
	/** The kind of the quiz in this file. The build sets it, so that the result page of every other kind is left out. */
	const ARAH_KIND: Kind;
}
