import { readdirSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { MOST_MEGABYTES } from '#lib/bank/read-file.ts';
import type { FileText } from '#lib/bank/read-file.ts';
import type { Fact } from '#lib/schema/issue.ts';
import { QUIZ_FILE_END } from './read-quiz-file.ts';

const QUIZ_FILE = /(\.ya?ml|^simulated\.json)$/;
/** `<quiz>/v<number>/<file>`, and one more for a folder too many to be reported. */
const DEEPEST = 4;

/** A quiz file that is not read yet, or a link that leads to none. */
export interface FoundFile {
	/** Relative to the folder, with "/". */
	readonly shown: string;
	readonly path: string;
	readonly found: Stats | Fact;
}

/**
 * The text of every quiz file under a `questions/` folder, by relative path with "/", or why it could not be read.
 * Symbolic links are followed, but never in a circle.
 */
export function readQuestions(folder: string): Record<string, FileText> {
	return readFound(findQuestions(folder));
}

/** The texts of these files, by their relative paths. */
export function readFound(files: readonly FoundFile[]): Record<string, FileText> {
	return Object.fromEntries(files.map(({ shown, path, found }) => [shown, textOf(path, found)]));
}

/** Every quiz file under a folder, as `readQuestions` reads them. */
export function findQuestions(folder: string): FoundFile[] {
	return filesIn(folder, '', [realpathSync(folder)]);
}

/** The same for one entry of the folder, which can also be a quiz in one file. */
export function findQuestionsAt(folder: string, name: string): FoundFile[] {
	const path = join(folder, name);
	const found = name.endsWith(QUIZ_FILE_END) ? statsOf(path) : null;
	const isQuiz = found !== null && !('code' in found) && found.isFile();
	return isQuiz ? [{ shown: name, path, found }] : filesAt(path, name, [realpathSync(folder)]);
}

/** `above` are the real paths of the folders around these files. */
function filesIn(folder: string, prefix: string, above: readonly string[]): FoundFile[] {
	if (above.length > DEEPEST) return [];
	const names = readdirSync(folder).sort();
	return names.flatMap((name) => filesAt(join(folder, name), `${prefix}${name}`, above));
}

function filesAt(path: string, shown: string, above: readonly string[]): FoundFile[] {
	const found = statsOf(path);
	if ('code' in found) return [{ shown, path, found }];
	if (found.isDirectory()) {
		const real = realpathSync(path);
		if (!above.includes(real)) return filesIn(path, `${shown}/`, [...above, real]);
		return [{ shown, path, found: { code: 'link-loop', target: readlinkSync(path) } }];
	}
	// reading a pipe or a device might never end
	const isQuizFile = found.isFile() && QUIZ_FILE.test(shown.split('/').at(-1) ?? '');
	return isQuizFile ? [{ shown, path, found }] : [];
}

function statsOf(path: string): Stats | Fact {
	try {
		const stats = statSync(path, { throwIfNoEntry: false });
		return stats ?? { code: 'broken-link', target: readlinkSync(path) };
	} catch (cause) {
		const isLoop = cause instanceof Error && 'code' in cause && cause.code === 'ELOOP';
		if (!isLoop) throw cause;
		return { code: 'link-loop', target: readlinkSync(path) };
	}
}

function textOf(path: string, found: Stats | Fact): FileText {
	if ('code' in found) return found;
	const megabytes = Math.ceil(found.size / 100_000) / 10;
	if (megabytes > MOST_MEGABYTES) return { code: 'too-large', megabytes, most: MOST_MEGABYTES };
	return readFileSync(path, 'utf8');
}
