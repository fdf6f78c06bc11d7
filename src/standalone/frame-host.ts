import type { Host, HostListener, Outcome, Said, HostStep } from '#lib/embed/host.ts';
import {
	foreignHeights,
	h5pResize,
	nextHeight,
	readHostMessage,
	toEnvelope,
	toSummary,
	type ChildMessage
} from '#lib/embed/messages.ts';
import type { EmbedParameters } from '#lib/embed/parameters.ts';
import { readSecret } from '#lib/embed/place.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import type { TextStorage } from '#lib/session/device-storage.ts';
import { SENDS_RESULT } from './texts.ts';

/** The height is sent again after these times, for scripts of the embedding page that load late. */
const AGAIN_MS = [1_000, 4_000];

interface Frame {
	/** The element whose height is that of the content. */
	readonly root: HTMLElement;
	readonly quiz: QuizBundle['quiz'];
	readonly parameters: EmbedParameters;
}

/**
 * The page that frames the quiz, if any; without one, messages are dropped. It sends the height in four
 * protocols and events in our own, and accepts messages only from the embedding page.
 */
export class FrameHost implements Host {
	readonly storage = new FrameStorage(() => localStorage);
	readonly notice: Said | null;
	/** Answers on a device may be another person's, so they are offered rather than shown. */
	readonly reached = null;
	readonly #frame: Frame;
	readonly #secret = readSecret(location.hash);
	/** The origin of the embedding page; null while unknown, the string "null" if it is opaque. */
	#origin: string | null =
		'ancestorOrigins' in location ? (location.ancestorOrigins[0] ?? null) : null;
	#listener: HostListener | undefined;
	#id = '';
	#height: number | null = null;
	/** Whether the top of the quiz is visible on the embedding page. */
	#isTopSeen = true;

	constructor(frame: Frame) {
		this.#frame = frame;
		this.notice = frame.parameters.sendsResult && isFramed() ? SENDS_RESULT : null;
	}

	isKeeping(): boolean {
		return true;
	}

	/** Resolves at once, because a browser writes synchronously. */
	confirm(): Promise<boolean> {
		return Promise.resolve(true);
	}

	listen(listener: HostListener): void {
		this.#listener = listener;
		if (!isFramed()) return;
		addEventListener('message', (event) => {
			this.#hear(event);
		});
		document.addEventListener('click', (event) => {
			this.#followOnTop(event);
		});
	}

	ready(): void {
		if (!isFramed()) return;
		const { root, quiz } = this.#frame;
		this.#tell({ type: 'ready', quiz: quiz.id, version: quiz.version });
		parent.postMessage({ context: 'h5p', action: 'hello' }, '*');
		new ResizeObserver(() => {
			this.#sendHeight();
		}).observe(root);
		new IntersectionObserver((entries) => {
			this.#isTopSeen = entries.at(-1)?.isIntersecting ?? true;
		}).observe(root.querySelector('header') ?? root);
		// The observer does not run in a frame that the page hides until it knows the height.
		this.#sendHeight();
		for (const ms of AGAIN_MS) {
			setTimeout(() => {
				this.#sendHeight({ again: true });
			}, ms);
		}
	}

	started({ answered, items }: HostStep): void {
		this.#tell({ type: 'started', answered, items });
	}

	stepped({ answered, items }: HostStep): void {
		this.#tell({ type: 'step', answered, items });
	}

	completed(outcome: Outcome): void {
		const result = this.notice === null ? undefined : toSummary(outcome);
		this.#tell({ type: 'completed', ...(result && { result }) });
	}

	moved(): void {
		if (this.#isTopSeen || !isFramed()) return;
		this.#tell({ type: 'scrollTo', top: 0 });
		parent.postMessage({ subject: 'lti.scrollToTop' }, '*');
	}

	#tell(message: ChildMessage): void {
		if (!isFramed()) return;
		const envelope = toEnvelope(message, this.#id, this.#frame.parameters.ref);
		parent.postMessage(envelope, this.#origin === 'null' ? '*' : (this.#origin ?? '*'));
	}

	#hear({ source, origin, data }: MessageEvent<unknown>): void {
		if (source !== parent || (this.#origin !== null && origin !== this.#origin)) return;
		const message = readHostMessage(data, { id: this.#id, locales: LOCALES });
		if (message === null) return;
		switch (message.kind) {
			case 'init':
				this.#origin = origin;
				this.#id = message.id;
				this.#tell({ type: 'ready', quiz: this.#frame.quiz.id, version: this.#frame.quiz.version });
				this.#sendHeight({ again: true });
				return;
			case 'set-config':
				this.#listener?.configure(message);
				return;
			case 'measure':
				this.#sendHeight({ again: true });
				return;
			case 'h5p-prepared':
				if (this.#height !== null) parent.postMessage(h5pResize(this.#height), '*');
		}
	}

	#sendHeight({ again = false } = {}): void {
		const content = this.#frame.root.getBoundingClientRect().height;
		const height = nextHeight(content, again ? null : this.#height);
		if (height === null) return;
		this.#height = height;
		this.#tell({ type: 'height', height });
		for (const message of foreignHeights(height, this.#secret)) parent.postMessage(message, '*');
	}

	/** Asks WordPress to open a link, because its frames may not open tabs themselves. */
	#followOnTop(event: MouseEvent): void {
		const link = event.target instanceof Element ? event.target.closest('a[target]') : null;
		if (this.#secret === null || !(link instanceof HTMLAnchorElement)) return;
		event.preventDefault();
		parent.postMessage({ message: 'link', value: link.href, secret: this.#secret }, '*');
	}
}

/** Tells the embedding page that the file has no valid quiz. Contains nothing private, so it may go to any origin. */
export function tellBroken(ref: string): void {
	if (isFramed())
		parent.postMessage(toEnvelope({ type: 'error', code: 'broken-file' }, '', ref), '*');
}

/** Whether the quiz is in a frame. */
export function isFramed(): boolean {
	return parent !== window;
}

/**
 * The device's storage with a copy in memory, so that nothing is lost within one visit. If the device
 * refuses a write, it throws after the copy is made, so that the caller can report it.
 */
class FrameStorage implements TextStorage {
	readonly #memory = new Map<string, string>();
	readonly #device: () => Storage;

	/** `device` is called at each use, because even access to `window.localStorage` may throw. */
	constructor(device: () => Storage) {
		this.#device = device;
	}

	getItem(key: string): string | null {
		return this.#memory.get(key) ?? this.#device().getItem(key);
	}

	setItem(key: string, value: string): void {
		this.#memory.set(key, value);
		this.#device().setItem(key, value);
	}

	removeItem(key: string): void {
		this.#memory.delete(key);
		this.#device().removeItem(key);
	}

	key(index: number): string | null {
		return this.#device().key(index);
	}

	get length(): number {
		return this.#device().length;
	}
}
