import type { z } from 'zod';
import { caseFileSchema } from '#lib/schema/cases.ts';
import type { Issue, SourcePlace } from '#lib/schema/issue.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { quizSchema } from '#lib/schema/quiz.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import { releasedSchema } from '#lib/schema/released.ts';
import { siteSchema, type Site } from '#lib/schema/site.ts';
import { simulatedSchema } from '#lib/schema/simulated.ts';
import { simulatedProfileSchema } from '#lib/schema/simulated-profile.ts';
import { wordingSchema } from '#lib/schema/wording.ts';
import type { Wording } from '#lib/schema/wording.ts';
import { FILE_RULES, MODEL_RULES } from './all-rules.ts';
import type { Draft, Rule, Source } from './draft.ts';
import type { LoadedQuiz } from './loaded-quiz.ts';
import { issueOf, itemAt, readFile } from './read-file.ts';
import type { ReadFile } from './read-file.ts';
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
const QUIZ_FILES: ReadonlySet<string> = new Set([
	'quiz.yaml',
	'cases.yaml',
	'simulated.json',
	...LOCALES.map((locale) => `${locale}.yaml`)
]);

/**
 * Every quiz version in a set of files, which maps paths under `questions/` to texts. Reports all problems of all
 * files at once. Never throws.
 */
export function loadBank(files: Readonly<Record<string, string>>): Bank {
	const folders = new Map<string, Map<string, string>>();
	const strays: Issue[] = [];
	for (const [path, text] of Object.entries(files)) {
		if (path === RELEASED) {
			strays.push(...readFile(path, text, releasedSchema).issues);
			continue;
		}
		if (path === SITE) continue;
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
	const loaded = withoutSharedTags([...folders].map(([path, texts]) => loadFolder(path, texts)));
	const site = readOptional(SITE, files[SITE], siteSchema);
	strays.push(...site.issues, ...unknownQuizzes(site, [...folders.keys()]));
	return {
		quizzes: loaded.flatMap(({ quiz }) => (quiz ? [quiz] : [])).sort(byIdAndVersion),
		site: site.value ?? siteSchema.parse({}),
		issues: [...strays, ...loaded.flatMap(({ issues }) => issues)].sort(byPlace)
	};
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
				{ code: 'unknown-id', kind: 'quiz', id, known },
				{ file, ...placeOf(path), item: null },
				{ rule: null, severity: 'warning' }
			)
		);
}

function byIdAndVersion({ quiz: a }: LoadedQuiz, { quiz: b }: LoadedQuiz): number {
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
function loadFolder(path: string, texts: ReadonlyMap<string, string>): LoadedFolder {
	const quiz = readFile(`${path}/quiz.yaml`, texts.get('quiz.yaml'), quizSchema);
	const en = readFile(`${path}/en.yaml`, texts.get('en.yaml'), wordingSchema);
	const id = readFile(`${path}/id.yaml`, texts.get('id.yaml'), wordingSchema);
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
	const read = { quiz, en, id, cases, simulated: isProfile ? profileFigures : roleFigures };

	const issues = Object.values(read).flatMap((file) => file.issues);
	const idPlace = { file: quiz.file, ...quiz.placeOf(['id']), item: null };
	if (quiz.value === null) return { quiz: null, idPlace, issues };
	const wording = { en: en.value, id: id.value };
	const draft = draftOf(path, quiz.value, wording, {
		cases: cases.value,
		simulated: roleFigures.value,
		simulatedProfile: profileFigures.value
	});
	issues.push(...applyRules(FILE_RULES, draft, read));
	if (!hasErrors(issues)) issues.push(...applyRules(MODEL_RULES, draft, read));
	return { quiz: hasErrors(issues) ? null : toLoadedQuiz(draft), idPlace, issues };
}

/** Reads a file that may be missing. */
function readOptional<T>(
	file: string,
	text: string | undefined,
	schema: z.ZodType<T>
): ReadFile<T> {
	const read = readFile(file, text ?? '', schema);
	return text === undefined ? { ...read, issues: [] } : read;
}

function hasErrors(issues: readonly Issue[]): boolean {
	return issues.some(({ severity }) => severity === 'error');
}

function draftOf(
	path: string,
	quiz: Quiz,
	wording: Readonly<Record<Locale, Wording | null>>,
	optional: Pick<Draft, 'cases' | 'simulated' | 'simulatedProfile'>
): Draft {
	const [id = '', version = ''] = path.split('/');
	const found: Partial<Record<Locale, Wording>> = {};
	for (const locale of LOCALES) {
		const words = wording[locale];
		if (words) found[locale] = words;
	}
	return { folder: { id, version }, quiz, wording: found, ...optional };
}

function toLoadedQuiz({
	quiz,
	wording: { en, id },
	cases,
	simulated,
	simulatedProfile
}: Draft): LoadedQuiz | null {
	if (!en || !id) return null;
	return {
		quiz,
		wording: { en, id },
		cases: cases?.cases ?? [],
		within: cases?.within ?? null,
		simulated,
		simulatedProfile
	};
}

function applyRules(
	rules: readonly Rule[],
	draft: Draft,
	files: Readonly<Record<Source, ReadFile<unknown>>>
): Issue[] {
	return rules.flatMap(({ name, severity, check }) =>
		check(draft).map(({ fact, source, path }) => {
			const { file, value, placeOf } = files[source];
			const place = { file, ...placeOf(path), item: itemAt(value, path) };
			return issueOf(fact, place, { rule: name, severity });
		})
	);
}
