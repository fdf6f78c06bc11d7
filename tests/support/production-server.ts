import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Running {
	readonly address: string;
	stop(): Promise<number | null>;
}

/**
 * Serves the build, as `node server.mjs` does for anybody, on a port that is free, with rooms in a
 * folder that is removed at the end.
 */
export async function startProduction(env: Record<string, string> = {}): Promise<Running> {
	const dataDir = mkdtempSync(join(tmpdir(), 'arah-'));
	const child = spawn(process.execPath, ['server.mjs'], {
		env: {
			...process.env,
			PORT: '0',
			HOST: '127.0.0.1',
			DATABASE_URL: '',
			DATA_DIR: dataDir,
			...env
		},
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const ended = new Promise<number | null>((resolve) => {
		child.once('close', (code) => {
			rmSync(dataDir, { recursive: true, force: true });
			resolve(code);
		});
	});
	for await (const line of createInterface({ input: child.stdout })) {
		const address = /http:\/\/\S+/.exec(line)?.[0];
		if (address === undefined) continue;
		// a full pipe would hold the server up
		child.stdout.resume();
		return {
			address,
			stop: () => {
				child.kill('SIGTERM');
				return ended;
			}
		};
	}
	throw new Error('The server ended before it listened. Is there a build?');
}
