import type { z } from 'zod';
import { caseFileSchema } from '#lib/schema/cases.ts';
import type { Fact, Issue, SourcePlace } from '#lib/schema/issue.ts';
import { byLocale, LOCALES } from '#lib/schema/locale.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { quizSchema } from '#lib/schema/quiz.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import { releasedSchema } from '#lib/schema/released.ts';
import { siteSchema, type Site } from '#lib/schema/site.ts';
import { simulatedSchema } from '#lib/schema/simulated.ts';
import { simulatedProfileSchema } from '#lib/schema/simulated-profile.ts';
import { wordingSchema } from '#lib/schema/wording.ts';
import type { Wording } from '#lib/schema/wording.ts';
import { applyRules } from './apply-rules.ts';
import type { Draft } from './draft.ts';
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
const QUIZ_FILES = [
	'quiz.yaml',
	'cases.yaml',
	'simulated.json',
	...LOCALES.map((locale) => `${locale}.yaml`)
];

/**
 * Every quiz version in a set of files, which maps paths under `questions/` to texts. Reports all problems of all
 * files at once. Never throws.
 */
export function loadBank(files: Readonly<Record<string, FileText>>): Bank {
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
	const loaded = withoutSharedTags([...folders].map(([path, texts]) => loadFolder(path, texts)));
	const site = readOptional(SITE, files[SITE], siteSchema);
	strays.push(...site.issues, ...unknownQuizzes(site, [...folders.keys()]));
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

interface LoadedFolder {
	/** Null if there is an error. */
	readonly quiz: LoadedQuiz | null;
	/** Where the quiz says its id. */
	readonly idPlace: SourcePlace;
	readonly issues: readonly Issue[];
}

/** Reads and checks the files of one quiz version. `texts` maps file names to texts. */
function loadFolder(path: string, texts: ReadonlyMap<string, FileText>): LoadedFolder {
	const quiz = readFile(`${path}/quiz.yaml`, texts.get('quiz.yaml'), quizSchema);
	const [first] = LOCALES;
	const hasWording = LOCALES.some((locale) => texts.has(`${locale}.yaml`));
	const wording = byLocale((locale) => {
		const read = locale === first && !hasWording ? readFile : readOptional;
		return read(`${path}/${locale}.yaml`, texts.get(`${locale}.yaml`), wordingSchema);
	});
	const cases = readOptional(`${path}/cases.yaml`, texts.get('cases.yaml'), caseFileSchema);
	const figures = texts.get('simulated.json');
	const isProfile = quiz.value?.kind === 'profile';
	const place = `${path}/simulated.json`;
	const roleFigures = readOptional(place, isProfile ? undefined : figures, simulatedSchema);
	const profileFigures = readOptional(
		place,
		isProfile ? figures : undefined,
		simulatedProfileSchema
	);
	const simulated = isProfile ? profileFigures : roleFigures;
	const files = { ...wording, quiz, cases, simulated };

	const found = Object.values(files).flatMap(({ issues }) => issues);
	const idPlace = { file: quiz.file, ...quiz.placeOf(['id']), item: null, path: ['id'] };
	if (quiz.value === null) return { quiz: null, idPlace, issues: found };
	const draft = draftOf(path, quiz.value, wording, {
		cases: cases.value,
		simulated: roleFigures.value,
		simulatedProfile: profileFigures.value
	});
	const issues = [...found, ...applyRules(draft, files)];
	const hasErrors = issues.some(({ severity }) => severity === 'error');
	return { quiz: hasErrors ? null : toLoadedQuiz(draft), idPlace, issues };
}

/** Reads a file that may be missing. */
function readOptional<T>(
	file: string,
	text: FileText | undefined,
	schema: z.ZodType<T>
): ReadFile<T> {
	const read = readFile(file, text ?? '', schema);
	return text === undefined ? { ...read, issues: [] } : read;
}

function draftOf(
	path: string,
	quiz: Quiz,
	wording: Readonly<Record<Locale, ReadFile<Wording>>>,
	optional: Pick<Draft, 'cases' | 'simulated' | 'simulatedProfile'>
): Draft {
	const [id = '', version = ''] = path.split('/');
	const found: Partial<Record<Locale, Wording>> = {};
	for (const locale of LOCALES) {
		const words = wording[locale].value;
		if (words) found[locale] = words;
	}
	return { folder: { id, version }, quiz, wording: found, ...optional };
}

function toLoadedQuiz({ quiz, wording, cases, simulated, simulatedProfile }: Draft): LoadedQuiz {
	return {
		quiz,
		wording,
		cases: cases?.cases ?? [],
		within: cases?.within ?? null,
		simulated,
		simulatedProfile
	};
}
