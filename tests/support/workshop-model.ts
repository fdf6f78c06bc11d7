import type { Door, ProblemCode, WorkshopState } from '#lib/schema/workshop.ts';

/** Where a facilitator can move a workshop. */
export type MovableState = Extract<WorkshopState, 'open' | 'revealed' | 'closed'>;

interface Person {
	/** The sheet of answers; null before the first one. */
	sheet: number | null;
	/** Whether the answers wait to be shown with others, or have been. */
	status: 'none' | 'waiting' | 'published';
}

/** In hours. */
const CLOSES = 24;
const CLOSES_EMPTY = 1;
const KEEPS = 24;
const FORGETS_GROUP = 24 * 90;
const FORGETS_CODE = 24 * 30;
/** Of the first group that is shown, of one that the facilitator has counted, and of each that joins it. */
const FIRST = 10;
const COUNTED = 5;
const STEP = 5;

/**
 * What a workshop is, said as simply as possible: the promises of the privacy page and of the interface, without a
 * database. Each method does what a call would and returns its outcome, or the code of the refusal.
 */
export class Workshop {
	readonly #places: number;
	#state: WorkshopState = 'lobby';
	#door: Door = 'open';
	#people = new Map<number, Person>();
	#withdrawn = new Set<number>();
	#joined = 0;
	#finished = 0;
	#shown = 0;
	#isEmptied = false;
	#isForgotten = false;
	/** In hours since it was made. */
	#now = 0;
	#closedAt = 0;
	#purgedAt = 0;

	constructor(places: number) {
		this.#places = places;
	}

	/** Why nothing of it can be had any more; null while it can. */
	refusal(): ProblemCode | null {
		if (this.#isForgotten) return 'unknown-room';
		return this.#state === 'purged' ? 'gone' : null;
	}

	/** What its control screen shows. */
	board() {
		const isShown = (this.#state === 'revealed' || this.#state === 'closed') && this.#shown > 0;
		return {
			state: this.#state,
			door: this.#door,
			counts: { joined: this.#joined, finished: this.#finished },
			shown: isShown ? this.#shown : null,
			isEmptied: this.#isEmptied
		};
	}

	/** Who has submitted which sheet. */
	submissions(): (readonly [number, number])[] {
		return [...this.#people].flatMap(([k, { sheet }]) =>
			sheet === null ? [] : [[k, sheet] as const]
		);
	}

	join(k: number): ProblemCode | 'joined' {
		const refusal = this.refusal();
		if (refusal !== null) return refusal;
		if (this.#people.has(k)) return 'joined';
		if (this.#state === 'closed') return 'wrong-state';
		if (this.#door === 'closed') return 'door-closed';
		if (this.#joined >= this.#places) return 'room-full';
		if (this.#withdrawn.has(k)) return 'withdrawn';
		this.#people.set(k, { sheet: null, status: 'none' });
		this.#joined += 1;
		return 'joined';
	}

	submit(k: number, sheet: number) {
		const refusal = this.refusal();
		if (refusal !== null) return refusal;
		const person = this.#people.get(k);
		const isTaking = this.#state === 'open' || this.#state === 'revealed';
		if (person === undefined) {
			if (this.#withdrawn.has(k)) return 'withdrawn';
			return isTaking ? 'unknown-member' : 'wrong-state';
		}
		if (person.sheet === sheet) return { accepted: true, replaced: false };
		if (!isTaking) return 'wrong-state';
		const replaced = person.sheet !== null;
		if (!replaced) this.#finished += 1;
		person.sheet = sheet;
		if (person.status !== 'published') {
			person.status = 'waiting';
			if (this.#state === 'revealed') this.#publish(false);
		}
		return { accepted: true, replaced };
	}

	/** Erases the answers at once. A number that was shown stays as it was. */
	withdraw(k: number) {
		const refusal = this.refusal();
		if (refusal !== null) return refusal;
		const person = this.#people.get(k);
		if (person === undefined) return { deleted: false };
		this.#people.delete(k);
		this.#withdrawn.add(k);
		// their place is free again, but no more often than there are places
		if (this.#withdrawn.size <= this.#places) this.#joined -= 1;
		if (person.sheet === null) return { deleted: false };
		this.#finished -= 1;
		return { deleted: true };
	}

	resume(k: number) {
		const refusal = this.refusal();
		if (refusal !== null) return refusal;
		const person = this.#people.get(k);
		if (person === undefined) return 'unknown-member';
		return { hasSubmitted: person.sheet !== null };
	}

	move(to: MovableState, everyoneHere: boolean): ProblemCode | 'moved' {
		const refusal = this.refusal();
		if (refusal !== null) return refusal;
		if (this.#state !== to) {
			const mayMove =
				(to === 'open' && this.#state === 'lobby') ||
				(to === 'revealed' && this.#state === 'open') ||
				(to === 'closed' && this.#state !== 'closed');
			if (!mayMove) return 'wrong-state';
			this.#state = to;
			if (to === 'closed') this.#closedAt = this.#now;
		} else if (!everyoneHere) return 'moved';
		if (to !== 'open') this.#publish(everyoneHere);
		return 'moved';
	}

	moveDoor(door: Door): ProblemCode | 'moved' {
		const refusal = this.refusal();
		if (refusal !== null) return refusal;
		this.#door = door;
		return 'moved';
	}

	delete(): ProblemCode | 'erased' {
		const refusal = this.refusal();
		if (refusal !== null) return refusal;
		this.#purge();
		return 'erased';
	}

	/** Time passes, and what is due at its end is done. */
	pass(hours: number): 'passed' {
		this.#now += hours;
		const isOpen = this.#state !== 'closed' && this.#state !== 'purged';
		const isEmptyLobby = this.#state === 'lobby' && this.#joined === 0;
		if (isOpen && (this.#now >= CLOSES || (isEmptyLobby && this.#now >= CLOSES_EMPTY))) {
			this.#state = 'closed';
			this.#closedAt = this.#now;
			this.#publish(false);
		}
		const closedFor = this.#now - this.#closedAt;
		if (this.#state === 'closed' && !this.#isEmptied && closedFor >= KEEPS) {
			this.#erase();
			this.#isEmptied = true;
		}
		if (this.#state === 'closed' && closedFor >= FORGETS_GROUP) this.#purge();
		if (this.#state === 'purged' && this.#now - this.#purgedAt >= FORGETS_CODE)
			this.#isForgotten = true;
		return 'passed';
	}

	/** Shows everyone who waits, if they are enough. */
	#publish(everyoneHere: boolean): void {
		const waiting = [...this.#people.values()].filter(({ status }) => status === 'waiting');
		const least = this.#shown > 0 ? STEP : everyoneHere ? COUNTED : FIRST;
		if (waiting.length < least) return;
		for (const person of waiting) person.status = 'published';
		this.#shown += waiting.length;
	}

	#erase(): void {
		this.#people.clear();
		this.#withdrawn.clear();
	}

	#purge(): void {
		this.#erase();
		this.#state = 'purged';
		this.#purgedAt = this.#now;
	}
}
