import { fnv1a } from '#lib/engine/fnv1a.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Answers, ItemId, Mode, QuizId } from '#lib/schema/quiz.ts';
import type { FailureCode } from './workshop-failure.ts';

/** Answers on their way to a workshop. */
export interface Submission {
	/** The code of the result that they make: tells the result page that this is the one. */
	readonly result: string;
	/** Of the quiz that was taken. */
	readonly version: number;
	readonly mode: Mode;
	readonly answers: Answers;
	/** Time with each item on a visible screen, in milliseconds. */
	readonly elapsedMs: Readonly<Record<ItemId, number>>;
}

export const TICKET_STATUSES = [
	/** The quiz is still being taken. */
	'answering',
	/** Finished, not yet with the server. */
	'waiting',
	'sent',
	/** The server will not take it. */
	'failed',
	/** School mode: the result never leaves the device. */
	'kept',
	/** The person wants it deleted, and the server does not know yet. */
	'deleting',
	'deleted'
] as const;

export type TicketStatus = (typeof TICKET_STATUSES)[number];

/** One person's part in one workshop, as their device keeps it. */
export interface Ticket {
	readonly code: string;
	/** Random, made by this device: who sends the same again is the same person. */
	readonly member: string;
	/** Version of the notice that the person agreed to. */
	readonly consent: number;
	/** For going on with another device; null until the server has answered. */
	readonly continueCode: string | null;
	readonly quiz: QuizId;
	readonly mode: Mode;
	readonly locale: Locale;
	readonly title: string;
	readonly school: boolean;
	/** Milliseconds since 1970 by the device's clock, which may be wrong: good for an order, not for an age. */
	readonly joinedAt: number;
	readonly status: TicketStatus;
	readonly submission: Submission | null;
	/** Why it failed; null unless it did. */
	readonly failure: FailureCode | null;
	/** The server asked for no call before this moment; 0 for none. */
	readonly notBefore: number;
}

export type ParsedTicket =
	| { readonly kind: 'none' }
	| { readonly kind: 'damaged' }
	| { readonly kind: 'ticket'; readonly ticket: Ticket };

/** Goes up when a ticket means something else. Devices hold such texts: later versions must read them. */
const FORMAT = '1';

/** A ticket as text with a checksum. Inverse of `parseTicket`. */
export function encodeTicket(ticket: Ticket): string {
	const json = JSON.stringify(ticket);
	return `${FORMAT} ${checkOf(json)} ${json}`;
}

/** Reads what `encodeTicket` wrote. Any other text is damaged. Never throws. */
export function parseTicket(text: string | null): ParsedTicket {
	if (text === null) return { kind: 'none' };
	const [, format, check, json = ''] = /^(\S+) (\S+) (.*)$/s.exec(text) ?? [];
	if (format !== FORMAT || check !== checkOf(json)) return { kind: 'damaged' };
	// the checksum says that this program wrote it, whole
	const ticket: unknown = JSON.parse(json);
	return isTicket(ticket) ? { kind: 'ticket', ticket } : { kind: 'damaged' };
}

function checkOf(json: string): string {
	return fnv1a(json).toString(36);
}

function isTicket(value: unknown): value is Ticket {
	if (typeof value !== 'object' || value === null) return false;
	if (!('code' in value && 'member' in value && 'status' in value && 'submission' in value)) {
		return false;
	}
	const { code, member, status } = value;
	return (
		typeof code === 'string' &&
		typeof member === 'string' &&
		TICKET_STATUSES.some((known) => known === status)
	);
}
