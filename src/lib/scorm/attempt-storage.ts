import type { Quiz } from '#lib/schema/quiz.ts';
import type { TextStorage } from '#lib/session/device-storage.ts';
import {
	resultCode,
	encodeProgress,
	parseProgress,
	progressKey
} from '#lib/session/saved-progress.ts';
import type { ScormAttempt } from './scorm-attempt.ts';
import { DELETED_AFTER_END, decodeSuspended, encodeSuspended, type Stage } from './suspend-data.ts';

/**
 * The platform as the place where progress is kept: what it suspended is there from the start, and what
 * is written goes on to it. Everything else lasts as long as the visit. Writing never throws: what the
 * platform does not take is in the report of the attempt.
 */
export class AttemptStorage implements TextStorage {
	readonly #quiz: Quiz;
	readonly #attempt: ScormAttempt;
	readonly #texts = new Map<string, string>();
	/** The result that an earlier visit ended with, as its code; null when it was left on the way. */
	readonly reached: string | null;

	constructor(quiz: Quiz, attempt: ScormAttempt, suspended: string) {
		this.#quiz = quiz;
		this.#attempt = attempt;
		const kept = decodeSuspended(quiz, suspended);
		this.reached = kept?.stage === 'finished' ? resultCode(quiz, kept.progress) : null;
		if (kept !== null) this.#texts.set(this.#key, encodeProgress(quiz, kept.progress));
	}

	get length(): number {
		return this.#texts.size;
	}

	get #key(): string {
		return `arah:${progressKey(this.#quiz)}`;
	}

	key(index: number): string | null {
		return [...this.#texts.keys()][index] ?? null;
	}

	getItem(key: string): string | null {
		return this.#texts.get(key) ?? null;
	}

	setItem(key: string, value: string): void {
		this.#texts.set(key, value);
		if (key === this.#key) this.#keep(this.#attempt.hasFinished ? 'again' : 'first');
	}

	/** What is kept are the answers of a result, until one of them is given anew. */
	finish(): void {
		this.#keep('finished');
	}

	removeItem(key: string): void {
		this.#texts.delete(key);
		if (key === this.#key) this.#attempt.keep(this.#attempt.hasFinished ? DELETED_AFTER_END : '');
	}

	#keep(stage: Stage): void {
		const saved = parseProgress(this.#quiz, this.getItem(this.#key));
		if (saved.kind !== 'progress') return;
		this.#attempt.keep(encodeSuspended(this.#quiz, saved.progress, stage));
	}
}
