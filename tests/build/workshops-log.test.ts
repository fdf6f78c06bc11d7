import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { createdWorkshopSchema } from '#lib/schema/workshop.ts';
import { HttpCalls } from '../support/http-call.ts';
import { startProduction, type Running } from '../support/production-server.ts';
import { createSubmissions, demandOk, quiz, WorkshopDriver } from '../support/workshop-driver.ts';

const TITLE = 'Title-of-class-77';
const people = createSubmissions(12, 21);
const results = people.map(({ answers }) => encodeAnswers(quiz, answers, 'full'));

let server: Running;
let calls: HttpCalls;

beforeAll(async () => {
	server = await startProduction();
	calls = new HttpCalls(server.address);
});
afterAll(async () => {
	calls.close();
	await server.stop();
});

async function createTitledWorkshop() {
	const draft = { quiz: quiz.id, mode: 'full', locale: 'en', title: TITLE, rows: true };
	const reply = await calls.post('/api/rooms', { ...draft, school: false });
	return new WorkshopDriver(createdWorkshopSchema.parse(JSON.parse(demandOk(reply, 201).text)));
}

/** A whole workshop; gives everything in it that no log may say. */
async function holdWorkshop(): Promise<string[]> {
	const workshop = await createTitledWorkshop();
	const { code, secret, screenKey } = workshop.workshop;
	await workshop.move(calls, 'open');
	const continueCodes: string[] = [];
	for (const one of people) {
		const joined = JSON.parse(demandOk(await workshop.join(calls, one)).text);
		continueCodes.push(joined.continueCode);
		demandOk(await workshop.submit(calls, one));
	}
	const [continueCode = ''] = continueCodes;
	demandOk(await calls.post(`${workshop.path}/resume`, { continueCode }));
	await workshop.move(calls, 'revealed');
	demandOk(await calls.post(`${workshop.path}/withdraw`, { continueCode }));
	await workshop.move(calls, 'closed');
	await workshop.rows(calls);
	demandOk(await workshop.exportView(calls));
	demandOk(await calls.post(`${workshop.path}/delete`, { secret }));
	const members = people.map(({ member }) => member);
	return [code, secret, screenKey, ...continueCodes, ...members];
}

/** Breaks off in the middle of a body that was announced as longer. */
function abortUpload(path: string): Promise<void> {
	const { host, hostname, port } = new URL(server.address);
	return new Promise((resolve) => {
		const socket = connect(Number(port), hostname);
		socket.once('error', () => undefined).once('close', () => resolve());
		const head = [`POST ${path} HTTP/1.1`, `host: ${host}`, 'content-type: application/json'];
		socket.write([...head, 'content-length: 5000', '', '{"member":"'].join('\r\n'), () => {
			socket.resetAndDestroy();
		});
	});
}

test('logs a whole workshop and 200 hostile calls without anything private, and without an alarm', async () => {
	const secrets = await holdWorkshop();
	const workshop = await createTitledWorkshop();
	const { code, secret, screenKey } = workshop.workshop;
	const hostile = [
		...[code, `room/${code}`, `en/room/${code}`, `en/room/host/${code}.${secret}`],
		...[`r/${results[0] ?? ''}`, `en/result/${results[1] ?? ''}`, `api/rooms/${code}/${secret}`],
		...[`en/room/screen/${screenKey}`, `scorm/${code}.zip`, `quizzes/${code}/1/en.json`, `%E0%A4%A`]
	];
	for (let round = 0; round < 10; round += 1) {
		for (const path of hostile) await calls.get(`/${path}?${results[2] ?? ''}`);
		await calls.post(`/${hostile[3] ?? ''}`, { secret });
		await calls.post(`${workshop.path}/state`, { secret, to: code });
		await calls.post(`${workshop.path}/host`, { secret: screenKey });
		await calls.post(`${workshop.path}/resume`, { continueCode: results[3] });
		await calls.post('/api/rooms', { title: TITLE });
		await calls.post('/api/rooms', `{"title": "${TITLE}`);
		await calls.post(`${workshop.path}/join`, { member: 'x'.repeat(70_000) });
		await abortUpload(`${workshop.path}/submission`);
		await abortUpload(`/en/room/host/${code}.${secret}`);
	}
	// the server has read everything that came before this answer
	demandOk(await calls.get('/health'));

	const lines = server.said().filter((line) => !line.startsWith('Arah is at '));
	const events = lines.map((line) => JSON.parse(line));
	expect(events.map(({ event }) => event)).toEqual(
		expect.arrayContaining(['rooms-open', 'room-created', 'room-moved', 'room-deleted'])
	);
	expect(events.filter(({ level }) => level !== 'info')).toEqual([]);
	const said = lines.join('\n');
	const leaked = [...secrets, code, secret, screenKey, TITLE, ...results, '127.0.0.1'].filter(
		(text) => said.includes(text)
	);
	expect(leaked).toEqual([]);
});
