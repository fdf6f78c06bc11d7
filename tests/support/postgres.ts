import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface Postgres {
	/** Of an empty database. */
	readonly url: string;
	/** Of its socket. */
	readonly folder: string;
	/** Ends it without any care, as a power cut would. */
	crash(): Promise<void>;
	/** Starts it again, on the same data. */
	start(): Promise<void>;
	/** Ends it and removes its data. */
	stop(): Promise<void>;
}

/** Debian keeps one folder for each version, and none of them on the path. */
const DEBIAN = '/usr/lib/postgresql';
const PORT = 5432;
const START_MS = 30_000;

/** Where `initdb` and `postgres` are; null when they are not installed. The newest version wins. */
export function findPostgres(): string | null {
	const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
	const folders = [
		...versions
			.toSorted((one, other) => Number(other) - Number(one))
			.map((version) => join(DEBIAN, version, 'bin')),
		...(process.env.PATH ?? '').split(delimiter)
	];
	return (
		folders.find((folder) =>
			['initdb', 'postgres'].every((program) => existsSync(join(folder, program)))
		) ?? null
	);
}

/**
 * A private server on a socket in a folder of its own, which is removed at the end: no port, no
 * password. `isDurable` waits for the disk at each commit, as a real one does; tests that do not pull
 * plugs are faster without.
 */
export async function startPostgres(
	bin: string,
	{ isDurable = false }: { readonly isDurable?: boolean } = {}
): Promise<Postgres> {
	const folder = mkdtempSync(join(tmpdir(), 'arah-pg-'));
	const owner = ownerFor(folder);
	const data = join(folder, 'data');
	execFileSync(
		join(bin, 'initdb'),
		['-D', data, '-A', 'trust', '-U', 'arah', '-E', 'UTF8', '--locale=C', '--no-sync'],
		{ ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }
	);
	const settings = [
		...['listen_addresses=', `unix_socket_directories=${folder}`, `port=${PORT}`],
		`fsync=${isDurable ? 'on' : 'off'}`
	];
	const run = async () => {
		const server = spawn(
			join(bin, 'postgres'),
			['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
			{ ...owner, cwd: folder, stdio: 'ignore' }
		);
		const ended = new Promise<void>((resolve) => {
			server.once('close', () => {
				resolve();
			});
		});
		await untilReady(join(folder, `.s.PGSQL.${PORT}`));
		return async (signal: 'SIGINT' | 'SIGQUIT') => {
			server.kill(signal);
			await ended;
		};
	};
	let end = await run();
	return {
		folder,
		url: `postgres://arah@localhost:${PORT}/postgres?host=${encodeURIComponent(folder)}`,
		crash: () => end('SIGQUIT'),
		start: async () => {
			end = await run();
		},
		stop: async () => {
			// without waiting for clients
			await end('SIGINT');
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** PostgreSQL does not run as root; what Debian made for it, or "nobody", then runs it. */
export function ownerFor(folder: string): { uid?: number; gid?: number } {
	if (process.getuid?.() !== 0) return {};
	const name = hasUser('postgres') ? 'postgres' : 'nobody';
	const uid = Number(execFileSync('id', ['-u', name], { encoding: 'utf8' }));
	const gid = Number(execFileSync('id', ['-g', name], { encoding: 'utf8' }));
	chownSync(folder, uid, gid);
	return { uid, gid };
}

function hasUser(name: string): boolean {
	try {
		execFileSync('id', ['-u', name], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

/** Resolves when whatever listens on the socket takes sessions. */
export async function untilReady(socket: string): Promise<void> {
	const end = performance.now() + START_MS;
	while (performance.now() < end) {
		if (await answers(socket)) return;
		// a server that starts says nothing to wait for
		await wait(50);
	}
	throw new Error('PostgreSQL did not start');
}

/** The socket is there before the server takes sessions: it must answer one, not just listen. */
function answers(path: string): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = createConnection(path);
		const done = (isReady: boolean) => {
			socket.destroy();
			resolve(isReady);
		};
		socket.once('error', () => {
			done(false);
		});
		socket.once('end', () => {
			done(false);
		});
		socket.once('connect', () => {
			const parameters = Buffer.from('user\0arah\0database\0postgres\0\0');
			const head = Buffer.alloc(8);
			head.writeInt32BE(parameters.length + head.length, 0);
			head.writeInt32BE(196_608, 4);
			socket.write(Buffer.concat([head, parameters]));
		});
		// "R" asks for or grants authentication, "E" is an error, such as "starting up"
		socket.once('data', (data) => {
			done(data.toString('latin1', 0, 1) === 'R');
		});
	});
}
