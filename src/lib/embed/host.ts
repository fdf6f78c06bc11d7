import type { Result } from '#lib/engine/result.ts';
import type { ProfileResult } from '#lib/engine/score-profile.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Mode, Quiz } from '#lib/schema/quiz.ts';
import type { TextStorage } from '#lib/session/device-storage.ts';
import type { Theme } from './parameters.ts';

/** A sentence in every language, because the person may switch at any time. */
export type Said = Readonly<Record<Locale, string>>;

export interface Problem {
	readonly said: Said;
	/** Whether data may get lost, so that the problem stays visible on the whole page. */
	readonly isUrgent: boolean;
}

/** The mode and progress of a quiz under way. */
export interface HostStep {
	readonly mode: Mode;
	readonly answered: number;
	/** The number of all items; a quick match asks fewer. */
	readonly items: number;
}

/** A finished quiz with its result. */
export interface Outcome {
	readonly quiz: Quiz;
	readonly mode: Mode;
	/** All answers as the code of a result link. */
	readonly code: string;
	readonly result: Result | ProfileResult;
	/** False if no role and no code may be named: the answers look careless, are too few, or say too little. */
	readonly isSaid: boolean;
}

/** Receives the host's requests and problems, which may come at any time. */
export interface HostListener {
	configure(wish: { readonly locale?: Locale; readonly theme?: Theme }): void;
	/** Shows a problem; null removes it. */
	warn(problem: Problem | null): void;
}

/**
 * The surroundings of the stand-alone quiz: a page that frames it, a learning platform, or nothing. The
 * quiz reports events to the host and stores answers in it. It waits for the host only before it calls
 * something deleted, so a failing host never keeps the person from the result.
 */
export interface Host {
	/**
	 * Stores texts between visits: the progress of a quiz version under `arah:` and `progressKey(quiz)`,
	 * written after every answer and move. `setItem` throws if nothing outlasts the visit.
	 */
	readonly storage: TextStorage;
	/** Whether `storage` outlasts the visit, as far as the host decides that. */
	isKeeping(): boolean;
	/** Resolves to whether the current content of `storage` is certainly stored. */
	confirm(): Promise<boolean>;
	/** The notice about data that the host receives beyond completion, shown at the start; null if there is none. */
	readonly notice: Said | null;
	/** The code of a result that an earlier visit reached, shown at once; null if there is none. */
	readonly reached: string | null;
	/** Called once, before anything else. */
	listen(listener: HostListener): void;
	/** Called when the quiz is on the screen. */
	ready(): void;
	/** Called when the first item of a new or resumed attempt is on the screen. */
	started(step: HostStep): void;
	/** Called after every answer and move, once `storage` is written. */
	stepped(step: HostStep): void;
	/** Called when the person reaches the result, but not when an old result is opened. */
	completed(outcome: Outcome): void;
	/** Called when another part of the quiz is on the screen, scrolled to its top. */
	moved(): void;
}
