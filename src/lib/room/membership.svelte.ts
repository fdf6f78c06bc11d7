import { createSubscriber } from 'svelte/reactivity';
import type { Outbox } from './outbox.ts';
import type { Ticket } from './ticket.ts';

/** What a panel says about one's own answers. */
export type MemberStatus = Ticket['status'] | 'sending' | 'retrying' | 'deletingRetrying';

/** An outbox as components see it: reading follows its changes. */
export class Membership {
	readonly outbox: Outbox;
	readonly #follow: () => void;

	constructor(outbox: Outbox) {
		this.outbox = outbox;
		this.#follow = createSubscriber((update) => outbox.subscribe(update));
	}

	get ticket(): Ticket | null {
		this.#follow();
		return this.outbox.ticket;
	}

	/** Null when this device does not take part. */
	get status(): MemberStatus | null {
		const ticket = this.ticket;
		if (ticket === null) return null;
		const { status } = ticket;
		const { isSending, isRetrying } = this.outbox;
		if (status === 'deleting') return isRetrying ? 'deletingRetrying' : status;
		if (status !== 'waiting') return status;
		if (isSending) return isRetrying ? 'retrying' : 'sending';
		return isRetrying ? 'retrying' : status;
	}

	/** A reload would lose it. */
	get isInMemory(): boolean {
		this.#follow();
		return this.outbox.isInMemory;
	}
}
