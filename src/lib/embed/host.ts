import type { Result } from '#lib/engine/result.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Mode, Quiz } from '#lib/schema/quiz.ts';
import type { TextStorage } from '#lib/session/device-storage.ts';
import type { Theme } from './parameters.ts';

/** A sentence in every language: the person may switch at any time. */
export type Said = Readonly<Record<Locale, string>>;

export interface Problem {
	readonly said: Said;
	/** Something may get lost, so it stays in sight wherever the person is on the page. */
	readonly isUrgent: boolean;
}

/** A quiz that was started: in which mode, and how far it is. */
export interface Step {
	readonly mode: Mode;
	readonly answered: number;
	/** How many items there are in all; a quick match asks fewer. */
	readonly items: number;
}

/** What the person reached. */
export interface Outcome {
	readonly quiz: Quiz;
	readonly mode: Mode;
	/** All answers, as what stands after # in a result link. */
	readonly code: string;
	readonly result: Result;
	/** False when the answers look careless or are too few: then no role may be named. */
	readonly isSaid: boolean;
}

/** What a host may ask for, or has to tell, at any time. */
export interface HostListener {
	configure(wish: { readonly locale?: Locale; readonly theme?: Theme }): void;
	/** What the person must know now; null when it is over. */
	warn(problem: Problem | null): void;
}

/**
 * Whatever is around the stand-alone quiz: a page that frames it, a learning management system, or
 * nothing. The quiz tells it what happens and asks it where answers are kept; it waits
 * for it only before it says that something is deleted, and nothing that the host does or leaves out keeps the person from the result.
 */
export interface Host {
	/**
	 * Keeps texts between visits: the progress of a quiz version under `arah:` and `progressKey(quiz)`,
	 * written at every answer and move. `setItem` throws where nothing outlasts the visit.
	 */
	readonly storage: TextStorage;
	/** Whether what is in `storage` outlasts the visit, as far as the host decides that. */
	isKeeping(): boolean;
	/** Resolves when it is certain whether `storage` is now kept as it is; true when it is. */
	confirm(): Promise<boolean>;
	/** What leaves the quiz beyond completion, told before the person begins; null when nothing does. */
	readonly notice: Said | null;
	/** A result that an earlier visit ended with, as what stands after # in its link: shown at once. */
	readonly reached: string | null;
	/** Called once, before anything else. */
	listen(listener: HostListener): void;
	/** The quiz is on the screen. */
	ready(): void;
	/** The first item of a new or resumed attempt is on the screen. */
	started(step: Step): void;
	/** After every answer and move; `storage` was written before. */
	stepped(step: Step): void;
	/** The person has gone through to the result. Not called when an old result is looked at. */
	completed(outcome: Outcome): void;
	/** Another part of the quiz is on the screen, from its top. */
	moved(): void;
}
