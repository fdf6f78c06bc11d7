import { createRandom } from '../bench/random.ts';
import { accountFor } from '../support/account-for.ts';
import { HttpCalls } from '../support/http-call.ts';
import { inParallel } from '../support/in-parallel.ts';
import type { Running } from '../support/production-server.ts';
import { createWorkshop, createSubmissions, demandOk } from '../support/workshop-driver.ts';
import type { WorkshopDriver, Submission } from '../support/workshop-driver.ts';
import { findingOf, type Finding } from './finding.ts';
import { isTallyOfRows } from './tally-of-rows.ts';

const MEMBERS = 60;
/** Submissions under way at once, so that every kill meets some. */
const WIDTH = 16;

interface Options {
	readonly database: string;
	readonly rounds: number;
	readonly seed: number;
	/** Always on the same data. */
	readonly start: () => Promise<Running>;
}

/**
 * Kills the server without warning in the middle of a workshop's submissions, and starts it again. Whatever
 * it had acknowledged must be there, once, in rows and in numbers.
 */
export async function killRounds({ database, rounds, seed, start }: Options): Promise<Finding> {
	const random = createRandom(seed);
	const wrong: string[] = [];
	let acknowledged = 0;
	let underWay = 0;
	let server = await start();
	for (let round = 0; round < rounds; round++) {
		const killAt = 1 + Math.floor(random() * (MEMBERS - WIDTH));
		const people = createSubmissions(MEMBERS, seed + round);
		const cut = await submitUntilKilled(server, people, killAt);
		server = await start();
		const calls = new HttpCalls(server.address);
		const problems = await lookAfter(calls, cut, people);
		wrong.push(...problems.map((problem) => `round ${round + 1}: ${problem}`));
		acknowledged += cut.taken.length;
		underWay += cut.open.length;
		calls.close();
	}
	await server.stop();
	return findingOf(
		`kill -9 during submissions, ${database}, ${rounds} rounds`,
		wrong,
		`${acknowledged} acknowledged before the kills, ${underWay} under way or to come`
	);
}

interface Cut {
	readonly workshop: WorkshopDriver;
	/** What the server had acknowledged, and what it had not. */
	readonly taken: readonly Submission[];
	readonly open: readonly Submission[];
}

async function submitUntilKilled(
	server: Running,
	people: readonly Submission[],
	killAt: number
): Promise<Cut> {
	const calls = new HttpCalls(server.address);
	const workshop = await createWorkshop(calls);
	await inParallel(people, WIDTH, async (one) => {
		demandOk(await workshop.join(calls, one));
	});
	await workshop.move(calls, 'open');
	const taken: Submission[] = [];
	const kills: Promise<void>[] = [];
	await inParallel(people, WIDTH, async (one) => {
		if (kills.length > 0) return;
		// no answer: the server was killed under it
		const reply = await workshop.submit(calls, one).catch(() => null);
		if (reply?.status === 200) taken.push(one);
		if (taken.length >= killAt && kills.length === 0) kills.push(server.kill());
	});
	await Promise.all(kills);
	calls.close();
	return { workshop, taken, open: people.filter((one) => !taken.includes(one)) };
}

/** What is wrong with a workshop after a restart; people send again what was not acknowledged, and what was. */
async function lookAfter(
	calls: HttpCalls,
	{ workshop, taken, open }: Cut,
	people: readonly Submission[]
): Promise<string[]> {
	const wrong: string[] = [];
	const found = (await workshop.host(calls)).board.counts.finished;
	if (found < taken.length) wrong.push(`${taken.length - found} acknowledged are lost`);
	if (found > people.length) wrong.push(`${found - people.length} too many are counted`);

	await inParallel(taken, WIDTH, async (one) => {
		demandOk(await workshop.submit(calls, one));
	});
	const after = (await workshop.host(calls)).board.counts.finished;
	if (after !== found) wrong.push(`${after - found} acknowledged were not there`);

	await inParallel(open, WIDTH, async (one) => {
		demandOk(await workshop.submit(calls, one));
	});
	const { view, counts } = (await workshop.move(calls, 'revealed')).board;
	await workshop.move(calls, 'closed');
	const rows = await workshop.rows(calls);
	const { lost, doubled } = accountFor(people, rows);
	if (lost + doubled > 0) wrong.push(`rows: ${lost} lost, ${doubled} doubled`);
	if (counts.finished !== people.length) {
		wrong.push(`${counts.finished} of ${people.length} are counted`);
	}
	if (view === null || !isTallyOfRows(view, rows))
		wrong.push('the numbers are not those of the rows');
	return wrong;
}
