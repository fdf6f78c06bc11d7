import { afterEach, beforeEach, expect, test } from 'vitest';
import { createWorkshop } from '#lib/server/workshops/create-workshop.ts';
import { findWorkshop } from '#lib/server/workshops/find-workshop.ts';
import { WorkshopProblem } from '#lib/server/workshops/problem.ts';
import { changeWorkshop, type WorkshopRow } from '#lib/server/workshops/store.ts';
import { DRAFT, openTestWorkshops } from '../../../support/workshops.ts';

const FROM = '192.0.2.1';

let open: Awaited<ReturnType<typeof openTestWorkshops>>;
let code: string;

beforeEach(async () => {
	open = await openTestWorkshops();
	({ code } = await createWorkshop(open.workshops, DRAFT, FROM));
});
afterEach(() => open.close());

const addOne = () =>
	changeWorkshop(open.workshops.store, code, (_tx, { joined, revision }: WorkshopRow) => ({
		write: { joined: joined + 1 },
		answer: revision
	}));
const read = () => findWorkshop(open.workshops, code, FROM);

test('each change sees the one before it, in whatever transactions they are', async () => {
	const seen = await Promise.all(Array.from({ length: 200 }, addOne));
	expect(seen).toEqual(Array.from({ length: 200 }, (_, k) => k + 1));
	expect(await read()).toMatchObject({ joined: 200, revision: 201 });
});

test('changes of different columns in one transaction do not undo each other', async () => {
	const finishOne = () =>
		changeWorkshop(open.workshops.store, code, (_tx, { finished }) => ({
			write: { finished: finished + 1 },
			answer: null
		}));
	await Promise.all(Array.from({ length: 20 }, (_, k) => (k % 2 === 0 ? addOne() : finishOne())));
	expect(await read()).toMatchObject({ joined: 10, finished: 10 });
});

test('one that is refused leaves the others in its transaction alone', async () => {
	const refuse = () =>
		changeWorkshop(open.workshops.store, code, () => {
			throw new WorkshopProblem('room-full', 'full');
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
		changeWorkshop(open.workshops.store, code, () => {
			throw new Error('disk full');
		});
	const first = addOne();
	const settled = await Promise.allSettled([addOne(), fail(), addOne()]);
	expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
	await first;
	await addOne();
	expect(await read()).toMatchObject({ joined: 4, revision: 5 });
});

test('fails every call of a failed transaction, keeps none of it, and accepts the next', async () => {
	const { announce } = open.workshops.store;
	let isDown = true;
	const store = {
		...open.workshops.store,
		announce: (...call: Parameters<typeof announce>) =>
			isDown ? Promise.reject(new Error('disk full')) : announce(...call)
	};
	const add = () =>
		changeWorkshop(store, code, (_tx, { joined }: WorkshopRow) => ({
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
	await changeWorkshop(open.workshops.store, code, () => ({ write: null, answer: 1 }));
	expect(await read()).toMatchObject({ revision: 1 });
	expect(
		await changeWorkshop(open.workshops.store, 'ZZZZZZ', () => ({ write: null, answer: 1 }))
	).toBeNull();
	await new Promise(setImmediate);
	expect(open.workshops.store.queues.size).toBe(0);
});
