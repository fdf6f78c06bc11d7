import fc from 'fast-check';
import { request, type IncomingMessage } from 'node:http';
import { createParser } from 'eventsource-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { failureOf, WorkshopCalls } from '#lib/workshop/workshop-calls.ts';
import * as shapes from '#lib/workshop/workshop-shapes.ts';
import {
	boardSchema,
	createdWorkshopSchema,
	controlViewSchema,
	publicWorkshopSchema,
	type Board
} from '#lib/schema/workshop.ts';
import { PROBLEM_CODES } from '#lib/schema/vocabulary.ts';
import { seeded } from '../support/engine-arbitraries.ts';
import { openLiveBoard } from '../support/live-board.ts';
import { startProduction, type Running } from '../support/production-server.ts';
import { answersOf, DRAFT, memberOf } from '../support/workshops.ts';
import { until } from '../support/until.ts';

let server: Running;

beforeAll(async () => {
	server = await startProduction();
});
afterAll(() => server.stop());

const problemSchema = z.strictObject({
	problem: z.strictObject({
		code: z.enum(PROBLEM_CODES),
		message: z.string().min(1),
		where: z.string().optional()
	})
});

/** What each call promises to answer with, and how the client recognises it. */
const ANSWERS = {
	created: [createdWorkshopSchema, shapes.isCreatedWorkshop],
	workshop: [publicWorkshopSchema, shapes.isPublicWorkshop],
	host: [controlViewSchema, shapes.isControlView],
	board: [boardSchema, shapes.isBoard],
	joined: [z.strictObject({ continueCode: z.string() }), shapes.isJoined],
	resumed: [z.strictObject({ member: z.string(), hasSubmitted: z.boolean() }), shapes.isResumed],
	accepted: [
		z.strictObject({ accepted: z.literal(true), replaced: z.boolean() }),
		shapes.isAccepted
	],
	withdrawn: [z.strictObject({ deleted: z.boolean() }), shapes.isWithdrawn],
	deleted: [z.strictObject({ deleted: z.literal(true) }), shapes.isDeleted]
} as const satisfies Record<string, readonly [z.ZodType, (value: unknown) => boolean]>;

/** The calls of the client, over real HTTP, with the last body that came as it was sent. */
function listeningClient() {
	const heard: { body: unknown } = { body: null };
	const calls = new WorkshopCalls(async (input, init) => {
		const path = input instanceof Request ? input.url : String(input);
		const response = await fetch(server.address + path, init);
		if (response.headers.get('content-type')?.includes('json'))
			heard.body = await response.clone().json();
		return response;
	});
	return { calls, heard };
}

test('the client accepts every promised answer and relies on nothing else', async () => {
	const { calls, heard } = listeningClient();
	async function expectAnswer(kind: keyof typeof ANSWERS, call: Promise<{ readonly ok: boolean }>) {
		const [schema, isRead] = ANSWERS[kind];
		expect(await call, kind).toMatchObject({ ok: true });
		const { body } = heard;
		expect(schema.parse(body), kind).toEqual(body);
		for (const field of Object.keys(z.record(z.string(), z.unknown()).parse(body))) {
			const without = { ...z.record(z.string(), z.unknown()).parse(body) };
			Reflect.deleteProperty(without, field);
			const needs = !isRead(without);
			if (needs) expect(schema.safeParse(without).success, `${kind}.${field}`).toBe(false);
		}
		return body;
	}

	const created = createdWorkshopSchema.parse(await expectAnswer('created', calls.create(DRAFT)));
	const { code, secret, screenKey } = created;
	const member = memberOf(1);
	await expectAnswer('workshop', calls.find(code));
	const { continueCode } = z
		.object({ continueCode: z.string() })
		.parse(await expectAnswer('joined', calls.join(code, { member })));
	await expectAnswer('host', calls.move(code, secret, 'open'));
	for (let k = 1; k <= 6; k += 1) {
		await expectAnswer('joined', calls.join(code, { member: memberOf(k) }));
		const answers = { version: 1, mode: 'full', answers: answersOf(k) } as const;
		const submission = { member: memberOf(k), consent: 1, ...answers };
		await expectAnswer('accepted', calls.submit(code, submission));
	}
	await expectAnswer('resumed', calls.resume(code, { continueCode }));
	await expectAnswer('host', calls.move(code, secret, 'revealed', true));
	await expectAnswer('host', calls.host(code, secret));
	await expectAnswer('board', calls.board(code, screenKey));
	await expectAnswer('board', calls.board(code, secret));
	await expectAnswer('host', calls.show(code, secret, 'code'));
	await expectAnswer('host', calls.moveDoor(code, secret, 'closed'));
	await expectAnswer('host', calls.takeOver(code, secret, 'laptop'));
	await expectAnswer('withdrawn', calls.withdraw(code, { member }));
	await expectAnswer('host', calls.move(code, secret, 'closed'));
	expect(await calls.export(code, secret, 'rows-json')).toMatchObject({
		ok: true,
		value: { name: `arah-${code}-people.json` }
	});
	await expectAnswer('deleted', calls.delete(code, secret));

	expect(await calls.host(code, secret)).toMatchObject({ ok: false, code: 'gone' });
	expect(problemSchema.parse(heard.body).problem.code).toBe('gone');
});

/** Every way in with a body, and a body that it takes. */
const VALID: Readonly<Record<string, object>> = {
	'': DRAFT,
	'/CODE/join': { member: memberOf(1) },
	'/CODE/submission': {
		...{ member: memberOf(1), consent: 1, version: 1, mode: 'full' },
		...{ answers: answersOf(1), elapsedMs: { q01: 2_000 } }
	},
	'/CODE/withdraw': { member: memberOf(2) },
	'/CODE/resume': { continueCode: 'K7P2M3QX' },
	'/CODE/host': { secret: 'secret' },
	'/CODE/board': { key: 'key' },
	'/CODE/state': { secret: 'secret', to: 'open', everyoneHere: true },
	'/CODE/screen': { secret: 'secret', show: 'board' },
	'/CODE/door': { secret: 'secret', door: 'open' },
	'/CODE/takeover': { secret: 'secret', device: 'laptop' },
	'/CODE/export': { secret: 'secret', what: 'view-csv' },
	'/CODE/delete': { secret: 'wrong' }
};

/** A body that is taken, with the right secret or without, as it is or with one field set to anything. */
const nearBody = fc
	.tuple(
		fc.constantFrom(...Object.entries(VALID)),
		fc.boolean(),
		fc.option(fc.tuple(fc.nat(), fc.json()), { freq: 4 })
	)
	.map(([[path, body], knowsSecret, change]) => {
		const text = JSON.stringify(body);
		if (change === null) return { path, knowsSecret, text };
		const [place, value] = change;
		const fields = Object.keys(body);
		const field = fields[place % (fields.length + 1)] ?? 'another';
		// of two fields with one name, the last one counts
		return { path, knowsSecret, text: `${text.slice(0, -1)},${JSON.stringify(field)}:${value}}` };
	});
const anyBody = fc.record({
	path: fc.constantFrom(...Object.keys(VALID)),
	knowsSecret: fc.boolean(),
	text: fc.oneof(fc.json(), fc.string({ unit: 'binary-ascii' }), fc.string({ unit: 'grapheme' }))
});

test('no body of a call causes a server error, and every refusal has the promised shape', async () => {
	const made = await fetch(`${server.address}/api/rooms`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(DRAFT)
	});
	const { code, secret } = createdWorkshopSchema.parse(await made.json());
	const statuses = new Map<number, number>();
	await fc.assert(
		fc.asyncProperty(fc.oneof(nearBody, anyBody), async ({ path, knowsSecret, text }) => {
			const response = await fetch(`${server.address}/api/rooms${path.replace('CODE', code)}`, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: knowsSecret ? text.replace('"secret":"secret"', `"secret":"${secret}"`) : text
			});
			const { status } = response;
			statuses.set(status, (statuses.get(status) ?? 0) + 1);
			expect(status, text).toBeLessThan(500);
			if (response.ok) return;
			const failure = response.clone();
			const { problem } = problemSchema.parse(await response.json());
			expect(await failureOf(failure)).toMatchObject({ ok: false, code: problem.code });
		}),
		seeded(600)
	);
	expect([...statuses.keys()].toSorted()).toEqual(expect.arrayContaining([200, 400, 403]));
	expect(server.said().filter((line) => line.includes('call-failed'))).toEqual([]);
});

/** A stream of boards of which nothing is read until `resume`. */
function openUnread(code: string, key: string): Promise<IncomingMessage> {
	return new Promise((resolve, reject) => {
		const call = request(
			`${server.address}/api/rooms/${code}/live`,
			{ method: 'POST', agent: false, headers: { 'content-type': 'application/json' } },
			(response) => resolve(response.pause())
		);
		call.once('error', reject);
		call.end(JSON.stringify({ key }));
	});
}

test('a stalled reader delays no other, and gets the newest board when it resumes', async () => {
	const { calls } = listeningClient();
	const created = await calls.create(DRAFT);
	if (!created.ok) throw new Error(created.code);
	const { code, secret, screenKey } = created.value;
	const unread = await openUnread(code, screenKey);
	const others: Board[] = [];
	const other = await openLiveBoard(server.address, code, screenKey, (board) => others.push(board));

	let newest = 0;
	for (let k = 0; k < 200; k += 1) {
		const moved = await calls.show(code, secret, k % 2 === 0 ? 'code' : 'board');
		if (!moved.ok) throw new Error(moved.code);
		newest = moved.value.board.revision;
	}
	await until(() => others.at(-1)?.revision === newest);

	const late: Board[] = [];
	const parser = createParser({
		onEvent: ({ data }) => late.push(boardSchema.parse(JSON.parse(data)))
	});
	unread
		.setEncoding('utf8')
		.on('data', (part: string) => parser.feed(part))
		.resume();
	await until(() => late.at(-1)?.revision === newest);
	const revisions = late.map(({ revision }) => revision);
	expect(revisions).toEqual(revisions.toSorted((a, b) => a - b));
	// changes in quick succession are one board
	expect(late.length).toBeLessThan(100);
	other.close();
	unread.destroy();
});
