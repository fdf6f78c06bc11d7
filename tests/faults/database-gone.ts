import { HttpCalls } from '../support/http-call.ts';
import { inParallel } from '../support/in-parallel.ts';
import { accountFor } from '../support/account-for.ts';
import type { Postgres } from '../support/postgres.ts';
import type { Running } from '../support/production-server.ts';
import { createWorkshop, createSubmissions, demandOk } from '../support/workshop-driver.ts';
import { findingOf, type Finding } from './finding.ts';
import { until } from '../support/until.ts';

const MEMBERS = 60;
const WIDTH = 8;

/**
 * PostgreSQL crashes during submissions and comes back while the server runs. The server reports it meanwhile, and
 * then recovers without a restart.
 */
export async function databaseGone(postgres: Postgres, server: Running): Promise<Finding> {
	const calls = new HttpCalls(server.address);
	const workshop = await createWorkshop(calls);
	const people = createSubmissions(MEMBERS, 7);
	await inParallel(people, WIDTH, async (one) => {
		demandOk(await workshop.join(calls, one));
	});
	await workshop.move(calls, 'open');

	const wrong: string[] = [];
	let taken = 0;
	const crashes: Promise<void>[] = [];
	const refused: number[] = [];
	await inParallel(people, WIDTH, async (one) => {
		const { status } = await workshop.submit(calls, one);
		if (status === 200) taken += 1;
		else refused.push(status);
		if (taken >= MEMBERS / 3 && crashes.length === 0) crashes.push(postgres.crash());
	});
	await Promise.all(crashes);
	if (refused.length === 0) wrong.push('nothing was refused without a database');
	if (refused.some((status) => status !== 503)) wrong.push(`refused with ${refused.join(' ')}`);
	const [ready, health] = [await calls.get('/ready'), await calls.get('/health')];
	if (ready.status !== 503) wrong.push(`/ready said ${ready.status} without a database`);
	if (health.status !== 200) wrong.push(`/health said ${health.status}`);

	const started = performance.now();
	await postgres.start();
	await until(async () => (await calls.get('/ready')).status === 200);
	const backMs = Math.round(performance.now() - started);
	const { finished } = (await workshop.host(calls)).board.counts;
	if (finished < taken) wrong.push(`${taken - finished} acknowledged are lost`);
	await inParallel(people, WIDTH, async (one) => {
		demandOk(await workshop.submit(calls, one));
	});
	await workshop.move(calls, 'closed');
	const { lost, doubled } = accountFor(people, await workshop.rows(calls));
	if (lost + doubled > 0) wrong.push(`${lost} lost, ${doubled} doubled`);
	calls.close();
	return findingOf(
		'database gone and back, postgres',
		wrong,
		`${taken} acknowledged, ${refused.length} refused with 503, ready again ${backMs} ms after the start of the database`
	);
}
