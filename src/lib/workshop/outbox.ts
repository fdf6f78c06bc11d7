import { backoffMs } from './backoff.ts';
import type { Wait } from './lifetime.ts';
import { isPassing, type WorkshopFailure } from './workshop-failure.ts';
import { takeStep, type StepCalls } from './take-step.ts';
import {
	isWithdrawn,
	nextStep,
	refused,
	retried,
	submitted,
	withdrawn,
	type TicketChange
} from './ticket-changes.ts';
import type { TicketKeeper } from './ticket-keeper.ts';
import type { Submission, Ticket } from './ticket.ts';

export interface OutboxSurroundings {
	readonly keeper: TicketKeeper;
	readonly calls: StepCalls;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** From 0 up to, not including, 1. */
	readonly random: () => number;
	readonly wait: Wait;
	/** Does the work while no other tab does any, and sees what they wrote; resolves after it. */
	readonly exclusively: (work: () => void) => Promise<void>;
}

/** Nobody waits longer than this because a server said so, or a clock jumped. */
const LONGEST_NOT_BEFORE_MS = 10 * 60_000;
/** When a network comes back, it comes back for everybody in the workshop. */
const WAKE_SPREAD_MS = 1_500;

/**
 * Brings one person's part in one workshop to its server: joins, submits the answers, or withdraws them,
 * whichever the ticket says is still to do, and tries again until it is done or cannot be. A call may
 * happen twice on the way and has one effect: the server knows the person by the random id.
 *
 * Everything is written on the device first and read from there before each step: a reload, a locked
 * phone, another tab or another person may come in between. What the person does is written at once,
 * because the page may be closed, and made sure of under the lock that all tabs share; what the server
 * said is written under that lock only, and only for the member whom it was said to. Reads the clock,
 * the dice and the timer it was given.
 */
export class Outbox {
	readonly code: string;
	readonly #surroundings: OutboxSurroundings;
	readonly #listeners = new Set<() => void>();
	#isSending = false;
	#failures = 0;
	#callOff: (() => void) | null = null;
	#isStopped = false;
	/** The last thing that the person did here. */
	#wish: (() => boolean) | null = null;

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
		return !this.#surroundings.keeper.isKept(this.code);
	}

	/** Calls back after every change until the returned function is called. */
	subscribe(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Takes part, or goes on with another device. The ticket becomes the newest, whatever the clock says. */
	begin(ticket: Ticket): void {
		const [newest] = this.#surroundings.keeper.list();
		const joinedAt = Math.max(ticket.joinedAt, (newest?.joinedAt ?? 0) + 1);
		this.#insist(
			() => this.#surroundings.keeper.keep({ ...ticket, joinedAt }),
			(kept) => kept?.member === ticket.member
		);
		this.#restart();
	}

	/** Submits the answers; others than before replace them. Nothing is sent in school mode. */
	submit(submission: Submission): void {
		this.#insist(
			() => this.#write((ticket) => submitted(ticket, submission)),
			(kept) => kept?.submission?.result === submission.result
		);
		this.#restart();
	}

	/** Withdraws the answers, sent or not; a call that was never answered may have arrived. */
	withdraw(): void {
		this.#insist(
			() => this.#write(withdrawn),
			(kept) => kept !== null && isWithdrawn(kept)
		);
		this.#restart();
	}

	/** What failed for good is tried once more, because the person says so. */
	retry(): void {
		this.#write(retried);
		this.#restart();
	}

	/** Whether the device has forgotten the workshop. The server is told nothing. */
	forget(): boolean {
		this.#callOff?.();
		const isGone = this.#insist(
			() => this.#surroundings.keeper.forget(this.code),
			(kept) => kept === null
		);
		this.#tell();
		return isGone;
	}

	/**
	 * Forgets a workshop that its server no longer has. The device's clock cannot tell, so the server is asked.
	 * Returns whether it was forgotten; never while something is still to send.
	 */
	async forgetIfOver(): Promise<boolean> {
		const found = await this.#surroundings.calls.find(this.code);
		const isOver = !found.ok && (found.code === 'gone' || found.code === 'unknown-room');
		return isOver && this.ticket !== null && this.#due === null && this.forget();
	}

	/** The network is back, the page can be seen again, another tab wrote: go on soon. */
	wake(): void {
		this.#isStopped = false;
		this.#tell();
		if (this.#isSending || this.#due === null) return;
		this.#plan(this.#surroundings.random() * WAKE_SPREAD_MS);
	}

	/** The person does not want to wait. */
	sendNow(): void {
		this.#isStopped = false;
		if (!this.#isSending && this.#due !== null) this.#plan(0);
	}

	/** Nothing happens any more by itself; a call that is under way is the last one. */
	stop(): void {
		this.#isStopped = true;
		this.#wish = null;
		this.#callOff?.();
		this.#callOff = null;
	}

	#restart(): void {
		this.#isStopped = false;
		this.#failures = 0;
		this.#tell();
		if (!this.#isSending) this.#plan(0);
	}

	#plan(ms: number): void {
		this.#callOff?.();
		if (this.#isStopped) return;
		const { now, wait } = this.#surroundings;
		const asked = (this.ticket?.notBefore ?? 0) - now();
		const rest = Math.min(Math.max(0, asked), LONGEST_NOT_BEFORE_MS);
		this.#callOff = wait(Math.max(ms, rest), () => {
			this.#callOff = null;
			void this.#send();
		});
	}

	/** The ticket of which something is still to do, by what the device says now. */
	get #due(): Ticket | null {
		const { ticket } = this;
		return ticket !== null && nextStep(ticket) !== null ? ticket : null;
	}

	/** One step after the other until nothing is left to do or one comes to nothing. */
	async #send(): Promise<void> {
		if (this.#isSending) return;
		this.#isSending = true;
		let hasRejoined = false;
		for (let due = this.#due; due !== null && !this.#isStopped; due = this.#due) {
			this.#tell();
			const { change, failure } = await takeStep(this.#surroundings.calls, due);
			if (change !== null) await this.#record(due.member, change);
			// what was refused to someone who has left since says nothing about who is here now
			if (failure === null || this.ticket?.member !== due.member) continue;
			// once at a time: a server that forgets the member again and again is not asked without a pause
			if (failure.code !== 'unknown-member' || hasRejoined) {
				const waitMs = await this.#waitAfter(failure, due);
				this.#isSending = false;
				if (waitMs !== null) this.#plan(waitMs);
				this.#tell();
				return;
			}
			hasRejoined = true;
		}
		this.#failures = 0;
		this.#isSending = false;
		this.#tell();
	}

	/** How long to wait before the next try, in milliseconds; null when there will be none. */
	async #waitAfter({ code, retryAfterMs }: WorkshopFailure, due: Ticket): Promise<number | null> {
		const { now, random } = this.#surroundings;
		if (isPassing(code) || code === 'unknown-member' || this.ticket?.status === 'deleting') {
			this.#failures += 1;
			const notBefore = retryAfterMs === null ? 0 : now() + retryAfterMs;
			await this.#record(due.member, (ticket) => ({ ...ticket, notBefore }));
			return backoffMs(this.#failures, random());
		}
		await this.#record(due.member, (ticket) => refused(ticket, due, code));
		return this.#due === null ? null : 0;
	}

	/** Does what the person wants at once, and again under the lock unless it `isThere`. Whether it worked. */
	#insist(wish: () => boolean, isThere: (kept: Ticket | null) => boolean): boolean {
		this.#wish = wish;
		const isDone = wish();
		void this.#surroundings.exclusively(() => {
			if (this.#wish === wish && !isThere(this.ticket)) wish();
			this.#tell();
		});
		return isDone;
	}

	/** Keeps what the server said to a member, if that is who takes part here now. */
	#record(member: string, change: TicketChange): Promise<void> {
		return this.#surroundings.exclusively(() => {
			this.#write((ticket) => (ticket.member === member ? change(ticket) : ticket));
		});
	}

	/** Changes what is kept now; nothing where it was deleted. Whether it would survive a reload. */
	#write(change: TicketChange): boolean {
		const { ticket } = this;
		if (ticket === null) return true;
		const changed = change(ticket);
		const isKept = changed === ticket || this.#surroundings.keeper.keep(changed);
		this.#tell();
		return isKept;
	}

	#tell(): void {
		for (const listener of this.#listeners) listener();
	}
}
