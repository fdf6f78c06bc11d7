import { decodeAnswers } from '#lib/link/answers-code.ts';
import { indexOf, openCode } from '#lib/link/open-code.ts';
import type { Mode, Quiz } from '#lib/schema/quiz.ts';
import { changeMode } from './change-mode.ts';
import { parseProgress, type Progress, type SavedProgress } from './saved-progress.ts';

/** Answers in the address, to be reviewed or continued. */
export type LinkedAnswers =
	| { readonly kind: 'none' }
	| { readonly kind: 'damaged' }
	| { readonly kind: 'answers'; readonly progress: Progress };

/** The answers and the mode with which a visit enters the items. */
export interface Beginning {
	readonly from: 'nothing' | 'saved' | 'linked';
	readonly mode: Mode;
}

export interface QuizStart {
	readonly saved: SavedProgress;
	readonly linked: LinkedAnswers;
	/** Where to start at once; null if the person has to choose or read first. */
	readonly begin: Beginning | null;
}

/** The fragment that goes straight to the items of a mode, for links on pages that explain the quiz. */
export const START_OF: Readonly<Record<Mode, string>> = { full: 'start', quick: 'quick' };

const STARTS: ReadonlyMap<string, Mode> = new Map([
	[START_OF.full, 'full'],
	[START_OF.quick, 'quick']
]);

/**
 * How a visit to the quiz page begins. `#start` and `#quick` go straight to the items of the full profile or the
 * quick match; `#CODE` restores the answers of a result, in the mode of the code. Saved progress is never replaced
 * without asking.
 */
export function readStart(quiz: Quiz, kept: string | null, hash: string): QuizStart {
	const saved = parseProgress(quiz, kept);
	const wanted = hash.replace(/^#/, '');
	// programs that forward a link may append to it
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

/** Prefers the saved progress if it has the same answers: it also has their times and the order of options. */
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
	const opened = openCode(text, indexOf(quiz));
	if (!opened.ok || opened.code.kind !== 'full') return { kind: 'damaged' };
	const decoded = decodeAnswers(opened.code, quiz);
	if (!decoded.ok) return { kind: 'damaged' };
	const { answers, mode } = decoded;
	const progress = progressOf(quiz, { answers, mode });
	return { kind: 'answers', progress };
}

/**
 * Answers as progress. The full profile resumes at its first unanswered item, and a quick match at its beginning. A
 * link does not carry the order of options, so seed 0 makes it the same each time.
 */
function progressOf(quiz: Quiz, { answers, mode }: Pick<Progress, 'answers' | 'mode'>): Progress {
	const bare = { answers, at: '', trail: [], seed: 0, elapsedMs: {} };
	if (mode === 'full' || quiz.quick === undefined) {
		return changeMode(quiz, { ...bare, mode: 'quick' }, 'full');
	}
	const quick = changeMode(quiz, { ...bare, mode: 'full' }, 'quick');
	return { ...quick, at: quick.trail[0] ?? '' };
}
