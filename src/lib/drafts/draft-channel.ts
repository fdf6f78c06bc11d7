const NAME = 'arah-studio';

/**
 * Tells the other tabs which draft was saved. In a browser without BroadcastChannel they notice it only when they save
 * themselves.
 */
export class DraftChannel {
	readonly #channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME);

	/** Calls back with the id of a draft that another tab has saved. */
	listen(onsaved: (id: string) => void): void {
		if (this.#channel === null) return;
		this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
			if (typeof data === 'string') onsaved(data);
		};
	}

	tell(id: string): void {
		this.#channel?.postMessage(id);
	}

	close(): void {
		this.#channel?.close();
	}
}
