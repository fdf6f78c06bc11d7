import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Running {
	readonly address: string;
	readonly pid: number;
	/** Asks it to end, and gives its exit code. */
	stop(): Promise<number | null>;
	/** Ends it as a power cut would: nothing is finished, nothing is closed. */
	kill(): Promise<void>;
	/** To what `nodeArgs` loaded into it. */
	tell(message: string): Promise<void>;
}

export interface HowToStart {
	readonly env?: Record<string, string>;
	/** For node itself, before the program. */
	readonly nodeArgs?: readonly string[];
	/** Largest file that it may write, in bytes: a disk that is full there. */
	readonly largestFile?: number;
}

/** Serves the build, as `node server.mjs` does for anybody, on a port that is free. */
export async function startProduction(
	env: Record<string, string> = {},
	{ nodeArgs = [], largestFile }: Omit<HowToStart, 'env'> = {}
): Promise<Running> {
	const command = [process.execPath, ...nodeArgs, 'server.mjs'];
	// "unlimited" as the hard limit, so that it can be raised again from outside
	if (largestFile !== undefined) command.unshift('prlimit', `--fsize=${largestFile}:`);
	const [program = '', ...args] = command;
	const child = spawn(program, args, {
		env: { ...process.env, PORT: '0', HOST: '127.0.0.1', ...env },
		stdio: ['ignore', 'pipe', 'inherit', 'ipc']
	});
	const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
	for await (const line of createInterface({ input: child.stdout })) {
		const address = /http:\/\/\S+/.exec(line)?.[0];
		if (address === undefined) continue;
		// what nobody reads would fill the pipe, and then the server waits
		child.stdout.resume();
		return {
			address,
			pid: child.pid ?? 0,
			stop: () => {
				child.kill('SIGTERM');
				return ended;
			},
			kill: async () => {
				child.kill('SIGKILL');
				await ended;
			},
			tell: async (message) => {
				const heard = once(child, 'message');
				child.send(message);
				await heard;
			}
		};
	}
	throw new Error('The server ended before it listened. Is there a build?');
}
