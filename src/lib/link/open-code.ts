import type { Mode, Quiz, QuizId, SkillId } from '#lib/schema/quiz.ts';
import { MODES } from '#lib/schema/vocabulary.ts';
import { hasChecksum } from './checksum.ts';
import { checkLength, fromSymbols, FULL, SHORT_VERSION_MAX, SUMMARY } from './code-format.ts';
import { fromCrockford } from './crockford.ts';
import { failed } from './link-issue.ts';
import type { LinkFailure } from './link-issue.ts';
import { quizTag, shortQuizTag } from './quiz-tag.ts';
import { mayHold } from './summary-payload.ts';

/** An undamaged code of a known quiz, not yet decoded: its content depends on the quiz version. */
export interface OpenedAnswers {
	readonly kind: 'full';
	readonly quiz: QuizId;
	readonly version: number;
	readonly mode: Mode;
	readonly shape: number;
	readonly payload: readonly number[];
}

export interface OpenedSummary {
	readonly kind: 'summary';
	readonly quiz: QuizId;
	readonly version: number;
	readonly payload: readonly number[];
}

export type OpenedCode = OpenedAnswers | OpenedSummary;

interface IndexedQuiz {
	readonly id: QuizId;
	readonly versions: readonly number[];
	/** The skills of each version, needed only if another quiz has the same tag. */
	readonly skills?: readonly (readonly SkillId[])[];
}

/** The quizzes of this build with their versions. */
export type QuizIndex = readonly IndexedQuiz[];

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
	return failed({ code: 'newer-format' });
}

/** Throws RangeError if the code names another quiz or version. */
export function assertSameQuiz(code: OpenedCode, quiz: Quiz): void {
	if (code.quiz === quiz.id && code.version === quiz.version) return;
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
	const named = findQuiz(
		index.filter(({ id }) => quizTag(id) === tag),
		version
	);
	if (!named.ok) return named;
	const shape = fromSymbols(content.slice(7, 9));
	return opened({
		kind: 'full',
		quiz: named.quiz,
		version,
		mode,
		shape,
		payload: content.slice(9)
	});
}

function openSummary(content: readonly number[], index: QuizIndex): Opened {
	const isLong = content[2] === 0;
	const end = isLong ? 5 : 3;
	const tag = fromSymbols(content.slice(0, 2));
	const version = fromSymbols(content.slice(2, end));
	// each version has one spelling
	if (isLong && version <= SHORT_VERSION_MAX) return failed({ code: 'damaged' });
	const payload = content.slice(end);
	const tagged = index.filter(({ id }) => shortQuizTag(id) === tag);
	const fitting = tagged.length > 1 ? tagged.filter((of) => mayBeOf(of, version, payload)) : tagged;
	const named = findQuiz(fitting, version);
	if (!named.ok) return named;
	return opened({ kind: 'summary', quiz: named.quiz, version, payload });
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

function findQuiz(tagged: QuizIndex, version: number) {
	if (version === 0) return failed({ code: 'damaged' });
	const [found, ...others] = tagged;
	if (found === undefined) return failed({ code: 'unknown-quiz' });
	if (others.length > 0) {
		return failed({ code: 'ambiguous-quiz', quizzes: tagged.map(({ id }) => id) });
	}
	const quiz = found.id;
	if (found.versions.includes(version)) return { ok: true as const, quiz };
	return failed({ code: 'unknown-version', quiz, version });
}
