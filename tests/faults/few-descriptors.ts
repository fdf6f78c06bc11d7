import { readFileSync } from 'node:fs';
import { HttpCalls } from '../support/http-call.ts';
import { startProduction } from '../support/production-server.ts';
import { RawConnections } from '../support/raw-connections.ts';
import { shipped } from '../support/shipped-quiz.ts';
import { createWorkshop } from '../support/workshop-driver.ts';
import { findingOf, type Finding } from './finding.ts';

const HEAD = 'HTTP/1.1\r\nHost: localhost\r\n';
const FILES = `GET /embed/${shipped.quiz.id} ${HEAD}\r\n`.repeat(1200);
const SLOW = `POST /api/rooms ${HEAD}Content-Type: application/json\r\nContent-Length: 60000\r\n\r\n{`;
/** Twice the memory of a server that has just started. */
const MOST_MB = 300;
const HEALTH_MS = 250;
const CALLS = 5;

interface Attack {
	readonly what: string;
	readonly openFiles: number;
	readonly connections: number;
	/** Sent on each connection, whose answers are never read. */
	readonly sent: string;
}

const ATTACKS: readonly Attack[] = [
	{ what: '1 × 1,200 files, 1,024 descriptors', openFiles: 1024, connections: 1, sent: FILES },
	{ what: '4 × 1,200 files, 4,096 descriptors', openFiles: 4096, connections: 4, sent: FILES },
	{ what: '500 slow bodies', openFiles: 4096, connections: 500, sent: SLOW },
	{ what: '200 idle connections, 64 descriptors', openFiles: 64, connections: 200, sent: '' }
];

/** Callers who take all they can get: the server lives, answers others, and its memory stays bounded. */
export async function fewDescriptors(): Promise<Finding> {
	const wrong: string[] = [];
	const seen: string[] = [];
	for (const attack of ATTACKS) {
		const { healthMs, mb, problems } = await endure(attack);
		wrong.push(...problems.map((problem) => `${attack.what}: ${problem}`));
		seen.push(`${attack.what}: /health ${healthMs.toFixed(0)} ms, ${mb.toFixed(0)} MB`);
	}
	return findingOf('descriptors and connections used up', wrong, seen.join('; '));
}

async function endure({ openFiles, connections, sent }: Attack) {
	const server = await startProduction({}, { openFiles });
	const callers = new RawConnections(server.address);
	const problems: string[] = [];
	const calls = new HttpCalls(server.address);
	try {
		for (let k = 0; k < connections; k += 1) await callers.open(sent);
		// the first call waits until all of the above has been looked at once, as it would behind honest callers
		const statuses = [(await calls.get('/health')).status];
		const started = performance.now();
		for (let k = 0; k < CALLS; k += 1) statuses.push((await calls.get('/health')).status);
		const healthMs = (performance.now() - started) / CALLS;
		const refused = statuses.filter((status) => status !== 200);
		if (refused.length > 0) problems.push(`/health said ${refused.join(' ')}`);
		if (healthMs > HEALTH_MS) problems.push(`/health took ${healthMs.toFixed(0)} ms`);
		await createWorkshop(calls);
		const mb = residentMb(server.pid);
		if (mb > MOST_MB) problems.push(`it takes ${mb.toFixed(0)} MB`);
		return { healthMs, mb, problems };
	} finally {
		calls.close();
		callers.close();
		const code = await server.stop();
		if (code !== 0) problems.push(`it ended with ${String(code)}`);
	}
}

/** Memory that a process has, in MB; Linux only. */
function residentMb(pid: number): number {
	const [, kB] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
	return Number(kB) / 1000;
}
