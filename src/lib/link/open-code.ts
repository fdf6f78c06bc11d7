import type { Mode, Quiz, QuizId, SkillId } from '#lib/schema/quiz.ts';
import { MODES } from '#lib/schema/vocabulary.ts';
import { hasChecksum } from './checksum.ts';
import {
	checkLength,
	fromSymbols,
	FULL,
	PRINTED,
	PRINTED_SUMMARY,
	SHORT_VERSION_MAX,
	SUMMARY
} from './code-format.ts';
import { fromCrockford, toCrockford } from './crockford.ts';
import { failed } from './link-issue.ts';
import type { LinkFailure } from './link-issue.ts';
import { PRINT_LENGTH } from './print.ts';
import { quizTag, shortQuizTag } from './quiz-tag.ts';
import { mayHold } from './summary-payload.ts';

/** The quiz version that a code names. */
interface NamedQuiz {
	readonly quiz: QuizId;
	readonly version: number;
	/** Only of a quiz that came as a file: another quiz may have the same id and version. */
	readonly print?: string;
}

/** An undamaged code of a known quiz, not yet decoded: its content depends on the quiz version. */
export interface OpenedAnswers extends NamedQuiz {
	readonly kind: 'full';
	readonly mode: Mode;
	/** Null in format 3, whose print covers the shape. */
	readonly shape: number | null;
	readonly payload: readonly number[];
}

export interface OpenedSummary extends NamedQuiz {
	readonly kind: 'summary';
	readonly payload: readonly number[];
}

export type OpenedCode = OpenedAnswers | OpenedSummary;

interface IndexedQuiz {
	readonly id: QuizId;
	readonly versions: readonly number[];
	/** The skills of each version, needed only if another quiz has the same tag. */
	readonly skills?: readonly (readonly SkillId[])[];
	/** The print of each version, by which codes of format 3 name it. */
	readonly prints?: readonly string[];
	/** Whether it came as a file, so that its id may be that of another quiz, too. */
	readonly isForeign?: boolean;
}

/** The quizzes of this build with their versions, and those that came as a file. */
export type QuizIndex = readonly IndexedQuiz[];

/** The index of one quiz version. */
export function indexOf({ id, version, skills, print }: Quiz): QuizIndex {
	const entry = { id, versions: [version], skills: [skills.map((skill) => skill.id)] };
	return [print === undefined ? entry : { ...entry, prints: [print], isForeign: true }];
}

type Opened = { readonly ok: true; readonly code: OpenedCode } | LinkFailure;

/**
 * Reads the parts of a code that do not depend on its quiz: checksum, format, quiz, version. The text may be a code
 * or an address with one after `#`; `canonicalCode` removes anything around it. Never throws.
 */
export function openCode(text: string, index: QuizIndex): Opened {
	const symbols = fromCrockford(text);
	if (symbols === null) return failed({ code: 'damaged' });
	const [format, ...rest] = symbols;
	if (format === undefined) return failed({ code: 'empty' });
	const length = checkLength(format);
	if (format === 0 || !hasChecksum(symbols, length)) return failed({ code: 'damaged' });
	const content = rest.slice(0, -length);
	if (format === FULL) return openAnswers(content, index);
	if (format === SUMMARY) return openSummary(content, index);
	if (format === PRINTED) return openPrinted(content, index);
	return failed({ code: 'newer-format' });
}

/** Whether a code names this quiz version. */
export function isOfQuiz({ quiz: id, version, print }: NamedQuiz, quiz: Quiz): boolean {
	return id === quiz.id && version === quiz.version && print === quiz.print;
}

/** Throws RangeError if the code names another quiz or version. */
export function assertSameQuiz(code: OpenedCode, quiz: Quiz): void {
	if (isOfQuiz(code, quiz)) return;
	throw new RangeError(
		`the code is for ${code.quiz}@${code.version}, not for ${quiz.id}@${quiz.version}`
	);
}

function openAnswers(content: readonly number[], index: QuizIndex): Opened {
	if (content.length < 9) return failed({ code: 'damaged' });
	const mode = MODES[content[0] ?? -1];
	if (mode === undefined) return failed({ code: 'newer-format' });
	const tag = fromSymbols(content.slice(1, 5));
	const version = fromSymbols(content.slice(5, 7));
	const named = findQuiz(ownFirst(index.filter(({ id }) => quizTag(id) === tag)), version);
	if (!named.ok) return named;
	const shape = fromSymbols(content.slice(7, 9));
	return opened({ kind: 'full', ...named.of, mode, shape, payload: content.slice(9) });
}

function openPrinted(content: readonly number[], index: QuizIndex): Opened {
	const end = 1 + PRINT_LENGTH;
	const [kind = -1] = content;
	const mode = MODES[kind];
	if (content.length < end) return failed({ code: 'damaged' });
	if (mode === undefined && kind !== PRINTED_SUMMARY) return failed({ code: 'newer-format' });
	const print = toCrockford(content.slice(1, end));
	const named = findPrint(index, print);
	if (named === null) return failed({ code: 'foreign-quiz', print });
	const payload = content.slice(end);
	return opened(
		mode === undefined
			? { kind: 'summary', ...named, payload }
			: { kind: 'full', ...named, mode, shape: null, payload }
	);
}

function findPrint(index: QuizIndex, print: string): NamedQuiz | null {
	for (const of of index) {
		const version = of.versions[of.prints?.indexOf(print) ?? -1];
		if (version !== undefined) return nameOf(of, version);
	}
	return null;
}

function openSummary(content: readonly number[], index: QuizIndex): Opened {
	const isLong = content[2] === 0;
	const end = isLong ? 5 : 3;
	const tag = fromSymbols(content.slice(0, 2));
	const version = fromSymbols(content.slice(2, end));
	// each version has one spelling
	if (isLong && version <= SHORT_VERSION_MAX) return failed({ code: 'damaged' });
	const payload = content.slice(end);
	const tagged = ownFirst(index.filter(({ id }) => shortQuizTag(id) === tag));
	const fitting = tagged.length > 1 ? tagged.filter((of) => mayBeOf(of, version, payload)) : tagged;
	const named = findQuiz(fitting, version);
	if (!named.ok) return named;
	return opened({ kind: 'summary', ...named.of, payload });
}

function opened(code: OpenedCode): Opened {
	return { ok: true, code };
}

/** Whether a quiz has this version, and its skills, if known, agree with the payload of a summary. */
function mayBeOf(
	{ versions, skills }: IndexedQuiz,
	version: number,
	payload: readonly number[]
): boolean {
	const place = versions.indexOf(version);
	if (place < 0) return false;
	const own = skills?.[place];
	return own === undefined || mayHold(payload, own);
}

/**
 * Without the quizzes that came as a file and have the id of a quiz of this build: a code with an id was made where the
 * quiz is not foreign.
 */
function ownFirst(tagged: QuizIndex): QuizIndex {
	const own = new Set(tagged.flatMap(({ id, isForeign = false }) => (isForeign ? [] : [id])));
	return tagged.filter(({ id, isForeign = false }) => !isForeign || !own.has(id));
}

function nameOf({ id, versions, prints, isForeign }: IndexedQuiz, version: number): NamedQuiz {
	const print = isForeign === true ? prints?.[versions.indexOf(version)] : undefined;
	return { quiz: id, version, ...(print !== undefined && { print }) };
}

function findQuiz(tagged: QuizIndex, version: number) {
	if (version === 0) return failed({ code: 'damaged' });
	const [found, ...others] = tagged;
	if (found === undefined) return failed({ code: 'unknown-quiz' });
	if (others.length > 0) {
		return failed({ code: 'ambiguous-quiz', quizzes: tagged.map(({ id }) => id) });
	}
	if (found.versions.includes(version)) return { ok: true as const, of: nameOf(found, version) };
	return failed({ code: 'unknown-version', quiz: found.id, version });
}
