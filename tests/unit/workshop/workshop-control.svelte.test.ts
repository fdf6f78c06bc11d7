import { afterEach, expect, test } from 'vitest';
import { WorkshopControl } from '#lib/workshop/workshop-control.svelte.ts';
import { HostServer } from '../../support/host-server.ts';
import { CODE, Moments } from '../../support/workshop-server.ts';

let desk: WorkshopControl;

afterEach(() => {
	desk.stop();
});

function prepare(server = new HostServer()) {
	const moments = new Moments();
	desk = new WorkshopControl(CODE, 'secret', {
		calls: server.client,
		fetch: server.fetch,
		random: () => 0.5,
		wait: moments.wait,
		device: 'laptop'
	});
	return { server, moments };
}

async function open(server = new HostServer()) {
	const prepared = prepare(server);
	await desk.open();
	return prepared;
}

test('the device that opens a workshop leads it and has its quiz', async () => {
	const { server } = await open();
	expect(server.calls).toEqual(['host', 'lead laptop']);
	expect(desk.isWatching).toBe(false);
	expect(desk.bundle?.quiz.id).toBe(server.workshop.quiz);
});

test('a workshop that another device leads is watched until this one takes over', async () => {
	const server = new HostServer();
	server.changed({ controller: 'phone' });
	await open(server);
	expect(server.calls).toEqual(['host']);
	expect(desk.isWatching).toBe(true);
	await desk.takeOver();
	expect(desk.isWatching).toBe(false);
});

test('a control screen left while it opens follows nothing and takes no lead', async () => {
	const { server, moments } = prepare();
	const opening = desk.open();
	desk.stop();
	await opening;
	await moments.pass(60_000);
	expect([server.calls, server.streams]).toEqual([['host'], 0]);
});

test('a control screen left while the quiz loads takes no lead', async () => {
	const { server, moments } = prepare();
	server.meanwhile = () => desk.stop();
	await desk.open();
	await moments.pass(60_000);
	expect([server.calls, server.streams]).toEqual([['host'], 1]);
});

test('left while something it did is under way, it asks for nothing more', async () => {
	const { server } = await open();
	server.failures.push('gone');
	const exporting = desk.export('rows-csv');
	desk.stop();
	await exporting;
	expect(server.calls).toEqual(['host', 'lead laptop', 'export rows-csv']);
});

test('an action shows at once, and an older board does not undo it', async () => {
	const { server, moments } = await open();
	const before = server.board;
	expect(await desk.move('open')).toBe(true);
	expect([desk.view?.workshop.state, desk.board?.state]).toEqual(['open', 'open']);
	server.board = before;
	server.tell();
	await moments.pass(0);
	expect(desk.board?.state).toBe('open');
});

test('the door is closed and opened again, and another control screen hears of it', async () => {
	const { server, moments } = await open();
	await desk.moveDoor('closed');
	expect(desk.board?.door).toBe('closed');
	server.changed({ door: 'open' });
	server.tell();
	await moments.pass(0);
	expect(desk.board?.door).toBe('open');
	expect(server.calls).toContain('door closed');
});

test('a small group is revealed with the word that everyone is here', async () => {
	const { server } = await open();
	await desk.move('open');
	await desk.move('revealed', true);
	expect(server.calls.slice(-2)).toEqual(['move open', 'move revealed, everyone here']);
});

test('a failed action says why and changes nothing', async () => {
	const { server } = await open();
	server.failures.push('offline');
	expect(await desk.show('blank')).toBe(false);
	expect([desk.failure, desk.board?.show, desk.isBusy]).toEqual(['offline', 'board', false]);
	expect(await desk.show('blank')).toBe(true);
	expect([desk.failure, desk.board?.show]).toEqual([null, 'blank']);
});

test('a workshop that another screen moved is asked for again, once', async () => {
	const { server, moments } = await open();
	server.changed({ state: 'open' });
	server.tell();
	await moments.pass(0);
	expect(desk.view?.workshop.state).toBe('open');
	server.changed({ counts: { joined: 1, finished: 0 } });
	server.tell();
	await moments.pass(0);
	expect(desk.board?.counts.joined).toBe(1);
	expect(server.calls).toEqual(['host', 'lead laptop', 'host']);
});

test('a workshop that cannot be had can be opened again, and one that is gone is gone', async () => {
	const { server } = prepare();
	server.failures.push('offline');
	await desk.open();
	expect([desk.view, desk.failure, desk.isGone]).toEqual([null, 'offline', false]);
	await desk.open();
	expect(desk.view).not.toBeNull();
	server.failures.push('gone');
	await desk.move('open');
	expect(desk.isGone).toBe(true);
});

test('what this screen or another one deletes is gone', async () => {
	await open();
	await desk.delete();
	expect(desk.isGone).toBe(true);
	desk.stop();
	const { server, moments } = await open();
	expect(desk.isGone).toBe(false);
	server.changed({ state: 'purged' });
	server.tell();
	await moments.pass(0);
	expect(desk.isGone).toBe(true);
});

test('a file of people asked for too late leaves the workshop, and says that their answers are gone', async () => {
	const { server } = await open();
	expect((await desk.export('view-csv'))?.name).toBe('view-csv.csv');
	server.isEmptied = true;
	server.failures.push('gone');
	expect(await desk.export('rows-csv')).toBeNull();
	expect([desk.isGone, desk.failure, desk.view?.isEmptied]).toEqual([false, null, true]);
	server.failures.push('gone', 'gone');
	await desk.export('rows-csv');
	expect(desk.isGone).toBe(true);
});
