/**
 * `npm run faults`: kills, crashes, a full disk, a wrong clock, a second process, a pooler in between, callers who
 * take all they can get, another user and an upgrade, against the built server (`npm run build` first). Exit code 1
 * when one of them does harm: an acknowledged submission is lost or counted twice, or the server ends.
 *
 *     --rounds 20   kills for each database
 *     --seed 1      when they come
 */
import { parseArgs } from 'node:util';
import { runFaults } from './run-faults.ts';

const { values } = parseArgs({
	options: {
		rounds: { type: 'string', default: '20' },
		seed: { type: 'string', default: '1' }
	}
});
const options = { rounds: Number(values.rounds), seed: Number(values.seed) };
if (!Number.isInteger(options.rounds) || options.rounds < 1 || !Number.isInteger(options.seed)) {
	process.stderr.write('--rounds and --seed take whole numbers, at least one round.\n');
	process.exit(2);
}

await runFaults({
	...options,
	onfinding: ({ fault, outcome, detail }) => {
		process.stdout.write(`${outcome.padEnd(8)} ${fault}\n         ${detail}\n`);
		if (outcome === 'BROKEN') process.exitCode = 1;
	}
});
