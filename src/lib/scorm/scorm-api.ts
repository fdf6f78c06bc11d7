/** What a learning platform offers a SCORM 1.2 package. Everything goes in and out as text. */
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

/** Whether somebody's object called "API" is that of a platform. Reading it may run the platform's code. */
export function isScormApi(value: unknown): value is ScormApi {
	if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return false;
	const methods = new Map<string, unknown>(METHODS.map((name) => [name, Reflect.get(value, name)]));
	return METHODS.every((name) => typeof methods.get(name) === 'function');
}
