import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	createdWorkshopSchema,
	controlViewSchema,
	publicWorkshopSchema
} from '#lib/schema/workshop.ts';
import { readBoards } from '../support/read-boards.ts';
import { startProduction, startToTheEnd, type Running } from '../support/production-server.ts';
import { answersOf, DRAFT, memberOf } from '../support/workshops.ts';

let server: Running;

beforeAll(async () => {
	server = await startProduction();
});
afterAll(() => server.stop());

const JSON_TYPE = { 'content-type': 'application/json' };

const post = (path: string, body: unknown, { at = server, headers = {} }: PostOptions = {}) =>
	fetch(`${at.address}/api/rooms${path}`, {
		method: 'POST',
		headers: { ...JSON_TYPE, ...headers },
		body: JSON.stringify(body)
	});

interface PostOptions {
	readonly at?: Running;
	readonly headers?: Record<string, string>;
}

async function makeWorkshop(at: Running = server) {
	const response = await post('', DRAFT, { at });
	expect(response.status).toBe(201);
	return createdWorkshopSchema.parse(await response.json());
}

/** A workshop in which this many people have answered. */
async function makeOpenWorkshop(people: number, at: Running = server) {
	const workshop = await makeWorkshop(at);
	await post(`/${workshop.code}/state`, { secret: workshop.secret, to: 'open' }, { at });
	for (let k = 0; k < people; k += 1) {
		await post(`/${workshop.code}/join`, { member: memberOf(k) }, { at });
		expect((await submit(workshop.code, k, at)).status).toBe(200);
	}
	return workshop;
}

const submissionOf = (k: number) => ({
	member: memberOf(k),
	consent: 1,
	version: 1,
	mode: 'full',
	answers: answersOf(k)
});

const submit = (code: string, k: number, at: Running = server) =>
	post(`/${code}/submission`, submissionOf(k), { at });

/** A submission of which the server has the head and waits for the body. */
async function beginSubmission(at: Running, code: string, k: number) {
	const sent = request(`${at.address}/api/rooms/${code}/submission`, {
		method: 'POST',
		headers: { ...JSON_TYPE, expect: '100-continue' }
	});
	sent.flushHeaders();
	await once(sent, 'continue');
	const answered = new Promise<number | undefined>((resolve, reject) => {
		sent.once('response', (response) => {
			response.resume();
			resolve(response.statusCode);
		});
		sent.once('error', reject);
	});
	return {
		finish: () => {
			sent.end(JSON.stringify(submissionOf(k)));
			return answered;
		}
	};
}

const live = (code: string, key: string, { lastId, at = server }: LiveOptions = {}) =>
	post(
		`/${code}/live`,
		{ key },
		{ at, headers: lastId === undefined ? {} : { 'last-event-id': lastId } }
	);

interface LiveOptions {
	readonly lastId?: string;
	readonly at?: Running;
}

test('a workshop runs from the lobby to its deletion', async () => {
	const workshop = await makeOpenWorkshop(5);
	const { code, secret } = workshop;
	const found = publicWorkshopSchema.parse(
		await (await fetch(`${server.address}/api/rooms/${code}`)).json()
	);
	expect(found).toMatchObject({ state: 'open', title: 'Class 1', canJoin: true });
	const revealed = await post(`/${code}/state`, { secret, to: 'revealed', everyoneHere: true });
	expect(controlViewSchema.parse(await revealed.json()).board.view?.n).toBe(5);
	const shown = await post(`/${code}/screen`, { secret, show: 'code' });
	expect(controlViewSchema.parse(await shown.json()).board.show).toBe('code');
	const taken = await post(`/${code}/takeover`, { secret, device: 'desk' });
	expect(controlViewSchema.parse(await taken.json()).board.controller).toBe('desk');
	await post(`/${code}/state`, { secret, to: 'closed' });
	const file = await post(`/${code}/export`, { secret, what: 'rows-csv' });
	expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
	expect(file.headers.get('content-disposition')).toBe(
		`attachment; filename="arah-${code}-people.csv"`
	);
	const withdrawn = await post(`/${code}/withdraw`, { member: memberOf(0) });
	expect(await withdrawn.json()).toEqual({ deleted: true });
	expect((await post(`/${code}/delete`, { secret })).status).toBe(200);
	expect((await fetch(`${server.address}/api/rooms/${code}`)).status).toBe(410);
});

test('an unchanged workshop is answered with 304 until it changes', async () => {
	const { code, secret } = await makeWorkshop();
	const ask = (etag = '') =>
		fetch(`${server.address}/api/rooms/${code}`, { headers: { 'if-none-match': etag } });
	const etag = (await ask()).headers.get('etag') ?? '';
	await post(`/${code}/join`, { member: memberOf(1) });
	const same = await ask(etag);
	expect([same.status, await same.text()]).toEqual([304, '']);
	expect((await ask(`W/${etag}`)).status).toBe(304);
	await post(`/${code}/state`, { secret, to: 'open' });
	expect((await ask(etag)).status).toBe(200);
});

describe('a refusal', () => {
	test.each([
		['a code that is none', '/ABCD23/join', { member: memberOf(1) }, 404, 'unknown-room'],
		['a body with a wrong field', '', { ...DRAFT, quiz: 7 }, 400, 'bad-request'],
		['a body that is too large', '', { ...DRAFT, title: 'x'.repeat(70_000) }, 413, 'too-large'],
		['a title that cannot be stored', '', { ...DRAFT, title: 'a\0b' }, 400, 'bad-request'],
		['a quiz that is none', '', { ...DRAFT, quiz: 'none' }, 404, 'unknown-quiz']
	])('has a code for its reason: %s', async (_what, path, body, status, code) => {
		const response = await post(path, body);
		expect(response.status).toBe(status);
		expect(response.headers.get('cache-control')).toBe('no-store');
		expect(await response.json()).toMatchObject({ problem: { code } });
	});

	test('is given to forms and scripts of other sites', async () => {
		const form = await fetch(`${server.address}/api/rooms`, {
			method: 'POST',
			headers: { 'content-type': 'text/plain' },
			body: JSON.stringify(DRAFT)
		});
		expect(form.status).toBe(403);
		const preflight = await fetch(`${server.address}/api/rooms`, {
			method: 'OPTIONS',
			headers: { origin: 'https://other.example', 'access-control-request-method': 'POST' }
		});
		expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
	});

	test('is given to a wrong secret', async () => {
		const { code } = await makeWorkshop();
		for (const [path, body] of [
			['host', { secret: 'wrong' }],
			['state', { secret: 'wrong', to: 'open' }],
			['delete', { secret: 'wrong' }],
			['live', { key: 'wrong' }]
		] as const) {
			const response = await post(`/${code}/${path}`, body);
			expect(await response.json(), path).toMatchObject({ problem: { code: 'wrong-secret' } });
		}
	});
});

describe('a board', () => {
	test('is sent on every change, and shows the host the leading device', async () => {
		const { code, secret, screenKey } = await makeWorkshop();
		const response = await live(code, screenKey);
		expect(response.headers.get('content-type')).toBe('text/event-stream');
		expect(response.headers.get('cache-control')).toBe('no-store, no-transform');
		const boards = readBoards(response.body);
		expect((await boards.next()).value).toMatchObject({ state: 'lobby' });
		await post(`/${code}/state`, { secret, to: 'open' });
		expect((await boards.next()).value).toMatchObject({ state: 'open' });
		await boards.return(undefined);
		const host = readBoards((await live(code, secret)).body);
		expect((await host.next()).value).toMatchObject({ state: 'open', controller: null });
		await host.return(undefined);
	});

	test('is not sent again to a reader that has it', async () => {
		const { code, secret, screenKey } = await makeWorkshop();
		const boards = readBoards((await live(code, screenKey, { lastId: '1' })).body);
		await post(`/${code}/state`, { secret, to: 'open' });
		expect((await boards.next()).value).toMatchObject({ revision: 2 });
		await boards.return(undefined);
	});

	test('ends when the workshop is deleted', async () => {
		const { code, secret, screenKey } = await makeWorkshop();
		const boards = readBoards((await live(code, screenKey)).body);
		await boards.next();
		await post(`/${code}/delete`, { secret });
		expect((await boards.next()).value).toMatchObject({ state: 'purged' });
		expect((await boards.next()).done).toBe(true);
	});
});

describe('a server that is asked to stop', () => {
	test('closes its boards, keeps what it accepted, and ends within five seconds', async () => {
		const dataDir = mkdtempSync(join(tmpdir(), 'arah-kept-'));
		const first = await startProduction({ DATA_DIR: dataDir });
		const { code, secret, screenKey } = await makeOpenWorkshop(3, first);
		const boards = readBoards((await live(code, screenKey, { at: first })).body);
		await boards.next();
		await post(`/${code}/join`, { member: memberOf(3) }, { at: first });
		const underWay = await beginSubmission(first, code, 3);
		const started = performance.now();
		const stopped = first.stop();
		while (!(await boards.next()).done);
		expect(await underWay.finish()).toBe(200);
		expect(await stopped).toBe(0);
		expect(performance.now() - started).toBeLessThan(5_000);

		const second = await startProduction({ DATA_DIR: dataDir });
		const view = controlViewSchema.parse(
			await (await post(`/${code}/host`, { secret }, { at: second })).json()
		);
		expect(view.board.counts).toEqual({ joined: 4, finished: 4 });
		await second.stop();
		rmSync(dataDir, { recursive: true });
	});
});

describe('a folder', () => {
	test('serves one server at a time, and needs no repair after a crash', async () => {
		const dataDir = mkdtempSync(join(tmpdir(), 'arah-taken-'));
		const first = await startProduction({ DATA_DIR: dataDir });
		const second = await startToTheEnd({ DATA_DIR: dataDir });
		expect(second.code).toBe(1);
		expect(second.said).toContain(`Another server of Arah uses the folder ${dataDir}.`);
		expect(second.said).toContain('DATABASE_URL');
		// the first one has not noticed
		expect((await post('', DRAFT, { at: first })).status).toBe(201);

		await first.kill();
		const third = await startProduction({ DATA_DIR: dataDir });
		expect((await fetch(`${third.address}/ready`)).status).toBe(200);
		// the next one waits for the calls that it finishes, as in a restart
		const fourth = startProduction({ DATA_DIR: dataDir });
		expect(await third.stop()).toBe(0);
		expect((await fetch(`${(await fourth).address}/ready`)).status).toBe(200);
		await (await fourth).stop();
		rmSync(dataDir, { recursive: true });
	}, 60_000);
});

describe('without a database', () => {
	test('the site works and reports workshops as unavailable', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'arah-file-'));
		// a file where the folder should be: not even root can write into it
		const file = join(folder, 'data');
		writeFileSync(file, '');
		const own = await startProduction({ DATA_DIR: file });
		expect((await fetch(`${own.address}/en`)).status).toBe(200);
		expect((await fetch(`${own.address}/health`)).status).toBe(200);
		expect((await fetch(`${own.address}/ready`)).status).toBe(503);
		const response = await post('', DRAFT, { at: own });
		expect(response.status).toBe(503);
		expect(await response.json()).toMatchObject({ problem: { code: 'unavailable' } });
		expect(await own.stop()).toBe(0);
		rmSync(folder, { recursive: true });
	});

	test('with one, the server is ready', async () => {
		const response = await fetch(`${server.address}/ready`);
		expect([response.status, await response.json()]).toEqual([200, { ready: true }]);
	});

	test('an invalid environment ends the start', async () => {
		await expect(startProduction({ ROOMS_MAX: 'many' })).rejects.toThrow('ended before');
	});
});
