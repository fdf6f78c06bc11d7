import type { Environment } from '../environment.ts';
import { callersOf } from './callers.ts';
import { OpenBoards, type Audience } from './open-boards.ts';
import { WorkshopProblem } from './problem.ts';
import { RateLimit, type Allowance } from './rate-limit.ts';

/** How much there may be at once; see `Environment`. */
export type Caps = Pick<Environment, 'mostWorkshops' | 'mostMembers' | 'mostStreams'>;

/**
 * How often things may happen. What one person behind the address of a lecture hall does must not
 * stop the others there, so wrong guesses count and right ones do not. The exception is a workshop code
 * found by guessing: see `findWorkshop`.
 */
function allowancesFor({ mostWorkshops, mostMembers }: Caps) {
	return {
		/** Codes of workshops that do not exist, by caller. */
		'wrong-code': { burst: 2_000, perSecond: 1 },
		/** Workshops that a caller beyond that finds and that nobody there has used before. */
		'found-by-guessing': { burst: 3, perSecond: 1 / 600 },
		'wrong-secret': { burst: 200, perSecond: 0.2 },
		'wrong-continue-code': { burst: 60, perSecond: 0.02 },
		/** Calls for members who are not in the workshop, by caller. */
		'unknown-member': { burst: 2_000, perSecond: 5 },
		/** By caller; a workshop lives a day at most, so that this limits how many there are at once, too. */
		'new-room': { burst: Math.min(60, Math.ceil(mostWorkshops / 10)), perSecond: 0.003 },
		/** By caller and workshop: a lecture hall behind one address, but not a whole large workshop. */
		join: { burst: Math.max(1_000, Math.floor(mostMembers / 2)), perSecond: 0.01 },
		/** By member: each may be tried again often on a bad network. */
		submit: { burst: 60, perSecond: 0.2 },
		/** Boards opened, or asked for once, by caller and workshop. */
		live: { burst: 600, perSecond: 2 }
	} as const satisfies Readonly<Record<string, Allowance>>;
}

export type Limited = keyof ReturnType<typeof allowancesFor>;

/** A wider network has as much as so many callers: some have one to themselves, and phones share one. */
const WIDE = 4;
/** How long a caller is known to use a workshop. */
const USED_S = 86_400;

/** A limit for callers, and the wider one for their networks. */
interface Pair {
	readonly near: RateLimit;
	readonly wide: RateLimit;
}

/** What may happen how often, for all workshops of one process. */
export class WorkshopLimits {
	readonly boards: OpenBoards;
	readonly #limits: Readonly<Record<Limited, Pair>>;
	/** Which workshops are used from where. */
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
	 * Counts that something happens from an address (in a workshop, by a member), or throws when it has
	 * happened too often. Seconds to wait are in the problem.
	 */
	take(what: Limited, from: string, within = ''): void {
		const waitS = this.#waitFor(what, from, within);
		if (waitS > 0) {
			throw new WorkshopProblem('too-many-requests', `${what} too often`, { retryAfterS: waitS });
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

	/** Notes that a workshop is used from an address: found there, or made there. */
	noteUse(from: string, workshop: string): void {
		for (const key of usesOf(from, workshop)) this.#used.count(key);
	}

	/** Whether someone at the address, or in its network, has used the workshop within the last day. */
	isUsed(from: string, workshop: string): boolean {
		return usesOf(from, workshop).some((key) => this.#used.waitFor(key) > 0);
	}

	/** Throws when a board more would be too many for the workshop or for the caller; otherwise counts it until released. */
	holdBoard(workshop: string, audience: Audience, from: string): () => void {
		const release = this.boards.hold(workshop, audience, callersOf(from));
		if (release !== null) return release;
		throw new WorkshopProblem('too-many-requests', 'too many boards are open', { retryAfterS: 30 });
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

function usesOf(from: string, workshop: string): string[] {
	const { near, wide } = callersOf(from);
	return [near, ...(wide === null ? [] : [wide])].map((caller) => `${caller} ${workshop}`);
}
