import type { TabStorage } from '#lib/session/tab-storage.ts';
import { nextStep, encodeTicket, parseTicket, type ParsedTicket, type Ticket } from './ticket.ts';

const PREFIX = 'room:';

/** The most finished tickets to keep. A number rather than an age, because a phone's clock may be wrong. */
const DONE_MAX = 30;

/** Stores the tickets of this device, one entry per workshop. */
export class TicketKeeper {
	readonly #storage: TabStorage;

	constructor(storage: TabStorage) {
		this.#storage = storage;
	}

	/** Stores a ticket. Returns whether it survives a reload. */
	keep(ticket: Ticket): boolean {
		return this.#storage.write(PREFIX + ticket.code, encodeTicket(ticket));
	}

	read(code: string): ParsedTicket {
		const parsed = parseTicket(this.#storage.read(PREFIX + code));
		const isForeign = parsed.kind === 'ticket' && parsed.ticket.code !== code;
		return isForeign ? { kind: 'damaged' } : parsed;
	}

	/** Whether the ticket, if there is one, survives a reload. */
	isKept(code: string): boolean {
		return this.#storage.isKept(PREFIX + code);
	}

	/** Every readable ticket, newest first. */
	list(): readonly Ticket[] {
		return this.#storage
			.keys()
			.filter((key) => key.startsWith(PREFIX))
			.flatMap((key) => {
				const parsed = this.read(key.slice(PREFIX.length));
				return parsed.kind === 'ticket' ? [parsed.ticket] : [];
			})
			.sort((a, b) => b.joinedAt - a.joinedAt);
	}

	/** Deletes a ticket. Returns whether it is gone, because a browser may refuse. */
	forget(code: string): boolean {
		return this.#storage.remove(PREFIX + code);
	}

	/** Deletes the oldest finished tickets if there are too many. */
	forgetSurplus(): void {
		const done = this.list().filter((ticket) => nextStep(ticket) === null);
		for (const { code } of done.slice(DONE_MAX)) this.forget(code);
	}

	/** Forgets the tickets in memory, when all data on the device is deleted. */
	forgetMemory(): void {
		this.#storage.forgetMemory();
	}
}
