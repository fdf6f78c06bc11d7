import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '#lib/schema/locale.ts';
import { UsageError } from './arah/usage-error.ts';
import { DOCUMENTS, FIGURES, withTables } from './simulate/documents.ts';
import { parseRun } from './simulate/parse-run.ts';
import { simulate, toJson } from '#lib/simulation/simulation.ts';
import type { Simulation } from '#lib/simulation/simulation.ts';
import { toMarkdown, toText } from './simulate/tables.ts';

/**
 * How well a quiz tells people their role: made-up people answer it, and are told what the product
 * would tell them. `npm run simulate -- [--takers N] [--seed N] [--markdown] [quiz]`; `--markdown`
 * also writes the figures of our own quiz to where the documents and the method page have them.
 */
const ROOT = join(import.meta.dirname, '../..');

function publish(found: Simulation): void {
	writeFileSync(join(ROOT, FIGURES), toJson(found));
	for (const locale of LOCALES) {
		const path = join(ROOT, DOCUMENTS[locale]);
		writeFileSync(path, withTables(readFileSync(path, 'utf8'), toMarkdown(found, locale)));
	}
}

try {
	const { quiz, isPublished, ...run } = parseRun(process.argv.slice(2));
	const found = simulate(quiz, run, (id) => process.stderr.write(`${id} …\n`));
	process.stdout.write(`${toText(found)}\n`);
	if (isPublished) publish(found);
} catch (error) {
	const isTyped = error instanceof TypeError && 'code' in error;
	if (!(error instanceof UsageError) && !isTyped) throw error;
	process.stderr.write(`simulate: ${error.message}\n`);
	process.exitCode = 2;
}
