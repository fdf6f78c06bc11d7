import type { PublicWorkshop } from '#lib/schema/workshop.ts';
import { Lifetime, type Wait } from './lifetime.ts';
import type { FailureCode } from './workshop-failure.ts';
import type { WorkshopCalls } from './workshop-calls.ts';

interface Surroundings {
	readonly calls: Pick<WorkshopCalls, 'find'>;
	/** A number from 0 (included) to 1 (excluded). */
	readonly random: () => number;
	readonly wait: Wait;
	/** Whether the page is hidden; it does not poll then. */
	readonly isHidden: () => boolean;
}

/** Half of the interval is random, so that the phones in a hall do not all poll at the same moment. */
const POLL_MS = 6_000;

/** The public part of a workshop, kept up to date while the page is open. */
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

	/** The last answer of the server; null before the first. */
	get workshop(): PublicWorkshop | null {
		return this.#workshop;
	}

	/** Why the workshop is unknown; null once it is known. It then stays on the page even without a network. */
	get failure(): FailureCode | null {
		return this.#failure;
	}

	/** Asks now, and regularly until `stop`. */
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
