import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountFor } from '../support/account-for.ts';
import { HttpCalls } from '../support/http-call.ts';
import { inParallel } from '../support/in-parallel.ts';
import { startProduction } from '../support/production-server.ts';
import { createWorkshop, createSubmissions, demandOk } from '../support/workshop-driver.ts';
import { findingOf, type Finding } from './finding.ts';

const MEMBERS = 60;
/** Enough for some submissions, not for all. */
const LEFT_BYTES = 256 * 1024;
const DISK = '16m';
/** Where no disk of our own can be mounted: no file may grow beyond this. */
const LARGEST_FILE = 768 * 1024;

/** A disk that can be filled and emptied again. */
interface SmallDisk {
	readonly how: string;
	readonly folder: string;
	readonly largestFile?: number;
	fill(): void;
	empty(pid: number): void;
	remove(): void;
}

/** The disk fills up during submissions. The server must refuse, lose nothing, and accept again once there is space. */
export async function diskFull(): Promise<Finding> {
	const disk = mountDisk() ?? limitFiles();
	if (disk === null) {
		return {
			fault: 'disk full, sqlite',
			outcome: 'skipped',
			detail: 'neither a tmpfs could be mounted nor prlimit be found'
		};
	}
	const { largestFile } = disk;
	const server = await startProduction(
		{ DATA_DIR: disk.folder },
		largestFile === undefined ? {} : { largestFile }
	);
	const calls = new HttpCalls(server.address);
	try {
		const workshop = await createWorkshop(calls);
		const people = createSubmissions(MEMBERS, 11);
		await inParallel(people, 4, async (one) => {
			demandOk(await workshop.join(calls, one));
		});
		await workshop.move(calls, 'open');
		disk.fill();
		const wrong: string[] = [];
		const statuses: number[] = [];
		await inParallel(people, 1, async (one) => {
			statuses.push((await workshop.submit(calls, one)).status);
		});
		const taken = statuses.filter((status) => status === 200).length;
		const refused = statuses.filter((status) => status === 503).length;
		if (refused === 0) wrong.push('the disk never filled');
		if (taken + refused < MEMBERS) wrong.push(`answered with ${[...new Set(statuses)].join(' ')}`);
		if ((await calls.get('/health')).status !== 200) wrong.push('/health failed');

		disk.empty(server.pid);
		const { finished } = (await workshop.host(calls)).board.counts;
		if (finished !== taken) wrong.push(`${taken} acknowledged, ${finished} there`);
		await inParallel(people, 4, async (one) => {
			demandOk(await workshop.submit(calls, one));
		});
		await workshop.move(calls, 'closed');
		const { lost, doubled } = accountFor(people, await workshop.rows(calls));
		if (lost + doubled > 0) wrong.push(`${lost} lost, ${doubled} doubled`);
		return findingOf(
			`disk full, sqlite, ${disk.how}`,
			wrong,
			`${taken} acknowledged, ${refused} refused with 503, all taken once there was space`
		);
	} finally {
		calls.close();
		await server.stop();
		disk.remove();
	}
}

/** A file system in memory: full means full. Only root may mount one. */
function mountDisk(): SmallDisk | null {
	const folder = mkdtempSync(join(tmpdir(), 'arah-disk-'));
	const mount = ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', folder];
	if (spawnSync('mount', mount, { stdio: 'ignore' }).status !== 0) {
		rmSync(folder, { recursive: true });
		return null;
	}
	const ballast = join(folder, 'ballast');
	return {
		how: `a tmpfs of ${DISK}`,
		folder,
		fill: () => {
			const { bavail, bsize } = statfsSync(folder);
			writeFileSync(ballast, new Uint8Array(Math.max(0, bavail * bsize - LEFT_BYTES)));
		},
		empty: () => {
			rmSync(ballast);
		},
		remove: () => {
			spawnSync('umount', [folder]);
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** The same for anybody: the operating system lets no file of the server grow. */
function limitFiles(): SmallDisk | null {
	if (spawnSync('prlimit', ['--version'], { stdio: 'ignore' }).status !== 0) return null;
	const folder = mkdtempSync(join(tmpdir(), 'arah-disk-'));
	return {
		how: `no file beyond ${LARGEST_FILE / 1024} KiB`,
		folder,
		largestFile: LARGEST_FILE,
		fill: () => undefined,
		empty: (pid) => {
			spawnSync('prlimit', ['--pid', String(pid), '--fsize=unlimited:unlimited']);
		},
		remove: () => {
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
