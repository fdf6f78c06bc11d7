import { afterEach, expect, test } from 'vitest';
import { Projector } from '#lib/workshop/projector.svelte.ts';
import { HostServer } from '../../support/host-server.ts';
import { CODE, Moments } from '../../support/workshop-server.ts';

let screen: Projector;

afterEach(() => {
	screen.stop();
});

async function open(isHost: boolean, server = new HostServer()) {
	const moments = new Moments();
	screen = new Projector(
		{ code: CODE, key: 'key', isHost },
		{ calls: server.client, fetch: server.fetch, random: () => 0.5, wait: moments.wait }
	);
	await screen.open();
	server.tell();
	await moments.pass(0);
	return { server, moments };
}

test('the space bar of a host leads from the waiting room to the reveal, and never closes', async () => {
	const { server } = await open(true);
	await screen.next();
	expect(screen.watch.board?.state).toBe('open');
	// Nine devices are revealed from the control screen, where the facilitator counts the people.
	const counts = { joined: 10, finished: 9 };
	server.changed({ counts });
	screen.watch.take(server.board);
	await screen.next();
	expect(server.calls).toEqual(['find', 'move open']);
	expect(screen.isTooEarly).toBe(true);
	server.changed({ counts: { ...counts, finished: 10 } });
	screen.watch.take(server.board);
	await screen.next();
	expect(screen.isTooEarly).toBe(false);
	await screen.next();
	expect(server.calls).toEqual(['find', 'move open', 'move revealed']);
});

test('with the screen key it moves nothing, and blanks itself alone', async () => {
	const { server } = await open(false);
	await screen.next();
	await screen.toggle('blank');
	expect([screen.show, server.board.show]).toEqual(['blank', 'board']);
	await screen.toggle('blank');
	expect(screen.show).toBe('board');
	expect(server.calls).toEqual(['find']);
});

test('a blank screen of a host comes back with the space bar, and the control screen knows', async () => {
	const { server } = await open(true);
	await screen.toggle('blank');
	expect(server.board.show).toBe('blank');
	await screen.next();
	expect([screen.show, server.calls.at(-1)]).toEqual(['board', 'show board']);
});

test('a host’s screen obeys without a network, too', async () => {
	const { server } = await open(true);
	server.failures.push('offline');
	await screen.toggle('code');
	expect([screen.show, server.board.show]).toEqual(['code', 'board']);
});

const figures = {
	...{ n: 5, spreadN: null, skills: [], cover: [] },
	...{ strongest: null, weakest: null, labels: null },
	left: { flagged: 'few' as const }
};

test.each([
	{ of: 'roles', roles: [{ role: 'maker', mean01: 0.5, interval: null }], steps: [1, 0, 1] },
	{ of: 'a profile, which has one page', roles: [], steps: [0, 0, 0] }
])('after the reveal, the pages of $of are turned round and round', async ({ roles, steps }) => {
	const { server } = await open(false);
	screen.turn(1);
	expect(screen.step).toBe(0);
	server.changed({ state: 'revealed', view: { ...figures, roles } });
	screen.watch.take(server.board);
	const seen = ([1, 1, -1] as const).map((by) => {
		screen.turn(by);
		return screen.step;
	});
	expect(seen).toEqual(steps);
});

test('it tries again while the server may come back, and says when the workshop is gone', async () => {
	const server = new HostServer();
	server.failures.push('offline');
	const { moments } = await open(false, server);
	expect([screen.workshop, screen.failure]).toEqual([null, null]);
	await moments.pass(4_000);
	expect(screen.workshop?.code).toBe(CODE);
	server.changed({ state: 'purged' });
	server.tell();
	await moments.pass(0);
	expect(screen.failure).toBe('gone');
});

test('left while it opens, it does not try again', async () => {
	const server = new HostServer();
	server.failures.push('offline');
	const moments = new Moments();
	screen = new Projector(
		{ code: CODE, key: 'key', isHost: false },
		{ calls: server.client, fetch: server.fetch, random: () => 0.5, wait: moments.wait }
	);
	const opening = screen.open();
	screen.stop();
	await opening;
	await moments.pass(60_000);
	expect([server.calls, server.streams]).toEqual([['find'], 1]);
});

test('a workshop that there never was is not asked for again', async () => {
	const server = new HostServer();
	server.failures.push('unknown-room');
	const { moments } = await open(false, server);
	await moments.pass(20_000);
	expect(screen.failure).toBe('unknown-room');
	expect(server.calls).toEqual(['find']);
});
