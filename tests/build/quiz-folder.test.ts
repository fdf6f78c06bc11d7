import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { packQuiz } from '#lib/quiz-file/pack-quiz.ts';
import { at, careerInterests, realBank } from '../support/bank-files.ts';
import { HttpCalls } from '../support/http-call.ts';
import { smallQuiz } from '../support/quiz-files.ts';
import { startProduction, startToTheEnd, type Running } from '../support/production-server.ts';
import { misspell, writeSmallQuiz } from '../support/small-quiz.ts';
import { until } from '../support/until.ts';

const ownIds = [...new Set(realBank.quizzes.map(({ quiz }) => quiz.id))];
const own = at(ownIds, 0);

const small = smallQuiz();
/** In a quiz file. */
const packed = { ...small, quiz: { ...small.quiz, id: 'packed' } };

/** A folder of quizzes with a server for it. */
let folder = '';
let server: Running;
let calls: HttpCalls;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'arah-quizzes-'));
	writeSmallQuiz(folder, 'kitchen', ({ en, id }) => {
		en.name = 'Kitchen & bar';
		id.name = 'Dapur & bar';
	});
	writeSmallQuiz(folder, 'garden', misspell);
	writeSmallQuiz(folder, own);
	writeFileSync(join(folder, 'packed.arah.json'), packQuiz([packed]));
	server = await startProduction({ QUIZZES_DIR: folder });
	calls = new HttpCalls(server.address);
});

afterAll(async () => {
	calls.close();
	expect(await server.stop()).toBe(0);
	rmSync(folder, { recursive: true });
});

/** What /ready says of the folder. */
async function report() {
	const { status, text } = await calls.get('/ready');
	const { ready, quizzes } = JSON.parse(text);
	expect([status, ready]).toEqual([200, true]);
	return quizzes;
}

/** Of the SCORM package of a quiz. */
async function manifestOf(quiz: string): Promise<string> {
	const packed = await fetch(`${server.address}/scorm/${quiz}.zip`);
	const files = unzipSync(new Uint8Array(await packed.arrayBuffer()));
	return strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());
}

describe('a quiz of the folder', () => {
	test.each([
		'/en/quiz/kitchen',
		'/id/quiz/kitchen',
		'/en/quizzes',
		'/en',
		'/en/method/kitchen',
		'/en/counsellor/invite',
		'/en/embed',
		'/en/room/new'
	])('is on %s', async (path) => {
		const { status, headers, text } = await calls.get(path);
		expect(status).toBe(200);
		expect(text).toMatch(/(Kitchen|Dapur) &(amp;)? bar/);
		expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
		expect(headers['x-frame-options']).toBe('DENY');
	});

	test.each(['/en/result', '/en/compare', '/en/counsellor', '/en/counsellor/result'])(
		'is known to %s, which opens its codes',
		async (path) => {
			expect((await calls.get(path)).text).toContain('{id:"kitchen",versions:[1],prints:["');
		}
	);

	test('is given to results, in both languages', async () => {
		for (const locale of ['en', 'id']) {
			const { status, text } = await calls.get(`/quizzes/kitchen/1/${locale}.json`);
			expect(status).toBe(200);
			expect(JSON.parse(text)).toMatchObject({ locale, quiz: { id: 'kitchen', version: 1 } });
		}
	});

	test('can be framed, is announced by oEmbed, and comes as a SCORM package', async () => {
		const framed = await calls.get('/embed/kitchen?lang=id');
		expect(framed.status).toBe(200);
		expect(framed.text).toContain('<title>Kitchen &amp; bar · Arah</title>');
		expect(framed.text).not.toContain('%arah-');
		expect(framed.headers['content-security-policy']).toContain('frame-ancestors *');

		const page = encodeURIComponent(`${server.address}/en/quiz/kitchen`);
		const announced = await calls.get(`/oembed?url=${page}`);
		expect(JSON.parse(announced.text)).toMatchObject({ title: 'Kitchen & bar' });

		expect(await manifestOf('kitchen')).toContain('Kitchen &amp; bar');
	});

	test('can be the quiz of a workshop', async () => {
		const draft = { quiz: 'kitchen', mode: 'full', locale: 'en', rows: true, school: false };
		const created = await calls.post('/api/rooms', { ...draft, keepHours: 24 });
		expect(created.status).toBe(201);
		const broken = await calls.post('/api/rooms', { ...draft, quiz: 'garden', keepHours: 24 });
		expect(broken.status).toBe(404);
	});
});

test('a quiz file has a page, too', async () => {
	expect((await calls.get('/en/quiz/packed')).status).toBe(200);
	expect((await calls.get('/embed/packed')).status).toBe(200);
});

test('a quiz with an error, and one with an id of the site, are named at /ready and in the log', async () => {
	const { read, leftOut } = await report();
	expect(read).toEqual(['kitchen@1', 'packed@1']);
	expect(leftOut).toHaveLength(2);
	expect(leftOut).toMatchObject([
		{ name: own, lastGood: false },
		{
			name: 'garden',
			lastGood: false,
			problems: [expect.stringContaining('garden/v1/quiz.yaml:')]
		}
	]);
	expect(JSON.stringify(leftOut)).not.toContain(folder);
	const lines = server.said().filter((line) => line.includes('"quiz-left-out"'));
	expect(lines.map((line) => JSON.parse(line))).toMatchObject([
		{ level: 'warn', name: own, problems: 1 },
		{ level: 'warn', name: 'garden', problems: 1 }
	]);
});

test('every page that the build made ahead is rendered, with what the build put in', async () => {
	const made = readdirSync('build/prerendered', { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(html|json)$/.test(name))
		.map((name) => `/${name.replace(/\.html$/, '')}`);
	expect(made.length).toBeGreaterThan(60);
	for (const path of made) expect((await calls.get(path)).status, path).toBe(200);
	const { text } = await calls.get(`/en/quiz/${own}`);
	expect(text).toContain(at(realBank.quizzes, 0).wording.en?.name ?? '?');
});

test('a page is compressed, and not sent again while it is the same', async () => {
	const first = await fetch(`${server.address}/en/quiz/kitchen`, {
		headers: { 'accept-encoding': 'br' }
	});
	const { headers } = first;
	expect(headers.get('content-encoding')).toBe('br');
	expect(await first.text()).toContain('</html>');
	const etag = headers.get('etag') ?? '';
	const again = await calls.get('/en/quiz/kitchen', { 'if-none-match': etag });
	expect(again.status).toBe(304);
});

describe('while the server runs', () => {
	const nameOn = async () =>
		/<title>(.*?)<\/title>/.exec((await calls.get('/en/quiz/bakery')).text)?.[1];

	test('a quiz can be added, changed, spoilt, mended and removed', async () => {
		const missing = await calls.get('/en/quiz/bakery');
		expect(missing.status).toBe(404);

		writeSmallQuiz(folder, 'bakery', ({ en }) => (en.name = 'Bread'));
		await until(async () => (await nameOn())?.startsWith('Bread') === true);
		expect((await calls.get('/en/quizzes')).text).toContain('Bread');

		expect(await manifestOf('bakery')).toContain('Bread');

		writeSmallQuiz(folder, 'bakery', ({ en }) => (en.name = 'Cakes'));
		await until(async () => (await nameOn())?.startsWith('Cakes') === true);
		expect(await manifestOf('bakery')).toContain('Cakes');

		writeSmallQuiz(folder, 'bakery', misspell);
		await until(async () => (await report()).leftOut.length === 3);
		expect((await report()).leftOut[0]).toMatchObject({ name: 'bakery', lastGood: true });
		expect(await nameOn()).toMatch(/^Cakes/);

		writeSmallQuiz(folder, 'bakery', ({ en }) => (en.name = 'Pies'));
		await until(async () => (await nameOn())?.startsWith('Pies') === true);

		rmSync(join(folder, 'bakery'), { recursive: true });
		await until(async () => (await calls.get('/en/quiz/bakery')).status === 404);
		const { text } = await calls.get('/en/quiz/bakery');
		expect(text).toContain('This page does not exist');
		expect((await calls.get('/en/quizzes')).text).not.toContain('Pies');
		for (const path of ['/embed/bakery', '/scorm/bakery.zip', '/quizzes/bakery/1/en.json']) {
			expect((await calls.get(path)).status, path).toBe(404);
		}
	});

	test('a link that leads in a circle and a file of 3 MB harm no other quiz', async () => {
		symlinkSync('loop', join(folder, 'loop'));
		writeSmallQuiz(folder, 'large');
		writeFileSync(join(folder, 'large/v1/en.yaml'), `name: ${'x'.repeat(3_000_000)}`);
		await until(async () => (await report()).leftOut.length === 4);

		const { read, leftOut } = await report();
		expect(read).toEqual(['kitchen@1', 'packed@1']);
		expect(JSON.stringify(leftOut)).toMatch(/large\/v1\/en\.yaml:1:1 error: The file has 3\.1 MB/);
		expect((await calls.get('/en/quiz/kitchen')).status).toBe(200);
	});

	test('site.yaml chooses the quiz of the home page', async () => {
		writeFileSync(join(folder, 'site.yaml'), 'default: kitchen\n');
		const isHome = async () => (await calls.get('/en')).text.includes('/quiz/kitchen#start');
		await expect(until(isHome)).resolves.toBeUndefined();
	});

	test('a profile can be the quiz of the home page, which then speaks of no role', async () => {
		const interests = careerInterests();
		const mine = { ...interests, quiz: { ...interests.quiz, id: 'my-interests' } };
		writeFileSync(join(folder, 'mine.arah.json'), packQuiz([mine]));
		writeFileSync(
			join(folder, 'site.yaml'),
			`default: my-interests\nunlisted: [kitchen, packed, ${ownIds.join(', ')}]\n`
		);
		const home = async () => (await calls.get('/en')).text;
		await until(async () => (await home()).includes('/quiz/my-interests#start'));

		const html = await home();
		const said = html.replaceAll(/<(script|style)\b.*?<\/\1>|<[^>]*>/gs, ' ');
		expect(said).toContain('Answer 48 questions');
		expect(said).not.toMatch(/\b(roles?|readiness|skills?|quick match)\b/i);
		const [, example = ''] = /\/result#(\w+)"/.exec(html) ?? [];
		expect(example).toMatch(/^3/);
		expect((await calls.get('/en/method')).status).toBe(200);
	});
});

test('a folder that is not there ends the start, with its name', async () => {
	const { said, code } = await startToTheEnd({ QUIZZES_DIR: join(folder, 'nowhere') });
	expect(said).toContain(`QUIZZES_DIR is "${join(folder, 'nowhere')}", which is not a folder.`);
	expect(code).toBe(1);
});
