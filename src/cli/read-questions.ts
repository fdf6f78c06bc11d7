import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const QUIZ_FILE = /(\.ya?ml|^simulated\.json)$/;

/** The text of every quiz file under a `questions/` folder, by relative path with "/". */
export function readQuestions(folder: string): Record<string, string> {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && QUIZ_FILE.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	return Object.fromEntries(
		paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')])
	);
}
