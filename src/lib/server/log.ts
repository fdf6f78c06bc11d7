/** Logs an event with plain facts. They never include codes, secrets, answers, titles or addresses. */
export type Log = (
	level: 'info' | 'warn' | 'error',
	event: string,
	facts?: Readonly<Record<string, string | number | boolean | null>>
) => void;

/** Writes one line of JSON per event to standard output, where services collect logs. */
export const log: Log = (level, event, facts = {}) => {
	const line = { time: new Date().toISOString(), level, event, ...facts };
	process.stdout.write(`${JSON.stringify(line)}\n`);
};

/** The full message of an error that no caller can influence, as in opening the database or stopping. */
export function reasonOf(cause: unknown): string {
	if (!(cause instanceof Error)) return String(cause);
	const because = cause.cause === undefined ? '' : `; ${reasonOf(cause.cause)}`;
	return `${cause.name}: ${cause.message}${codeOf(cause)}${because}`;
}

/**
 * The loggable part of an error raised in a call. Its message may quote the path, the body or a stored
 * column, as those of `JSON.parse` do. So only messages of the operating system and the database are
 * repeated; any other error is logged with its place in our code.
 */
export function reasonInCall(cause: unknown): string {
	if (!(cause instanceof Error)) return typeof cause;
	if (isOfMachine(cause)) return reasonOf(cause);
	const place = /\((?:.*\/)?([^/()]+:\d+):\d+\)/.exec(cause.stack ?? '')?.[1];
	const because = cause.cause === undefined ? '' : `; ${reasonInCall(cause.cause)}`;
	return `${cause.name}${codeOf(cause)}${place === undefined ? '' : ` at ${place}`}${because}`;
}

/** SQLite's errors have `errcode`, the system's `syscall`, PostgreSQL's `severity`; its class 22 quotes values. */
function isOfMachine(cause: Error): boolean {
	if ('errcode' in cause || 'syscall' in cause) return true;
	return 'severity' in cause && !codeOf(cause).startsWith(' (22');
}

function codeOf(cause: Error): string {
	return 'code' in cause && typeof cause.code === 'string' ? ` (${cause.code})` : '';
}
