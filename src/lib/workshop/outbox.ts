import { backoffMs, type Wait } from './lifetime.ts';
import { takeStep, type StepCalls } from './take-step.ts';
import type { TicketKeeper } from './ticket-keeper.ts';
import {
	isWithdrawn,
	nextStep,
	refused,
	retried,
	submitted,
	withdrawn,
	type TicketChange,
	type Submission,
	type Ticket
} from './ticket.ts';
import { isPassing, type WorkshopFailure } from './workshop-failure.ts';

export interface OutboxSurroundings {
	readonly keeper: TicketKeeper;
	readonly calls: StepCalls;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** A number from 0 (included) to 1 (excluded). */
	readonly random: () => number;
	readonly wait: Wait;
	/** Does the work under a lock shared by all tabs, with their latest writes; resolves after it. */
	readonly exclusively: (work: () => void) => Promise<void>;
}

/** The longest wait that a server can ask for, or that a jump of the clock can cause. */
const LONGEST_NOT_BEFORE_MS = 10 * 60_000;
/** A network comes back for everyone in a workshop at once, so calls are spread over this time. */
const WAKE_SPREAD_MS = 1_500;

/**
 * Sends one person's participation in one workshop to the server. It joins, submits or withdraws, as
 * the ticket requires, and retries until that succeeds or is refused. Repeated calls have one effect,
 * because the server recognises the person by a random id.
 *
 * The ticket is written to the device first and read from there before each step, because a reload, a
 * locked phone, another tab or another person may come in between. Actions of the person are written
 * at once, because the page may be closed, and confirmed under the lock shared by all tabs. Answers of
 * the server are written under that lock, and only for the member to whom they apply. Depends on the
 * given clock, random numbers and timer.
 */
export class Outbox {
	readonly code: string;
	readonly #surroundings: OutboxSurroundings;
	readonly #listeners = new Set<() => void>();
	#isSending = false;
	#failures = 0;
	#callOff: (() => void) | null = null;
	#isStopped = false;
	/** The person's last action. */
	#wish: (() => boolean) | null = null;

	constructor(code: string, surroundings: OutboxSurroundings) {
		this.code = code;
		this.#surroundings = surroundings;
	}

	/** The ticket on the device; null if the person does not take part, or it cannot be read. */
	get ticket(): Ticket | null {
		const parsed = this.#surroundings.keeper.read(this.code);
		return parsed.kind === 'ticket' ? parsed.ticket : null;
	}

	/** Whether a call is under way. */
	get isSending(): boolean {
		return this.#isSending;
	}

	/** Whether the last attempt failed and another one is planned. */
	get isRetrying(): boolean {
		return this.#failures > 0;
	}

	/** Whether a reload would lose the ticket, because this browser stores nothing. */
	get isInMemory(): boolean {
		return !this.#surroundings.keeper.isKept(this.code);
	}

	/** Calls back after every change until the returned function is called. */
	subscribe(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Starts with a ticket, on joining or on another device. It becomes the newest, whatever the clock says. */
	begin(ticket: Ticket): void {
		const [newest] = this.#surroundings.keeper.list();
		const joinedAt = Math.max(ticket.joinedAt, (newest?.joinedAt ?? 0) + 1);
		this.#insist(
			() => this.#surroundings.keeper.keep({ ...ticket, joinedAt }),
			(kept) => kept?.member === ticket.member
		);
		this.#restart();
	}

	/** Submits answers, which replace earlier ones. Nothing is sent in school mode. */
	submit(submission: Submission): void {
		this.#insist(
			() => this.#write((ticket) => submitted(ticket, submission)),
			(kept) => kept?.submission?.result === submission.result
		);
		this.#restart();
	}

	/** Withdraws the answers, even if unsent, because an unanswered call may have arrived. */
	withdraw(): void {
		this.#insist(
			() => this.#write(withdrawn),
			(kept) => kept !== null && isWithdrawn(kept)
		);
		this.#restart();
	}

	/** Sends refused answers again, at the person's request. */
	retry(): void {
		this.#write(retried);
		this.#restart();
	}

	/** Removes the ticket from the device without telling the server. Returns whether it is gone. */
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
	 * Forgets a workshop that the server no longer has. It asks the server, because the device's clock may be
	 * wrong. Returns whether it was forgotten; never while something is still unsent.
	 */
	async forgetIfOver(): Promise<boolean> {
		const found = await this.#surroundings.calls.find(this.code);
		const isOver = !found.ok && (found.code === 'gone' || found.code === 'unknown-room');
		return isOver && this.ticket !== null && this.#due === null && this.forget();
	}

	/** Resumes soon. Called when the network is back, the page is visible again, or another tab has written. */
	wake(): void {
		this.#isStopped = false;
		this.#tell();
		if (this.#isSending || this.#due === null) return;
		this.#plan(this.#surroundings.random() * WAKE_SPREAD_MS);
	}

	/** Sends now instead of waiting. */
	sendNow(): void {
		this.#isStopped = false;
		if (!this.#isSending && this.#due !== null) this.#plan(0);
	}

	/** Plans no more calls; one that is under way is the last. */
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

	/** The ticket on the device if it needs a call; otherwise null. */
	get #due(): Ticket | null {
		const { ticket } = this;
		return ticket !== null && nextStep(ticket) !== null ? ticket : null;
	}

	/** Takes one step after the other until none is left or one fails. */
	async #send(): Promise<void> {
		if (this.#isSending) return;
		this.#isSending = true;
		let hasRejoined = false;
		for (let due = this.#due; due !== null && !this.#isStopped; due = this.#due) {
			this.#tell();
			const { change, failure } = await takeStep(this.#surroundings.calls, due);
			if (change !== null) await this.#record(due.member, change);
			// a refusal to a person who has left does not apply to the person here now
			if (failure === null || this.ticket?.member !== due.member) continue;
			// rejoins only once without a pause, in case the server keeps forgetting the member
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

	/** The milliseconds to wait before the next attempt; null if there will be none. */
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

	/** Carries out a wish at once, and again under the lock unless it `isThere`. Returns whether it worked. */
	#insist(wish: () => boolean, isThere: (kept: Ticket | null) => boolean): boolean {
		this.#wish = wish;
		const isDone = wish();
		void this.#surroundings.exclusively(() => {
			if (this.#wish === wish && !isThere(this.ticket)) wish();
			this.#tell();
		});
		return isDone;
	}

	/** Records the server's answer for a member, if that member still takes part here. */
	#record(member: string, change: TicketChange): Promise<void> {
		return this.#surroundings.exclusively(() => {
			this.#write((ticket) => (ticket.member === member ? change(ticket) : ticket));
		});
	}

	/** Changes the ticket unless it was deleted. Returns whether the change survives a reload. */
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
