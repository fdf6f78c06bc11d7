import type { Quiz } from '#lib/schema/quiz.ts';
import { simulateProfile } from '#lib/simulation/simulate-profile.ts';
import type { Run } from '#lib/simulation/simulate-takers.ts';
import { simulate, simulationJson } from '#lib/simulation/simulation.ts';
import { join } from 'node:path';
import { UsageError } from './arah/command.ts';
import { parseRun } from './simulate/parse-run.ts';
import { figuresOf, publishFigures, publishTables } from './simulate/publish.ts';
import { profileToText } from './simulate/profile-table.ts';
import { toText } from './simulate/tables.ts';

/**
 * Measures how well a quiz finds people's roles, or how certain the code of a profile is, by simulating
 * people who answer it.
 * `npm run simulate -- [--takers N] [--seed N] [--write] [quiz]`; `--write` also writes
 * `simulated.json` beside the quiz version, and the tables of every document about the quiz.
 */
const ROOT = join(import.meta.dirname, '../..');

try {
	const { quiz, folder, ...run } = parseRun(process.argv.slice(2));
	if (quiz.kind === 'profile') runProfile(quiz, folder, run);
	else runRoles(quiz, folder, run);
} catch (error) {
	const isTyped = error instanceof TypeError && 'code' in error;
	if (!(error instanceof UsageError) && !isTyped) throw error;
	process.stderr.write(`simulate: ${error.message}\n`);
	process.exitCode = 2;
}

function runProfile(quiz: Quiz, folder: string | null, run: Run): void {
	const figures = simulateProfile(quiz, run);
	process.stdout.write(`${profileToText(figures)}\n`);
	if (folder !== null) publishFigures(folder, simulationJson(figures));
}

function runRoles(quiz: Quiz, folder: string | null, run: Run): void {
	const json = simulationJson(simulate(quiz, run, (id) => process.stderr.write(`${id} …\n`)));
	const figures = figuresOf(json);
	process.stdout.write(`${toText(figures)}\n`);
	if (folder !== null) publishFigures(folder, json);
	if (folder !== null) publishTables(ROOT, quiz.id, figures);
}
