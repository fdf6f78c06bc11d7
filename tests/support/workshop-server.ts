import { WorkshopCalls } from '#lib/workshop/workshop-calls.ts';
import { Outbox, type OutboxSurroundings } from '#lib/workshop/outbox.ts';
import { TicketKeeper } from '#lib/workshop/ticket-keeper.ts';
import type { Submission, Ticket } from '#lib/workshop/ticket.ts';
import type { TextStorage } from '#lib/session/device-storage.ts';
import { TabStorage } from '#lib/session/tab-storage.ts';
import { FickleStorage } from './session-storage.ts';

export const CODE = 'ABCD23';

export const ticket: Ticket = {
	code: CODE,
	member: 'AAAAAAAAAAAAAAAAAAAAAA',
	consent: 1,
	continueCode: null,
	quiz: 'social-media-roles',
	mode: 'full',
	locale: 'en',
	title: '',
	school: false,
	joinedAt: 1_000_000,
	status: 'answering',
	submission: null,
	failure: null,
	notBefore: 0
};

export const submission: Submission = {
	result: 'RESULT1',
	version: 1,
	mode: 'full',
	answers: { q01: 'alone' },
	elapsedMs: { q01: 2_000 }
};

/** How the server reacts to the next call of a kind; by default it does what is asked. */
type Mood =
	| 'silent'
	| 'lost'
	| { readonly status: number; readonly body: object | string; readonly retryAfter?: string };

/** Of the first member, the second one … */
const CONTINUE_CODES = ['K7P2', 'M3Q4'];

/** A server of one workshop, in memory: what it has stored, and every call that it saw. */
export class FakeWorkshop {
	state = 'open';
	readonly members = new Map<string, string>();
	readonly rows = new Map<string, unknown>();
	readonly withdrawn = new Set<string>();
	readonly calls: string[] = [];
	/** How often a row was written with another content than before. */
	effects = 0;
	/** For the next calls, in order; then it does what it is asked for. */
	readonly moods: Mood[] = [];
	/** Called before a call is answered: something else happens meanwhile. */
	meanwhile: () => void = () => {};

	readonly fetch: typeof fetch = (input, init) => {
		const path = String(input instanceof Request ? input.url : input).replace(
			`/api/rooms/${CODE}`,
			''
		);
		const name = path.replace('/', '') || 'find';
		this.calls.push(name);
		const mood = this.moods.shift();
		if (mood === 'silent') return Promise.reject(new TypeError('network'));
		const body = typeof init?.body === 'string' ? JSON.parse(init.body) : {};
		if (typeof mood === 'object') {
			this.meanwhile();
			return Promise.resolve(
				new Response(typeof mood.body === 'string' ? mood.body : JSON.stringify(mood.body), {
					status: mood.status,
					headers: mood.retryAfter === undefined ? {} : { 'retry-after': mood.retryAfter }
				})
			);
		}
		const response = this.#answer(name, body);
		this.meanwhile();
		return mood === 'lost' ? Promise.reject(new TypeError('network')) : Promise.resolve(response);
	};

	#answer(name: string, body: { member: string }): Response {
		const { member } = body;
		if (name === 'find') {
			return Response.json({ code: CODE, state: this.state, quiz: 'social-media-roles' });
		}
		if (name === 'withdraw') {
			if (this.members.delete(member)) this.withdrawn.add(member);
			return Response.json({ deleted: this.rows.delete(member) });
		}
		if (this.withdrawn.has(member)) return problem(409, 'withdrawn');
		if (this.state === 'closed' || (name === 'submission' && this.state === 'lobby')) {
			return problem(409, 'wrong-state');
		}
		if (name === 'join') {
			const continueCode = this.members.get(member) ?? CONTINUE_CODES[this.members.size] ?? 'Z9Z9';
			this.members.set(member, continueCode);
			return Response.json({ continueCode });
		}
		if (!this.members.has(member)) return problem(404, 'unknown-member');
		const content = JSON.stringify(body);
		const replaced = this.rows.has(member);
		if (this.rows.get(member) !== content) this.effects += 1;
		this.rows.set(member, content);
		return Response.json({ accepted: true, replaced });
	}
}

export function problemBody(code: string) {
	return { problem: { code, message: code } };
}

function problem(status: number, code: string): Response {
	return Response.json(problemBody(code), { status });
}

/** A clock, a timer and dice that only move when a test says so. */
export class Moments {
	now = 2_000_000;
	readonly #timers: { at: number; then: () => void }[] = [];

	readonly wait = (ms: number, then: () => void) => {
		const timer = { at: this.now + ms, then };
		this.#timers.push(timer);
		return () => {
			const place = this.#timers.indexOf(timer);
			if (place >= 0) this.#timers.splice(place, 1);
		};
	};

	/** How long until the next thing happens; null when nothing is planned. */
	get next(): number | null {
		return this.#timers.length === 0
			? null
			: Math.min(...this.#timers.map(({ at }) => at)) - this.now;
	}

	/** Lets time pass, and everything happen that is due in it. */
	async pass(ms: number): Promise<void> {
		const end = this.now + ms;
		await settled();
		for (;;) {
			const due = this.#timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
			if (due === undefined) break;
			this.#timers.splice(this.#timers.indexOf(due), 1);
			this.now = due.at;
			due.then();
			await settled();
		}
		this.now = end;
	}
}

/** Every promise that waits for nothing but promises is through. */
function settled(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

/** What an outbox needs, all of it in the hands of the test. */
export function createPhone(
	workshop: FakeWorkshop,
	storage = new FickleStorage(),
	moments = new Moments()
) {
	const surroundings: OutboxSurroundings = {
		keeper: new TicketKeeper(new TabStorage(storage.open)),
		calls: new WorkshopCalls(workshop.fetch),
		now: () => moments.now,
		random: () => 0.5,
		wait: moments.wait,
		exclusively: (work) => {
			work();
			return Promise.resolve();
		}
	};
	return { surroundings, storage, moments };
}

/**
 * The tabs of one browser, each in a process of its own: what another tab wrote is seen late, and for
 * certain only by the one that holds the lock.
 */
export class Tabs {
	readonly workshop: FakeWorkshop;
	readonly moments = new Moments();
	/** Called by the tab that holds the lock, after it has seen what there is: another tab comes in between. */
	inside: () => void = () => {};
	readonly #kept = new Map<string, string>();
	#lock: Promise<void> = Promise.resolve();

	constructor(workshop: FakeWorkshop) {
		this.workshop = workshop;
	}

	open(): { readonly outbox: Outbox; readonly see: () => void } {
		const seen = new Map<string, string>();
		const see = () => {
			seen.clear();
			for (const [key, value] of this.#kept) seen.set(key, value);
		};
		see();
		const storage: TextStorage = {
			getItem: (key) => seen.get(key) ?? null,
			setItem: (key, value) => {
				seen.set(key, value);
				this.#kept.set(key, value);
			},
			removeItem: (key) => {
				seen.delete(key);
				this.#kept.delete(key);
			},
			key: (index) => [...seen.keys()][index] ?? null,
			get length() {
				return seen.size;
			}
		};
		const outbox = new Outbox(CODE, {
			keeper: new TicketKeeper(new TabStorage(() => storage)),
			calls: new WorkshopCalls(this.workshop.fetch),
			now: () => this.moments.now,
			random: () => 0.5,
			wait: this.moments.wait,
			exclusively: (work) => {
				this.#lock = this.#lock.then(() => {
					see();
					this.inside();
					work();
				});
				return this.#lock;
			}
		});
		return { outbox, see };
	}
}
