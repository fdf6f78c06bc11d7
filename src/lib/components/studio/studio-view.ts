import type { DraftEditor } from '#lib/drafts/draft-editor.svelte.ts';
import type { CheckerText } from '#lib/i18n/en/checker.ts';
import type { StudioText } from '#lib/i18n/en/studio.ts';
import { describeIssue } from '#lib/i18n/describe-issue.ts';
import type { Issue } from '#lib/schema/issue.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { StudioDocument } from '#lib/studio/document.ts';
import { namesById, withNames } from '#lib/studio/names.ts';
import type { Operation } from '#lib/studio/operation.ts';
import { repairOf } from '#lib/studio/repairs.ts';

/** A problem of the draft in words, with what a button can do about it. */
export interface Problem {
	readonly issue: Issue;
	readonly words: string;
	readonly repair: Operation | null;
}

/** What every part of the editor needs. */
export interface StudioView {
	readonly editor: DraftEditor;
	readonly locale: Locale;
	readonly text: StudioText;
	readonly problems: readonly Problem[];
}

/** The parts of the editor, in the order of the outline. */
export type Part = keyof StudioText['parts'];

type Path = readonly (string | number)[];

/** The problems in words, with names in place of ids. */
export function problemsOf(
	{ issues, document }: { issues: readonly Issue[]; document: StudioDocument },
	{ locale, checker }: { locale: Locale; checker: CheckerText }
): Problem[] {
	const names = namesById(document, locale);
	return issues.map((issue) => ({
		issue,
		words: withNames(describeIssue(locale, checker, issue), names),
		repair: repairOf(document, issue)
	}));
}

/** The problems in a part of the document, by the start of their path. */
export function problemsAt(
	problems: readonly Problem[],
	source: string,
	start: Path
): readonly Problem[] {
	return problems.filter(
		({ issue }) => issue.file === source && start.every((step, index) => issue.path[index] === step)
	);
}

/** The problems of one entry of a list of the quiz. Empty texts are said at their fields. */
export function problemsOfEntry(
	{ problems, editor }: StudioView,
	list: 'skills' | 'roles' | 'items' | 'formats',
	id: string
): readonly Problem[] {
	const { quiz } = editor.document;
	const place = list === 'formats' ? id : quiz[list].findIndex((entry) => entry.id === id);
	return [
		...problemsAt(problems, 'quiz', [list, place]),
		...['en', 'id'].flatMap((source) => problemsAt(problems, source, [list, id]))
	].filter((problem) => !isEmptyText(problem));
}

export function isEmptyText({ issue }: Problem): boolean {
	return issue.code === 'empty-text';
}

/** The part of the editor in which a problem can be solved. */
export function partOf({ issue }: Problem): Part {
	const [list] = issue.path;
	if (issue.file === 'cases') return 'try';
	if (list === 'skills' || list === 'roles' || list === 'items') return list;
	if (list === 'formats') return 'answers';
	return issue.file === 'quiz' ? 'experts' : 'about';
}
