import type { Callers } from './callers.ts';
import { saltedHash } from './salted-hash.ts';

export type Audience = 'host' | 'screen';

/** More look at one workshop over the link of its projector, or by a script. */
const MOST_IN_ROOM: Readonly<Record<Audience, number>> = { host: 20, screen: 100 };
/** So many of each are open to a workshop whatever its neighbours behind the same address do. */
const RESERVED = 4;
/** Fewer than that from one address are a school. */
const LEAST_SHARE = 200;

/** How many boards are open at once, by workshop and by caller. */
export class OpenBoards {
	readonly #share: number;
	readonly #wider: number;
	readonly #hash = saltedHash();
	readonly #open = new Map<string, number>();

	/** One caller has a tenth of `most`; a wider network `wider` times that. */
	constructor(most: number, wider: number) {
		this.#share = Math.max(LEAST_SHARE, Math.floor(most / 10));
		this.#wider = wider;
	}

	/** Counts a board until the returned function is called; null when it would be too many. */
	hold(workshop: string, audience: Audience, { near, wide }: Callers): (() => void) | null {
		const inWorkshop = `${workshop} ${audience}`;
		const ofWorkshop = this.#count(inWorkshop);
		if (ofWorkshop >= MOST_IN_ROOM[audience]) return null;
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
