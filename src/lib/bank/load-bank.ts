import type { Issue } from '#lib/schema/issue.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import { releasedSchema } from '#lib/schema/released.ts';
import type { LoadedQuiz } from './loaded-quiz.ts';
import { loadFolder } from './load-folder.ts';
import { issueOf, readFile } from './read-file.ts';

export interface Bank {
	/** By id, then by version. A version with an error is left out: its issues say why. */
	readonly quizzes: readonly LoadedQuiz[];
	/** Every problem of every file, in the order of files and lines. */
	readonly issues: readonly Issue[];
}

/** The one file at the top of `questions/`, which belongs to no quiz. */
const RELEASED = 'released.yaml';
const QUIZ_FILES: ReadonlySet<string> = new Set([
	'quiz.yaml',
	'cases.yaml',
	'simulated.json',
	...LOCALES.map((locale) => `${locale}.yaml`)
]);

/**
 * Every quiz version in a set of files, given as path under `questions/` to text. Reports all
 * problems of all files at once and never throws, whatever the texts are.
 */
export function loadBank(files: Readonly<Record<string, string>>): Bank {
	const folders = new Map<string, Map<string, string>>();
	const strays: Issue[] = [];
	for (const [path, text] of Object.entries(files)) {
		if (path === RELEASED) {
			strays.push(...readFile(path, text, releasedSchema).issues);
			continue;
		}
		const [id, version, name, ...more] = path.split('/');
		const isQuizFile = name !== undefined && more.length === 0 && QUIZ_FILES.has(name);
		if (!isQuizFile) {
			const place = { file: path, line: 1, column: 1, item: null };
			strays.push(issueOf({ code: 'unknown-file' }, place));
			continue;
		}
		const key = `${id ?? ''}/${version ?? ''}`;
		const folder = folders.get(key) ?? new Map<string, string>();
		folders.set(key, folder.set(name, text));
	}
	const loaded = [...folders].map(([path, texts]) => loadFolder(path, texts));
	return {
		quizzes: loaded.flatMap(({ quiz }) => (quiz ? [quiz] : [])).sort(byIdAndVersion),
		issues: [...strays, ...loaded.flatMap(({ issues }) => issues)].sort(byPlace)
	};
}

function byIdAndVersion({ quiz: a }: LoadedQuiz, { quiz: b }: LoadedQuiz): number {
	return compareText(a.id, b.id) || a.version - b.version;
}

function byPlace(a: Issue, b: Issue): number {
	return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/** Plain order of characters: the same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
