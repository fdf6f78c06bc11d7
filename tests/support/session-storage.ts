import type { TextStorage } from '#lib/session/device-storage.ts';

/** When a browser says no: as soon as storage is touched, when something is kept, or when it is read. */
export type Refusal = 'nothing' | 'open' | 'write' | 'read';

/** The storage of a browser that can be told to refuse, and shows what it holds. */
export class FickleStorage {
	refuses: Refusal = 'nothing';
	readonly kept = new Map<string, string>();

	/** As `window.localStorage`: where site data are blocked, already this throws. */
	readonly open = (): TextStorage => {
		if (this.refuses === 'open') throw new DOMException('denied', 'SecurityError');
		const { kept } = this;
		return {
			getItem: (key) => this.#unless('read', kept.get(key) ?? null),
			setItem: (key, value) => void kept.set(key, this.#unless('write', value)),
			removeItem: (key) => void kept.delete(this.#unless('write', key)),
			key: (index) => this.#unless('read', [...kept.keys()][index] ?? null),
			get length() {
				return kept.size;
			}
		};
	};

	#unless<T>(refusal: Refusal, value: T): T {
		if (this.refuses === refusal) throw new DOMException('full', 'QuotaExceededError');
		return value;
	}
}
