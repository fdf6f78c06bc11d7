import { expect, test } from 'vitest';
import { BoardHub, type Frames } from '#lib/server/workshops/board-hub.ts';
import { frameOf } from '#lib/server/workshops/live-stream.ts';

/** A hub of one workshop whose pauses end when the test says so. */
function makeHub() {
	let revision = 1;
	let reads = 0;
	let fails = false;
	const errors: unknown[] = [];
	const pauses: (() => void)[] = [];
	const hub = new BoardHub({
		load: (code) => {
			reads += 1;
			if (fails) return Promise.reject(new Error('no database'));
			return Promise.resolve(code === 'ABCD23' ? framesAt(revision) : null);
		},
		wait: (_ms, then) => pauses.push(then),
		onerror: (cause) => errors.push(cause)
	});
	return {
		hub,
		errors,
		reads: () => reads,
		setRevision: (to: number) => (revision = to),
		fail: (isFailing: boolean) => (fails = isFailing),
		endPauses: () => {
			for (const end of pauses.splice(0)) end();
		}
	};
}

function framesAt(revision: number, isLast = false): Frames {
	const host = frameOf(revision, { for: 'host', revision });
	return { host, screen: frameOf(revision, { for: 'screen', revision }), isLast };
}

function readerOf(stream: ReadableStream<Uint8Array>) {
	const reader = stream.getReader();
	return async () => {
		const { value } = await reader.read();
		return value && new TextDecoder().decode(value);
	};
}

test('control screens and projectors each get their own board', async () => {
	const { hub } = makeHub();
	const host = readerOf(hub.open('ABCD23', 'host', null));
	const screen = readerOf(hub.open('ABCD23', 'screen', null));
	await host();
	await screen();
	expect(await host()).toContain('"for":"host"');
	expect(await screen()).toContain('"for":"screen"');
});

test('a workshop is read once for all changes of a pause and all readers', async () => {
	const { hub, reads, setRevision, endPauses } = makeHub();
	const one = readerOf(hub.open('ABCD23', 'screen', null));
	const other = readerOf(hub.open('ABCD23', 'screen', null));
	for (const read of [one, one, other, other]) await read();
	expect(reads()).toBe(1);
	for (let k = 0; k < 100; k += 1) hub.changed('ABCD23');
	setRevision(2);
	endPauses();
	expect(await one()).toContain('id: 2\n');
	expect(await other()).toContain('id: 2\n');
	expect(reads()).toBe(2);
});

test('a workshop without readers is not read', async () => {
	const { hub, reads } = makeHub();
	const stream = hub.open('ABCD23', 'screen', null);
	expect(hub.size).toBe(1);
	await stream.cancel();
	expect(hub.size).toBe(0);
	hub.changed('ABCD23');
	expect(reads()).toBe(1);
});

test('boards stay open while the database is gone, and go on when it is back', async () => {
	const { hub, fail, errors, endPauses } = makeHub();
	fail(true);
	const read = readerOf(hub.open('ABCD23', 'screen', null));
	await read();
	await Promise.resolve();
	hub.changed('ABCD23');
	fail(false);
	await new Promise(setImmediate);
	expect(errors).toHaveLength(1);
	endPauses();
	expect(await read()).toContain('id: 1\n');
});

test('a workshop that is not there ends its boards', async () => {
	const { hub } = makeHub();
	const read = readerOf(hub.open('ZZZZZZ', 'host', null));
	await read();
	expect(await read()).toBeUndefined();
	expect(hub.size).toBe(0);
});

test('a hub that is closed ends every board, and takes no new one', async () => {
	const { hub } = makeHub();
	const read = readerOf(hub.open('ABCD23', 'host', null));
	await read();
	await read();
	hub.close();
	expect(await read()).toBeUndefined();
	const late = readerOf(hub.open('ABCD23', 'host', null));
	await late();
	expect(await late()).toBeUndefined();
	expect(hub.size).toBe(0);
});
