import { setTimeout as wait } from 'node:timers/promises';
import type { HttpCalls, Reply } from '../support/http-call.ts';
import type { WorkshopDriver, Submission } from '../support/workshop-driver.ts';

/** What happened to all phones together. */
export interface Tally {
	readonly joinMs: number[];
	readonly submitMs: number[];
	readonly pollMs: number[];
	/** When each person's answers were first acknowledged. */
	readonly acknowledgedAt: number[];
	unchanged: number;
	cut: number;
	repeated: number;
	retried: number;
	/** A repetition that the server took for something new. */
	mistaken: number;
}

/** How one phone behaves, decided beforehand. */
export interface Plan {
	readonly submission: Submission;
	/** From the start of each phase. */
	readonly joinAtMs: number;
	readonly submitAtMs: number;
	/** How much of the first submission leaves the phone before the network is gone; null: it holds. */
	readonly cutAt01: number | null;
	readonly repeats: boolean;
	readonly pollMs: number;
}

const AGAIN_MS = 200;
const TRIES = 8;

/** One person's phone, on a network that drops some calls. Times count from when a call was due. */
export class Phone {
	readonly #calls: HttpCalls;
	readonly #workshop: WorkshopDriver;
	readonly #plan: Plan;
	readonly #tally: Tally;

	constructor(calls: HttpCalls, workshop: WorkshopDriver, plan: Plan, tally: Tally) {
		this.#calls = calls;
		this.#workshop = workshop;
		this.#plan = plan;
		this.#tally = tally;
	}

	async join(): Promise<void> {
		await wait(this.#plan.joinAtMs);
		const due = performance.now();
		await this.#insist(() => this.#workshop.join(this.#calls, this.#plan.submission));
		this.#tally.joinMs.push(performance.now() - due);
	}

	async submit(): Promise<void> {
		const { submission, submitAtMs, cutAt01, repeats } = this.#plan;
		await wait(submitAtMs);
		if (cutAt01 !== null) {
			this.#tally.cut += 1;
			await this.#calls.postCut(`${this.#workshop.path}/submission`, submission, cutAt01);
			await wait(AGAIN_MS);
		}
		const due = performance.now();
		await this.#insist(() => this.#workshop.submit(this.#calls, submission));
		const now = performance.now();
		this.#tally.submitMs.push(now - due);
		this.#tally.acknowledgedAt.push(now);
		if (!repeats) return;
		this.#tally.repeated += 1;
		const reply = await this.#insist(() => this.#workshop.submit(this.#calls, submission));
		if (JSON.parse(reply.text).replaced !== false) this.#tally.mistaken += 1;
	}

	/** Asks how the workshop is, until told to stop. */
	async poll(signal: AbortSignal): Promise<void> {
		let etag = '';
		while (!signal.aborted) {
			const due = performance.now();
			const reply = await this.#insist(() =>
				this.#calls.get(this.#workshop.path, { 'if-none-match': etag })
			);
			this.#tally.pollMs.push(performance.now() - due);
			if (reply.status === 304) this.#tally.unchanged += 1;
			etag = reply.headers.etag ?? etag;
			await wait(this.#plan.pollMs, undefined, { signal }).catch(() => undefined);
		}
	}

	async #insist(call: () => Promise<Reply>): Promise<Reply> {
		for (let tries = 1; ; tries++) {
			const reply = await call().catch(() => null);
			if (reply !== null && (reply.status === 200 || reply.status === 304)) return reply;
			if (tries === TRIES) {
				const why = reply === null ? 'no answer' : `${reply.status} ${reply.text}`;
				throw new Error(`Given up after ${TRIES} tries: ${why}`);
			}
			this.#tally.retried += 1;
			await wait(AGAIN_MS * 2 ** tries);
		}
	}
}
