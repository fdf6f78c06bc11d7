import {
	PARTS,
	STATUS,
	SUSPEND_DATA,
	type AttemptState,
	type Part,
	type Objective
} from './cmi-values.ts';
import { Lms, type ScormApi } from './lms.ts';
import { tellsOfEnd } from './suspend-data.ts';
import { ValueLedger } from './value-ledger.ts';

interface Surroundings {
	/** Looks for the platform, which may appear later than the page. */
	readonly findApi: () => ScormApi | null;
	/** Milliseconds of a clock that never jumps. */
	readonly now: () => number;
	/** Runs a task later. Returns the function that cancels it. */
	readonly schedule: (task: () => void, delayMs: number) => () => void;
	/** Whether the browser reports a connection. */
	readonly isOnline: () => boolean;
	/** Checks whether the page's server can be reached. */
	readonly ask: (answer: (isThere: boolean) => void) => void;
	/** Called when the report changes. */
	readonly onchange: (report: AttemptReport) => void;
}

/** The state of an attempt, for messages to the person. */
export interface AttemptReport {
	/** 'missing': there is no platform. 'refused': it refuses the session. 'watching': a preview or review, in which nothing is recorded. */
	readonly lms: 'missing' | 'refused' | 'watching' | 'open' | 'left';
	/** The parts that are not known to be stored. */
	readonly unsaved: readonly Part[];
	/** Whether the platform knows that the quiz is completed. */
	readonly isHandedIn: boolean;
}

/** The pause between two commits, because a commit blocks the page on many platforms until their server answers. */
const PAUSE_MS = 5_000;
/** A slow platform gets fewer commits, so that they block the page for at most a tenth of the time. */
const PAUSE_PER_WAIT = 10;
const LONGEST_PAUSE_MS = 60_000;

/**
 * One attempt of one person in a learning platform, following SCORM 1.2. Whatever the platform does, no
 * method throws or loses data: refused values are offered again at the next commit, and the report
 * lists the missing parts. Depends on the given clock and platform.
 *
 * A platform's "true" is no proof. Moodle answers it even without a connection, and then regards the
 * values as sent (mod/scorm/request.js and datamodels/scorm_12.js of 4.5). A commit therefore counts
 * only if there is a connection and the server answers afterwards.
 */
export class ScormAttempt {
	readonly #surroundings: Surroundings;
	#lms: Lms | null = null;
	#state: AttemptState = { status: 'incomplete', text: null, objectives: [] };
	readonly #ledger = new ValueLedger();
	/** The number of commits. Only an answer after the last one confirms everything. */
	#commits = 0;
	/** Whether the server has ever answered. If a platform forbids the check, its own "true" has to suffice. */
	#hasAnswered = false;
	#waiting: ((isKept: boolean) => void)[] = [];
	#report: AttemptReport = { lms: 'missing', unsaved: [], isHandedIn: false };
	#fits = true;
	#nextPushAt = 0;
	#pauseMs = PAUSE_MS;
	#callOff: (() => void) | null = null;

	constructor(surroundings: Surroundings) {
		this.#surroundings = surroundings;
	}

	get report(): AttemptReport {
		return this.#report;
	}

	/** Whether the quiz was finished, now or earlier. It stays true. */
	get hasFinished(): boolean {
		return this.#state.status !== 'incomplete';
	}

	/** Opens the session, marks the attempt as incomplete and commits. Returns the text that an earlier visit suspended. */
	open(): string {
		if (!this.#connect()) return '';
		const suspended = this.#lms?.get(SUSPEND_DATA) ?? '';
		this.#push();
		return suspended;
	}

	/**
	 * Stores the text at the next commit, which is soon but not after every answer. Null: the progress is
	 * too long for the platform, which keeps its earlier text.
	 */
	keep(text: string | null): void {
		this.#fits = text !== null;
		if (text !== null) this.#state = { ...this.#state, text };
		this.#plan(Math.max(0, this.#nextPushAt - this.#surroundings.now()));
	}

	/** Completes the attempt. Looks for a platform once more, because a late completion still counts. */
	complete(objectives: readonly Objective[]): void {
		this.#state = { ...this.#state, status: 'completed', objectives };
		// in a later task, so that the result appears before the platform blocks the page
		this.#plan(0);
	}

	/** Commits now, because the page may never become visible again, or because the connection is back. */
	hurry(): void {
		if (this.#report.lms !== 'open') return;
		const { uncommitted } = this.#ledger;
		if (uncommitted.length > 0 || this.#ledger.pending(this.#state).length > 0) this.#push();
	}

	/** Commits everything now. Resolves to whether the platform has stored the current progress. */
	confirm(): Promise<boolean> {
		if (this.#report.lms !== 'open') return Promise.resolve(false);
		return new Promise((resolve) => {
			this.#waiting.push(resolve);
			this.#push();
		});
	}

	/** Commits everything and closes the session, because the page is being left. */
	leave(): void {
		if (this.#report.lms !== 'open') return;
		this.hurry();
		this.#callOff?.();
		this.#callOff = null;
		this.#lms?.finish();
		this.#lms = null;
		this.#tell({ lms: 'left' });
	}

	/** Reopens the session, because the browser has restored the page. */
	comeBack(): void {
		if (this.#report.lms !== 'left' || !this.#connect()) return;
		// it is unknown whether the last values arrived
		this.#ledger.lose(this.#ledger.uncommitted);
		this.#push();
	}

	#connect(): boolean {
		const api = this.#surroundings.findApi();
		if (api === null) return this.#fail('missing');
		const lms = new Lms(api);
		if (!lms.begin()) return this.#fail('refused');
		const status = lms.get(STATUS);
		// Open edX returns every status as empty
		const isDone =
			['completed', 'passed', 'failed'].includes(status) ||
			(status === '' && tellsOfEnd(lms.get(SUSPEND_DATA)));
		const isShown = ['browse', 'review'].includes(lms.get('cmi.core.lesson_mode'));
		this.#lms = lms;
		if (isShown) {
			this.#tell({ lms: 'watching', unsaved: [], isHandedIn: isDone });
			return true;
		}
		this.#ledger.restart();
		if (isDone && this.#state.status !== 'completed')
			this.#state = { ...this.#state, status: null };
		this.#tell({ lms: 'open', isHandedIn: isDone || this.#report.isHandedIn });
		return true;
	}

	#fail(lms: 'missing' | 'refused'): boolean {
		this.#tell({ lms });
		return false;
	}

	#plan(delayMs: number): void {
		this.#callOff?.();
		this.#callOff = this.#surroundings.schedule(() => {
			this.#callOff = null;
			const isLate = this.#lms === null && this.#state.status === 'completed';
			if (isLate && this.#report.lms !== 'left' && !this.#connect()) return;
			this.#push();
		}, delayMs);
	}

	/** Sets all new values and commits them. */
	#push(): void {
		const lms = this.#lms;
		if (lms === null || this.#report.lms !== 'open') return;
		const began = this.#surroundings.now();
		const ledger = this.#ledger;
		const canCommit =
			this.#surroundings.isOnline() &&
			(!ledger.hasLost || ledger.makeDiffer(lms, this.#state, this.#report.isHandedIn));
		ledger.offer(lms, this.#state);
		const names = ledger.uncommitted;
		const isTaken = names.length > 0 && canCommit && lms.commit();
		const tookMs = this.#surroundings.now() - began;
		if (!isTaken) {
			ledger.lose(names);
			this.#conclude(tookMs);
			return;
		}
		this.#commits += 1;
		const commit = this.#commits;
		this.#nextPushAt = this.#surroundings.now() + this.#pauseMs;
		this.#surroundings.ask((isThere) => {
			const isBelieved = isThere || !this.#hasAnswered;
			this.#hasAnswered ||= isThere;
			if (!isBelieved) ledger.lose(names);
			else if (commit !== this.#commits) return;
			else ledger.settle();
			this.#conclude(tookMs);
		});
	}

	/** Reports the outcome of the last push. */
	#conclude(tookMs: number): void {
		if (this.#report.lms !== 'open') return;
		const unsaved = this.#unsaved();
		const isHandedIn = this.#report.isHandedIn || this.#ledger.isCompletionSettled;
		this.#tell({ unsaved, isHandedIn });
		this.#rest(tookMs, unsaved.length > 0);
		for (const answer of this.#waiting.splice(0)) answer(!unsaved.includes('progress'));
	}

	#unsaved(): Part[] {
		const missing = this.#ledger.missing(this.#state);
		return PARTS.filter((part) => missing.includes(part) || (part === 'progress' && !this.#fits));
	}

	/** Starts a pause. After a failed push, plans another one, with a growing delay. */
	#rest(tookMs: number, hasFailed: boolean): void {
		const pauseMs = Math.max(PAUSE_MS, PAUSE_PER_WAIT * tookMs, hasFailed ? 2 * this.#pauseMs : 0);
		this.#pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs);
		this.#nextPushAt = this.#surroundings.now() + this.#pauseMs;
		if (hasFailed && this.#callOff === null) this.#plan(this.#pauseMs);
	}

	#tell(change: Partial<AttemptReport>): void {
		this.#report = { ...this.#report, ...change };
		this.#surroundings.onchange(this.#report);
	}
}
