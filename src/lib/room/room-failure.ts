import type { ProblemCode } from '#lib/schema/room.ts';

/** Every problem that the server names. The record makes one that is missing here an error of types. */
const PROBLEMS: Readonly<Record<ProblemCode, true>> = {
	'bad-request': true,
	'too-large': true,
	'unknown-room': true,
	gone: true,
	'wrong-secret': true,
	'wrong-state': true,
	'room-full': true,
	'door-closed': true,
	'too-many-rooms': true,
	'too-many-requests': true,
	'unknown-member': true,
	withdrawn: true,
	'unknown-quiz': true,
	'refused-school': true,
	'too-few': true,
	'not-announced': true,
	unavailable: true
};

/** Why a call to a room came to nothing: what the server said, or that it could not be understood or reached. */
export type FailureCode = ProblemCode | 'offline' | 'unexpected';

export interface RoomFailure {
	readonly ok: false;
	readonly code: FailureCode;
	/** How long the server asks us to wait; null when it did not say. */
	readonly retryAfterMs: number | null;
}

export type RoomAnswer<T> = { readonly ok: true; readonly value: T } | RoomFailure;

/** What passes by itself: the network comes back, the server has room again. */
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

/** The problem that the server means; undefined for a word that is none. */
export function problemNamed(said: unknown): ProblemCode | undefined {
	return isProblem(said) ? said : undefined;
}

function isProblem(said: unknown): said is ProblemCode {
	return typeof said === 'string' && Object.hasOwn(PROBLEMS, said);
}
