import type { Fact, Issue, RuleName, SourcePlace } from '#lib/schema/issue.ts';
import { byLocale } from '#lib/schema/locale.ts';
import { releasedSchema } from '#lib/schema/released.ts';
import { siteSchema, type Site } from '#lib/schema/site.ts';
import type { Source } from './draft.ts';
import { loadVersion, type LoadedVersion, type VersionParts } from './load-version.ts';
import type { LoadedQuiz } from './loaded-quiz.ts';
import { nearest } from './nearest.ts';
import { issueOf, readFile } from './read-file.ts';
import { unknownId } from './rules/ids.ts';
import type { FileText, ReadFile } from './read-file.ts';
import { sharedTags } from './shared-tags.ts';

export interface Bank {
	/** By id, then by version. A version with an error is left out, and its issues say why. */
	readonly quizzes: readonly LoadedQuiz[];
	/** Which quizzes a site shows. */
	readonly site: Site;
	/** All problems of all files, in the order of files and lines. */
	readonly issues: readonly Issue[];
}

/** The files at the top of `questions/`, which belong to no quiz. */
const RELEASED = 'released.yaml';
const SITE = 'site.yaml';
const PART_FILES: Readonly<Record<Source, string>> = {
	quiz: 'quiz.yaml',
	cases: 'cases.yaml',
	simulated: 'simulated.json',
	...byLocale((locale) => `${locale}.yaml`)
};
/** The names of the files of a quiz version. */
export const QUIZ_FILES: readonly string[] = Object.values(PART_FILES);

/**
 * Every quiz version in a set of files, which maps paths under `questions/` to texts. Reports all problems of all
 * files at once. `without` names a rule about the model that is not applied. Never throws.
 */
export function loadBank(
	files: Readonly<Record<string, FileText>>,
	{ without }: { readonly without?: RuleName } = {}
): Bank {
	const folders = new Map<string, Map<string, FileText>>();
	const strays: Issue[] = [];
	let released: FileText | undefined;
	for (const [path, text] of Object.entries(files)) {
		if (path === SITE) continue;
		if (path === RELEASED) released = text;
		else if (isQuizFile(path)) {
			const [id, version, name = ''] = path.split('/');
			const folder = `${id ?? ''}/${version ?? ''}`;
			const texts = folders.get(folder) ?? new Map<string, FileText>();
			folders.set(folder, texts.set(name, text));
		} else strays.push(issueAt(path, typeof text === 'string' ? unknownFile(path) : text));
	}
	const loaded = withoutSharedTags(
		[...folders].map(([path, texts]) => loadFolder(path, texts, without))
	);
	const site = readFile(SITE, files[SITE] ?? '', siteSchema);
	if (files[SITE] !== undefined) strays.push(...site.issues);
	strays.push(...unknownQuizzes(site, [...folders.keys()]));
	return {
		quizzes: loaded.flatMap(({ quiz }) => (quiz ? [quiz] : [])).sort(byIdAndVersion),
		site: site.value ?? siteSchema.parse({}),
		issues: [
			...strays,
			...checkReleased(released, folders),
			...loaded.flatMap(({ issues }) => issues)
		].sort(byPlace)
	};
}

function isQuizFile(path: string): boolean {
	const [, , name, ...more] = path.split('/');
	return name !== undefined && more.length === 0 && QUIZ_FILES.includes(name);
}

function unknownFile(path: string): Fact {
	const name = path.split('/').at(-1) ?? path;
	return { code: 'unknown-file', name, known: QUIZ_FILES, meant: nearest(name, QUIZ_FILES) };
}

function issueAt(file: string, fact: Fact): Issue {
	return issueOf(fact, { file, line: 1, column: 1, item: null, path: [] });
}

/** A released version whose folder is gone is a warning: the other quizzes work, but links to this one do not. */
function checkReleased(
	text: FileText | undefined,
	folders: ReadonlyMap<string, unknown>
): readonly Issue[] {
	if (text === undefined) return [];
	const { value, placeOf, issues } = readFile(RELEASED, text, releasedSchema);
	if (value === null || issues.length > 0) return issues;
	return value.released.flatMap(({ quiz, version }, index) => {
		if (folders.has(`${quiz}/v${version}`)) return [];
		const path = ['released', index];
		const place = { file: RELEASED, ...placeOf(path), item: null, path };
		const found = { rule: null, severity: 'warning' } as const;
		return [issueOf({ code: 'released-missing', quiz, version }, place, found)];
	});
}

/** Leaves out quizzes whose summary codes would open as another quiz, and says so at their ids. */
function withoutSharedTags(loaded: readonly LoadedFolder[]): LoadedFolder[] {
	const shared = sharedTags(loaded.flatMap(({ quiz }) => quiz ?? []));
	return loaded.map((folder) => {
		const id = folder.quiz?.quiz.id ?? '';
		const other = shared.get(id);
		if (other === undefined) return folder;
		const found = { rule: 'unique-tags', severity: 'error' } as const;
		const issue = issueOf({ code: 'shared-tag', id, other }, folder.idPlace, found);
		return { ...folder, quiz: null, issues: [...folder.issues, issue] };
	});
}

/** A quiz that only `site.yaml` names may have been removed on purpose. */
function unknownQuizzes(
	{ file, value, placeOf }: ReadFile<Site>,
	folders: readonly string[]
): Issue[] {
	if (value === null) return [];
	const known = [...new Set(folders.map((path) => path.split('/')[0] ?? ''))];
	const named = [
		...(value.default === undefined ? [] : [{ id: value.default, path: ['default'] }]),
		...value.order.map((id, index) => ({ id, path: ['order', index] })),
		...value.unlisted.map((id, index) => ({ id, path: ['unlisted', index] }))
	];
	return named
		.filter(({ id }) => !known.includes(id))
		.map(({ id, path }) =>
			issueOf(
				unknownId('quiz', id, known),
				{ file, ...placeOf(path), item: null, path },
				{ rule: null, severity: 'warning' }
			)
		);
}

/** The order of a bank. */
export function byIdAndVersion({ quiz: a }: LoadedQuiz, { quiz: b }: LoadedQuiz): number {
	return compareText(a.id, b.id) || a.version - b.version;
}

function byPlace(a: Issue, b: Issue): number {
	return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/** Orders by character code, which does not depend on the locale of the machine. */
function compareText(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}

interface LoadedFolder extends LoadedVersion {
	/** Where the quiz says its id. */
	readonly idPlace: SourcePlace;
}

/** Reads and checks the files of one quiz version. `texts` maps file names to texts. */
function loadFolder(
	path: string,
	texts: ReadonlyMap<string, FileText>,
	without?: RuleName
): LoadedFolder {
	const [id = '', version = ''] = path.split('/');
	const parts: VersionParts = {
		has: (part) => texts.has(PART_FILES[part]),
		read: (part, schema) =>
			readFile(`${path}/${PART_FILES[part]}`, texts.get(PART_FILES[part]), schema)
	};
	const loaded = loadVersion({ id, version }, parts, without);
	const { file, placeOf } = loaded.structure;
	return { ...loaded, idPlace: { file, ...placeOf(['id']), item: null, path: ['id'] } };
}
