import type { ScormApi } from './scorm-api.ts';

/**
 * A platform's API as values: what it answers with "false", with nonsense or with an exception is
 * false, or an empty text. Nothing here throws.
 */
export class Lms {
	readonly #api: ScormApi;

	constructor(api: ScormApi) {
		this.#api = api;
	}

	/**
	 * Whether the platform listens. One that was begun by a page which has since been reloaded says no
	 * to a second beginning, and listens all the same.
	 */
	begin(): boolean {
		if (this.#isTrue(() => this.#api.LMSInitialize(''))) return true;
		return this.get('cmi.core.lesson_status') !== '' && this.#hasNoError();
	}

	get(name: string): string {
		try {
			const value = this.#api.LMSGetValue(name);
			return typeof value === 'string' ? value : '';
		} catch {
			return '';
		}
	}

	set(name: string, value: string): boolean {
		return this.#isTrue(() => this.#api.LMSSetValue(name, value));
	}

	commit(): boolean {
		return this.#isTrue(() => this.#api.LMSCommit(''));
	}

	finish(): boolean {
		return this.#isTrue(() => this.#api.LMSFinish(''));
	}

	#hasNoError(): boolean {
		try {
			return String(this.#api.LMSGetLastError()) === '0';
		} catch {
			return false;
		}
	}

	/** Some platforms answer with a boolean or with 1, although the standard wants "true". */
	#isTrue(call: () => unknown): boolean {
		try {
			return ['true', '1'].includes(String(call()));
		} catch {
			return false;
		}
	}
}
