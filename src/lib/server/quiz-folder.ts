import { readdirSync } from 'node:fs';
import { withPrint } from '#lib/bank/fingerprint.ts';
import { byIdAndVersion, loadBank, type Bank } from '#lib/bank/load-bank.ts';
import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import { sharedTags } from '#lib/bank/shared-tags.ts';
import { shownQuizzes } from '#lib/bank/shown-quizzes.ts';
import { describeIssue, formatIssue } from '#lib/i18n/describe-issue.ts';
import { checker } from '#lib/i18n/en/checker.ts';
import type { QuizId } from '#lib/schema/quiz.ts';
import type { Site } from '#lib/schema/site.ts';
import type { Log } from './log.ts';
import { QUIZ_FILE_END, readQuizFile } from './read-quiz-file.ts';
import { findQuestionsAt, readFound, type FoundFile } from './read-questions.ts';

const SITE = 'site.yaml';
/** The most problems of one entry that are told; the rest usually follows from them. */
const MOST_TOLD = 5;

/** A file or folder of which something could not be used, and why. */
export interface LeftOut {
	/** Its name in the folder. */
	readonly name: string;
	/** Whether the site still shows what it last read here without an error. */
	readonly lastGood: boolean;
	readonly problems: readonly string[];
}

/** What one entry of the folder holds. */
interface Part {
	/** Changes with any of its files. */
	readonly stamp: string;
	readonly quizzes: readonly LoadedQuiz[];
	/** Null for an entry other than `site.yaml`. */
	readonly site: Site | null;
	readonly lastGood: boolean;
	readonly problems: readonly string[];
}

type Quizzes = Pick<Bank, 'quizzes' | 'site'>;

/** The quizzes of the build and of a folder together. */
interface Shelf extends Quizzes {
	/** Those of the folder. */
	readonly added: readonly LoadedQuiz[];
	readonly leftOut: readonly LeftOut[];
}

/**
 * A folder of quizzes beside those of the build, which is read again where it has changed. A quiz with an error is
 * left out. If it was read before without one, that reading stays until the error or the quiz is gone.
 */
export class QuizFolder {
	readonly #folder: string;
	readonly #own: Quizzes;
	readonly #log: Log;
	#parts: ReadonlyMap<string, Part> = new Map();
	#shelf: Shelf;
	/** Why the folder itself could not be read at the last attempt. */
	#unreadable: string | null = null;

	/** `own` are the quizzes of the build, which the folder cannot replace. */
	constructor(folder: string, own: Quizzes, log: Log) {
		this.#folder = folder;
		this.#own = own;
		this.#log = log;
		this.#shelf = { ...own, added: [], leftOut: [] };
	}

	get shelf(): Shelf {
		if (this.#unreadable === null) return this.#shelf;
		const problems = [`the folder cannot be read (${this.#unreadable})`];
		const whole = { name: '.', lastGood: this.#shelf.added.length > 0, problems };
		return { ...this.#shelf, leftOut: [whole, ...this.#shelf.leftOut] };
	}

	/** Reads what has changed, and says whether anything has. Never throws. */
	refresh(): boolean {
		const names = this.#list();
		if (names === null) return false;
		const parts = new Map(names.map((name) => [name, this.#read(name)]));
		const isSame =
			parts.size === this.#parts.size &&
			[...parts].every(([name, part]) => this.#parts.get(name) === part);
		if (isSame) return false;
		this.#parts = parts;
		const before = this.#shelf;
		this.#shelf = shelve(parts, this.#own);
		this.#report(before);
		return true;
	}

	/** The names in the folder; null, after a line in the log, while it cannot be read. What was read before stays. */
	#list(): readonly string[] | null {
		try {
			const names = readdirSync(this.#folder).filter((name) => !name.startsWith('.'));
			this.#unreadable = null;
			return names.sort();
		} catch (cause) {
			const reason = codeOf(cause);
			if (reason !== this.#unreadable) this.#log('error', 'quizzes-unreadable', { reason });
			this.#unreadable = reason;
			return null;
		}
	}

	/** The part before, if none of its files has changed. */
	#read(name: string): Part {
		const before = this.#parts.get(name);
		try {
			const files = findQuestionsAt(this.#folder, name);
			const stamp = files.map(stampOf).join('\n');
			return before?.stamp === stamp ? before : partOf(stamp, files, before);
		} catch (cause) {
			const stamp = codeOf(cause);
			if (before?.stamp === stamp) return before;
			const problems = [`${name} cannot be read (${stamp})`];
			return {
				quizzes: [],
				site: null,
				...before,
				stamp,
				lastGood: before !== undefined,
				problems
			};
		}
	}

	#report(before: Shelf): void {
		const known = new Set(before.leftOut.map(textOf));
		for (const left of this.#shelf.leftOut) {
			if (known.has(textOf(left))) continue;
			const { name, lastGood, problems } = left;
			const [first = ''] = problems;
			this.#log('warn', 'quiz-left-out', { name, problems: problems.length, first, lastGood });
		}
		const { added, leftOut } = this.#shelf;
		this.#log('info', 'quizzes-read', { versions: added.length, leftOut: leftOut.length });
	}
}

/**
 * The quizzes of an entry: a quiz in one file, or a folder of files. Both are known by their content, because another
 * server may have a different quiz under the same id.
 */
function openEntry(files: readonly FoundFile[]): Pick<Bank, 'quizzes' | 'site' | 'issues'> {
	const [file] = files;
	if (file === undefined || 'code' in file.found || !file.shown.endsWith(QUIZ_FILE_END)) {
		const loaded = loadBank(readFound(files));
		const quizzes = loaded.quizzes.map((one) => ({ ...one, quiz: withPrint(one.quiz) }));
		return { ...loaded, quizzes };
	}
	const opened = readQuizFile(file.path, file.shown);
	const quizzes = opened.ok ? opened.versions : [];
	return { quizzes, site: { order: [], unlisted: [] }, issues: opened.issues };
}

function partOf(stamp: string, files: readonly FoundFile[], before: Part | undefined): Part {
	const { quizzes, site, issues } = openEntry(files);
	const errors = issues.filter(({ severity }) => severity === 'error');
	const isSite = files.some(({ shown }) => shown === SITE);
	const old = errors.length > 0 ? (before?.quizzes ?? []) : [];
	const kept = old.filter(({ quiz }) => {
		const folder = `${quiz.id}/v${String(quiz.version)}/`;
		const isThere = files.some(
			({ shown }) => shown.startsWith(folder) || shown.endsWith(QUIZ_FILE_END)
		);
		return isThere && !quizzes.some((other) => isVersion(other.quiz, quiz));
	});
	const keptSite = errors.length > 0 ? (before?.site ?? null) : null;
	return {
		stamp,
		quizzes: [...quizzes, ...kept],
		site: isSite && errors.length === 0 ? site : keptSite,
		lastGood: kept.length > 0 || keptSite !== null,
		problems: errors.map((issue) => formatIssue('en', checker, issue))
	};
}

/** Adds the quizzes of all parts to those of the build, unless their id or codes belong to another quiz already. */
function shelve(parts: ReadonlyMap<string, Part>, own: Quizzes): Shelf {
	const ids = own.quizzes.map(({ quiz }) => quiz.id);
	const others = [...parts.values()].flatMap(({ quizzes }) =>
		quizzes.filter(({ quiz }) => !ids.includes(quiz.id))
	);
	const shared = sharedTags(others, ids);
	const added: LoadedQuiz[] = [];
	const found = [...parts].map(([name, { quizzes, lastGood, problems }]) => {
		const taken = quizzes.flatMap((loaded) => {
			const problem = whyTaken(loaded, { ids, shared, added });
			if (problem === null) added.push(loaded);
			return problem ?? [];
		});
		return { name, lastGood, problems: [...problems, ...taken] };
	});
	const quizzes = [...own.quizzes, ...added].sort(byIdAndVersion);
	const wanted = parts.get(SITE)?.site ?? null;
	// quizzes that nobody has ordered come after those of the build
	const usual = { ...own.site, order: shownQuizzes(own) };
	return {
		quizzes,
		site: wanted ?? usual,
		added,
		leftOut: found.filter(({ problems }) => problems.length > 0).map(shorten)
	};
}

function shorten({ problems, ...left }: LeftOut): LeftOut {
	const rest = problems.length - MOST_TOLD;
	const more = rest > 0 ? [`and ${String(rest)} more`] : [];
	return { ...left, problems: [...problems.slice(0, MOST_TOLD), ...more] };
}

interface Taken {
	/** The ids of the build. */
	readonly ids: readonly QuizId[];
	readonly shared: ReadonlyMap<QuizId, QuizId>;
	readonly added: readonly LoadedQuiz[];
}

/** Why a quiz cannot have its id; null if it can. */
function whyTaken({ quiz }: LoadedQuiz, { ids, shared, added }: Taken): string | null {
	const { id } = quiz;
	if (ids.includes(id)) return `${id}: a quiz of the site has this id: choose another one.`;
	if (added.some((other) => isVersion(other.quiz, quiz))) {
		return `${id}: the folder has version ${String(quiz.version)} of this quiz twice.`;
	}
	const other = shared.get(id);
	if (other === undefined) return null;
	return `${id}: ${describeIssue('en', checker, { code: 'shared-tag', id, other })}`;
}

interface Version {
	readonly id: QuizId;
	readonly version: number;
}

function isVersion(one: Version, other: Version): boolean {
	return one.id === other.id && one.version === other.version;
}

/** Differs after any change to a file, also after one that keeps its time or its size. */
function stampOf({ shown, found }: FoundFile): string {
	if ('code' in found) return `${shown} ${JSON.stringify(found)}`;
	const { ino, size, mtimeMs, ctimeMs } = found;
	return [shown, ino, size, mtimeMs, ctimeMs].join(' ');
}

function textOf({ name, lastGood, problems }: LeftOut): string {
	return [name, lastGood, ...problems].join('\n');
}

/** Of an error of the file system, whose message holds the whole path. */
function codeOf(cause: unknown): string {
	if (cause instanceof Error && 'code' in cause) return String(cause.code);
	return cause instanceof Error ? cause.name : typeof cause;
}
