/** What happened, and plain facts about it. Never a code, a secret, an answer, an address of anybody. */
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

/** What an error may say in a log: the values of a query are not in it. */
export function reasonOf(cause: unknown): string {
	if (!(cause instanceof Error)) return String(cause);
	const code = 'code' in cause && typeof cause.code === 'string' ? ` (${cause.code})` : '';
	const because = cause.cause === undefined ? '' : `; ${reasonOf(cause.cause)}`;
	return `${cause.name}: ${cause.message}${code}${because}`;
}
