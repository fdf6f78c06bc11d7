import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { PageCache } from '#lib/server/page-cache.ts';

const AT = { origin: 'http://arah.test', pathname: '/en' };
const TEXT = '<p>Which way?</p>'.repeat(100);

let rendered = 0;
const render = () => {
	rendered += 1;
	return new Response(TEXT, {
		headers: { 'content-type': 'text/html', 'content-length': String(TEXT.length), etag: '"a"' }
	});
};

beforeEach(() => {
	rendered = 0;
});

test.each([
	['br', brotliDecompressSync],
	['gzip', gunzipSync]
] as const)('a kept page comes as %s, with the length of that', async (encoding, unpack) => {
	const pages = new PageCache();
	await pages.answer(AT, encoding, render);
	const { status, headers, body } = await read(pages.answer(AT, encoding, render));

	expect(rendered).toBe(1);
	expect(status).toBe(200);
	expect(unpack(body).toString()).toBe(TEXT);
	expect(headers).toMatchObject({
		'content-encoding': encoding,
		'content-length': String(body.length),
		'content-type': 'text/html',
		vary: 'accept-encoding',
		etag: '"a"'
	});
});

test('a caller who takes no encoding gets the page as it is', async () => {
	const pages = new PageCache();
	await pages.answer(AT, 'br', render);
	const { headers, body } = await read(pages.answer(AT, null, render));

	expect(body.toString()).toBe(TEXT);
	expect(headers).not.toHaveProperty('content-encoding');
	expect(headers['content-length']).toBe(String(TEXT.length));
});

test('a page that several ask for at once is rendered once', async () => {
	const pages = new PageCache();
	const answers = Array.from({ length: 5 }, () => pages.answer(AT, null, render));
	const bodies = await Promise.all(answers.map(async (answer) => (await read(answer)).body));

	expect(bodies.map(String)).toEqual(Array(5).fill(TEXT));
	expect(rendered).toBe(1);
});

test('pages at other addresses and under other names are other pages', async () => {
	const pages = new PageCache();
	await pages.answer(AT, null, render);
	await pages.answer({ ...AT, pathname: '/id' }, null, render);
	await pages.answer({ ...AT, origin: 'http://other.test' }, null, render);

	expect(rendered).toBe(3);
});

test('a missing page is not kept, so that it appears as soon as it is there', async () => {
	const pages = new PageCache();
	const missing = () => new Response('not there', { status: 404 });
	const [first, second] = await Promise.all([
		read(pages.answer(AT, 'br', missing)),
		read(pages.answer(AT, 'br', missing))
	]);
	expect([first.status, second.status, String(first.body), String(second.body)]).toEqual([
		404,
		404,
		'not there',
		'not there'
	]);

	const { status } = await read(pages.answer(AT, 'br', render));
	expect(status).toBe(200);
});

test('a page that failed is tried again', async () => {
	const pages = new PageCache();
	const fail = () => Promise.reject(new Error('no page today'));
	await expect(pages.answer(AT, null, fail)).rejects.toThrow('no page today');

	expect((await read(pages.answer(AT, null, render))).status).toBe(200);
});

test('after a change of the quizzes, pages are rendered again, also those that were on their way', async () => {
	const pages = new PageCache();
	const slow = pages.answer(AT, null, async () => {
		await Promise.resolve();
		return new Response('old');
	});
	pages.clear();
	await slow;

	expect(String((await read(pages.answer(AT, null, render))).body)).toBe(TEXT);
});

test('a caller who makes up names of the site does not fill the memory', async () => {
	const pages = new PageCache();
	for (let name = 1; name <= 20; name += 1) {
		await pages.answer({ ...AT, origin: `http://${name}.test` }, 'br', render);
	}
	const first = await read(pages.answer({ ...AT, origin: 'http://1.test' }, 'br', render));
	const last = await read(pages.answer({ ...AT, origin: 'http://20.test' }, 'br', render));

	expect(first.headers).toHaveProperty('content-encoding');
	expect(String(last.body)).toBe(TEXT);
	expect(rendered).toBe(21);
});

test('an answer without a tag gets one, which changes with its content', async () => {
	const pages = new PageCache();
	const tagOf = async (pathname: string, text: string) => {
		const page = pages.answer({ ...AT, pathname }, null, () => new Response(text));
		return (await read(page)).headers['etag'];
	};
	const [one, same, other] = [
		await tagOf('/1', 'a'),
		await tagOf('/2', 'a'),
		await tagOf('/3', 'b')
	];

	expect(one).toMatch(/^"[\w-]{22}"$/);
	expect(same).toBe(one);
	expect(other).not.toBe(one);
});

async function read(answer: Promise<Response>) {
	const response = await answer;
	return {
		status: response.status,
		headers: Object.fromEntries(response.headers),
		body: Buffer.from(await response.arrayBuffer())
	};
}
