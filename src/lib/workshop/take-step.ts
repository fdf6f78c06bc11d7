import type { WorkshopCalls } from './workshop-calls.ts';
import type { FailureCode, WorkshopFailure } from './workshop-failure.ts';
import { deleted, nextStep, settled, type TicketChange } from './ticket-changes.ts';
import type { Ticket } from './ticket.ts';

export type StepCalls = Pick<WorkshopCalls, 'find' | 'join' | 'submit' | 'withdraw'>;

/** What came of a call to the server. */
export interface StepOutcome {
	/** What the ticket becomes; null when it stays. */
	readonly change: TicketChange | null;
	/** Why the step is not done; null when it is. */
	readonly failure: WorkshopFailure | null;
}

const DONE: StepOutcome = { change: null, failure: null };

/** Takes the next step that a ticket needs at its server. Changes nothing on the device. Never throws. */
export async function takeStep(calls: StepCalls, ticket: Ticket): Promise<StepOutcome> {
	switch (nextStep(ticket)) {
		case 'join':
			return join(calls, ticket);
		case 'submit':
			return submit(calls, ticket);
		case 'withdraw':
			return withdraw(calls, ticket);
		case null:
			return DONE;
	}
}

async function join(calls: StepCalls, { code, member }: Ticket): Promise<StepOutcome> {
	const answer = await calls.join(code, { member });
	if (!answer.ok) return refusedBy(answer);
	const { continueCode } = answer.value;
	return { change: (ticket) => ({ ...ticket, continueCode }), failure: null };
}

async function submit(calls: StepCalls, sent: Ticket): Promise<StepOutcome> {
	const { code, member, consent, submission } = sent;
	if (submission === null) return DONE;
	const { version, mode, answers, elapsedMs } = submission;
	const body = { member, consent, version, mode, answers, elapsedMs };
	const answer = await calls.submit(code, body);
	if (answer.ok) return { change: (ticket) => settled(ticket, submission), failure: null };
	if (answer.code === 'unknown-member') {
		return { change: (ticket) => ({ ...ticket, continueCode: null }), failure: answer };
	}
	if (answer.code === 'wrong-state') {
		return { change: null, failure: await explain(calls, code, answer) };
	}
	return refusedBy(answer);
}

async function withdraw(calls: StepCalls, { code, member }: Ticket): Promise<StepOutcome> {
	const answer = await calls.withdraw(code, { member });
	// what the server does not know (any more) is deleted
	if (!answer.ok && !isUnknown(answer.code)) return { change: null, failure: answer };
	return {
		change: (ticket) => (ticket.status === 'deleting' ? deleted(ticket) : ticket),
		failure: null
	};
}

/** If another device of the same person had the answers deleted, they are deleted here, too. */
function refusedBy(refusal: WorkshopFailure): StepOutcome {
	return refusal.code === 'withdrawn'
		? { change: deleted, failure: null }
		: { change: null, failure: refusal };
}

/** The server refuses answers before a workshop is open, which passes, and after it has closed. */
async function explain(
	calls: StepCalls,
	code: string,
	refusal: WorkshopFailure
): Promise<WorkshopFailure> {
	const found = await calls.find(code);
	if (!found.ok) return found;
	return found.value.state === 'lobby' ? { ...refusal, code: 'unavailable' } : refusal;
}

function isUnknown(code: FailureCode): boolean {
	return code === 'unknown-member' || code === 'unknown-room' || code === 'gone';
}
