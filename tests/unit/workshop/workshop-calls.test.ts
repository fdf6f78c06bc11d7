import { describe, expect, test } from 'vitest';
import { WorkshopCalls } from '#lib/workshop/workshop-calls.ts';
import { CODE } from '../../support/workshop-server.ts';

const answering = (response: () => Response) =>
	new WorkshopCalls(() => Promise.resolve(response()));

const draft = {
	quiz: 'social-media-roles',
	mode: 'full',
	locale: 'en',
	rows: false,
	school: false
} as const;
const submission = { member: 'm', consent: 2, version: 1, mode: 'full', answers: {} } as const;

const CALLS: Readonly<Record<string, (calls: WorkshopCalls) => Promise<unknown>>> = {
	create: (calls) => calls.create(draft),
	find: (calls) => calls.find(CODE),
	join: (calls) => calls.join(CODE, { member: 'm' }),
	submit: (calls) => calls.submit(CODE, submission),
	withdraw: (calls) => calls.withdraw(CODE, { member: 'm' }),
	resume: (calls) => calls.resume(CODE, { continueCode: 'K7P2' }),
	host: (calls) => calls.host(CODE, 's'),
	board: (calls) => calls.board(CODE, 's'),
	move: (calls) => calls.move(CODE, 's', 'open'),
	show: (calls) => calls.show(CODE, 's', 'blank'),
	takeOver: (calls) => calls.takeOver(CODE, 's', 'd'),
	delete: (calls) => calls.delete(CODE, 's'),
	export: (calls) => calls.export(CODE, 's', 'view-csv')
};

describe('an answer with status 200 that is not of our server', () => {
	test.each(Object.entries(CALLS))('does not count for %s', async (_name, call) => {
		const html = { headers: { 'content-type': 'text/html' } };
		const signIn = answering(() => new Response('<html>Sign in</html>', html));
		expect(await call(signIn)).toMatchObject({ ok: false, code: 'unexpected' });
		const other = answering(() => Response.json({ status: 'ok' }));
		expect(await call(other)).toMatchObject({ ok: false, code: 'unexpected' });
	});
});

test('a workshop that the server has deleted is deleted', async () => {
	const calls = answering(() => Response.json({ deleted: true }));
	expect(await calls.delete(CODE, 's')).toEqual({ ok: true, value: { deleted: true } });
});

test('a file comes with the name that the server gave it', async () => {
	const headers = { 'content-disposition': 'attachment; filename="arah-ABCD23-group.csv"' };
	const calls = answering(() => new Response('a,b', { headers }));
	const answer = await calls.export(CODE, 's', 'view-csv');
	expect(answer).toMatchObject({ ok: true, value: { name: 'arah-ABCD23-group.csv' } });
});
