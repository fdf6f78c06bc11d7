import { spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownerFor, untilReady, type Postgres } from './postgres.ts';

export interface Pooler {
	/** Of the database behind it. */
	readonly url: string;
	stop(): Promise<void>;
}

const PORT = 6432;

export function hasPgbouncer(): boolean {
	return spawnSync('pgbouncer', ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * pgbouncer in front of a private PostgreSQL, with a connection for each transaction. It refuses the
 * parameters of a session that it does not know, unless it is told to ignore them.
 */
export async function startPgbouncer(
	{ folder: database }: Postgres,
	{ ignores = '' }: { readonly ignores?: string } = {}
): Promise<Pooler> {
	const folder = mkdtempSync(join(tmpdir(), 'arah-pool-'));
	const config = join(folder, 'pgbouncer.ini');
	writeFileSync(
		config,
		[
			'[databases]',
			`postgres = host=${database} port=5432 user=arah`,
			'[pgbouncer]',
			`unix_socket_dir = ${folder}`,
			`listen_port = ${PORT}`,
			'listen_addr =',
			'auth_type = any',
			'pool_mode = transaction',
			'default_pool_size = 10',
			`ignore_startup_parameters = ${ignores}`
		].join('\n')
	);
	const owner = ownerFor(folder);
	if (owner.uid !== undefined) chownSync(config, owner.uid, owner.gid ?? owner.uid);
	const pooler = spawn('pgbouncer', ['--quiet', config], {
		...owner,
		cwd: folder,
		stdio: 'ignore'
	});
	const ended = new Promise<void>((resolve) => {
		pooler.once('close', () => {
			resolve();
		});
	});
	await untilReady(join(folder, `.s.PGSQL.${PORT}`));
	return {
		url: `postgres://arah@localhost:${PORT}/postgres?host=${encodeURIComponent(folder)}`,
		stop: async () => {
			pooler.kill('SIGTERM');
			await ended;
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
