/**
 * A wrapper around a platform's API that never throws. Errors and unexpected answers become false or
 * an empty text.
 */
export class Lms {
	readonly #api: ScormApi;

	constructor(api: ScormApi) {
		this.#api = api;
	}

	/**
	 * Opens the session and returns whether that worked. After a reload of the page, a platform refuses to
	 * open it again but still accepts values.
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

	/** Whether a call succeeded. Some platforms answer with a boolean or with 1 instead of "true". */
	#isTrue(call: () => unknown): boolean {
		try {
			return ['true', '1'].includes(String(call()));
		} catch {
			return false;
		}
	}
}

/** The API of a learning platform for SCORM 1.2 packages. All values are text. */
export interface ScormApi {
	LMSInitialize(nothing: ''): unknown;
	LMSFinish(nothing: ''): unknown;
	LMSGetValue(name: string): unknown;
	LMSSetValue(name: string, value: string): unknown;
	LMSCommit(nothing: ''): unknown;
	LMSGetLastError(): unknown;
}

const METHODS = [
	'LMSInitialize',
	'LMSFinish',
	'LMSGetValue',
	'LMSSetValue',
	'LMSCommit',
	'LMSGetLastError'
] as const;

/** Whether an object called "API" is a platform's. Reading its methods may run the platform's code. */
export function isScormApi(value: unknown): value is ScormApi {
	if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return false;
	const methods = new Map<string, unknown>(METHODS.map((name) => [name, Reflect.get(value, name)]));
	return METHODS.every((name) => typeof methods.get(name) === 'function');
}
