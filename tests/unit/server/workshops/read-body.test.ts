import { expect, test } from 'vitest';
import { joinBodySchema } from '#lib/schema/workshop.ts';
import { readBody } from '#lib/server/workshops/read-body.ts';

const member = 'A'.repeat(22);
const JSON_TYPE = { 'content-type': 'application/json' };

function request(body: string, headers: Record<string, string> = JSON_TYPE): Request {
	return new Request('http://arah.example/api', { method: 'POST', body, headers });
}

const read = (...args: Parameters<typeof request>) => readBody(request(...args), joinBodySchema);

test('a body is read through its schema', async () => {
	const headers = { 'content-type': 'Application/JSON; charset=utf-8' };
	expect(await read(JSON.stringify({ member }), headers)).toEqual({ member });
});

test.each([
	['that is no JSON', '{', undefined],
	['that is empty', '', undefined],
	['without a field', '{}', 'member'],
	['with a wrong value', '{"member":"short"}', 'member']
])('a body %s is refused, and says where', async (_what, body, where) => {
	await expect(read(body)).rejects.toMatchObject({
		code: 'bad-request',
		details: where === undefined ? {} : { where }
	});
});

test('a field that is not known is refused', async () => {
	await expect(read(JSON.stringify({ member, name: 'Sari' }))).rejects.toMatchObject({
		code: 'bad-request'
	});
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
	'the content type %j is refused: a form of another site can send it',
	async (type) => {
		const sent = read(JSON.stringify({ member }), { 'content-type': type });
		await expect(sent).rejects.toMatchObject({ code: 'bad-request' });
	}
);

test('a call that a browser sends for another site is refused', async () => {
	const headers = { ...JSON_TYPE, 'sec-fetch-site': 'cross-site' };
	await expect(read(JSON.stringify({ member }), headers)).rejects.toMatchObject({
		code: 'bad-request'
	});
});

test('a body that is too large is refused, whatever its header says', async () => {
	const body = JSON.stringify({ member, more: 'x'.repeat(70_000) });
	await expect(read(body)).rejects.toMatchObject({ code: 'too-large' });
	const lying = { ...JSON_TYPE, 'content-length': '10' };
	await expect(read(body, lying)).rejects.toMatchObject({ code: 'too-large' });
	const honest = { ...JSON_TYPE, 'content-length': '70000' };
	await expect(read('{}', honest)).rejects.toMatchObject({ code: 'too-large' });
});
