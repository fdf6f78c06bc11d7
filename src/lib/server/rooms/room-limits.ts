import type { Environment } from '../environment.ts';
import { callersOf } from './callers.ts';
import { OpenBoards, type Audience } from './open-boards.ts';
import { RoomProblem } from './problem.ts';
import { RateLimit, type Allowance } from './rate-limit.ts';

/** How much there may be at once; see `Environment`. */
export type Caps = Pick<Environment, 'mostRooms' | 'mostMembers' | 'mostStreams'>;

/**
 * How often things may happen. What one person behind the address of a lecture hall does must not
 * stop the others there, so wrong guesses count and right ones do not. The exception is a room code
 * found by guessing: see `findRoom`.
 */
function allowancesFor({ mostRooms, mostMembers }: Caps) {
	return {
		/** Codes of rooms that do not exist, by caller. */
		'wrong-code': { burst: 2_000, perSecond: 1 },
		/** Rooms that a caller beyond that finds and that nobody there has used before. */
		'found-by-guessing': { burst: 3, perSecond: 1 / 600 },
		'wrong-secret': { burst: 200, perSecond: 0.2 },
		'wrong-continue-code': { burst: 60, perSecond: 0.02 },
		/** Calls for members who are not in the room, by caller. */
		'unknown-member': { burst: 2_000, perSecond: 5 },
		/** By caller; a room lives a day at most, so that this limits how many there are at once, too. */
		'new-room': { burst: Math.min(60, Math.ceil(mostRooms / 10)), perSecond: 0.003 },
		/** By caller and room: a lecture hall behind one address, but not a whole large room. */
		join: { burst: Math.max(1_000, Math.floor(mostMembers / 2)), perSecond: 0.01 },
		/** By member: each may be tried again often on a bad network. */
		submit: { burst: 60, perSecond: 0.2 },
		/** Boards opened, or asked for once, by caller and room. */
		live: { burst: 600, perSecond: 2 }
	} as const satisfies Readonly<Record<string, Allowance>>;
}

export type Limited = keyof ReturnType<typeof allowancesFor>;

/** A wider network has as much as so many callers: some have one to themselves, and phones share one. */
const WIDE = 4;
/** How long a caller is known to use a room. */
const USED_S = 86_400;

/** A limit for callers, and the wider one for their networks. */
interface Pair {
	readonly near: RateLimit;
	readonly wide: RateLimit;
}

/** What may happen how often, for all rooms of one process. */
export class RoomLimits {
	readonly boards: OpenBoards;
	readonly #limits: Readonly<Record<Limited, Pair>>;
	/** Which rooms are used from where. */
	readonly #used: RateLimit;

	/** `now`: milliseconds of a clock that never jumps. */
	constructor(now: () => number, caps: Caps) {
		const allowances = allowancesFor(caps);
		const pair = (what: Limited): Pair => {
			const { burst, perSecond } = allowances[what];
			const wider = { burst: WIDE * burst, perSecond: WIDE * perSecond };
			return { near: new RateLimit(allowances[what], now), wide: new RateLimit(wider, now) };
		};
		this.boards = new OpenBoards(caps.mostStreams, WIDE);
		this.#used = new RateLimit({ burst: 1, perSecond: 1 / USED_S }, now);
		this.#limits = {
			'wrong-code': pair('wrong-code'),
			'found-by-guessing': pair('found-by-guessing'),
			'wrong-secret': pair('wrong-secret'),
			'wrong-continue-code': pair('wrong-continue-code'),
			'unknown-member': pair('unknown-member'),
			'new-room': pair('new-room'),
			join: pair('join'),
			submit: pair('submit'),
			live: pair('live')
		};
	}

	/**
	 * Counts that something happens from an address (in a room, by a member), or throws when it has
	 * happened too often. Seconds to wait are in the problem.
	 */
	take(what: Limited, from: string, within = ''): void {
		const waitS = this.#waitFor(what, from, within);
		if (waitS > 0) {
			throw new RoomProblem('too-many-requests', `${what} too often`, { retryAfterS: waitS });
		}
		const { near, wide } = this.#limits[what];
		const callers = callersOf(from);
		near.count(`${callers.near} ${within}`);
		if (callers.wide !== null) wide.count(`${callers.wide} ${within}`);
	}

	/** Whether it has happened too often. Counts nothing. */
	isSpent(what: Limited, from: string): boolean {
		return this.#waitFor(what, from, '') > 0;
	}

	/** Notes that a room is used from an address: found there, or made there. */
	noteUse(from: string, room: string): void {
		for (const key of usesOf(from, room)) this.#used.count(key);
	}

	/** Whether someone at the address, or in its network, has used the room within the last day. */
	isUsed(from: string, room: string): boolean {
		return usesOf(from, room).some((key) => this.#used.waitFor(key) > 0);
	}

	/** Throws when a board more would be too many for the room or for the caller; otherwise counts it until released. */
	holdBoard(room: string, audience: Audience, from: string): () => void {
		const release = this.boards.hold(room, audience, callersOf(from));
		if (release !== null) return release;
		throw new RoomProblem('too-many-requests', 'too many boards are open', { retryAfterS: 30 });
	}

	#waitFor(what: Limited, from: string, within: string): number {
		const { near, wide } = this.#limits[what];
		const callers = callersOf(from);
		return Math.max(
			near.waitFor(`${callers.near} ${within}`),
			callers.wide === null ? 0 : wide.waitFor(`${callers.wide} ${within}`)
		);
	}
}

function usesOf(from: string, room: string): string[] {
	const { near, wide } = callersOf(from);
	return [near, ...(wide === null ? [] : [wide])].map((caller) => `${caller} ${room}`);
}
