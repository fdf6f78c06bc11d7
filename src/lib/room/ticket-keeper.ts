import type { TabStorage } from '#lib/session/tab-storage.ts';
import { encodeTicket, parseTicket, type ParsedTicket, type Ticket } from './ticket.ts';

const PREFIX = 'room:';

/** Longer than any room keeps anything: after that a ticket can do nothing any more. */
const LONGEST_MS = 35 * 24 * 3_600_000;

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

	/** Throws away what no workshop can know any more. */
	forgetOld(now: number): void {
		for (const { code, joinedAt } of this.list()) {
			if (now - joinedAt > LONGEST_MS) this.forget(code);
		}
	}

	/** Forgets what is in memory, for deleting everything that the device keeps. */
	forgetMemory(): void {
		this.#storage.forgetMemory();
	}
}
