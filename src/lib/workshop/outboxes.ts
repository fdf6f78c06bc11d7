import type { QuizId } from '#lib/schema/quiz.ts';
import { Outbox, type OutboxSurroundings } from './outbox.ts';
import type { Ticket } from './ticket.ts';

/** A quiz taken again a day after joining is hardly meant for the workshop any more. */
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

	/** The workshop for which a quiz is being taken now: the one that was joined last. */
	activeFor(quiz: QuizId): Outbox | null {
		const now = this.#surroundings.now();
		const ticket = this.#surroundings.keeper.list().find((one) => isActive(one, quiz, now));
		return ticket === undefined ? null : this.of(ticket.code);
	}

	/** The workshop to which a result belongs. */
	withResult(result: string): Outbox | null {
		const ticket = this.#surroundings.keeper
			.list()
			.find(({ submission }) => submission?.result === result);
		return ticket === undefined ? null : this.of(ticket.code);
	}

	/** Goes on with whatever is still to do, in every workshop. */
	wake(): void {
		this.#surroundings.keeper.forgetSurplus();
		for (const { code } of this.#surroundings.keeper.list()) this.of(code).wake();
	}

	/** For whoever deletes everything that the device keeps: nothing may come back from memory. */
	forgetAll(): void {
		for (const outbox of this.#open.values()) outbox.stop();
		this.#surroundings.keeper.forgetMemory();
	}
}

/** The first answers count whatever the clock says: it may have been wrong at joining, or be wrong now. */
function isActive({ quiz, joinedAt, status }: Ticket, wanted: QuizId, now: number): boolean {
	const isOver = status === 'deleting' || status === 'deleted';
	const isInTime = status === 'answering' || now - joinedAt < ACTIVE_MS;
	return quiz === wanted && !isOver && isInTime;
}
