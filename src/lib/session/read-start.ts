import { decodeAnswers } from '#lib/link/answers-code.ts';
import { openCode } from '#lib/link/open-code.ts';
import type { Mode, Quiz } from '#lib/schema/quiz.ts';
import { changeMode } from './change-mode.ts';
import { parseProgress, type Progress, type SavedProgress } from './saved-progress.ts';

/** Answers that the address brings along, to be looked at again or gone on with. */
export type LinkedAnswers =
	| { readonly kind: 'none' }
	| { readonly kind: 'damaged' }
	| { readonly kind: 'answers'; readonly progress: Progress };

/** With which answers a visit goes to the items, and in which mode. */
export interface Beginning {
	readonly from: 'nothing' | 'saved' | 'linked';
	readonly mode: Mode;
}

export interface QuizStart {
	readonly saved: SavedProgress;
	readonly linked: LinkedAnswers;
	/** What to go straight into; null when the person has to choose or read first. */
	readonly begin: Beginning | null;
}

/** Pages that have told everything there is to know before the start link here with one of these. */
const STARTS: ReadonlyMap<string, Mode> = new Map([
	['start', 'full'],
	['quick', 'quick']
]);

/**
 * How a visit of the quiz page begins. `#start` and `#quick` go straight to the items of the full
 * profile or of a quick match; `#CODE` brings the answers of a result back, to be gone on with in the
 * mode of the code. Whatever is kept from an earlier visit is never replaced without asking.
 */
export function readStart(quiz: Quiz, kept: string | null, hash: string): QuizStart {
	const saved = parseProgress(quiz, kept);
	const wanted = hash.replace(/^#/, '');
	// programs that pass a link on put more behind it
	const mode = STARTS.get(/^[a-z]*/.exec(wanted)?.[0] ?? '');
	if (wanted === '' || mode !== undefined) {
		const canBegin = saved.kind === 'none' && (mode !== 'quick' || quiz.quick !== undefined);
		const begin = mode !== undefined && canBegin ? ({ from: 'nothing', mode } as const) : null;
		return { saved, linked: { kind: 'none' }, begin };
	}
	const linked = readLinked(quiz, wanted);
	return {
		saved,
		linked,
		begin: linked.kind === 'answers' ? beginWith(quiz, saved, linked) : null
	};
}

/** The same answers on this device know more: their times, and the order of their options. */
function beginWith(
	quiz: Quiz,
	saved: SavedProgress,
	{ progress: { answers, mode } }: Extract<LinkedAnswers, { kind: 'answers' }>
): Beginning | null {
	if (saved.kind === 'none') return { from: 'linked', mode };
	const isSame =
		saved.kind === 'progress' &&
		quiz.items.every(({ id }) => saved.progress.answers[id] === answers[id]);
	return isSame ? { from: 'saved', mode } : null;
}

function readLinked(quiz: Quiz, text: string): LinkedAnswers {
	const opened = openCode(text, [{ id: quiz.id, versions: [quiz.version] }]);
	if (!opened.ok || opened.code.kind !== 'full') return { kind: 'damaged' };
	const decoded = decodeAnswers(opened.code, quiz);
	if (!decoded.ok) return { kind: 'damaged' };
	const { answers, mode } = decoded;
	const progress = progressOf(quiz, { answers, mode });
	return { kind: 'answers', progress };
}

/**
 * Answers as progress: the full profile goes on where one is missing, a quick match is looked at from
 * its beginning. A link knows no order of options, so it is that of seed 0, every time the same.
 */
function progressOf(quiz: Quiz, { answers, mode }: Pick<Progress, 'answers' | 'mode'>): Progress {
	const bare = { answers, at: '', trail: [], seed: 0, elapsedMs: {} };
	if (mode === 'full' || quiz.quick === undefined) {
		return changeMode(quiz, { ...bare, mode: 'quick' }, 'full');
	}
	const quick = changeMode(quiz, { ...bare, mode: 'full' }, 'quick');
	return { ...quick, at: quick.trail[0] ?? '' };
}
