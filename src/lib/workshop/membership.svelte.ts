import type { Outbox } from './outbox.ts';
import type { Ticket } from './ticket.ts';

/** The status that a panel shows for the person's own answers. */
export type MemberStatus = Ticket['status'] | 'sending' | 'retrying' | 'deletingRetrying';

/** A reactive view of an outbox, once `follow` has been called. */
export class Membership {
	readonly outbox: Outbox;
	/** Increases with every change, so that the getters that read it are re-evaluated. */
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

	/** Null if this device does not take part. */
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

	/** Whether a reload would lose the ticket. */
	get isInMemory(): boolean {
		return this.#changes >= 0 && this.outbox.isInMemory;
	}
}
