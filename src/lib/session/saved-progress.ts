import { decodeAnswers, encodeAnswers } from '#lib/link/answers-code.ts';
import { indexOf, openCode } from '#lib/link/open-code.ts';
import type { Answers, ItemId, Mode, Quiz } from '#lib/schema/quiz.ts';
import type { createChooser } from './create-chooser.ts';

/** A person's progress in a quiz. */
export interface Progress {
	readonly mode: Mode;
	readonly answers: Answers;
	/** The item on screen. */
	readonly at: ItemId;
	/** Items of a quick match shown so far, in order. Empty in the full profile, whose order is fixed. */
	readonly trail: readonly ItemId[];
	/** Determines the order of shuffled options; unsigned 32 bits. */
	readonly seed: number;
	/** Time with the item on a visible screen, in milliseconds. Never leaves the device. */
	readonly elapsedMs: Readonly<Record<ItemId, number>>;
}

export type SavedProgress =
	| { readonly kind: 'none' }
	| { readonly kind: 'damaged' }
	| { readonly kind: 'progress'; readonly progress: Progress };

/** The storage key of the progress in a quiz version, the same for both modes. */
export function progressKey(quiz: Quiz): string {
	const name = `progress:${quiz.id}:${quiz.version}`;
	return quiz.print === undefined ? name : `${name}:${quiz.print}`;
}

/**
 * Progress as text. Answers are a result code, which carries its checksum, mode and quiz version; place, seed,
 * times and the trail of a quick match follow. The inverse of `parseProgress`. Devices hold such texts, so later
 * versions must read them.
 */
export function encodeProgress(quiz: Quiz, progress: Progress): string {
	const { mode, answers, at, trail } = progress;
	const times = quiz.items.map((item) => Math.round(progress.elapsedMs[item.id] ?? 0));
	const code = encodeAnswers(quiz, answers, mode);
	const parts = [code, at, String(progress.seed), times.join('.')];
	return [...parts, ...(mode === 'quick' ? [trail.join('.')] : [])].join(' ');
}

/** The inverse of `encodeProgress`. Any other text, or one of another quiz version, is reported as damaged. */
export function parseProgress(quiz: Quiz, text: string | null): SavedProgress {
	if (text === null) return { kind: 'none' };
	const [code = '', at = '', seedText = '', timesText = '', ...more] = text.split(' ');
	const given = readAnswers(quiz, code);
	const seed = readNatural(seedText, 0xffff_ffff);
	const elapsedMs = readTimes(quiz, timesText);
	if (given === null || seed === null || elapsedMs === null) return { kind: 'damaged' };
	const trail = readTrail(quiz, given.mode, more);
	const places = given.mode === 'quick' ? trail : quiz.items.map(({ id }) => id);
	if (trail === null || places?.includes(at) !== true) return { kind: 'damaged' };
	return { kind: 'progress', progress: { ...given, at, trail, seed, elapsedMs } };
}

function readAnswers(quiz: Quiz, text: string): Pick<Progress, 'answers' | 'mode'> | null {
	const opened = openCode(text, indexOf(quiz));
	if (!opened.ok || opened.code.kind !== 'full') return null;
	const decoded = decodeAnswers(opened.code, quiz);
	return decoded.ok ? { answers: decoded.answers, mode: decoded.mode } : null;
}

function readTimes(quiz: Quiz, text: string): Readonly<Record<ItemId, number>> | null {
	const times = text.split('.').map((time) => readNatural(time, Number.MAX_SAFE_INTEGER));
	if (times.length !== quiz.items.length || times.includes(null)) return null;
	// 0 marks an item without a time, as in answers from a link or a learning platform
	return Object.fromEntries(
		quiz.items.flatMap(({ id }, index) => {
			const time = times[index] ?? 0;
			return time === 0 ? [] : [[id, time] as const];
		})
	);
}

/** The trail in the words after the times; null if they are no trail. The full profile has none. */
function readTrail(quiz: Quiz, mode: Mode, words: readonly string[]): ItemId[] | null {
	if (mode === 'full') return words.length === 0 ? [] : null;
	const trail = words.join(' ').split('.');
	const known = new Set(quiz.items.map(({ id }) => id));
	const isTrail = trail.every((id) => known.has(id)) && new Set(trail).size === trail.length;
	return isTrail ? trail : null;
}

function readNatural(text: string, max: number): number | null {
	if (!/^\d{1,16}$/.test(text)) return null;
	const value = Number(text);
	return value <= max ? value : null;
}

/**
 * The code of the answers, which comes after `#` in a result link. A quick match with every item answered counts as
 * a full profile.
 */
export function resultCode(quiz: Quiz, { answers, mode }: Pick<Progress, 'answers' | 'mode'>) {
	const isWhole = Object.keys(answers).length === quiz.items.length;
	return encodeAnswers(quiz, answers, isWhole ? 'full' : mode);
}

/**
 * Whether the saved progress is complete in the requested mode: every item is answered, or its quick match would
 * ask nothing more. False if the code that decides the latter cannot be loaded.
 */
export async function isFinished(
	quiz: Quiz,
	{ answers, trail, mode }: Progress,
	wanted: Mode,
	{ loadChooser }: { readonly loadChooser: () => Promise<typeof createChooser> }
): Promise<boolean> {
	if (Object.keys(answers).length === quiz.items.length) return true;
	if (wanted === 'full' || mode === 'full' || quiz.quick === undefined) return false;
	try {
		const choose = (await loadChooser())(quiz);
		return choose(answers, new Set(trail)) === null;
	} catch {
		return false;
	}
}
