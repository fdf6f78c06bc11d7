import { afterEach, beforeEach, expect, test } from 'vitest';
import { ClockGuard } from '#lib/server/workshops/clock-guard.ts';
import { handClock, openTestWorkshops } from '../../../support/workshops.ts';

const HOUR_MS = 3_600_000;

let open: Awaited<ReturnType<typeof openTestWorkshops>>;

beforeEach(async () => {
	open = await openTestWorkshops();
});
afterEach(() => open.close());

function makeGuard(wall?: number) {
	const clock = handClock(wall);
	const guard = new ClockGuard(clock.clocks);
	return { ...clock, isTrusted: () => guard.isTrusted(open.workshops.store.db) };
}

test('a clock that passes is trusted, small corrections included', async () => {
	const { isTrusted, pass, jump } = makeGuard();
	for (let k = 0; k < 100; k += 1) {
		pass(60_000);
		jump(k % 2 === 0 ? 2_000 : 1_000);
		expect(await isTrusted()).toBe(true);
	}
});

test.each([30 * 24 * HOUR_MS, -24 * HOUR_MS])('a jump by %d ms holds for an hour', async (by) => {
	const { isTrusted, pass, jump } = makeGuard();
	jump(by);
	expect(await isTrusted()).toBe(false);
	pass(HOUR_MS - 1);
	expect(await isTrusted()).toBe(false);
	pass(1);
	expect(await isTrusted()).toBe(true);
});

test('a process that starts with an earlier time than another saw waits an hour', async () => {
	const now = Date.parse('2026-11-26T09:00:00Z');
	await makeGuard(now).isTrusted();
	const { isTrusted, pass } = makeGuard(Date.parse('2000-01-01T00:00:00Z'));
	expect(await isTrusted()).toBe(false);
	pass(HOUR_MS);
	expect(await isTrusted()).toBe(true);
});
