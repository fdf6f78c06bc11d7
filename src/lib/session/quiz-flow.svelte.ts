import type { ItemId, OptionId, Quiz } from '#lib/schema/quiz.ts';
import type { DeviceStorage } from './device-storage.ts';
import { openSession, type SessionNeeds } from './open-session.ts';
import type { QuizSession } from './quiz-session.svelte.ts';
import { readStart, type Beginning, type LinkedAnswers } from './read-start.ts';
import { resultCode, encodeProgress, progressKey, type SavedProgress } from './saved-progress.ts';

export type Stage = 'intro' | 'item' | 'review' | 'done';

interface Surroundings extends SessionNeeds {
	readonly storage: DeviceStorage;
}

/** One visit to the quiz page, from its start to the code of the result. Stores each step on the device. */
export class QuizFlow {
	readonly quiz: Quiz;
	readonly #surroundings: Surroundings;
	#stage = $state<Stage>('intro');
	#session = $state.raw<QuizSession>();
	#saved = $state.raw<SavedProgress>({ kind: 'none' });
	#linked = $state.raw<LinkedAnswers>({ kind: 'none' });
	#isKept = $state(true);
	#hasFailed = $state(false);
	/** Counts the starts: if two overlap, the later one counts. */
	#starts = 0;

	constructor(quiz: Quiz, surroundings: Surroundings) {
		this.quiz = quiz;
		this.#surroundings = surroundings;
	}

	get stage(): Stage {
		return this.#stage;
	}

	get session(): QuizSession | undefined {
		return this.#session;
	}

	/** The progress of an earlier visit, stored on this device. */
	get saved(): SavedProgress {
		return this.#saved;
	}

	/** The answers in the address. */
	get linked(): LinkedAnswers {
		return this.#linked;
	}

	/** Whether the device has stored the answers. */
	get isKept(): boolean {
		return this.#isKept;
	}

	/** Whether a quick match failed to start because its code could not be loaded. */
	get hasFailed(): boolean {
		return this.#hasFailed;
	}

	/** Reads the device and the address. Goes straight to the items if the person has nothing to choose. */
	async open(hash: string): Promise<void> {
		const { storage } = this.#surroundings;
		this.#isKept = storage.isAvailable();
		const start = readStart(this.quiz, storage.read(progressKey(this.quiz)), hash);
		this.#saved = start.saved;
		this.#linked = start.linked;
		if (start.begin !== null) await this.begin(start.begin);
	}

	/**
	 * Starts afresh, from the saved progress or from the answers in the address. Answers of the other mode are
	 * continued, and none is lost. Only a quick match has to load code first.
	 */
	async begin({ from, mode }: Beginning): Promise<void> {
		const start = ++this.#starts;
		const kept = this.#saved.kind === 'progress' ? this.#saved.progress : undefined;
		const brought = this.#linked.kind === 'answers' ? this.#linked.progress : undefined;
		const found = { nothing: undefined, saved: kept, linked: brought }[from];
		const session = await openSession(this.quiz, mode, found, this.#surroundings);
		if (start !== this.#starts) return;
		this.#hasFailed = session === null;
		if (session === null) return;
		this.#session = session;
		session.show();
		this.#stage = 'item';
	}

	answer(item: ItemId, option: OptionId): void {
		this.#session?.answer(item, option);
		this.#keep();
	}

	/** Moves to the next item; after the last one, to the review of skipped items or to the result. */
	next(): void {
		const session = this.#session;
		if (session === undefined) return;
		if (!session.isLast) {
			session.next();
			this.#keep();
			return;
		}
		session.hide();
		this.#keep();
		this.#stage = session.skipped.length > 0 ? 'review' : 'done';
	}

	/** Moves to the previous item, or from the review back to the last item. */
	back(): void {
		if (this.#stage === 'item') this.#session?.back();
		this.#show();
	}

	toSkipped(): void {
		const first = this.#session?.skipped[0];
		if (first !== undefined) this.#session?.goTo(first.id);
		this.#show();
	}

	/** Ends the quiz with the answers so far. */
	finish(): void {
		this.#stage = 'done';
	}

	/** The code of the answers so far. */
	toCode(): string {
		return resultCode(this.quiz, this.#session ?? { answers: {}, mode: 'full' });
	}

	/** Stops the clock while the page is hidden. */
	pause(): void {
		this.#session?.hide();
	}

	/** Starts the clock again when the page is visible. */
	resume(): void {
		if (this.#stage === 'item') this.#session?.show();
	}

	#show(): void {
		this.#session?.show();
		this.#stage = 'item';
		this.#keep();
	}

	#keep(): void {
		if (this.#session === undefined) return;
		const text = encodeProgress(this.quiz, this.#session.toProgress());
		this.#isKept = this.#surroundings.storage.write(progressKey(this.quiz), text);
	}
}
