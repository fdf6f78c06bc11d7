import type { DeviceStorage } from '#lib/session/device-storage.ts';
import { nextStep } from './ticket-changes.ts';
import { encodeTicket, parseTicket, type ParsedTicket, type Ticket } from './ticket.ts';

const PREFIX = 'room:';

/** How many tickets are kept with nothing left to do. A number, because a phone's clock may be wrong. */
const DONE_MAX = 30;

/**
 * The rooms that a person takes part in, one entry each: on the device where that is possible, else in
 * memory, which lasts until the page is reloaded. Every reading goes to the device, because another tab
 * may have written; what another tab deleted is gone here, too.
 */
export class TicketKeeper {
	readonly #storage: DeviceStorage;
	/** Only what the device refused. */
	readonly #memory = new Map<string, Ticket>();

	constructor(storage: DeviceStorage) {
		this.#storage = storage;
	}

	/** Whether it survives a reload. */
	keep(ticket: Ticket): boolean {
		const isKept = this.#storage.write(PREFIX + ticket.code, encodeTicket(ticket));
		if (isKept) this.#memory.delete(ticket.code);
		else {
			// an older one must not come back after a reload
			this.#storage.remove(PREFIX + ticket.code);
			this.#memory.set(ticket.code, ticket);
		}
		return isKept;
	}

	read(code: string): ParsedTicket {
		const ticket = this.#memory.get(code);
		if (ticket !== undefined) return { kind: 'ticket', ticket };
		const parsed = parseTicket(this.#storage.read(PREFIX + code));
		const isForeign = parsed.kind === 'ticket' && parsed.ticket.code !== code;
		return isForeign ? { kind: 'damaged' } : parsed;
	}

	/** Whether it is only in memory: a reload would lose it. */
	isInMemory(code: string): boolean {
		return this.#memory.has(code);
	}

	/** Every ticket that can be read, the newest first. */
	list(): readonly Ticket[] {
		const kept = this.#storage
			.keys()
			.filter((key) => key.startsWith(PREFIX))
			.map((key) => key.slice(PREFIX.length));
		return [...new Set([...this.#memory.keys(), ...kept])]
			.flatMap((code) => {
				const parsed = this.read(code);
				return parsed.kind === 'ticket' ? [parsed.ticket] : [];
			})
			.sort((a, b) => b.joinedAt - a.joinedAt);
	}

	/** Whether it is gone: a browser may refuse to delete, too. */
	forget(code: string): boolean {
		this.#memory.delete(code);
		return this.#storage.remove(PREFIX + code);
	}

	/** Forgets the oldest tickets if there are too many; none that still has something to send. */
	forgetSurplus(): void {
		const done = this.list().filter((ticket) => nextStep(ticket) === null);
		for (const { code } of done.slice(DONE_MAX)) this.forget(code);
	}

	/** Forgets what is in memory: for whoever deletes everything that the device keeps. */
	forgetMemory(): void {
		this.#memory.clear();
	}
}
