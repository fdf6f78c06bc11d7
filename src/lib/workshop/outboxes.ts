import type { QuizId } from '#lib/schema/quiz.ts';
import type { DeviceStorage } from '#lib/session/device-storage.ts';
import { Outbox, type OutboxSurroundings } from './outbox.ts';
import type { Ticket } from './ticket.ts';

/** A quiz taken a day after joining is hardly meant for the workshop. */
const ACTIVE_MS = 24 * 3_600_000;

/** The outboxes of a tab, one for each workshop, so that no two of them work on the same ticket. */
export class Outboxes {
	readonly #surroundings: OutboxSurroundings;
	readonly #open = new Map<string, Outbox>();

	constructor(surroundings: OutboxSurroundings) {
		this.#surroundings = surroundings;
	}

	/** The outbox of a workshop, whether or not the person takes part in it yet. */
	of(code: string): Outbox {
		const known = this.#open.get(code);
		if (known !== undefined) return known;
		const outbox = new Outbox(code, this.#surroundings);
		this.#open.set(code, outbox);
		return outbox;
	}

	/** The outbox of the workshop for which a quiz is being taken: the one joined last. Null if there is none. */
	activeFor(quiz: QuizId): Outbox | null {
		const now = this.#surroundings.now();
		const ticket = this.#surroundings.keeper.list().find((one) => isActive(one, quiz, now));
		return ticket === undefined ? null : this.of(ticket.code);
	}

	/** The outbox of the workshop to which a result belongs; null if there is none. */
	withResult(result: string): Outbox | null {
		const ticket = this.#surroundings.keeper
			.list()
			.find(({ submission }) => submission?.result === result);
		return ticket === undefined ? null : this.of(ticket.code);
	}

	/** Resumes unfinished work in every workshop. */
	wake(): void {
		this.#surroundings.keeper.forgetSurplus();
		for (const { code } of this.#surroundings.keeper.list()) this.of(code).wake();
	}

	/** Stops every outbox and clears memory, so that deleted data does not come back. */
	forgetAll(): void {
		for (const outbox of this.#open.values()) outbox.stop();
		this.#surroundings.keeper.forgetMemory();
	}
}

/** Whether answers to the quiz are meant for the workshop. The first ones always are, because the clock may be wrong. */
function isActive({ quiz, joinedAt, status }: Ticket, wanted: QuizId, now: number): boolean {
	const isOver = status === 'deleting' || status === 'deleted';
	const isInTime = status === 'answering' || now - joinedAt < ACTIVE_MS;
	return quiz === wanted && !isOver && isInTime;
}

/** The common start of the keys for saved progress; see `progressKey`. */
const PROGRESS = 'progress:';

/** `unsent`: something is still waiting for the network. `refused`: the browser did not delete it. */
export type HandOver = 'done' | 'unsent' | 'refused';

/**
 * Prepares a shared device for the next person: deletes the ticket and the answers to its quiz from the
 * device. The workshop keeps submitted answers. Changes nothing while something is still unsent.
 */
export function handOver(outbox: Outbox, storage: DeviceStorage): HandOver {
	const { ticket } = outbox;
	if (ticket === null) return 'done';
	if (ticket.status === 'waiting' || ticket.status === 'deleting') return 'unsent';
	const answers = storage.keys().filter((key) => key.startsWith(`${PROGRESS}${ticket.quiz}:`));
	const isGone = answers.map((key) => storage.remove(key)).every(Boolean);
	return isGone && outbox.forget() ? 'done' : 'refused';
}
