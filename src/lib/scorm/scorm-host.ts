import type { Host, HostListener, Outcome, Problem, Said } from '#lib/embed/host.ts';
import { scorm as english, type ScormText } from '#lib/i18n/en/scorm.ts';
import { scorm as indonesian } from '#lib/i18n/id/scorm.ts';
import { byLocale, type Locale } from '#lib/schema/locale.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import type { TextStorage } from '#lib/session/device-storage.ts';
import { resultCode } from '#lib/session/saved-progress.ts';
import { encodeProgress, parseProgress, progressKey } from '#lib/session/saved-progress.ts';
import { toObjectives, type Part } from './cmi-values.ts';
import { findApi, type FrameWindow } from './find-api.ts';
import { ScormAttempt, type AttemptReport } from './scorm-attempt.ts';
import {
	DELETED_AFTER_END,
	decodeSuspended,
	encodeSuspended,
	type AttemptStage
} from './suspend-data.ts';

const TEXTS: Readonly<Record<Locale, ScormText>> = { en: english, id: indonesian };

/** The part of a browser's window that the host uses. */
export interface PageWindow extends FrameWindow {
	readonly performance: { now(): number };
	readonly navigator: { readonly onLine: boolean };
	readonly location: { readonly href: string };
	readonly document: {
		readonly hidden: boolean;
		addEventListener(type: 'visibilitychange', listener: () => void): void;
	};
	setTimeout(task: () => void, delayMs: number): number;
	clearTimeout(timer: number): void;
	addEventListener(type: 'pagehide' | 'pageshow' | 'online', listener: () => void): void;
	fetch(address: string, how: RequestInit): Promise<unknown>;
}

interface Surroundings {
	readonly window: PageWindow;
	/** Whether the platform receives the scores of the skills. The start page says so. */
	readonly hasObjectives: boolean;
}

/** A server that takes longer to answer counts as unreachable. */
const LONGEST_ANSWER_MS = 10_000;

/**
 * The learning platform around the stand-alone quiz, following SCORM 1.2. It opens the attempt at once,
 * commits when the page is hidden or the connection returns, and closes the session when the page is
 * left. It does not use `unload`, which browsers are removing.
 */
export function openScormHost(quiz: Quiz, { window, hasObjectives }: Surroundings): Host {
	let listener: HostListener | null = null;
	const attempt = new ScormAttempt({
		findApi: () => findApi(window),
		now: () => window.performance.now(),
		schedule: (task, delayMs) => {
			const timer = window.setTimeout(task, delayMs);
			return () => {
				window.clearTimeout(timer);
			};
		},
		isOnline: () => window.navigator.onLine,
		ask: (answer) => {
			void isServerThere(window).then(answer);
		},
		onchange: (report) => listener?.warn(problemOf(report))
	});
	const storage = new AttemptStorage(quiz, attempt, attempt.open());

	window.addEventListener('pagehide', () => {
		attempt.leave();
	});
	window.addEventListener('pageshow', () => {
		attempt.comeBack();
	});
	window.addEventListener('online', () => {
		attempt.hurry();
	});
	window.document.addEventListener('visibilitychange', () => {
		if (window.document.hidden) attempt.hurry();
	});

	return {
		storage,
		isKeeping: () => attempt.report.lms === 'open',
		confirm: () => attempt.confirm(),
		notice: attempt.report.lms === 'watching' ? null : noticeOf(hasObjectives),
		// if the platform does not know of the result, the quiz resumes, so that completing it reports it
		reached: attempt.report.isHandedIn ? storage.reached : null,
		listen(next) {
			listener = next;
			next.warn(problemOf(attempt.report));
		},
		ready: nothing,
		started: nothing,
		stepped: nothing,
		moved: nothing,
		completed(outcome) {
			storage.finish();
			attempt.complete(hasObjectives ? objectivesOf(outcome) : []);
		}
	};
}

/**
 * Whether the server of the package, which is the platform's, answers at all. Even an error counts as an
 * answer, because the platform reports errors itself.
 */
async function isServerThere(window: PageWindow): Promise<boolean> {
	const waiting = new AbortController();
	const timer = window.setTimeout(() => {
		waiting.abort();
	}, LONGEST_ANSWER_MS);
	try {
		const how = { method: 'HEAD', cache: 'no-store', redirect: 'manual' } as const;
		await window.fetch(window.location.href, { ...how, signal: waiting.signal });
		return true;
	} catch {
		return false;
	} finally {
		window.clearTimeout(timer);
	}
}

/** The objectives of an outcome; none for careless answers, whose scores say nothing about skills. */
function objectivesOf({ result, isSaid }: Outcome) {
	return isSaid ? toObjectives(result) : [];
}

/** Does nothing, for events that a platform does not need. */
function nothing(): void {
	// what it has to know goes through the storage
}

/** The notice on the start page. */
function noticeOf(hasObjectives: boolean): Said {
	return inAll(({ notice, skillsNotice }) =>
		hasObjectives ? `${notice} ${skillsNotice}` : notice
	);
}

/** The problem to show now; null if there is none. */
function problemOf({ lms, unsaved }: AttemptReport): Problem | null {
	if (lms === 'missing' || lms === 'refused' || lms === 'watching')
		return { said: inAll((text) => text[lms]), isUrgent: false };
	if (unsaved.length === 0) return null;
	return { said: inAll((text) => text.unsaved(listOf(unsaved, text))), isUrgent: true };
}

function listOf(unsaved: readonly Part[], { parts, and }: ScormText): string {
	const words = unsaved.map((part) => parts[part]);
	const before = words.slice(0, -1).join(', ');
	return before === '' ? words.join('') : `${before} ${and} ${words.at(-1) ?? ''}`;
}

function inAll(say: (text: ScormText) => string): Said {
	return byLocale((locale) => say(TEXTS[locale]));
}

/**
 * The platform as storage for progress: starts with the text that it suspended, and passes writes on to
 * it. Other keys last as long as the visit. Writing never throws; the report of the attempt lists the
 * parts that the platform did not store.
 */
class AttemptStorage implements TextStorage {
	readonly #quiz: Quiz;
	readonly #attempt: ScormAttempt;
	readonly #texts = new Map<string, string>();
	/** The code of the result that an earlier visit reached; null if it did not reach one. */
	readonly reached: string | null;

	constructor(quiz: Quiz, attempt: ScormAttempt, suspended: string) {
		this.#quiz = quiz;
		this.#attempt = attempt;
		const kept = decodeSuspended(quiz, suspended);
		this.reached = kept?.stage === 'finished' ? resultCode(quiz, kept.progress) : null;
		if (kept !== null) this.#texts.set(this.#key, encodeProgress(quiz, kept.progress));
	}

	get length(): number {
		return this.#texts.size;
	}

	get #key(): string {
		return `arah:${progressKey(this.#quiz)}`;
	}

	key(index: number): string | null {
		return [...this.#texts.keys()][index] ?? null;
	}

	getItem(key: string): string | null {
		return this.#texts.get(key) ?? null;
	}

	setItem(key: string, value: string): void {
		this.#texts.set(key, value);
		if (key === this.#key) this.#keep(this.#attempt.hasFinished ? 'again' : 'first');
	}

	/** Marks the stored answers as those of a result, until the next change. */
	finish(): void {
		this.#keep('finished');
	}

	removeItem(key: string): void {
		this.#texts.delete(key);
		if (key === this.#key) this.#attempt.keep(this.#attempt.hasFinished ? DELETED_AFTER_END : '');
	}

	#keep(stage: AttemptStage): void {
		const saved = parseProgress(this.#quiz, this.getItem(this.#key));
		if (saved.kind !== 'progress') return;
		this.#attempt.keep(encodeSuspended(this.#quiz, saved.progress, stage));
	}
}
