import type { ScormApi } from '#lib/scorm/lms.ts';

/**
 * How real platforms differ from the standard. Moodle sends only values that differ from the last ones it
 * sent, whatever became of those, and answers "true" to a commit without a connection. Open edX answers
 * "true" to every commit, forgets what could not be sent, and reads every status as "".
 */
export type Habits = 'standard' | 'moodle' | 'open-edx';

/** A learning platform of SCORM 1.2 in memory, which can be told to misbehave. */
export class FakeLms implements ScormApi {
	/** What was committed: all that a platform still knows after a crash. */
	committed: Readonly<Record<string, string>> = {};
	/** The platform's own server: "failing" answers every request with an error, "away" answers none. */
	server: 'up' | 'failing' | 'away' = 'up';
	/** Names of the calls, in order. */
	readonly calls: string[] = [];
	/** Whether a call is answered with "false". */
	refuses: (call: string, name?: string) => boolean = () => false;
	/** Done at each call, for instance throwing or letting time pass. */
	before: (call: string) => void = () => undefined;
	readonly #habits: Habits;
	readonly #values: Map<string, string>;
	/** What the platform's script believes that its server knows. */
	#sent: ReadonlyMap<string, string>;
	#isOpen = false;
	#error = '0';

	constructor(kept: Readonly<Record<string, string>> = {}, habits: Habits = 'standard') {
		this.#habits = habits;
		this.committed = { 'cmi.core.lesson_status': 'not attempted', ...kept };
		this.#values = new Map(Object.entries(this.committed));
		this.#sent = new Map(this.#values);
	}

	LMSInitialize(): string {
		return this.#answer('LMSInitialize', () => {
			const wasOpen = this.#isOpen;
			this.#isOpen = true;
			return !wasOpen;
		});
	}

	LMSFinish(): string {
		return this.#answer('LMSFinish', () => {
			const wasOpen = this.#isOpen;
			if (wasOpen) this.#send();
			this.#isOpen = false;
			return wasOpen;
		});
	}

	LMSGetValue(name: string): string {
		this.calls.push(`LMSGetValue ${name}`);
		this.before('LMSGetValue');
		this.#error = this.#isOpen ? '0' : '301';
		const isHidden = this.#habits === 'open-edx' && name === 'cmi.core.lesson_status';
		return this.#isOpen && !isHidden ? (this.#values.get(name) ?? '') : '';
	}

	LMSSetValue(name: string, value: string): string {
		return this.#answer(
			'LMSSetValue',
			() => {
				if (this.#isOpen) this.#values.set(name, value);
				return this.#isOpen;
			},
			name
		);
	}

	LMSCommit(): string {
		return this.#answer('LMSCommit', () => this.#isOpen && this.#send());
	}

	LMSGetLastError(): string {
		return this.#error;
	}

	/** How often something was called. */
	count(call: string): number {
		return this.calls.filter((made) => made === call).length;
	}

	/** Whether the platform says that its server has taken everything. */
	#send(): boolean {
		const isTaken = this.server === 'up';
		if (isTaken) {
			const changed = [...this.#values].filter(([name, value]) => this.#sent.get(name) !== value);
			this.committed = { ...this.committed, ...Object.fromEntries(changed) };
		}
		if (isTaken || this.#habits !== 'standard') this.#sent = new Map(this.#values);
		return (
			isTaken || { standard: false, moodle: this.server === 'away', 'open-edx': true }[this.#habits]
		);
	}

	#answer(call: string, act: () => boolean, name?: string): string {
		this.calls.push(name === undefined ? call : `${call} ${name}`);
		this.before(call);
		const isDone = !this.refuses(call, name) && act();
		this.#error = isDone ? '0' : '101';
		return String(isDone);
	}
}
