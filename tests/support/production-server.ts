import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Running {
	readonly address: string;
	stop(): Promise<number | null>;
}

/** Serves the build, as `node server.mjs` does for anybody, on a port that is free. */
export async function startProduction(env: Record<string, string> = {}): Promise<Running> {
	const child = spawn(process.execPath, ['server.mjs'], {
		env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ...env },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
	for await (const line of createInterface({ input: child.stdout })) {
		const address = /http:\/\/\S+/.exec(line)?.[0];
		if (address === undefined) continue;
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
