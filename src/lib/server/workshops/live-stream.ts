/** One version of a board as bytes of an event stream. */
export interface Frame {
	readonly revision: number;
	readonly bytes: Uint8Array;
}

/** A comment line, so that proxies do not close a quiet connection. */
const BEAT = new TextEncoder().encode(': beat\n\n');

/**
 * One open board as a byte stream that holds only the newest frame. A slow reader skips older frames
 * and costs no memory.
 */
export class LiveStream {
	readonly body: ReadableStream<Uint8Array>;
	#controller: ReadableStreamDefaultController<Uint8Array> | null = null;
	#next: Frame | null = null;
	#sent: number | null;
	#isEnding = false;

	/** `seen` is the revision that the reader has; it is not sent again. */
	constructor(seen: number | null, onclose: () => void) {
		this.#sent = seen;
		this.body = new ReadableStream<Uint8Array>({
			start: (controller) => {
				this.#controller = controller;
				// tells the reader that the connection works, even without a new frame
				controller.enqueue(BEAT);
			},
			pull: () => {
				this.#flush();
			},
			cancel: () => {
				this.#controller = null;
				onclose();
			}
		});
	}

	send(frame: Frame): void {
		if (frame.revision === this.#sent) return;
		this.#next = frame;
		this.#flush();
	}

	beat(): void {
		if (this.#next === null && this.#isReady()) this.#controller?.enqueue(BEAT);
	}

	/** Ends the stream, after the newest frame if it is not sent yet. */
	end(): void {
		this.#isEnding = true;
		this.#flush();
		this.#close();
	}

	#flush(): void {
		const next = this.#next;
		if (next === null || !(this.#isReady() || this.#isEnding)) return;
		// set first, because enqueue may call pull, which calls this method
		this.#next = null;
		this.#sent = next.revision;
		this.#controller?.enqueue(next.bytes);
	}

	#isReady(): boolean {
		return (this.#controller?.desiredSize ?? 0) > 0;
	}

	#close(): void {
		this.#controller?.close();
		this.#controller = null;
	}
}

/** A frame of the event `board`. */
export function frameOf(revision: number, board: unknown): Frame {
	const text = `event: board\nid: ${revision}\ndata: ${JSON.stringify(board)}\n\n`;
	return { revision, bytes: new TextEncoder().encode(text) };
}
