import type { Environment } from '../environment.ts';
import { callersOf, saltedHash, type Callers } from './callers.ts';
import { WorkshopProblem } from './problem.ts';
import { RateLimit, type Allowance } from './rate-limit.ts';

/** The limits of one process; see `Environment`. */
export type WorkshopCaps = Pick<Environment, 'mostWorkshops' | 'mostMembers' | 'mostStreams'>;

/**
 * The rate limits. One person behind the address of a lecture hall must not block the others, so wrong
 * guesses count and right ones do not. The exception is a workshop code found by guessing: see
 * `findWorkshop`.
 */
function allowancesFor({ mostWorkshops, mostMembers }: WorkshopCaps) {
	return {
		/** Codes of workshops that do not exist, by caller. */
		'wrong-code': { burst: 2_000, perSecond: 1 },
		/** Workshops found by a caller beyond that limit and never used from there before. */
		'found-by-guessing': { burst: 3, perSecond: 1 / 600 },
		'wrong-secret': { burst: 200, perSecond: 0.2 },
		'wrong-continue-code': { burst: 60, perSecond: 0.02 },
		/** Calls for members who are not in the workshop, by caller. */
		'unknown-member': { burst: 2_000, perSecond: 5 },
		/** By caller. Workshops live for a day at most, so this also limits how many exist at once. */
		'new-room': { burst: Math.min(60, Math.ceil(mostWorkshops / 10)), perSecond: 0.003 },
		/** By caller and workshop: a lecture hall behind one address, but not a whole large workshop. */
		join: { burst: Math.max(1_000, Math.floor(mostMembers / 2)), perSecond: 0.01 },
		/** By member. A bad network may need many attempts. */
		submit: { burst: 60, perSecond: 0.2 },
		/** Boards opened or read, by caller and workshop. */
		live: { burst: 600, perSecond: 2 }
	} as const satisfies Readonly<Record<string, Allowance>>;
}

export type Limited = keyof ReturnType<typeof allowancesFor>;

/** The allowance of a network, in callers. Some customers have a network to themselves; phones share one. */
const WIDE = 4;
/** How long a caller is remembered as a user of a workshop, in seconds. */
const USED_S = 86_400;

/** A limit for callers, and one for their networks. */
interface Pair {
	readonly near: RateLimit;
	readonly wide: RateLimit;
}

/** The rate limits for all workshops of one process. */
export class WorkshopLimits {
	readonly boards: OpenBoards;
	readonly #limits: Readonly<Record<Limited, Pair>>;
	/** The workshops recently used by each caller. */
	readonly #used: RateLimit;

	/** `now`: milliseconds of a clock that never jumps. */
	constructor(now: () => number, caps: WorkshopCaps) {
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
	 * Counts one occurrence from an address (in a workshop, by a member). Throws `too-many-requests`, with
	 * the seconds to wait, if the limit is reached.
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

	/** Whether the limit is reached. Counts nothing. */
	isSpent(what: Limited, from: string): boolean {
		return this.#waitFor(what, from, '') > 0;
	}

	/** Records that a workshop was found or created from an address. */
	noteUse(from: string, workshop: string): void {
		for (const key of usesOf(from, workshop)) this.#used.count(key);
	}

	/** Whether the workshop was used from the address or its network within the last day. */
	isUsed(from: string, workshop: string): boolean {
		return usesOf(from, workshop).some((key) => this.#used.waitFor(key) > 0);
	}

	/** Counts a board until released. Throws `too-many-requests` if the workshop or the caller has too many. */
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

export type Audience = 'host' | 'screen';

/** The most boards of one workshop; projector links may be shared, or opened by a script. */
const MOST_IN_WORKSHOP: Readonly<Record<Audience, number>> = { host: 20, screen: 100 };
/** Boards of each kind that a workshop may always open, whatever others behind the same address do. */
const RESERVED = 4;
/** The least share of one address, enough for a school. */
const LEAST_SHARE = 200;

/** Counts the open boards by workshop and by caller. */
class OpenBoards {
	readonly #share: number;
	readonly #wider: number;
	readonly #hash = saltedHash();
	readonly #open = new Map<string, number>();

	/** A caller may open a tenth of `most`, a network `wider` times that. */
	constructor(most: number, wider: number) {
		this.#share = Math.max(LEAST_SHARE, Math.floor(most / 10));
		this.#wider = wider;
	}

	/** Counts a board until the returned function is called; null if there are too many. */
	hold(workshop: string, audience: Audience, { near, wide }: Callers): (() => void) | null {
		const inWorkshop = `${workshop} ${audience}`;
		const ofWorkshop = this.#count(inWorkshop);
		if (ofWorkshop >= MOST_IN_WORKSHOP[audience]) return null;
		const callers = [
			{ key: this.#hash(near), most: this.#share },
			...(wide === null ? [] : [{ key: this.#hash(wide), most: this.#wider * this.#share }])
		];
		const hasShare = callers.every(({ key, most }) => this.#count(key) < most);
		if (!hasShare && ofWorkshop >= RESERVED) return null;
		const keys = [inWorkshop, ...callers.map(({ key }) => key)];
		for (const key of keys) this.#open.set(key, this.#count(key) + 1);
		let isHeld = true;
		return () => {
			if (!isHeld) return;
			isHeld = false;
			for (const key of keys) {
				const left = this.#count(key) - 1;
				if (left > 0) this.#open.set(key, left);
				else this.#open.delete(key);
			}
		};
	}

	#count(key: string): number {
		return this.#open.get(key) ?? 0;
	}
}
