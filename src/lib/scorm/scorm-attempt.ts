import { PARTS, STATUS, SUSPEND_DATA, type AttemptState, type Part } from './cmi-values.ts';
import { Lms } from './lms.ts';
import type { Objective } from './objectives.ts';
import type { ScormApi } from './scorm-api.ts';
import { tellsOfEnd } from './suspend-data.ts';
import { ValueLedger } from './value-ledger.ts';

interface Surroundings {
	/** Looks for the platform; it may come later than the page. */
	readonly findApi: () => ScormApi | null;
	/** Milliseconds that only grow. */
	readonly now: () => number;
	/** Does something later. Gives what calls it off. */
	readonly schedule: (task: () => void, delayMs: number) => () => void;
	/** Whether the browser believes that it has a connection. */
	readonly isOnline: () => boolean;
	/** Asks the server that the page came from for a sign of life. */
	readonly ask: (answer: (isThere: boolean) => void) => void;
	/** The report has changed. */
	readonly onchange: (report: AttemptReport) => void;
}

/** What the person may be told. */
export interface AttemptReport {
	/** 'missing': no platform around us. 'refused': it does not let us begin. 'watching': a preview or a review, in which nothing is recorded. */
	readonly lms: 'missing' | 'refused' | 'watching' | 'open' | 'left';
	/** What the platform did not take, as far as is known. */
	readonly unsaved: readonly Part[];
	/** The platform knows that the quiz is completed. */
	readonly isHandedIn: boolean;
}

/** Between two commits, which hold the page up on many platforms until their server has answered. */
const PAUSE_MS = 5_000;
/** A platform that takes long is asked more rarely: the page waits for it a tenth of the time at most. */
const PAUSE_PER_WAIT = 10;
const LONGEST_PAUSE_MS = 60_000;

/**
 * One attempt of one person in a learning platform, after SCORM 1.2. Whatever the platform does, no
 * method throws and none loses anything: what was not taken is offered again at the next commit, and
 * the report says what is missing. Depends on the clock and the platform that it was given.
 *
 * A platform's "true" is not proof. Moodle answers it without a connection, and then takes the values
 * for sent (mod/scorm/request.js and datamodels/scorm_12.js of 4.5). So a commit counts only with a
 * connection and a server that answers afterwards.
 */
export class ScormAttempt {
	readonly #surroundings: Surroundings;
	#lms: Lms | null = null;
	#state: AttemptState = { status: 'incomplete', text: null, objectives: [] };
	readonly #ledger = new ValueLedger();
	/** How often something was committed. Only the answer after the last time can confirm everything. */
	#commits = 0;
	/** Whether the server has ever answered. A platform may forbid to ask it; then its word has to do. */
	#hasAnswered = false;
	#waiting: ((isKept: boolean) => void)[] = [];
	#report: AttemptReport = { lms: 'missing', unsaved: [], isHandedIn: false };
	#hasWorkshop = true;
	#nextPushAt = 0;
	#pauseMs = PAUSE_MS;
	#callOff: (() => void) | null = null;

	constructor(surroundings: Surroundings) {
		this.#surroundings = surroundings;
	}

	get report(): AttemptReport {
		return this.#report;
	}

	/** The quiz was finished, now or earlier. Nobody takes that back. */
	get hasFinished(): boolean {
		return this.#state.status !== 'incomplete';
	}

	/** Begins, marks the attempt as incomplete and commits that. Gives what an earlier visit suspended. */
	open(): string {
		if (!this.#connect()) return '';
		const suspended = this.#lms?.get(SUSPEND_DATA) ?? '';
		this.#push();
		return suspended;
	}

	/**
	 * The text goes to the platform at the next commit, which is soon but not at every answer. Null: the
	 * progress has no space in the platform; what it has of it stays.
	 */
	keep(text: string | null): void {
		this.#hasWorkshop = text !== null;
		if (text !== null) this.#state = { ...this.#state, text };
		this.#plan(Math.max(0, this.#nextPushAt - this.#surroundings.now()));
	}

	/** The quiz is done. Looks for a platform once more: this is worth telling it late. */
	complete(objectives: readonly Objective[]): void {
		this.#state = { ...this.#state, status: 'completed', objectives };
		// the result is on the screen before anybody waits for a platform
		this.#plan(0);
	}

	/** Now rather than later: the page may never come back into sight, or the connection is back. */
	hurry(): void {
		if (this.#report.lms !== 'open') return;
		const { uncommitted } = this.#ledger;
		if (uncommitted.length > 0 || this.#ledger.pending(this.#state).length > 0) this.#push();
	}

	/** Hands over everything now. Resolves when it is known whether the platform has the progress as it is. */
	confirm(): Promise<boolean> {
		if (this.#report.lms !== 'open') return Promise.resolve(false);
		return new Promise((resolve) => {
			this.#waiting.push(resolve);
			this.#push();
		});
	}

	/** The page is being left: everything is handed over, and the attempt is finished once. */
	leave(): void {
		if (this.#report.lms !== 'open') return;
		this.hurry();
		this.#callOff?.();
		this.#callOff = null;
		this.#lms?.finish();
		this.#lms = null;
		this.#tell({ lms: 'left' });
	}

	/** The browser brought back a page that was left. */
	comeBack(): void {
		if (this.#report.lms !== 'left' || !this.#connect()) return;
		// nobody heard whether the last words arrived
		this.#ledger.lose(this.#ledger.uncommitted);
		this.#push();
	}

	#connect(): boolean {
		const api = this.#surroundings.findApi();
		if (api === null) return this.#fail('missing');
		const lms = new Lms(api);
		if (!lms.begin()) return this.#fail('refused');
		const status = lms.get(STATUS);
		// Open edX reads every status as empty
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

	/** Hands over what the platform does not have yet, and asks it to keep that for good. */
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

	/** It is known what became of the last push. */
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
		return PARTS.filter(
			(part) => missing.includes(part) || (part === 'progress' && !this.#hasWorkshop)
		);
	}

	/** No push for a while. After one that failed there will be another, each later than the last. */
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
