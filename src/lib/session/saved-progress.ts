import { decodeAnswers, encodeAnswers } from '#lib/link/answers-code.ts';
import { openCode } from '#lib/link/open-code.ts';
import type { Answers, ItemId, Quiz } from '#lib/schema/quiz.ts';

/** Where a person is in a quiz. */
export interface Progress {
	readonly answers: Answers;
	/** The item on the screen. */
	readonly at: ItemId;
	/** Decides the order of shuffled options; unsigned 32 bit. */
	readonly seed: number;
	/** Time with the item on a visible screen, in milliseconds. Stays on the device. */
	readonly elapsedMs: Readonly<Record<ItemId, number>>;
}

export type SavedProgress =
	| { readonly kind: 'none' }
	| { readonly kind: 'damaged' }
	| { readonly kind: 'progress'; readonly progress: Progress };

/** The key under which the progress of a quiz version is kept. */
export function progressKey(quiz: Quiz): string {
	return `progress:${quiz.id}:${String(quiz.version)}`;
}

/**
 * Progress as text: answers as a result code, which brings its own checksum and its tie to the quiz
 * version, then place, seed and times. Inverse of `parseProgress`.
 */
export function encodeProgress(quiz: Quiz, progress: Progress): string {
	const times = quiz.items.map((item) => Math.round(progress.elapsedMs[item.id] ?? 0));
	const code = encodeAnswers(quiz, progress.answers);
	return [code, progress.at, String(progress.seed), times.join('.')].join(' ');
}

/** Reads what `encodeProgress` wrote. Any other text, or that of another quiz version, is damaged. */
export function parseProgress(quiz: Quiz, text: string | null): SavedProgress {
	if (text === null) return { kind: 'none' };
	const [code = '', at = '', seedText = '', timesText = '', ...more] = text.split(' ');
	const answers = readAnswers(quiz, code);
	const seed = readNatural(seedText, 0xffff_ffff);
	const times = timesText.split('.').map((time) => readNatural(time, Number.MAX_SAFE_INTEGER));
	const isPlace = quiz.items.some((item) => item.id === at);
	if (answers === null || seed === null || !isPlace || more.length > 0) return { kind: 'damaged' };
	if (times.length !== quiz.items.length || times.includes(null)) return { kind: 'damaged' };
	const elapsedMs = Object.fromEntries(
		quiz.items.map((item, index): [ItemId, number] => [item.id, times[index] ?? 0])
	);
	return { kind: 'progress', progress: { answers, at, seed, elapsedMs } };
}

function readAnswers(quiz: Quiz, text: string): Answers | null {
	const opened = openCode(text, [{ id: quiz.id, versions: [quiz.version] }]);
	if (!opened.ok || opened.code.kind !== 'full') return null;
	const decoded = decodeAnswers(opened.code, quiz);
	return decoded.ok ? decoded.answers : null;
}

function readNatural(text: string, max: number): number | null {
	if (!/^\d{1,16}$/.test(text)) return null;
	const value = Number(text);
	return value <= max ? value : null;
}
