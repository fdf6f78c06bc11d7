import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRoom } from '#lib/server/rooms/create-room.ts';
import { findRoom } from '#lib/server/rooms/find-room.ts';
import { RoomProblem } from '#lib/server/rooms/problem.ts';
import { changeRoom, type RoomRow } from '#lib/server/rooms/store.ts';
import { DRAFT, openTestRooms } from '../../../support/rooms.ts';

const FROM = '192.0.2.1';

let open: Awaited<ReturnType<typeof openTestRooms>>;
let code: string;

beforeEach(async () => {
	open = await openTestRooms();
	({ code } = await createRoom(open.rooms, DRAFT, FROM));
});
afterEach(() => open.close());

const addOne = () =>
	changeRoom(open.rooms.store, code, (_tx, { joined, revision }: RoomRow) => ({
		write: { joined: joined + 1 },
		answer: revision
	}));
const read = () => findRoom(open.rooms, code, FROM);

test('each change sees the one before it, in whatever transactions they are', async () => {
	const seen = await Promise.all(Array.from({ length: 200 }, addOne));
	expect(seen).toEqual(Array.from({ length: 200 }, (_, k) => k + 1));
	expect(await read()).toMatchObject({ joined: 200, revision: 201 });
});

test('changes of different columns in one transaction do not undo each other', async () => {
	const finishOne = () =>
		changeRoom(open.rooms.store, code, (_tx, { finished }) => ({
			write: { finished: finished + 1 },
			answer: null
		}));
	await Promise.all(Array.from({ length: 20 }, (_, k) => (k % 2 === 0 ? addOne() : finishOne())));
	expect(await read()).toMatchObject({ joined: 10, finished: 10 });
});

test('one that is refused leaves the others in its transaction alone', async () => {
	const refuse = () =>
		changeRoom(open.rooms.store, code, () => {
			throw new RoomProblem('room-full', 'full');
		});
	const settled = await Promise.allSettled([addOne(), refuse(), addOne(), addOne()]);
	expect(settled.map(({ status }) => status)).toEqual([
		'fulfilled',
		'rejected',
		'fulfilled',
		'fulfilled'
	]);
	expect(await read()).toMatchObject({ joined: 3 });
});

test('carries out the others when one in their transaction fails, each once', async () => {
	const fail = () =>
		changeRoom(open.rooms.store, code, () => {
			throw new Error('disk full');
		});
	const first = addOne();
	const settled = await Promise.allSettled([addOne(), fail(), addOne()]);
	expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
	await first;
	await addOne();
	expect(await read()).toMatchObject({ joined: 4, revision: 5 });
});

test('tells everybody when the transaction itself fails, keeps nothing of it, and goes on', async () => {
	const { announce } = open.rooms.store;
	let isDown = true;
	const store = {
		...open.rooms.store,
		announce: (...call: Parameters<typeof announce>) =>
			isDown ? Promise.reject(new Error('disk full')) : announce(...call)
	};
	const add = () =>
		changeRoom(store, code, (_tx, { joined }: RoomRow) => ({
			write: { joined: joined + 1 },
			answer: null
		}));
	const settled = await Promise.allSettled([add(), add()]);
	expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	isDown = false;
	await add();
	expect(await read()).toMatchObject({ joined: 1, revision: 2 });
});

test('a change that writes nothing is none', async () => {
	await changeRoom(open.rooms.store, code, () => ({ write: null, answer: 1 }));
	expect(await read()).toMatchObject({ revision: 1 });
	expect(
		await changeRoom(open.rooms.store, 'ZZZZZZ', () => ({ write: null, answer: 1 }))
	).toBeNull();
	await new Promise(setImmediate);
	expect(open.rooms.store.queues.size).toBe(0);
});
