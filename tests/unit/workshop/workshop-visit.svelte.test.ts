import { expect, test } from 'vitest';
import { WorkshopVisit } from '#lib/workshop/workshop-visit.svelte.ts';
import { HostServer } from '../../support/host-server.ts';
import { CODE, Moments } from '../../support/workshop-server.ts';

function prepare() {
	const server = new HostServer();
	const moments = new Moments();
	const page = { isHidden: false };
	const visit = new WorkshopVisit(CODE, {
		calls: server.client,
		random: () => 0.5,
		wait: moments.wait,
		isHidden: () => page.isHidden
	});
	return { server, moments, page, visit };
}

test('a workshop is asked for again while the page is looked at, and not once it is left', async () => {
	const { server, moments, page, visit } = prepare();
	await visit.look();
	server.changed({ state: 'open' });
	await moments.pass(6_000);
	expect([visit.workshop?.state, server.calls.length]).toEqual(['open', 2]);
	page.isHidden = true;
	await moments.pass(60_000);
	expect(server.calls).toHaveLength(2);
	page.isHidden = false;
	await moments.pass(6_000);
	expect(server.calls.length).toBeGreaterThan(2);
	const asked = server.calls.length;
	visit.stop();
	await moments.pass(60_000);
	expect(server.calls).toHaveLength(asked);
});

test('left while it asks for the first time, it does not ask again', async () => {
	const { server, moments, visit } = prepare();
	const looking = visit.look();
	visit.stop();
	await looking;
	await moments.pass(60_000);
	expect(server.calls).toEqual(['find']);
});

test('a workshop once seen stays on the page without a network', async () => {
	const { server, moments, visit } = prepare();
	await visit.look();
	server.failures.push('offline');
	await moments.pass(5_000);
	expect([visit.workshop?.code, visit.failure]).toEqual([CODE, null]);
});

test('without ever having seen it, the page says why, and asks again when the person does', async () => {
	const { server, moments, visit } = prepare();
	server.failures.push('offline');
	await visit.look();
	expect([visit.workshop, visit.failure]).toEqual([null, 'offline']);
	await moments.pass(60_000);
	expect(server.calls).toHaveLength(1);
	await visit.look();
	expect([visit.workshop?.code, visit.failure]).toEqual([CODE, null]);
});

test.each(['gone', 'unknown-room'] as const)(
	'a workshop that is %s is off the page, for good',
	async (code) => {
		const { server, moments, visit } = prepare();
		await visit.look();
		server.failures.push(code);
		await moments.pass(5_000);
		expect([visit.workshop, visit.failure]).toEqual([null, code]);
		await moments.pass(60_000);
		expect(server.calls).toHaveLength(2);
	}
);
