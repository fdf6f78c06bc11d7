import { decodeAnswers } from '#lib/link/answers-code.ts';
import { openCode } from '#lib/link/open-code.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import { parseProgress, type Progress, type SavedProgress } from '#lib/session/saved-progress.ts';

/** Answers that the address brings along, to be looked at again. */
export type LinkedAnswers =
	| { readonly kind: 'none' }
	| { readonly kind: 'damaged' }
	| { readonly kind: 'answers'; readonly progress: Progress };

export interface QuizStart {
	readonly saved: SavedProgress;
	readonly linked: LinkedAnswers;
	/** What to go straight into; null when the person has to choose or read first. */
	readonly begin: 'nothing' | 'saved' | 'linked' | null;
}

/**
 * How a visit of the quiz page begins. `#start` comes from a page that has told everything there is
 * to know before the start; `#CODE` brings the answers of a result back. Whatever is kept from an
 * earlier visit is never replaced without asking.
 */
export function readStart(quiz: Quiz, kept: string | null, hash: string): QuizStart {
	const saved = parseProgress(quiz, kept);
	const wanted = hash.replace(/^#/, '');
	if (wanted === '' || wanted === 'start') {
		const isNew = wanted === 'start' && saved.kind === 'none';
		return { saved, linked: { kind: 'none' }, begin: isNew ? 'nothing' : null };
	}
	const linked = readLinked(quiz, wanted);
	if (linked.kind !== 'answers') return { saved, linked, begin: null };
	if (saved.kind === 'none') return { saved, linked, begin: 'linked' };
	const isSame =
		saved.kind === 'progress' &&
		quiz.items.every(({ id }) => saved.progress.answers[id] === linked.progress.answers[id]);
	return { saved, linked, begin: isSame ? 'saved' : null };
}

function readLinked(quiz: Quiz, text: string): LinkedAnswers {
	const opened = openCode(text, [{ id: quiz.id, versions: [quiz.version] }]);
	if (!opened.ok || opened.code.kind !== 'full') return { kind: 'damaged' };
	const decoded = decodeAnswers(opened.code, quiz);
	if (!decoded.ok) return { kind: 'damaged' };
	const { answers } = decoded;
	const first = quiz.items.find(({ id }) => answers[id] === undefined) ?? quiz.items[0];
	return {
		kind: 'answers',
		// No order of options is known for a link, so it is that of seed 0, every time the same.
		progress: { answers, at: first?.id ?? '', seed: 0, elapsedMs: {} }
	};
}
