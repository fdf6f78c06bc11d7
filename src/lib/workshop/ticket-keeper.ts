import type { TabStorage } from '#lib/session/tab-storage.ts';
import { nextStep } from './ticket-changes.ts';
import { encodeTicket, parseTicket, type ParsedTicket, type Ticket } from './ticket.ts';

const PREFIX = 'room:';

/** How many tickets are kept with nothing left to do. A number, because a phone's clock may be wrong. */
const DONE_MAX = 30;

/** The workshops that a person takes part in, one entry each. */
export class TicketKeeper {
	readonly #storage: TabStorage;

	constructor(storage: TabStorage) {
		this.#storage = storage;
	}

	/** Whether the ticket survives a reload. */
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

	/** Every ticket that can be read, the newest first. */
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

	/** Whether the ticket is gone: a browser may refuse to delete, too. */
	forget(code: string): boolean {
		return this.#storage.remove(PREFIX + code);
	}

	/** Forgets the oldest tickets if there are too many; none that still has something to send. */
	forgetSurplus(): void {
		const done = this.list().filter((ticket) => nextStep(ticket) === null);
		for (const { code } of done.slice(DONE_MAX)) this.forget(code);
	}

	/** Forgets what is in memory, for deleting everything that the device keeps. */
	forgetMemory(): void {
		this.#storage.forgetMemory();
	}
}
