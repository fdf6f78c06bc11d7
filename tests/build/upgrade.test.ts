import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withCopiedApp } from '../support/copied-app.ts';
import { HttpCalls } from '../support/http-call.ts';
import { startProduction } from '../support/production-server.ts';
import { createWorkshop, createSubmissions, demandOk, quiz } from '../support/workshop-driver.ts';

const PAGES = ['/', '/en', `/id/quiz/${quiz.id}`, '/favicon.svg', '/health', '/ready'];
const scripts = readdirSync('build/client/_app/immutable/chunks')
	.filter((name) => name.endsWith('.js'))
	.map((name) => `/_app/immutable/chunks/${name}`);

/** `npm ci` and `npm run build` take both away for a while. */
test('serves everything while its build and its packages are replaced', async () => {
	await withCopiedApp([], async (folder) => {
		const server = await startProduction({}, { folder });
		const calls = new HttpCalls(server.address);
		for (const name of ['build', 'node_modules']) rmSync(join(folder, name), { recursive: true });
		try {
			await useEverything(calls);
		} finally {
			calls.close();
			expect(await server.stop()).toBe(0);
		}
	});
});

async function useEverything(calls: HttpCalls): Promise<void> {
	for (const path of [...PAGES, ...scripts]) {
		expect((await calls.get(path)).status, path).toBeLessThan(400);
	}
	const page = encodeURIComponent(`${calls.address}/en/quiz/${quiz.id}`);
	for (const [path, status] of [
		[`/oembed?url=${page}`, 200],
		[`/scorm/${quiz.id}.zip`, 200],
		[`/embed/${quiz.id}`, 200],
		['/embed', 302],
		['/en/nowhere', 404]
	] as const) {
		expect((await calls.get(path)).status, path).toBe(status);
	}

	const workshop = await createWorkshop(calls);
	await workshop.move(calls, 'open');
	for (const person of createSubmissions(5, 1)) {
		demandOk(await workshop.join(calls, person));
		demandOk(await workshop.submit(calls, person));
	}
	await workshop.move(calls, 'closed');
	expect(await workshop.rows(calls)).toHaveLength(5);
}
