import type { Outbox } from './outbox.ts';
import type { Ticket } from './ticket.ts';

/** What a panel says about one's own answers. */
export type MemberStatus = Ticket['status'] | 'sending' | 'retrying' | 'deletingRetrying';

/** An outbox as components see it, once somebody has called `follow`. */
export class Membership {
	readonly outbox: Outbox;
	/** Goes up with every change: what reads it is read again. */
	#changes = $state(0);

	constructor(outbox: Outbox) {
		this.outbox = outbox;
	}

	/** Follows the outbox until the returned function is called. */
	follow(): () => void {
		return this.outbox.subscribe(() => (this.#changes += 1));
	}

	get ticket(): Ticket | null {
		return this.#changes >= 0 ? this.outbox.ticket : null;
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
		return this.#changes >= 0 && this.outbox.isInMemory;
	}
}
