import { cmiValues, STATUS, type AttemptState, type CmiValue, type Part } from './cmi-values.ts';
import type { Lms } from './lms.ts';

/**
 * Which values of an attempt the platform has taken, and which of them its server may still lack. What was lost is
 * offered in a way that a platform which sends only differences sends again.
 */
export class ValueLedger {
	/** What the platform has taken, by name. */
	readonly #taken = new Map<string, string>();
	/** Names of values of which it is not certain that the server has them. */
	readonly #uncommitted = new Set<string>();
	readonly #refused = new Set<string>();
	#hasLost = false;

	/** Something was lost that the platform may take for sent. */
	get hasLost(): boolean {
		return this.#hasLost;
	}

	get uncommitted(): readonly string[] {
		return [...this.#uncommitted];
	}

	/** The platform begins again: every value is to be offered again. */
	restart(): void {
		this.#taken.clear();
	}

	/** The values that the platform has not taken as they are now. */
	pending(state: AttemptState): CmiValue[] {
		return cmiValues(state).filter(({ name, value }) => this.#taken.get(name) !== value);
	}

	/** Hands over every pending value. */
	offer(lms: Lms, state: AttemptState): void {
		this.#refused.clear();
		for (const { name, value } of this.pending(state)) {
			if (lms.set(name, value)) {
				this.#taken.set(name, value);
				this.#uncommitted.add(name);
			} else this.#refused.add(name);
		}
	}

	/** Puts another value in the place of each that may be lost. Whether the platform took that. */
	makeDiffer(lms: Lms, state: AttemptState, isHandedIn: boolean): boolean {
		for (const { name, standIn } of cmiValues(state)) {
			// a completion that the platform knows of is not taken back, not even for a moment
			const isKnown = name === STATUS && isHandedIn;
			if (!this.#uncommitted.has(name) || isKnown) continue;
			lms.set(name, standIn);
			this.#taken.delete(name);
		}
		return lms.commit();
	}

	/** The server may not have these. */
	lose(names: readonly string[]): void {
		for (const name of names) this.#uncommitted.add(name);
		this.#hasLost ||= names.length > 0;
	}

	/** The server has everything that the platform has taken. */
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
