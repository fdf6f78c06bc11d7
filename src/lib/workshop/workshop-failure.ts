import type { ProblemCode } from '#lib/schema/workshop.ts';
import { PROBLEM_CODES } from '#lib/schema/vocabulary.ts';

/** Why a call to a workshop came to nothing: what the server said, or that it could not be understood or reached. */
export type FailureCode = ProblemCode | 'offline' | 'unexpected';

export interface WorkshopFailure {
	readonly ok: false;
	readonly code: FailureCode;
	/** How long the server asks us to wait; null when it did not say. */
	readonly retryAfterMs: number | null;
}

export type WorkshopAnswer<T> = { readonly ok: true; readonly value: T } | WorkshopFailure;

/** What passes by itself: the network comes back, the server has space again. */
const PASSING: ReadonlySet<FailureCode> = new Set([
	'offline',
	'unexpected',
	'unavailable',
	'too-many-requests'
]);

/** Whether trying the same again later makes sense. */
export function isPassing(code: FailureCode): boolean {
	return PASSING.has(code);
}

/** Returns the problem that the server named; undefined for any other word. */
export function problemNamed(said: unknown): ProblemCode | undefined {
	return PROBLEM_CODES.find((code) => code === said);
}
