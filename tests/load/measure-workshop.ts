import { setTimeout as wait } from 'node:timers/promises';
import { accountFor, type Account } from '../support/account-for.ts';
import { HttpCalls } from '../support/http-call.ts';
import { openLiveBoard } from '../support/live-board.ts';
import type { Running } from '../support/production-server.ts';
import { createWorkshop } from '../support/workshop-driver.ts';
import { until } from '../support/until.ts';
import { boardDelays, type Sight } from './board-delays.ts';
import { memoryOf } from './memory.ts';
import { Phone, type Tally } from './phone.ts';
import { planPhones } from './plan-phones.ts';
import { timingOf, type Timing } from './timing.ts';

interface Options {
	readonly members: number;
	/** All members join within this time, and later submit within it. */
	readonly windowMs: number;
	readonly seed: number;
}

export interface WorkshopReport extends Account {
	readonly join: Timing;
	readonly poll: Timing;
	readonly submit: Timing;
	readonly board: Timing;
	/** From the first submission that was due to the last acknowledgement. */
	readonly submitSpanMs: number;
	readonly tally: Tally;
	readonly finished: number;
	/** Acknowledged submissions that the host's board never counted. */
	readonly missed: number;
	readonly megabytes: { readonly now: number; readonly peak: number } | null;
}

/**
 * One workshop over real HTTP, from the lobby to its end, with the host's board open all the while. It is
 * revealed in the middle of the submissions, so that the numbers are published again and again.
 */
export async function measureWorkshop(server: Running, options: Options): Promise<WorkshopReport> {
	const { members, windowMs, seed } = options;
	const calls = new HttpCalls(server.address);
	const workshop = await createWorkshop(calls);
	const sights: Sight[] = [];
	const { code, secret } = workshop.workshop;
	const stream = await openLiveBoard(server.address, code, secret, ({ counts }) => {
		sights.push({ at: performance.now(), finished: counts.finished });
	});
	const tally = emptyTally();
	const plans = planPhones(members, windowMs, seed);
	const phones = plans.map((plan) => new Phone(calls, workshop, plan, tally));

	const polling = new AbortController();
	const joined = phones.map(async (phone) => {
		await phone.join();
		return phone;
	});
	const polls = joined.map(async (phone) => (await phone).poll(polling.signal));
	await Promise.all(joined);
	await workshop.move(calls, 'open');

	const started = performance.now();
	const submitted = Promise.all(phones.map((phone) => phone.submit()));
	const revealed = wait(windowMs / 2).then(() => workshop.move(calls, 'revealed'));
	await Promise.all([submitted, revealed]);
	const submitSpanMs = performance.now() - started;

	await until(() => sights.some((sight) => sight.finished >= members));
	polling.abort();
	await Promise.all(polls);
	const { finished } = (await workshop.move(calls, 'closed')).board.counts;
	const account = accountFor(
		plans.map(({ submission }) => submission),
		await workshop.rows(calls)
	);
	const delays = boardDelays(tally.acknowledgedAt, sights);
	const megabytes = memoryOf(server.pid);
	stream.close();
	calls.close();
	return {
		...account,
		join: timingOf(tally.joinMs),
		poll: timingOf(tally.pollMs),
		submit: timingOf(tally.submitMs),
		board: timingOf(delays),
		missed: delays.filter((ms) => ms === Infinity).length,
		submitSpanMs,
		tally,
		finished,
		megabytes
	};
}

function emptyTally(): Tally {
	return {
		joinMs: [],
		submitMs: [],
		pollMs: [],
		acknowledgedAt: [],
		unchanged: 0,
		cut: 0,
		repeated: 0,
		retried: 0,
		mistaken: 0
	};
}
