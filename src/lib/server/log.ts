/** What happened, and plain facts about it. Never a code, a secret, an answer, a title, or anyone's address. */
export type Log = (
	level: 'info' | 'warn' | 'error',
	event: string,
	facts?: Readonly<Record<string, string | number | boolean | null>>
) => void;

/** One line of JSON for each event, on the standard output, where services collect logs. */
export const log: Log = (level, event, facts = {}) => {
	const line = { time: new Date().toISOString(), level, event, ...facts };
	process.stdout.write(`${JSON.stringify(line)}\n`);
};

/** The whole message of an error that no caller can influence: opening the database, listening, stopping. */
export function reasonOf(cause: unknown): string {
	if (!(cause instanceof Error)) return String(cause);
	const because = cause.cause === undefined ? '' : `; ${reasonOf(cause.cause)}`;
	return `${cause.name}: ${cause.message}${codeOf(cause)}${because}`;
}

/**
 * What an error that came up in a call may say in a log. Its message may quote the path, the body or
 * a stored column, as those of `JSON.parse` do, so only those of the operating system and of the
 * database are repeated; for all others the place in our code says more than the message would.
 */
export function reasonInCall(cause: unknown): string {
	if (!(cause instanceof Error)) return typeof cause;
	if (isOfMachine(cause)) return reasonOf(cause);
	const place = /\((?:.*\/)?([^/()]+:\d+):\d+\)/.exec(cause.stack ?? '')?.[1];
	const because = cause.cause === undefined ? '' : `; ${reasonInCall(cause.cause)}`;
	return `${cause.name}${codeOf(cause)}${place === undefined ? '' : ` at ${place}`}${because}`;
}

/** Errors of SQLite carry `errcode`, of the system `syscall`, of PostgreSQL `severity`; its class 22 quotes values. */
function isOfMachine(cause: Error): boolean {
	if ('errcode' in cause || 'syscall' in cause) return true;
	return 'severity' in cause && !codeOf(cause).startsWith(' (22');
}

function codeOf(cause: Error): string {
	return 'code' in cause && typeof cause.code === 'string' ? ` (${cause.code})` : '';
}
