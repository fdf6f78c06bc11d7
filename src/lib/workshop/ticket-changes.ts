import type { FailureCode } from './workshop-failure.ts';
import type { Submission, Ticket } from './ticket.ts';

// What a ticket becomes when something happens: no clock, no network, no storage.

export type TicketChange = (ticket: Ticket) => Ticket;

export type Step = 'join' | 'submit' | 'withdraw';

/** What is still to do at the server; null for nothing. */
export function nextStep(ticket: Ticket): Step | null {
	if (ticket.school || ticket.status === 'failed' || ticket.status === 'deleted') return null;
	if (ticket.status === 'deleting') return 'withdraw';
	if (ticket.continueCode === null) return 'join';
	return ticket.status === 'waiting' ? 'submit' : null;
}

/** The person submits answers, which replace earlier ones. A withdrawn part takes none; in school mode they stay. */
export function submitted(ticket: Ticket, submission: Submission): Ticket {
	if (ticket.school) return { ...ticket, submission, status: 'kept' };
	if (isWithdrawn(ticket)) return ticket;
	const isSame = ticket.status === 'sent' && ticket.submission?.result === submission.result;
	return isSame ? ticket : { ...ticket, submission, status: 'waiting', failure: null };
}

/** The person withdraws, whether or not anything was sent. */
export function withdrawn(ticket: Ticket): Ticket {
	return { ...ticket, submission: null, status: 'deleting', failure: null };
}

/** The person wants another try; only what failed waits again. */
export function retried(ticket: Ticket): Ticket {
	return ticket.status === 'failed' && ticket.submission !== null
		? { ...ticket, status: 'waiting', failure: null, notBefore: 0 }
		: ticket;
}

/** The server has these answers. Newer ones still wait, and a withdrawal must now reach the server. */
export function settled(ticket: Ticket, sent: Submission): Ticket {
	if (isWithdrawn(ticket)) return { ...ticket, status: 'deleting' };
	const isNewer = ticket.submission?.result !== sent.result;
	return isNewer ? ticket : { ...ticket, status: 'sent', failure: null, notBefore: 0 };
}

/** The server refused what `sent` was then, for good. Newer answers still wait, and a withdrawal goes on. */
export function refused(ticket: Ticket, sent: Ticket, failure: FailureCode): Ticket {
	const isNewer = ticket.submission?.result !== sent.submission?.result;
	return isNewer || isWithdrawn(ticket) ? ticket : { ...ticket, status: 'failed', failure };
}

/** The server has nothing of the person any more. */
export function deleted(ticket: Ticket): Ticket {
	return { ...ticket, submission: null, status: 'deleted', continueCode: null };
}

export function isWithdrawn({ status }: Ticket): boolean {
	return status === 'deleting' || status === 'deleted';
}
