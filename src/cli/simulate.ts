import { simulate, simulationJson } from '#lib/simulation/simulation.ts';
import { join } from 'node:path';
import { UsageError } from './arah/command.ts';
import { parseRun } from './simulate/parse-run.ts';
import { figuresOf, publishFigures, publishTables } from './simulate/publish.ts';
import { toText } from './simulate/tables.ts';

/**
 * Measures how well a quiz finds people's roles, by simulating people who answer it.
 * `npm run simulate -- [--takers N] [--seed N] [--write] [quiz]`; `--write` also writes
 * `simulated.json` beside the quiz version, and the tables of every document about the quiz.
 */
const ROOT = join(import.meta.dirname, '../..');

try {
	const { quiz, folder, ...run } = parseRun(process.argv.slice(2));
	const json = simulationJson(simulate(quiz, run, (id) => process.stderr.write(`${id} …\n`)));
	const figures = figuresOf(json);
	process.stdout.write(`${toText(figures)}\n`);
	if (folder !== null) publishFigures(folder, json);
	if (folder !== null) publishTables(ROOT, quiz.id, figures);
} catch (error) {
	const isTyped = error instanceof TypeError && 'code' in error;
	if (!(error instanceof UsageError) && !isTyped) throw error;
	process.stderr.write(`simulate: ${error.message}\n`);
	process.exitCode = 2;
}
