const NAME = 'arah-desk';

/** The line between desks in different tabs. A browser without one has desks that do not hear. */
export class CaseloadChannel {
	#channel: BroadcastChannel | null = null;

	/** Calls back whenever another tab has changed what is kept. */
	listen(onchange: () => void): void {
		if (typeof BroadcastChannel === 'undefined' || this.#channel !== null) return;
		this.#channel = new BroadcastChannel(NAME);
		this.#channel.onmessage = onchange;
	}

	/** Tells the other tabs that what is kept was changed. */
	tell(): void {
		this.#channel?.postMessage('changed');
	}

	close(): void {
		this.#channel?.close();
		this.#channel = null;
	}
}

/** Tells open desks that what is kept was changed from outside, such as by the privacy page. */
export function tellDesks(): void {
	const channel = new CaseloadChannel();
	channel.listen(() => undefined);
	channel.tell();
	channel.close();
}
