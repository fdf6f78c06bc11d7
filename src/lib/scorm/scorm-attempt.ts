import { cmiValues, PARTS, type AttemptState, type CmiValue, type Part } from './cmi-values.ts';
import { Lms } from './lms.ts';
import type { Objective } from './objectives.ts';
import type { ScormApi } from './scorm-api.ts';

interface Surroundings {
	/** Looks for the platform; it may come later than the page. */
	readonly findApi: () => ScormApi | null;
	/** Milliseconds that only grow. */
	readonly now: () => number;
	/** Does something later. Gives what calls it off. */
	readonly schedule: (task: () => void, delayMs: number) => () => void;
	/** The report has changed. */
	readonly onchange: (report: AttemptReport) => void;
}

/** What the person may be told. */
export interface AttemptReport {
	/** 'missing': no platform around us. 'refused': it does not let us begin. 'watching': a preview or a review, in which nothing is recorded. */
	readonly lms: 'missing' | 'refused' | 'watching' | 'open' | 'left';
	/** What the platform did not take, as far as is known. */
	readonly unsaved: readonly Part[];
	/** The platform has confirmed that the quiz is completed. */
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
 */
export class ScormAttempt {
	readonly #surroundings: Surroundings;
	#lms: Lms | null = null;
	#state: AttemptState = { status: 'incomplete', text: null, objectives: [] };
	/** What the platform has taken, and what of it is not committed yet. */
	readonly #taken = new Map<string, string>();
	readonly #uncommitted = new Set<Part>();
	#report: AttemptReport = { lms: 'missing', unsaved: [], isHandedIn: false };
	#hasRoom = true;
	#nextPushAt = 0;
	#pauseMs = PAUSE_MS;
	#callOff: (() => void) | null = null;

	constructor(surroundings: Surroundings) {
		this.#surroundings = surroundings;
	}

	get report(): AttemptReport {
		return this.#report;
	}

	/** Begins, marks the attempt as incomplete and commits that. Gives what an earlier visit suspended. */
	open(): string {
		if (!this.#connect()) return '';
		const suspended = this.#lms?.get('cmi.suspend_data') ?? '';
		this.#push();
		return suspended;
	}

	/**
	 * The text goes to the platform at the next commit, which is soon but not at every answer. Null: the
	 * progress has no room in the platform; what it has of it stays.
	 */
	keep(text: string | null): void {
		this.#hasRoom = text !== null;
		if (text !== null) this.#state = { ...this.#state, text };
		this.#plan(Math.max(0, this.#nextPushAt - this.#surroundings.now()));
	}

	/** The quiz is done. Looks for a platform once more: this is worth telling it late. */
	complete(objectives: readonly Objective[]): void {
		this.#state = { ...this.#state, status: 'completed', objectives };
		// the result is on the screen before anybody waits for a platform
		this.#plan(0);
	}

	/** The page went out of sight and may never come back. */
	hide(): void {
		if (this.#pending().length > 0 || this.#uncommitted.size > 0) this.#push();
	}

	/** The page is being left: everything is handed over, and the attempt is finished once. */
	leave(): void {
		if (this.#report.lms !== 'open') return;
		this.hide();
		this.#callOff?.();
		this.#callOff = null;
		this.#lms?.finish();
		this.#lms = null;
		this.#tell({ lms: 'left' });
	}

	/** The browser brought back a page that was left. */
	comeBack(): void {
		if (this.#report.lms === 'left' && this.#connect()) this.#push();
	}

	#connect(): boolean {
		const api = this.#surroundings.findApi();
		if (api === null) return this.#fail('missing');
		const lms = new Lms(api);
		if (!lms.begin()) return this.#fail('refused');
		const isDone = ['completed', 'passed', 'failed'].includes(lms.get('cmi.core.lesson_status'));
		const isShown = ['browse', 'review'].includes(lms.get('cmi.core.lesson_mode'));
		this.#lms = lms;
		if (isShown) {
			this.#tell({ lms: 'watching', unsaved: [], isHandedIn: isDone });
			return true;
		}
		this.#taken.clear();
		if (isDone && this.#state.status !== 'completed')
			this.#state = { ...this.#state, status: null };
		this.#tell({ lms: 'open', isHandedIn: isDone });
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

	#pending(): CmiValue[] {
		if (this.#report.lms !== 'open') return [];
		return cmiValues(this.#state).filter(({ name, value }) => this.#taken.get(name) !== value);
	}

	/** Hands over what the platform does not have yet, and asks it to keep that for good. */
	#push(): void {
		const lms = this.#lms;
		if (lms === null || this.#report.lms !== 'open') return;
		const began = this.#surroundings.now();
		const refused = this.#offer(lms);
		if (this.#uncommitted.size > 0 && lms.commit()) this.#uncommitted.clear();
		if (!this.#hasRoom) refused.add('progress');
		const unsaved = PARTS.filter((part) => refused.has(part) || this.#uncommitted.has(part));
		const isHandedIn = this.#state.status === 'completed' && !unsaved.includes('completion');
		this.#tell({ unsaved, isHandedIn: this.#report.isHandedIn || isHandedIn });
		this.#rest(this.#surroundings.now() - began, unsaved.length > 0);
	}

	/** Gives the parts of which something was refused. */
	#offer(lms: Lms): Set<Part> {
		const refused = new Set<Part>();
		for (const { part, name, value } of this.#pending()) {
			if (!lms.set(name, value)) refused.add(part);
			else {
				this.#taken.set(name, value);
				this.#uncommitted.add(part);
			}
		}
		return refused;
	}

	/** No push for a while. After one that failed there will be another, each later than the last. */
	#rest(tookMs: number, hasFailed: boolean): void {
		const pauseMs = Math.max(PAUSE_MS, PAUSE_PER_WAIT * tookMs, hasFailed ? 2 * this.#pauseMs : 0);
		this.#pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs);
		this.#nextPushAt = this.#surroundings.now() + this.#pauseMs;
		if (hasFailed) this.#plan(this.#pauseMs);
	}

	#tell(change: Partial<AttemptReport>): void {
		this.#report = { ...this.#report, ...change };
		this.#surroundings.onchange(this.#report);
	}
}
