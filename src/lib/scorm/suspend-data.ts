import { decodeAnswers, encodeAnswers } from '#lib/link/answers-code.ts';
import { openCode } from '#lib/link/open-code.ts';
import type { ItemId, Quiz } from '#lib/schema/quiz.ts';
import type { Progress } from '#lib/session/saved-progress.ts';

/** What a platform of SCORM 1.2 has to keep of us, in characters. More may be cut off. */
export const MOST_CHARACTERS = 4096;

/** The first word: format 1, and format 2, which says the same of answers whose result was reached. */
const UNDER_WAY = '1';
const FINISHED = '2';

export interface Suspended {
	readonly progress: Progress;
	/** Nothing is left to answer: these are the answers of a result. */
	readonly isFinished: boolean;
}

/**
 * Progress as text for `cmi.suspend_data`: the version of this format, answers as a result code, place,
 * seed, and the trail of a quick match. How long a person looked at an item stays with them. Null when
 * it would not fit. Inverse of `decodeSuspended`. Platforms keep such texts for years: later versions
 * must read them.
 */
export function encodeSuspended(
	quiz: Quiz,
	progress: Omit<Progress, 'elapsedMs'>,
	isFinished = false
): string | null {
	const { mode, answers, at, seed, trail } = progress;
	const version = isFinished ? FINISHED : UNDER_WAY;
	const parts = [version, encodeAnswers(quiz, answers, mode), at, String(seed)];
	const text = [...parts, ...(mode === 'quick' ? [trail.join('.')] : [])].join(' ');
	return text.length <= MOST_CHARACTERS ? text : null;
}

/** Reads what `encodeSuspended` wrote. Null for any other text, and for that of another quiz version. */
export function decodeSuspended(quiz: Quiz, text: string): Suspended | null {
	const [version, code = '', at = '', seed = '', ...words] = text.split(' ');
	const opened = openCode(code, [{ id: quiz.id, versions: [quiz.version] }]);
	const isFinished = version === FINISHED;
	if (!isFinished && version !== UNDER_WAY) return null;
	if (!opened.ok || opened.code.kind !== 'full') return null;
	const decoded = decodeAnswers(opened.code, quiz);
	if (!decoded.ok || !isSeed(seed)) return null;
	const { answers, mode } = decoded;
	const trail = mode === 'quick' ? words.join(' ').split('.') : [];
	const places = mode === 'quick' ? trail : quiz.items.map(({ id }) => id);
	const isTold = mode === 'quick' ? isTrail(quiz, trail) : words.length === 0;
	if (!isTold || !places.includes(at)) return null;
	const progress = { mode, answers, at, trail, seed: Number(seed), elapsedMs: {} };
	return { progress, isFinished };
}

function isTrail(quiz: Quiz, trail: readonly ItemId[]): boolean {
	const known = new Set(quiz.items.map(({ id }) => id));
	return trail.every((id) => known.has(id)) && new Set(trail).size === trail.length;
}

function isSeed(text: string): boolean {
	return /^\d{1,10}$/.test(text) && Number(text) <= 0xffff_ffff;
}
