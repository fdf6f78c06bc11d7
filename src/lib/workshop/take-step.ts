import { deleted, nextStep, settled, type TicketChange, type Ticket } from './ticket.ts';
import type { WorkshopCalls } from './workshop-calls.ts';
import type { FailureCode, WorkshopFailure } from './workshop-failure.ts';

export type StepCalls = Pick<WorkshopCalls, 'find' | 'join' | 'submit' | 'withdraw'>;

/** The outcome of a call to the server. */
export interface StepOutcome {
	/** The change of the ticket; null if there is none. */
	readonly change: TicketChange | null;
	/** Why the step failed; null if it is done. */
	readonly failure: WorkshopFailure | null;
}

const DONE: StepOutcome = { change: null, failure: null };

/** Makes the next call that a ticket needs. Changes nothing on the device. Never throws. */
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
	// answers that the server does not know are deleted
	if (!answer.ok && !isUnknown(answer.code)) return { change: null, failure: answer };
	return {
		change: (ticket) => (ticket.status === 'deleting' ? deleted(ticket) : ticket),
		failure: null
	};
}

/** The outcome of a refusal. If another device of the person withdrew, the answers are deleted here, too. */
function refusedBy(refusal: WorkshopFailure): StepOutcome {
	return refusal.code === 'withdrawn'
		? { change: deleted, failure: null }
		: { change: null, failure: refusal };
}

/** Distinguishes a workshop that is not open yet (retry) from a closed one (give up); the server answers both with `wrong-state`. */
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
