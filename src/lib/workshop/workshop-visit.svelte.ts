import type { PublicWorkshop } from '#lib/schema/workshop.ts';
import { Lifetime, type Wait } from './lifetime.ts';
import type { FailureCode } from './workshop-failure.ts';
import type { WorkshopCalls } from './workshop-calls.ts';

interface Surroundings {
	readonly calls: Pick<WorkshopCalls, 'find'>;
	/** From 0 up to, not including, 1. */
	readonly random: () => number;
	readonly wait: Wait;
	/** Nobody looks at the page: it does not ask. */
	readonly isHidden: () => boolean;
}

/** Half of it is certain and half is chance, so that a hall of phones does not ask in the same moment. */
const POLL_MS = 6_000;

/** A look at a workshop from outside, kept fresh while the page is open. */
export class WorkshopVisit {
	readonly code: string;
	readonly #surroundings: Surroundings;
	readonly #life: Lifetime;
	#workshop = $state.raw<PublicWorkshop | null>(null);
	#failure = $state<FailureCode | null>(null);

	constructor(code: string, surroundings: Surroundings) {
		this.code = code;
		this.#surroundings = surroundings;
		this.#life = new Lifetime(surroundings.wait);
	}

	/** The last that the server said; null while it has said nothing. */
	get workshop(): PublicWorkshop | null {
		return this.#workshop;
	}

	/** Why nothing is known; null when something is. A workshop once seen stays on the page without a network. */
	get failure(): FailureCode | null {
		return this.#failure;
	}

	/** Asks now, and again and again until `stop`. */
	async look(): Promise<void> {
		this.#life.callOff();
		this.#failure = null;
		await this.#ask();
		if (this.#workshop !== null && this.#workshop.state !== 'purged') this.#plan();
	}

	stop(): void {
		this.#life.end();
	}

	async #ask(): Promise<void> {
		const answer = await this.#surroundings.calls.find(this.code);
		if (answer.ok) this.#workshop = answer.value;
		else if (answer.code === 'gone' || answer.code === 'unknown-room') {
			this.#workshop = null;
			this.#failure = answer.code;
		} else if (this.#workshop === null) this.#failure = answer.code;
	}

	#plan(): void {
		const { random, isHidden } = this.#surroundings;
		this.#life.wait(POLL_MS / 2 + (random() * POLL_MS) / 2, () => {
			if (isHidden()) this.#plan();
			else void this.look();
		});
	}
}
