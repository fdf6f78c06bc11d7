import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { sheetOf, type Sheet } from '#lib/psychometrics/rows.ts';
import { quizSchema } from '#lib/schema/quiz.ts';

/** Made-up answers of 300 people, and what R and numpy found in them. */
const FOLDER = join(import.meta.dirname, '../../fixtures/evidence');

export function referenceText(name: string): string {
	return readFileSync(join(FOLDER, name), 'utf8');
}

/** The frozen quiz that was answered. Its limits of carelessness have changed since, and are left out. */
function readQuiz() {
	const raw: Record<string, unknown> = parse(referenceText('quiz.yaml'));
	return quizSchema.parse({ ...raw, scoring: undefined });
}

export const plan = compileQuiz(readQuiz());

export interface Line {
	readonly id: string;
	readonly answers: Readonly<Record<string, string>>;
	readonly role?: string;
	readonly language?: string;
}

export function linesOf(name: string): Line[] {
	return referenceText(name)
		.split('\n')
		.filter((line) => line !== '')
		.map((line): Line => JSON.parse(line));
}

/** A table by the id of the person. */
export function tableOf(name: string): Map<string, Record<string, string>> {
	const [head = '', ...lines] = referenceText(name).trim().split('\n');
	const names = head.split(',');
	return new Map(
		lines.map((line) => {
			const cells = line.split(',');
			return [cells[0] ?? '', Object.fromEntries(names.map((one, i) => [one, cells[i] ?? '']))];
		})
	);
}

/** All sheets; those that the reference withholds count as careless. */
export function referenceSheets(): Sheet[] {
	const scores = tableOf('scores.csv');
	return linesOf('answers.jsonl').map(({ id, answers, role, language }) => ({
		...sheetOf(plan, answers, { role, language }),
		isCareless: scores.get(id)?.withheld === '1'
	}));
}

export function keptSheets(): Sheet[] {
	return referenceSheets().filter(({ isCareless }) => !isCareless);
}
