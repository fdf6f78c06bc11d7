import type { QuizId } from '#lib/schema/quiz.ts';
import type { DeviceStorage } from './device-storage.ts';

const PREFIX = 'invitation:';

/**
 * The invitation that a person follows, one for each quiz, as its code: from the page that showed it,
 * through the quiz, to the result. On the device where that is possible; else in memory, which lasts
 * until the page is reloaded. What another tab deleted is gone here, too.
 */
export class InvitationKeeper {
	readonly #storage: DeviceStorage;
	/** Only what the device refused. */
	readonly #memory = new Map<QuizId, string>();

	constructor(storage: DeviceStorage) {
		this.#storage = storage;
	}

	/** Replaces the invitation to the same quiz. Whether it survives a reload. */
	keep(quiz: QuizId, code: string): boolean {
		const isKept = this.#storage.write(PREFIX + quiz, code);
		if (isKept) this.#memory.delete(quiz);
		else {
			// an older one must not come back after a reload
			this.#storage.remove(PREFIX + quiz);
			this.#memory.set(quiz, code);
		}
		return isKept;
	}

	/** The code of the invitation; null when there is none. */
	read(quiz: QuizId): string | null {
		return this.#memory.get(quiz) ?? this.#storage.read(PREFIX + quiz);
	}

	/** Whether it is gone: a browser may refuse to delete, too. */
	forget(quiz: QuizId): boolean {
		this.#memory.delete(quiz);
		return this.read(quiz) === null || this.#storage.remove(PREFIX + quiz);
	}

	/** Forgets what is in memory: for whoever deletes everything that the device keeps. */
	forgetMemory(): void {
		this.#memory.clear();
	}
}
