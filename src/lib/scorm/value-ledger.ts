import { cmiValues, STATUS, type AttemptState, type CmiValue, type Part } from './cmi-values.ts';
import type { Lms } from './lms.ts';

/**
 * Records the values that the platform has taken, and those that its server may still lack. Lost values
 * are offered so that even a platform that sends only differences sends them again.
 */
export class ValueLedger {
	/** The values that the platform has taken, by name. */
	readonly #taken = new Map<string, string>();
	/** The names of values that the server may lack. */
	readonly #uncommitted = new Set<string>();
	readonly #refused = new Set<string>();
	#hasLost = false;

	/** Whether a value was lost that the platform may regard as sent. */
	get hasLost(): boolean {
		return this.#hasLost;
	}

	get uncommitted(): readonly string[] {
		return [...this.#uncommitted];
	}

	/** Forgets the taken values in a new session, so that every value is offered again. */
	restart(): void {
		this.#taken.clear();
	}

	/** The values that the platform has not taken in their current form. */
	pending(state: AttemptState): CmiValue[] {
		return cmiValues(state).filter(({ name, value }) => this.#taken.get(name) !== value);
	}

	/** Sets every pending value. */
	offer(lms: Lms, state: AttemptState): void {
		this.#refused.clear();
		for (const { name, value } of this.pending(state)) {
			if (lms.set(name, value)) {
				this.#taken.set(name, value);
				this.#uncommitted.add(name);
			} else this.#refused.add(name);
		}
	}

	/** Commits a stand-in for each value that may be lost. Returns whether the platform took them. */
	makeDiffer(lms: Lms, state: AttemptState, isHandedIn: boolean): boolean {
		for (const { name, standIn } of cmiValues(state)) {
			// a known completion is never taken back, even for a moment
			const isKnown = name === STATUS && isHandedIn;
			if (!this.#uncommitted.has(name) || isKnown) continue;
			lms.set(name, standIn);
			this.#taken.delete(name);
		}
		return lms.commit();
	}

	/** Records that the server may lack these values. */
	lose(names: readonly string[]): void {
		for (const name of names) this.#uncommitted.add(name);
		this.#hasLost ||= names.length > 0;
	}

	/** Records that the server has every value that the platform has taken. */
	settle(): void {
		this.#uncommitted.clear();
		this.#hasLost = false;
	}

	/** Whether the server knows that the quiz is completed. */
	get isCompletionSettled(): boolean {
		return this.#taken.get(STATUS) === 'completed' && !this.#uncommitted.has(STATUS);
	}

	/** The parts of the attempt that the server may lack. */
	missing(state: AttemptState): readonly Part[] {
		return cmiValues(state)
			.filter(({ name }) => this.#uncommitted.has(name) || this.#refused.has(name))
			.map(({ part }) => part);
	}
}
