import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { TO_BUILD, withCopiedApp } from '../support/copied-app.ts';
import { shipped } from '../support/shipped-quiz.ts';
import { misspell, writeSmallQuiz } from '../support/small-quiz.ts';

test('during development one faulty quiz is named on its page and in the terminal, and the others work', async () => {
	await withCopiedApp(TO_BUILD, async (folder) => {
		writeSmallQuiz(join(folder, 'questions'), 'kitchen', misspell);
		const vite = join(folder, 'node_modules/vite/bin/vite.js');
		const server = spawn(process.execPath, [vite, 'dev', '--port', '0', '--host', '127.0.0.1'], {
			cwd: folder,
			stdio: ['ignore', 'pipe', 'pipe']
		});
		const said: string[] = [];
		createInterface({ input: server.stderr }).on('line', (line) => said.push(line));
		try {
			const address = await addressIn(createInterface({ input: server.stdout }));
			const other = await fetch(`${address}/en/quiz/${shipped.quiz.id}`);
			const faulty = await fetch(`${address}/en/quiz/kitchen`);

			expect([other.status, faulty.status]).toEqual([200, 500]);
			const problem = /kitchen\/v1\/quiz\.yaml:\d+:\d+ error: .*proven/;
			expect(await faulty.text()).toMatch(problem);
			expect(said.join('\n')).toMatch(problem);
			expect((await fetch(`${address}/en/quiz/nothing`)).status).toBe(404);
		} finally {
			server.kill();
			await once(server, 'close');
		}
	});
}, 240_000);

/** The address that the server says once it answers. */
async function addressIn(lines: AsyncIterable<string>): Promise<string> {
	for await (const line of lines) {
		const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(stripVTControlCharacters(line)) ?? [];
		if (address !== undefined) return address;
	}
	throw new Error('The server ended before it said its address.');
}
