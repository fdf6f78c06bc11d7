import { HttpCalls } from '../support/http-call.ts';
import { openLiveBoard } from '../support/live-board.ts';
import { startPgbouncer } from '../support/pgbouncer.ts';
import type { Postgres } from '../support/postgres.ts';
import { startProduction } from '../support/production-server.ts';
import { createWorkshop } from '../support/workshop-driver.ts';
import { until } from '../support/until.ts';
import { findingOf, type Finding } from './finding.ts';
import { twoProcesses } from './two-processes.ts';

const IGNORES = 'statement_timeout,idle_in_transaction_session_timeout';
/** For a board that is notified, and for one that polls. */
const TOLD_MS = 1_000;
const LOOKED_MS = 4_000;

/**
 * A transaction pooler between two servers and their database, which brings no notifications: both
 * say so and their boards stay up to date; with a line of their own past it all is as without.
 */
export async function poolerBetween(postgres: Postgres): Promise<Finding[]> {
	const pooler = await startPgbouncer(postgres, { ignores: IGNORES });
	try {
		const past = { DATABASE_URL: pooler.url, LISTEN_URL: postgres.url };
		return [await withoutALine(pooler.url), await twoProcesses(past, 'pooler in between')];
	} finally {
		await pooler.stop();
	}
}

async function withoutALine(url: string): Promise<Finding> {
	const env = { DATABASE_URL: url };
	const [one, other] = await Promise.all([startProduction(env), startProduction(env)]);
	const calls = new HttpCalls(one.address);
	const wrong: string[] = [];
	await until(() =>
		[one, other].every((server) =>
			server.said().some((line) => line.includes('notifications-lost'))
		)
	);
	const workshop = await createWorkshop(calls);
	const shown = new Map<string, string>();
	const { code, screenKey } = workshop.workshop;
	const boards = await Promise.all(
		[one, other].map(({ address }) =>
			openLiveBoard(address, code, screenKey, ({ state }) => shown.set(address, state))
		)
	);
	await workshop.move(calls, 'open');
	const started = performance.now();
	const msUntil = async (address: string) => {
		await until(() => shown.get(address) === 'open');
		return Math.round(performance.now() - started);
	};
	const ownMs = await msUntil(one.address);
	const otherMs = await msUntil(other.address);
	if (ownMs > TOLD_MS) wrong.push('a server did not show its own change at once');
	if (otherMs > LOOKED_MS) wrong.push('the other server did not look by itself');
	for (const board of boards) board.close();
	calls.close();
	await Promise.all([one.stop(), other.stop()]);
	return findingOf(
		'pooler in between, no line past it, postgres',
		wrong,
		`named at the start; own change shown after ${ownMs} ms, that of the other server after ${otherMs} ms`
	);
}
