/**
 * `npm run load`: a workshop full of phones against the built server (`npm run build` first), over
 * loopback. Exit code 1 if a submission is lost or counted twice, or a speed target is missed.
 *
 *     --members 1000      people who join and submit
 *     --window 8          seconds within which they come
 *     --seed 1            who comes when, whose network breaks
 *     --database sqlite   or postgres: a private server, where it is installed
 *     --connections 5000  open boards to hold, before the workshop
 *     --stored 1000000    submissions in the database beforehand; the workshop is measured without them, too
 *     --any-speed         a missed speed target is shown, but does not fail: for a machine with other work to do
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { findPostgres, startPostgres } from '../support/postgres.ts';
import { startProduction } from '../support/production-server.ts';
import { fillStore } from './fill-store.ts';
import { holdBoards } from './hold-boards.ts';
import { measureWorkshop } from './measure-workshop.ts';
import { boardLinesOf, checksOf, linesOf, type Check } from './report.ts';

const count = z.coerce.number().int().min(0);
const optionsSchema = z.object({
	members: count.default(1000),
	window: count.default(8),
	seed: count.default(1),
	connections: count.default(0),
	stored: count.default(0),
	database: z.enum(['sqlite', 'postgres']).default('sqlite'),
	'any-speed': z.boolean()
});
const text = { type: 'string' } as const;
const { values } = parseArgs({
	options: {
		...{ members: text, window: text, seed: text },
		...{ connections: text, stored: text, database: text },
		'any-speed': { type: 'boolean', default: false }
	}
});
const read = optionsSchema.safeParse(values);
if (!read.success) {
	const lines = read.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`);
	process.stderr.write(`${lines.join('\n')}\n`);
	process.exit(2);
}
const options = read.data;
const workshop = { members: options.members, windowMs: options.window * 1000, seed: options.seed };

const dataDir = mkdtempSync(join(tmpdir(), 'arah-load-'));
const postgres = options.database === 'postgres' ? await startDatabase() : null;
const server = await startProduction({
	DATA_DIR: dataDir,
	DATABASE_URL: postgres?.url ?? '',
	ADDRESS_HEADER: 'x-forwarded-for',
	STREAMS_MAX: String(options.connections + 1000)
});
const checks: Check[] = [];
print([
	`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown CPU'}, load ${load()}, ${options.database}`
]);

try {
	if (options.connections > 0) {
		const report = await holdBoards(server, options.connections);
		print(['', `${options.connections} boards`, ...boardLinesOf(report)]);
		const { open, ended, missed } = report;
		const isHeld = open === options.connections && ended === 0 && missed === 0;
		const shown = `${open - ended} of ${options.connections} boards held, ${missed} missed a change`;
		checks.push({ kind: 'safety', isKept: isHeld, text: shown });
	}
	if (options.stored > 0) {
		const before = await run('empty database');
		const started = performance.now();
		await fillStore(
			server,
			postgres === null ? { kind: 'sqlite', dataDir } : { kind: 'postgres', url: postgres.url },
			options.stored
		);
		const seconds = ((performance.now() - started) / 1000).toFixed(0);
		print(['', `${options.stored} submissions stored in ${seconds} s`]);
		const after = await run(`database with ${options.stored} submissions`);
		checks.push({
			kind: 'speed',
			isKept: after.submit.p95 <= before.submit.p95 * 1.5 + 20,
			text: `p95 of submissions ${before.submit.p95.toFixed(0)} ms before, ${after.submit.p95.toFixed(0)} ms after (target: no slower)`
		});
	} else {
		await run('one workshop');
	}
} finally {
	// also after a failure, nothing may keep running
	await server.stop();
	await postgres?.stop();
	rmSync(dataDir, { recursive: true, force: true });
}
print([
	'',
	`load ${load()} at the end`,
	...checks.map(({ isKept, text }) => `${isKept ? 'held  ' : 'MISSED'}  ${text}`)
]);
const isDemanded = ({ kind }: Check) => kind === 'safety' || !options['any-speed'];
if (checks.some((check) => isDemanded(check) && !check.isKept)) process.exitCode = 1;

async function run(title: string) {
	const report = await measureWorkshop(server, workshop);
	print([
		'',
		`${title}: ${options.members} members within ${options.window} s`,
		...linesOf(report)
	]);
	checks.push(...checksOf(report, options.members));
	return report;
}

async function startDatabase() {
	const bin = findPostgres();
	if (bin === null) throw new Error('PostgreSQL is not installed here.');
	return startPostgres(bin, { isDurable: true });
}

function load(): string {
	return loadavg()
		.map((one) => one.toFixed(2))
		.join(' ');
}

function print(lines: readonly string[]): void {
	process.stdout.write(`${lines.join('\n')}\n`);
}
