import { LiveStream, type Frame } from './live-stream.ts';
import type { Audience } from './workshop-limits.ts';

/** The current board of a workshop, for control screens and for projectors. */
export interface Frames {
	readonly host: Frame;
	readonly screen: Frame;
	/** Whether the board is final. */
	readonly isLast: boolean;
}

interface Reader {
	readonly audience: Audience;
	readonly onclose: () => void;
}

interface Topic {
	readonly streams: Map<LiveStream, Reader>;
	frames: Frames | null;
	/** Whether the workshop is being read, and whether it has changed since then. */
	isReading: boolean;
	isStale: boolean;
}

interface HubOptions {
	/** Reads a workshop; null if there is none. Rejects if the database cannot be reached. */
	readonly load: (code: string) => Promise<Frames | null>;
	/** Calls back after a pause. */
	readonly wait: (ms: number, then: () => void) => void;
	readonly onerror: (cause: unknown) => void;
}

/** While many people join, a workshop is read four times a second rather than once per person. */
const PAUSE_MS = 250;

/** The open boards of this process, by workshop. Each workshop is read once for all its boards. */
export class BoardHub {
	readonly #options: HubOptions;
	readonly #topics = new Map<string, Topic>();
	#size = 0;
	#isClosed = false;

	constructor(options: HubOptions) {
		this.#options = options;
	}

	/** The number of open boards. */
	get size(): number {
		return this.#size;
	}

	/** Opens a board that stays up to date. `seen` is the revision that the reader has; `onclose` is called once, at its end. */
	open(
		code: string,
		audience: Audience,
		seen: number | null,
		onclose: () => void = () => undefined
	): ReadableStream<Uint8Array> {
		const topic = this.#topics.get(code) ?? this.#addTopic(code);
		const stream = new LiveStream(seen, () => {
			this.#remove(code, stream);
		});
		if (this.#isClosed) {
			stream.end();
			onclose();
			return stream.body;
		}
		topic.streams.set(stream, { audience, onclose });
		this.#size += 1;
		if (topic.frames === null) this.#read(code, topic);
		else stream.send(topic.frames[audience]);
		return stream.body;
	}

	/** Sends the new state of a workshop that has changed. */
	changed(code: string): void {
		const topic = this.#topics.get(code);
		if (topic !== undefined) this.#read(code, topic);
	}

	/** Reads every workshop again, in case a notification was lost. */
	refresh(): void {
		for (const [code, topic] of this.#topics) this.#read(code, topic);
	}

	beat(): void {
		for (const { streams } of this.#topics.values())
			for (const stream of streams.keys()) stream.beat();
	}

	/** Ends every board, so that the server can stop. Readers reconnect to the next process. */
	close(): void {
		this.#isClosed = true;
		for (const [code, topic] of this.#topics) this.#end(code, topic);
	}

	#addTopic(code: string): Topic {
		const topic: Topic = { streams: new Map(), frames: null, isReading: false, isStale: false };
		if (!this.#isClosed) this.#topics.set(code, topic);
		return topic;
	}

	#read(code: string, topic: Topic): void {
		if (topic.isReading) {
			topic.isStale = true;
			return;
		}
		topic.isReading = true;
		void this.#options
			.load(code)
			.then((frames) => {
				this.#spread(code, topic, frames);
			})
			.catch(this.#options.onerror)
			.then(() => {
				this.#options.wait(PAUSE_MS, () => {
					topic.isReading = false;
					const isWanted = topic.isStale && this.#topics.get(code) === topic;
					topic.isStale = false;
					if (isWanted) this.#read(code, topic);
				});
			});
	}

	#spread(code: string, topic: Topic, frames: Frames | null): void {
		topic.frames = frames;
		if (frames !== null) {
			for (const [stream, { audience }] of topic.streams) stream.send(frames[audience]);
		}
		if (frames?.isLast ?? true) this.#end(code, topic);
	}

	#end(code: string, topic: Topic): void {
		this.#topics.delete(code);
		this.#size -= topic.streams.size;
		for (const [stream, { onclose }] of topic.streams) {
			stream.end();
			onclose();
		}
		topic.streams.clear();
	}

	#remove(code: string, stream: LiveStream): void {
		const topic = this.#topics.get(code);
		const reader = topic?.streams.get(stream);
		if (topic === undefined || reader === undefined) return;
		topic.streams.delete(stream);
		reader.onclose();
		this.#size -= 1;
		if (topic.streams.size === 0) this.#topics.delete(code);
	}
}
