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

/** A visit of the quiz page from its start to the code of the result. Keeps each step on the device. */
export class QuizFlow {
	readonly quiz: Quiz;
	readonly #surroundings: Surroundings;
	#stage = $state<Stage>('intro');
	#session = $state.raw<QuizSession>();
	#saved = $state.raw<SavedProgress>({ kind: 'none' });
	#linked = $state.raw<LinkedAnswers>({ kind: 'none' });
	#isKept = $state(true);
	#hasFailed = $state(false);
	/** Counts the starts: of two that overlap the later one counts. */
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

	/** What an earlier visit left on this device. */
	get saved(): SavedProgress {
		return this.#saved;
	}

	/** What the address brought along. */
	get linked(): LinkedAnswers {
		return this.#linked;
	}

	/** Whether the device really keeps the answers. */
	get isKept(): boolean {
		return this.#isKept;
	}

	/** Whether a quick match could not be started because a part of it could not be loaded. */
	get hasFailed(): boolean {
		return this.#hasFailed;
	}

	/** Reads the device and the address; goes straight to the items where nothing is left to ask. */
	async open(hash: string): Promise<void> {
		const { storage } = this.#surroundings;
		this.#isKept = storage.isAvailable();
		const start = readStart(this.quiz, storage.read(progressKey(this.quiz)), hash);
		this.#saved = start.saved;
		this.#linked = start.linked;
		if (start.begin !== null) await this.begin(start.begin);
	}

	/**
	 * Starts with nothing, with what was kept, or with what the address brought. Answers of the other
	 * mode are gone on with, none is lost. Only a quick match has to wait for anything.
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

	/** To the next item; after the last one to the review of what was skipped, or to the result. */
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

	/** To the item before; from the review back to the last item. */
	back(): void {
		if (this.#stage === 'item') this.#session?.back();
		this.#show();
	}

	toSkipped(): void {
		const first = this.#session?.skipped[0];
		if (first !== undefined) this.#session?.goTo(first.id);
		this.#show();
	}

	/** Whatever was answered is the result. */
	finish(): void {
		this.#stage = 'done';
	}

	/** The code of the answers so far. */
	toCode(): string {
		return resultCode(this.quiz, this.#session ?? { answers: {}, mode: 'full' });
	}

	/** The page went out of sight: the clock stops. */
	pause(): void {
		this.#session?.hide();
	}

	/** The page can be seen again. */
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
