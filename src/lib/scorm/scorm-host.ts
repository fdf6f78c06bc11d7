import type { Host, HostListener, Outcome } from '#lib/embed/host.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import { AttemptStorage } from './attempt-storage.ts';
import { findApi, type FrameWindow } from './find-api.ts';
import { toObjectives } from './objectives.ts';
import { ScormAttempt } from './scorm-attempt.ts';
import { noticeOf, problemOf } from './scorm-words.ts';

/** What is needed of a window. A window of the browser fits. */
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
	/** Scores of the skills are handed over. The person was told so at the start. */
	readonly hasObjectives: boolean;
}

/** A server that takes longer to say anything counts as away. */
const LONGEST_ANSWER_MS = 10_000;

/**
 * The learning platform around the stand-alone quiz, after SCORM 1.2. It opens the attempt at once,
 * and from then on follows the page: out of sight and when the connection comes back it commits, on the
 * way out it finishes. There is no `unload` anywhere: browsers have begun to forbid it.
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
		// a result that the platform has not heard of is gone on with, so that it does
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
 * Whether the server that the package came from, which is the platform's, answers at all. What it says
 * does not matter: an error is told by the platform itself.
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

/** Answers that look careless make scores that nobody should read as somebody's skills. */
function objectivesOf({ result, isSaid }: Outcome) {
	return isSaid ? toObjectives(result) : [];
}

/** A platform has no use for it. */
function nothing(): void {
	// what it has to know goes through the storage
}
