import type { Host, HostListener, Outcome, Said, Step } from '#lib/embed/host.ts';
import {
	foreignHeights,
	h5pResize,
	nextHeight,
	readHostMessage,
	toEnvelope,
	type ChildMessage
} from '#lib/embed/messages.ts';
import type { EmbedParameters } from '#lib/embed/parameters.ts';
import { readSecret } from '#lib/embed/place.ts';
import { toSummary } from '#lib/embed/summary.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import { FrameStorage } from './frame-storage.ts';
import { SENDS_RESULT } from './texts.ts';

/** A script of the page around it that comes late has not heard the first height. */
const AGAIN_MS = [1_000, 4_000];

interface Frame {
	/** Its height is the height of the content. */
	readonly root: HTMLElement;
	readonly quiz: QuizBundle['quiz'];
	readonly parameters: EmbedParameters;
}

/**
 * A page that frames the quiz, or none: then nobody hears. Tells the height in four protocols, and what
 * happens in our own. Believes no message but those of the page that frames it.
 */
export class FrameHost implements Host {
	readonly storage = new FrameStorage(() => localStorage);
	readonly notice: Said | null;
	/** What a device keeps may be somebody else's: it is offered, not shown. */
	readonly reached = null;
	readonly #frame: Frame;
	readonly #secret = readSecret(location.hash);
	/** Of the page around it; null while nobody knows. The string "null" when it is opaque. */
	#origin: string | null =
		'ancestorOrigins' in location ? (location.ancestorOrigins[0] ?? null) : null;
	#listener: HostListener | undefined;
	#id = '';
	#height: number | null = null;
	/** Whether the top of the quiz can be seen on the page around it. */
	#isTopSeen = true;

	constructor(frame: Frame) {
		this.#frame = frame;
		this.notice = frame.parameters.sendsResult && isFramed() ? SENDS_RESULT : null;
	}

	isKeeping(): boolean {
		return true;
	}

	/** The browser is certain at once. */
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
		// Not left to the observer alone: a frame that a page hides until it knows the height is not observed.
		this.#sendHeight();
		for (const ms of AGAIN_MS) {
			setTimeout(() => {
				this.#sendHeight({ again: true });
			}, ms);
		}
	}

	started({ answered, items }: Step): void {
		this.#tell({ type: 'started', answered, items });
	}

	stepped({ answered, items }: Step): void {
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

	/** WordPress lets no frame open a tab, but goes to an address of ours itself when it is asked to. */
	#followOnTop(event: MouseEvent): void {
		const link = event.target instanceof Element ? event.target.closest('a[target]') : null;
		if (this.#secret === null || !(link instanceof HTMLAnchorElement)) return;
		event.preventDefault();
		parent.postMessage({ message: 'link', value: link.href, secret: this.#secret }, '*');
	}
}

/** Tells the page around it that there is no quiz in the file. It holds nothing that is not for everybody. */
export function tellBroken(ref: string): void {
	if (isFramed())
		parent.postMessage(toEnvelope({ type: 'error', code: 'broken-file' }, '', ref), '*');
}

/** Whether there is a page around it. */
export function isFramed(): boolean {
	return parent !== window;
}
