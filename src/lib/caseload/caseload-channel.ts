const NAME = 'arah-desk';

/**
 * The channel between desks in different tabs. In a browser without BroadcastChannel, changes in other tabs go
 * unnoticed.
 */
export class CaseloadChannel {
	#channel: BroadcastChannel | null = null;

	/** Calls back whenever another tab has changed the caseload. */
	listen(onchange: () => void): void {
		if (typeof BroadcastChannel === 'undefined' || this.#channel !== null) return;
		this.#channel = new BroadcastChannel(NAME);
		this.#channel.onmessage = onchange;
	}

	/** Notifies the other tabs of a change. */
	tell(): void {
		this.#channel?.postMessage('changed');
	}

	close(): void {
		this.#channel?.close();
		this.#channel = null;
	}
}

/** Notifies open desks of a change made outside a desk, for example on the privacy page. */
export function tellDesks(): void {
	const channel = new CaseloadChannel();
	channel.listen(() => undefined);
	channel.tell();
	channel.close();
}
