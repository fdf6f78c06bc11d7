import type { ScormApi } from '#lib/scorm/scorm-api.ts';

/** A learning platform of SCORM 1.2 in memory, which can be told to misbehave. */
export class FakeLms implements ScormApi {
	/** What was committed: all that a platform still knows after a crash. */
	committed: Readonly<Record<string, string>> = {};
	/** Names of the calls, in order. */
	readonly calls: string[] = [];
	/** Whether a call is answered with "false". */
	refuses: (call: string, name?: string) => boolean = () => false;
	/** Done at each call, for instance throwing or letting time pass. */
	before: (call: string) => void = () => undefined;
	#values = new Map<string, string>();
	#isOpen = false;
	#error = '0';

	constructor(kept: Readonly<Record<string, string>> = {}) {
		this.committed = { 'cmi.core.lesson_status': 'not attempted', ...kept };
		this.#values = new Map(Object.entries(this.committed));
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
			if (wasOpen) this.committed = Object.fromEntries(this.#values);
			this.#isOpen = false;
			return wasOpen;
		});
	}

	LMSGetValue(name: string): string {
		this.calls.push(`LMSGetValue ${name}`);
		this.before('LMSGetValue');
		this.#error = this.#isOpen ? '0' : '301';
		return this.#isOpen ? (this.#values.get(name) ?? '') : '';
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
		return this.#answer('LMSCommit', () => {
			if (this.#isOpen) this.committed = Object.fromEntries(this.#values);
			return this.#isOpen;
		});
	}

	LMSGetLastError(): string {
		return this.#error;
	}

	/** How often something was called. */
	count(call: string): number {
		return this.calls.filter((made) => made === call).length;
	}

	#answer(call: string, act: () => boolean, name?: string): string {
		this.calls.push(name === undefined ? call : `${call} ${name}`);
		this.before(call);
		const isDone = !this.refuses(call, name) && act();
		this.#error = isDone ? '0' : '101';
		return String(isDone);
	}
}
