import { backoffMs } from './backoff.ts';
import { isPassing, type FailureCode, type RoomFailure } from './room-failure.ts';
import type { RoomCalls } from './room-calls.ts';
import type { TicketKeeper } from './ticket-keeper.ts';
import type { Submission, Ticket } from './ticket.ts';

export interface OutboxSurroundings {
	readonly keeper: TicketKeeper;
	readonly calls: Pick<RoomCalls, 'find' | 'join' | 'submit' | 'withdraw'>;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** From 0 up to, not including, 1. */
	readonly random: () => number;
	/** Calls back after a time; returns what calls that off. */
	readonly wait: (ms: number, then: () => void) => () => void;
}

/** Nobody waits longer than this because a server said so, or a clock jumped. */
const LONGEST_NOT_BEFORE_MS = 10 * 60_000;
/** When a network comes back, it comes back for everybody in the room. */
const WAKE_SPREAD_MS = 1_500;

type Update = (ticket: Ticket) => Ticket;

/**
 * Brings one person's part in one room to its server: joins, hands the answers in, or takes them back,
 * whichever the ticket says is still to do, and tries again until it is done or cannot be. What it does
 * may happen twice on the way and has one effect: the server knows the person by the random id.
 *
 * Everything is written on the device first and read from there anew before each step: a reload, a
 * locked phone or another tab may come in between. Reads the clock, the dice and the timer it was given.
 */
export class Outbox {
	readonly code: string;
	readonly #surroundings: OutboxSurroundings;
	readonly #listeners = new Set<() => void>();
	#isSending = false;
	#failures = 0;
	#callOff: (() => void) | null = null;

	constructor(code: string, surroundings: OutboxSurroundings) {
		this.code = code;
		this.#surroundings = surroundings;
	}

	/** What the device keeps now; null when the person does not take part, or it cannot be read. */
	get ticket(): Ticket | null {
		const parsed = this.#surroundings.keeper.read(this.code);
		return parsed.kind === 'ticket' ? parsed.ticket : null;
	}

	/** A call is under way. */
	get isSending(): boolean {
		return this.#isSending;
	}

	/** The last try came to nothing, and another one is planned. */
	get isRetrying(): boolean {
		return this.#failures > 0;
	}

	/** A reload would lose it, because this browser keeps nothing. */
	get isInMemory(): boolean {
		return this.#surroundings.keeper.isInMemory(this.code);
	}

	/** Calls back after every change until the returned function is called. */
	subscribe(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Takes part, or goes on with another device. */
	begin(ticket: Ticket): void {
		this.#surroundings.keeper.keep(ticket);
		this.#restart();
	}

	/** Hands the answers in; others than before replace them. Nothing is sent in school mode. */
	submit(submission: Submission): void {
		this.#update((ticket) => {
			if (ticket.school) return { ...ticket, submission, status: 'kept' };
			if (ticket.status === 'deleting' || ticket.status === 'deleted') return ticket;
			const isSame = ticket.status === 'sent' && ticket.submission?.result === submission.result;
			return isSame ? ticket : { ...ticket, submission, status: 'waiting', failure: null };
		});
		this.#restart();
	}

	/** Takes the answers back, sent or not; a call that nobody answered may have arrived. */
	withdraw(): void {
		this.#update((ticket) => ({ ...ticket, submission: null, status: 'deleting', failure: null }));
		this.#restart();
	}

	/** What failed for good is tried once more, because the person says so. */
	retry(): void {
		this.#update((ticket) =>
			ticket.status === 'failed' && ticket.submission !== null
				? { ...ticket, status: 'waiting', failure: null, notBefore: 0 }
				: ticket
		);
		this.#restart();
	}

	/** Whether the device has forgotten the room. The server is told nothing. */
	forget(): boolean {
		this.#callOff?.();
		const isGone = this.#surroundings.keeper.forget(this.code);
		this.#tell();
		return isGone;
	}

	/** The network is back, the page can be seen again, another tab wrote: go on soon. */
	wake(): void {
		this.#tell();
		if (this.#isSending || this.#nextStep() === null) return;
		this.#plan(this.#surroundings.random() * WAKE_SPREAD_MS);
	}

	/** The person does not want to wait. */
	sendNow(): void {
		if (!this.#isSending && this.#nextStep() !== null) this.#plan(0);
	}

	/** Nothing happens any more by itself. */
	stop(): void {
		this.#callOff?.();
		this.#callOff = null;
	}

	#restart(): void {
		this.#failures = 0;
		this.#tell();
		if (!this.#isSending) this.#plan(0);
	}

	#plan(ms: number): void {
		this.#callOff?.();
		const { now, wait } = this.#surroundings;
		const asked = (this.ticket?.notBefore ?? 0) - now();
		const rest = Math.min(Math.max(0, asked), LONGEST_NOT_BEFORE_MS);
		this.#callOff = wait(Math.max(ms, rest), () => {
			this.#callOff = null;
			void this.#send();
		});
	}

	/** What is still to do, by what the device says now. */
	#nextStep(): 'join' | 'submit' | 'withdraw' | null {
		const ticket = this.ticket;
		if (ticket === null || ticket.school || ticket.status === 'failed') return null;
		if (ticket.status === 'deleting') return 'withdraw';
		if (ticket.status === 'deleted') return null;
		if (ticket.continueCode === null) return 'join';
		return ticket.status === 'waiting' ? 'submit' : null;
	}

	/** One step after the other until nothing is left to do or one comes to nothing. */
	async #send(): Promise<void> {
		if (this.#isSending) return;
		this.#isSending = true;
		let failure: RoomFailure | null = null;
		let hasRejoined = false;
		for (let step = this.#nextStep(); step !== null && failure === null; step = this.#nextStep()) {
			this.#tell();
			failure = await this.#take(step);
			// once at a time: a server that forgets the member again and again is not asked without a pause
			if (failure?.code !== 'unknown-member' || hasRejoined) continue;
			hasRejoined = true;
			failure = null;
		}
		if (failure === null) this.#failures = 0;
		this.#isSending = false;
		if (failure !== null) this.#giveUpOrPlan(failure);
		this.#tell();
	}

	#take(step: 'join' | 'submit' | 'withdraw'): Promise<RoomFailure | null> {
		const ticket = this.ticket;
		if (ticket === null) return Promise.resolve(null);
		switch (step) {
			case 'join':
				return this.#join(ticket);
			case 'submit':
				return this.#submit(ticket);
			case 'withdraw':
				return this.#withdraw(ticket);
		}
	}

	async #join({ member }: Ticket): Promise<RoomFailure | null> {
		const answer = await this.#surroundings.calls.join(this.code, { member });
		if (!answer.ok) return this.#followWithdrawal(member, answer);
		const { continueCode } = answer.value;
		this.#update((ticket) => ({ ...ticket, continueCode }));
		return null;
	}

	async #submit(sent: Ticket): Promise<RoomFailure | null> {
		const { submission } = sent;
		if (submission === null) return null;
		const { version, mode, answers, elapsedMs } = submission;
		const { member, consent } = sent;
		const body = { member, consent, version, mode, answers, elapsedMs };
		const answer = await this.#surroundings.calls.submit(this.code, body);
		if (answer.ok) {
			this.#update((ticket) => settle(ticket, submission));
			return null;
		}
		if (answer.code === 'unknown-member') {
			this.#update((ticket) => ({ ...ticket, continueCode: null }));
		}
		if (answer.code === 'wrong-state') return this.#explain(answer);
		return this.#followWithdrawal(member, answer);
	}

	/** Another device of the same person had the answers deleted: here they are, too. */
	#followWithdrawal(member: string, refusal: RoomFailure): RoomFailure | null {
		if (refusal.code !== 'withdrawn') return refusal;
		this.#update((ticket) => (ticket.member === member ? deleted(ticket) : ticket));
		return null;
	}

	/** A room that has not opened yet will; one that is closed will not. */
	async #explain(refusal: RoomFailure): Promise<RoomFailure> {
		const found = await this.#surroundings.calls.find(this.code);
		if (!found.ok) return found;
		return found.value.state === 'lobby' ? { ...refusal, code: 'unavailable' } : refusal;
	}

	async #withdraw({ member }: Ticket): Promise<RoomFailure | null> {
		const answer = await this.#surroundings.calls.withdraw(this.code, { member });
		// what the server does not know (any more) is deleted
		if (!answer.ok && !isUnknown(answer.code)) return answer;
		this.#update((ticket) => (ticket.status === 'deleting' ? deleted(ticket) : ticket));
		return null;
	}

	#giveUpOrPlan({ code, retryAfterMs }: RoomFailure): void {
		const { now, random } = this.#surroundings;
		if (isPassing(code) || code === 'unknown-member' || this.ticket?.status === 'deleting') {
			this.#failures += 1;
			const notBefore = retryAfterMs === null ? 0 : now() + retryAfterMs;
			this.#update((ticket) => ({ ...ticket, notBefore }));
			this.#plan(backoffMs(this.#failures, random()));
			return;
		}
		this.#update((ticket) => ({ ...ticket, status: 'failed', failure: code }));
	}

	/** Changes what is kept now, which another tab may have changed since; nothing where it was deleted. */
	#update(change: Update): void {
		const ticket = this.ticket;
		if (ticket === null) return;
		const changed = change(ticket);
		if (changed !== ticket) this.#surroundings.keeper.keep(changed);
		this.#tell();
	}

	#tell(): void {
		for (const listener of this.#listeners) listener();
	}
}

function isUnknown(code: FailureCode): boolean {
	return code === 'unknown-member' || code === 'unknown-room' || code === 'gone';
}

function deleted(ticket: Ticket): Ticket {
	return { ...ticket, submission: null, status: 'deleted', continueCode: null };
}

/** The server has these answers. Those that came in between still wait; what was to be deleted still is. */
function settle(ticket: Ticket, sent: Submission): Ticket {
	if (ticket.status === 'deleting' || ticket.status === 'deleted') {
		return { ...ticket, status: 'deleting' };
	}
	const isNewer = ticket.submission?.result !== sent.result;
	return isNewer ? ticket : { ...ticket, status: 'sent', failure: null, notBefore: 0 };
}
