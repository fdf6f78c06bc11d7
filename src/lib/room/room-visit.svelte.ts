import type { PublicRoom } from '#lib/schema/room.ts';
import type { OutboxSurroundings } from './outbox.ts';
import type { FailureCode } from './room-failure.ts';
import type { RoomCalls } from './room-calls.ts';

interface Surroundings extends Pick<OutboxSurroundings, 'random' | 'wait'> {
	readonly calls: Pick<RoomCalls, 'find'>;
	/** Nobody looks at the page: it does not ask. */
	readonly isHidden: () => boolean;
}

/** Half of it is certain and half is chance, so that a hall of phones does not ask in the same moment. */
const POLL_MS = 6_000;

/** A look at a room from outside, kept fresh while the page is open. */
export class RoomVisit {
	readonly code: string;
	readonly #surroundings: Surroundings;
	#room = $state.raw<PublicRoom | null>(null);
	#failure = $state<FailureCode | null>(null);
	#callOff = () => {};
	#isOver = false;

	constructor(code: string, surroundings: Surroundings) {
		this.code = code;
		this.#surroundings = surroundings;
	}

	/** The last that the server said; null while it has said nothing. */
	get room(): PublicRoom | null {
		return this.#room;
	}

	/** Why nothing is known; null when something is. A room once seen stays on the page without a network. */
	get failure(): FailureCode | null {
		return this.#failure;
	}

	/** Asks now, and again and again until `stop`. */
	async look(): Promise<void> {
		this.#callOff();
		this.#failure = null;
		await this.#ask();
		if (!this.#isOver && this.#room !== null && this.#room.state !== 'purged') this.#plan();
	}

	stop(): void {
		this.#isOver = true;
		this.#callOff();
	}

	async #ask(): Promise<void> {
		const answer = await this.#surroundings.calls.find(this.code);
		if (answer.ok) this.#room = answer.value;
		else if (answer.code === 'gone' || answer.code === 'unknown-room') {
			this.#room = null;
			this.#failure = answer.code;
		} else if (this.#room === null) this.#failure = answer.code;
	}

	#plan(): void {
		const { random, wait, isHidden } = this.#surroundings;
		this.#callOff = wait(POLL_MS / 2 + (random() * POLL_MS) / 2, () => {
			if (isHidden()) this.#plan();
			else void this.look();
		});
	}
}
