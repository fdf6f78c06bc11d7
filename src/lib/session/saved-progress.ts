import { decodeAnswers, encodeAnswers } from '#lib/link/answers-code.ts';
import { openCode } from '#lib/link/open-code.ts';
import type { Answers, ItemId, Mode, Quiz } from '#lib/schema/quiz.ts';
import type { createChooser } from './create-chooser.ts';

/** Where a person is in a quiz. */
export interface Progress {
	readonly mode: Mode;
	readonly answers: Answers;
	/** The item on the screen. */
	readonly at: ItemId;
	/** Quick match: what was shown so far, in order. Empty in the full profile, which has one order. */
	readonly trail: readonly ItemId[];
	/** Decides the order of shuffled options; unsigned 32 bit. */
	readonly seed: number;
	/** Time with the item on a visible screen, in milliseconds. Stays on the device. */
	readonly elapsedMs: Readonly<Record<ItemId, number>>;
}

export type SavedProgress =
	| { readonly kind: 'none' }
	| { readonly kind: 'damaged' }
	| { readonly kind: 'progress'; readonly progress: Progress };

/** The key under which the progress of a quiz version is kept, whatever its mode. */
export function progressKey(quiz: Quiz): string {
	return `progress:${quiz.id}:${String(quiz.version)}`;
}

/**
 * Progress as text: answers as a result code, which brings its own checksum, its mode and its tie to
 * the quiz version, then place, seed and times, and the trail of a quick match. Inverse of
 * `parseProgress`. Devices hold such texts: later versions must read them.
 */
export function encodeProgress(quiz: Quiz, progress: Progress): string {
	const { mode, answers, at, trail } = progress;
	const times = quiz.items.map((item) => Math.round(progress.elapsedMs[item.id] ?? 0));
	const code = encodeAnswers(quiz, answers, mode);
	const parts = [code, at, String(progress.seed), times.join('.')];
	return [...parts, ...(mode === 'quick' ? [trail.join('.')] : [])].join(' ');
}

/** Reads what `encodeProgress` wrote. Any other text, or that of another quiz version, is damaged. */
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
	const opened = openCode(text, [{ id: quiz.id, versions: [quiz.version] }]);
	if (!opened.ok || opened.code.kind !== 'full') return null;
	const decoded = decodeAnswers(opened.code, quiz);
	return decoded.ok ? { answers: decoded.answers, mode: decoded.mode } : null;
}

function readTimes(quiz: Quiz, text: string): Readonly<Record<ItemId, number>> | null {
	const times = text.split('.').map((time) => readNatural(time, Number.MAX_SAFE_INTEGER));
	if (times.length !== quiz.items.length || times.includes(null)) return null;
	// 0 stands for an item that was not timed, as in answers that a link or a platform brought along
	return Object.fromEntries(
		quiz.items.flatMap(({ id }, index) => {
			const time = times[index] ?? 0;
			return time === 0 ? [] : [[id, time] as const];
		})
	);
}

/** The trail from the words behind the times; null when it is not one. The full profile has none. */
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

/** Answers as what stands after # in a result link. A quick match in which everything was answered is a full profile. */
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
