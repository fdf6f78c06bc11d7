import { fingerprintOf, withPrint } from '#lib/bank/fingerprint.ts';
import { loadVersion, type LoadedVersion } from '#lib/bank/load-version.ts';
import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import type { Source } from '#lib/bank/draft.ts';
import { issueOf, readValue } from '#lib/bank/read-file.ts';
import type { Path, Position } from '#lib/bank/read-yaml.ts';
import type { Fact, Issue } from '#lib/schema/issue.ts';
import { parseJson } from '#lib/schema/parse-json.ts';
import {
	QUIZ_FILE_FORMAT,
	quizFileOutlineSchema,
	type QuizFileOutline
} from '#lib/schema/quiz-file.ts';
import { brokenPlace, jsonPlaces } from './json-places.ts';
import { bytesOf, MOST_BYTES } from './quiz-file-size.ts';

/** One version of a quiz from a file. */
export interface OpenedVersion extends LoadedQuiz {
	/** See `fingerprintOf`. */
	readonly fingerprint: string;
}

export type OpenedQuiz =
	| {
			readonly ok: true;
			/** At least one, of one quiz, the oldest first. */
			readonly versions: readonly OpenedVersion[];
			/** Warnings only. */
			readonly issues: readonly Issue[];
	  }
	| { readonly ok: false; readonly issues: readonly Issue[] };

/** The file has fields in fields; deeper data is no quiz, and would use up the stack of a later check. */
const DEEPEST = 32;
const START: Position = { line: 1, column: 1 };
const OTHER_FORMAT = /^arah-quiz-\d+$/;

/**
 * Opens the text of a quiz file from any author. Checks every version with every rule of the bank; one error refuses
 * the whole file. `name` is the file in the issues, whose lines and columns are places in the text. Never throws.
 */
export function openQuiz(name: string, text: string): OpenedQuiz {
	// a character has at least one byte, so a huge text is refused without being copied
	const bytes = text.length > MOST_BYTES ? text.length : bytesOf(text);
	const tooLarge = refuseSize(name, bytes);
	if (tooLarge !== null) return tooLarge;
	if (/[\ufffd\0]/.test(text)) return refused(name, { code: 'not-utf8' });
	// editors of Windows put a byte order mark at the start
	const json = text.replace(/^\ufeff/, '');
	const value = parseJson(json);
	if (value === undefined) return refused(name, { code: 'not-json' }, brokenPlace(json));
	const format: unknown = isMap(value) && 'format' in value ? value.format : undefined;
	if (typeof format !== 'string' || !OTHER_FORMAT.test(format) || isDeeperThan(value, DEEPEST)) {
		return refused(name, { code: 'not-quiz-file' });
	}
	if (format !== QUIZ_FILE_FORMAT) return refused(name, { code: 'newer-file' });
	return openVersions({ file: name, value, positionOf: jsonPlaces(json) });
}

/** The answer for a file of this size, which need not be read then; null if it is small enough to be opened. */
export function refuseSize(name: string, bytes: number): OpenedQuiz | null {
	if (bytes <= MOST_BYTES) return null;
	const megabytes = Math.ceil(bytes / 100_000) / 10;
	return refused(name, { code: 'too-large', megabytes, most: MOST_BYTES / 1_000_000 });
}

function refused(file: string, fact: Fact, position = START): OpenedQuiz {
	return { ok: false, issues: [issueOf(fact, { file, ...position, item: null, path: [] })] };
}

interface FileValue {
	readonly file: string;
	readonly value: unknown;
	readonly positionOf: (path: Path) => Position;
}

function openVersions(whole: FileValue): OpenedQuiz {
	const outline = readValue({ ...whole, name: whole.file, at: [] }, quizFileOutlineSchema);
	const loaded = (outline.value?.versions ?? []).map((parts, index) =>
		openVersion(whole, parts, index)
	);
	const structures = loaded.map(({ structure }) => structure.value);
	const issues = [
		...outline.issues,
		...loaded.flatMap((version) => version.issues),
		...orderIssues(structures, whole)
	].sort((a, b) => a.line - b.line || a.column - b.column);
	const versions = loaded.flatMap(({ quiz }) => (quiz === null ? [] : [withFingerprint(quiz)]));
	const isWhole = issues.every(({ severity }) => severity === 'warning');
	return isWhole && versions.length > 0 ? { ok: true, versions, issues } : { ok: false, issues };
}

/** The quiz gets its print, so that its codes name it by content: its id may be that of another quiz, too. */
function withFingerprint(loaded: LoadedQuiz): OpenedVersion {
	return { ...loaded, quiz: withPrint(loaded.quiz), fingerprint: fingerprintOf(loaded.quiz) };
}

function openVersion(
	{ file, positionOf }: FileValue,
	{ quiz, wording, cases, simulated }: QuizFileOutline['versions'][number],
	index: number
): LoadedVersion {
	const parts: Readonly<Partial<Record<Source, unknown>>> = { quiz, cases, simulated, ...wording };
	return loadVersion(null, {
		has: (part) => parts[part] !== undefined,
		read(part, schema) {
			const isPart = part === 'quiz' || part === 'cases' || part === 'simulated';
			const at = ['versions', index, ...(isPart ? [part] : ['wording', part])];
			return readValue(
				{
					file,
					value: parts[part],
					name: part,
					at,
					positionOf: (path) => positionOf([...at, ...path])
				},
				schema
			);
		}
	});
}

/** Versions of another quiz, and versions that are not newer than the one before. */
function orderIssues(
	structures: readonly LoadedVersion['structure']['value'][],
	{ file, positionOf }: FileValue
): Issue[] {
	const issueAt = (index: number, field: string, fact: Fact) => {
		const path = ['versions', index, 'quiz', field];
		return issueOf(fact, { file, ...positionOf(path), item: null, path });
	};
	return structures.flatMap((quiz, index) => {
		const before = structures[index - 1];
		if (!quiz || !before) return [];
		if (quiz.id !== before.id) {
			return [issueAt(index, 'id', { code: 'other-quiz', quiz: quiz.id, before: before.id })];
		}
		if (quiz.version > before.version) return [];
		const { version } = quiz;
		return [issueAt(index, 'version', { code: 'version-order', version, before: before.version })];
	});
}

function isMap(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Uses a list instead of recursion, which a deep value would exhaust. */
function isDeeperThan(value: unknown, most: number): boolean {
	let level: unknown[] = [value];
	for (let depth = 0; depth <= most; depth += 1) {
		level = level.flatMap((part): unknown[] =>
			typeof part === 'object' && part !== null ? Object.values(part) : []
		);
		if (level.length === 0) return false;
	}
	return true;
}
