import { decodeAnswers, encodeAnswers } from '#lib/link/answers-code.ts';
import { indexOf, openCode } from '#lib/link/open-code.ts';
import type { ItemId, Quiz } from '#lib/schema/quiz.ts';
import type { Progress } from '#lib/session/saved-progress.ts';

/** The characters that a SCORM 1.2 platform must store. It may cut off longer texts. */
export const MOST_CHARACTERS = 4096;

/**
 * The first word of the text: a first attempt under way, the answers of a result, or another attempt
 * after a result. The last one alone means that a result was reached and its answers were deleted.
 */
const WORDS = { first: '1', finished: '2', again: '3' } as const;
export type AttemptStage = keyof typeof WORDS;

/** The text that remains if the person deletes their answers after a result. */
export const DELETED_AFTER_END = WORDS.again;

export interface Suspended {
	readonly progress: Progress;
	readonly stage: AttemptStage;
}

/**
 * Progress as text for `cmi.suspend_data`: the stage, answers as a result code, place, seed, and the
 * trail of a quick match. Times per item are left out for privacy. Null if it would not fit with one
 * character to spare. Inverse of `decodeSuspended`. Platforms store such texts for years, so later
 * versions must read them.
 */
export function encodeSuspended(
	quiz: Quiz,
	progress: Omit<Progress, 'elapsedMs'>,
	stage: AttemptStage = 'first'
): string | null {
	const { mode, answers, at, seed, trail } = progress;
	const parts = [WORDS[stage], encodeAnswers(quiz, answers, mode), at, String(seed)];
	const text = [...parts, ...(mode === 'quick' ? [trail.join('.')] : [])].join(' ');
	return text.length < MOST_CHARACTERS ? text : null;
}

/**
 * Parses a text of `encodeSuspended`, also with blanks at its end. Null for any other text, and for one
 * of another quiz version.
 */
export function decodeSuspended(quiz: Quiz, text: string): Suspended | null {
	const [first, code = '', at = '', seed = '', ...words] = text.trimEnd().split(' ');
	const opened = openCode(code, indexOf(quiz));
	const stage = (['first', 'finished', 'again'] as const).find((of) => WORDS[of] === first);
	if (stage === undefined) return null;
	if (!opened.ok || opened.code.kind !== 'full') return null;
	const decoded = decodeAnswers(opened.code, quiz);
	if (!decoded.ok || !isSeed(seed)) return null;
	const { answers, mode } = decoded;
	const trail = mode === 'quick' ? words.join(' ').split('.') : [];
	const places = mode === 'quick' ? trail : quiz.items.map(({ id }) => id);
	const isTold = mode === 'quick' ? isTrail(quiz, trail) : words.length === 0;
	if (!isTold || !places.includes(at)) return null;
	const progress = { mode, answers, at, trail, seed: Number(seed), elapsedMs: {} };
	return { progress, stage };
}

/** Whether a suspended text says that the quiz was once finished, in any version. */
export function tellsOfEnd(text: string): boolean {
	return /^(?:[23] [0-9A-Z]+ \S+ \d|3\s*$)/.test(text);
}

function isTrail(quiz: Quiz, trail: readonly ItemId[]): boolean {
	const known = new Set(quiz.items.map(({ id }) => id));
	return trail.every((id) => known.has(id)) && new Set(trail).size === trail.length;
}

function isSeed(text: string): boolean {
	return /^\d{1,10}$/.test(text) && Number(text) <= 0xffff_ffff;
}
