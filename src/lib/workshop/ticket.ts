import { fnv1a } from '#lib/engine/fnv1a.ts';
import { toBase64url } from '#lib/link/base64.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Answers, ItemId, Mode, QuizId } from '#lib/schema/quiz.ts';
import type { FailureCode } from './workshop-failure.ts';

/** Answers on their way to a workshop. */
export interface Submission {
	/** The code of their result, by which the result page recognises them. */
	readonly result: string;
	/** The version of the quiz. */
	readonly version: number;
	readonly mode: Mode;
	readonly answers: Answers;
	/** Time with each item on a visible screen, in milliseconds. */
	readonly elapsedMs: Readonly<Record<ItemId, number>>;
}

export const TICKET_STATUSES = [
	/** The quiz is still being taken. */
	'answering',
	/** Finished, but not yet on the server. */
	'waiting',
	'sent',
	/** Refused by the server. */
	'failed',
	/** School mode: the result never leaves the device. */
	'kept',
	/** Deleted by the person, but not yet on the server. */
	'deleting',
	'deleted'
] as const;

export type TicketStatus = (typeof TICKET_STATUSES)[number];

/** One person's participation in one workshop, as stored on their device. */
export interface Ticket {
	readonly code: string;
	/** A random id made by this device, by which the server recognises the person. */
	readonly member: string;
	/** The version of the privacy notice that the person agreed to. */
	readonly consent: number;
	/** For continuing on another device; null until the server has answered. */
	readonly continueCode: string | null;
	readonly quiz: QuizId;
	readonly mode: Mode;
	readonly locale: Locale;
	readonly title: string;
	readonly school: boolean;
	/** Milliseconds since 1970 by the device's clock. It may be wrong, so it serves for sorting, not for ages. */
	readonly joinedAt: number;
	readonly status: TicketStatus;
	readonly submission: Submission | null;
	/** The reason for `failed`; null for every other status. */
	readonly failure: FailureCode | null;
	/** The server asked for no call before this time, in milliseconds since 1970; 0 for none. */
	readonly notBefore: number;
}

export type ParsedTicket =
	| { readonly kind: 'none' }
	| { readonly kind: 'damaged' }
	| { readonly kind: 'ticket'; readonly ticket: Ticket };

/** Increases when the format changes. Devices store such texts, so later versions must read them. */
const FORMAT = '1';

/** A ticket as text with a checksum. Inverse of `parseTicket`. */
export function encodeTicket(ticket: Ticket): string {
	const json = JSON.stringify(ticket);
	return `${FORMAT} ${checkOf(json)} ${json}`;
}

/** Parses a text of `encodeTicket`; any other text is damaged. Never throws. */
export function parseTicket(text: string | null): ParsedTicket {
	if (text === null) return { kind: 'none' };
	const [, format, check, json = ''] = /^(\S+) (\S+) (.*)$/s.exec(text) ?? [];
	if (format !== FORMAT || check !== checkOf(json)) return { kind: 'damaged' };
	// a valid checksum means that this program wrote it
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

/** 128 bits are unique and cannot be guessed. */
const BYTES = 16;

/** A random id that identifies a person to a workshop and says nothing about them. */
export function newMember(): string {
	return toBase64url(crypto.getRandomValues(new Uint8Array(BYTES)));
}

// The functions below return the next state of a ticket. They use no clock, network or storage.

export type TicketChange = (ticket: Ticket) => Ticket;

type Step = 'join' | 'submit' | 'withdraw';

/** The next call that a ticket needs; null if none. */
export function nextStep(ticket: Ticket): Step | null {
	if (ticket.school || ticket.status === 'failed' || ticket.status === 'deleted') return null;
	if (ticket.status === 'deleting') return 'withdraw';
	if (ticket.continueCode === null) return 'join';
	return ticket.status === 'waiting' ? 'submit' : null;
}

/** The ticket after new answers, which replace earlier ones. A withdrawn ticket takes none; in school mode they stay on the device. */
export function submitted(ticket: Ticket, submission: Submission): Ticket {
	if (ticket.school) return { ...ticket, submission, status: 'kept' };
	if (isWithdrawn(ticket)) return ticket;
	const isSame = ticket.status === 'sent' && ticket.submission?.result === submission.result;
	return isSame ? ticket : { ...ticket, submission, status: 'waiting', failure: null };
}

/** The ticket after the person withdraws, whether or not anything was sent. */
export function withdrawn(ticket: Ticket): Ticket {
	return { ...ticket, submission: null, status: 'deleting', failure: null };
}

/** The ticket after the person asks to try again. Only failed answers are sent again. */
export function retried(ticket: Ticket): Ticket {
	return ticket.status === 'failed' && ticket.submission !== null
		? { ...ticket, status: 'waiting', failure: null, notBefore: 0 }
		: ticket;
}

/** The ticket after the server has stored `sent`. Newer answers still wait, and a withdrawal must be sent again. */
export function settled(ticket: Ticket, sent: Submission): Ticket {
	if (isWithdrawn(ticket)) return { ...ticket, status: 'deleting' };
	const isNewer = ticket.submission?.result !== sent.result;
	return isNewer ? ticket : { ...ticket, status: 'sent', failure: null, notBefore: 0 };
}

/** The ticket after the server has refused `sent` for good. Newer answers still wait, and a withdrawal continues. */
export function refused(ticket: Ticket, sent: Ticket, failure: FailureCode): Ticket {
	const isNewer = ticket.submission?.result !== sent.submission?.result;
	return isNewer || isWithdrawn(ticket) ? ticket : { ...ticket, status: 'failed', failure };
}

/** The ticket after the server has deleted the person's answers. */
export function deleted(ticket: Ticket): Ticket {
	return { ...ticket, submission: null, status: 'deleted', continueCode: null };
}

export function isWithdrawn({ status }: Ticket): boolean {
	return status === 'deleting' || status === 'deleted';
}
