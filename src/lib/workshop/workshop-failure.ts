import type { ProblemCode } from '#lib/schema/workshop.ts';
import { PROBLEM_CODES } from '#lib/schema/vocabulary.ts';

/** Why a call failed: the server's reason, or that the server could not be reached or understood. */
export type FailureCode = ProblemCode | 'offline' | 'unexpected';

export interface WorkshopFailure {
	readonly ok: false;
	readonly code: FailureCode;
	/** The wait that the server asks for; null if it does not say. */
	readonly retryAfterMs: number | null;
}

export type WorkshopAnswer<T> = { readonly ok: true; readonly value: T } | WorkshopFailure;

/** Failures that pass without any action. */
const PASSING: ReadonlySet<FailureCode> = new Set([
	'offline',
	'unexpected',
	'unavailable',
	'too-many-requests'
]);

/** Whether the same call may succeed later. */
export function isPassing(code: FailureCode): boolean {
	return PASSING.has(code);
}

/** The server's problem code; undefined for any other value. */
export function problemNamed(said: unknown): ProblemCode | undefined {
	return PROBLEM_CODES.find((code) => code === said);
}
