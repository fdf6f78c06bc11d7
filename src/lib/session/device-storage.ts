/** The part of the browser's `Storage` that we use. */
export interface TextStorage {
	getItem(key: string): string | null;
	setItem(key: string, value: string): void;
	removeItem(key: string): void;
	key(index: number): string | null;
	readonly length: number;
}

const PREFIX = 'arah:';

/**
 * All access to what the device stores goes through this class. A browser may refuse storage altogether (a
 * sandboxed frame, blocked site data) or at any single call (full): every method reports that by its return value,
 * and none throws.
 */
export class DeviceStorage {
	readonly #open: () => TextStorage;

	/** `open` is called at each use, because merely reading `window.localStorage` may throw. */
	constructor(open: () => TextStorage) {
		this.#open = open;
	}

	/** The text under a key; null if there is none or the browser refuses. */
	read(key: string): string | null {
		return this.#attempt((storage) => storage.getItem(PREFIX + key), null);
	}

	/** Stores a text. Returns whether that succeeded. */
	write(key: string, text: string): boolean {
		return this.#attempt((storage) => {
			storage.setItem(PREFIX + key, text);
			return true;
		}, false);
	}

	/** Deletes a key. Returns whether it is gone. */
	remove(key: string): boolean {
		return this.#attempt((storage) => {
			storage.removeItem(PREFIX + key);
			return true;
		}, false);
	}

	/** Our keys, without the prefix. */
	keys(): readonly string[] {
		return this.#attempt(
			(storage) =>
				Array.from({ length: storage.length }, (_, index) => storage.key(index))
					.filter((key) => key?.startsWith(PREFIX) === true)
					.map((key) => String(key).slice(PREFIX.length)),
			[]
		);
	}

	/** Deletes all our keys. Returns whether all of them are gone; false if the browser denies access. */
	clear(): boolean {
		const refused = this.keys().filter((key) => !this.remove(key));
		return refused.length === 0 && this.isAvailable();
	}

	/** Whether this browser stores anything at all, found out by trying. */
	isAvailable(): boolean {
		return this.write('probe', '1') && this.remove('probe');
	}

	#attempt<T>(use: (storage: TextStorage) => T, otherwise: T): T {
		try {
			return use(this.#open());
		} catch {
			return otherwise;
		}
	}
}
