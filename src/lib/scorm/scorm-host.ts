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
	readonly document: {
		readonly hidden: boolean;
		addEventListener(type: 'visibilitychange', listener: () => void): void;
	};
	setTimeout(task: () => void, delayMs: number): number;
	clearTimeout(timer: number): void;
	addEventListener(type: 'pagehide' | 'pageshow', listener: () => void): void;
}

interface Surroundings {
	readonly window: PageWindow;
	/** Scores of the skills are handed over. The person was told so at the start. */
	readonly hasObjectives: boolean;
}

/**
 * The learning platform around the stand-alone quiz, after SCORM 1.2. It opens the attempt at once,
 * and from then on follows the page: out of sight it commits, on the way out it finishes. There is no
 * `unload` anywhere: browsers have begun to forbid it.
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
		onchange: (report) => listener?.warn(problemOf(report))
	});
	const storage = new AttemptStorage(quiz, attempt, attempt.open());

	window.addEventListener('pagehide', () => {
		attempt.leave();
	});
	window.addEventListener('pageshow', () => {
		attempt.comeBack();
	});
	window.document.addEventListener('visibilitychange', () => {
		if (window.document.hidden) attempt.hide();
	});

	return {
		storage,
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

/** Answers that look careless make scores that nobody should read as somebody's skills. */
function objectivesOf({ result, isSaid }: Outcome) {
	return isSaid ? toObjectives(result) : [];
}

/** A platform has no use for it. */
function nothing(): void {
	// what it has to know goes through the storage
}
