import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

export interface Running {
	readonly address: string;
	readonly pid: number;
	/** Asks it to end, and gives its exit code. */
	stop(): Promise<number | null>;
	/** Ends it as a power cut would: nothing is finished, nothing is closed. */
	kill(): Promise<void>;
	/** To what `nodeArgs` loaded into it, which says when it has done so. */
	tell(message: object): Promise<void>;
	/** The next line of its log with this in it. */
	heard(text: string): Promise<string>;
	/** Every line that it has written so far, standard error included. */
	said(): readonly string[];
}

interface HowToStart {
	/** The folder with `serve/` and the build; that of the sources by default. */
	readonly folder?: string;
	/** The variables around it, instead of our own. */
	readonly surroundings?: NodeJS.ProcessEnv;
	/** Who runs it, with the group 0 as in containers of OpenShift. Only root may choose. */
	readonly uid?: number | undefined;
	/** For node itself, before the program. */
	readonly nodeArgs?: readonly string[];
	/** The largest file that it may write, in bytes: a disk that is full there. Linux only. */
	readonly largestFile?: number;
	/** How many files and connections it may have open at once. Linux only. */
	readonly openFiles?: number;
}

/** Starts a server that cannot start: its exit code, and what it said. */
export async function startToTheEnd(env: Record<string, string>) {
	const child = spawn(process.execPath, ['serve/server.mjs'], {
		env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: '', ...env },
		stdio: ['ignore', 'ignore', 'pipe']
	});
	const [said, code] = await Promise.all([
		text(child.stderr),
		new Promise<number | null>((resolve) => child.once('close', resolve))
	]);
	return { said, code };
}

/**
 * Serves the build, as `node serve/server.mjs` does for anybody, on a port that is free, with workshops in a
 * folder that is removed at the end.
 */
export async function startProduction(
	env: Record<string, string> = {},
	how: HowToStart = {}
): Promise<Running> {
	const { folder, surroundings = process.env, uid, nodeArgs = [], largestFile, openFiles } = how;
	const dataDir = mkdtempSync(join(tmpdir(), 'arah-'));
	const command = [process.execPath, ...nodeArgs, 'serve/server.mjs'];
	// the soft limit only, so that it can be lifted again
	if (largestFile !== undefined) command.unshift('prlimit', `--fsize=${largestFile}:unlimited`);
	if (openFiles !== undefined) command.unshift('prlimit', `--nofile=${openFiles}:${openFiles}`);
	const [program = '', ...args] = command;
	const child = spawn(program, args, {
		env: {
			...surroundings,
			PORT: '0',
			HOST: '127.0.0.1',
			DATABASE_URL: '',
			DATA_DIR: dataDir,
			...env
		},
		cwd: folder,
		...(uid !== undefined && { uid, gid: 0 }),
		stdio: ['ignore', 'pipe', 'pipe', nodeArgs.length > 0 ? 'ipc' : 'ignore']
	});
	const ended = new Promise<number | null>((resolve) => {
		child.once('close', (code) => {
			rmSync(dataDir, { recursive: true, force: true });
			resolve(code);
		});
	});
	// read to the end: a full pipe would hold the server up
	if (child.stdout === null || child.stderr === null) throw new Error('The server has no output.');
	const said: string[] = [];
	const lines = createInterface({ input: child.stdout }).on('line', (line) => said.push(line));
	createInterface({ input: child.stderr }).on('line', (line) => {
		said.push(line);
		process.stderr.write(`${line}\n`);
	});
	const heard = (text: string) =>
		new Promise<string>((resolve, reject) => {
			const look = (line: string) => {
				if (!line.includes(text)) return;
				lines.off('line', look);
				resolve(line);
			};
			lines.on('line', look);
			void ended.then(() => reject(new Error(`The server ended before it said "${text}".`)));
		});
	const line = await heard('http://');
	return {
		address: /http:\/\/\S+/.exec(line)?.[0] ?? '',
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
			const done = once(child, 'message');
			child.send(message);
			await done;
		},
		heard,
		said: () => said
	};
}
