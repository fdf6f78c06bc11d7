/** What a page may keep on the device. `Storage` of the browser fits. */
export interface TextStorage {
	getItem(key: string): string | null;
	setItem(key: string, value: string): void;
	removeItem(key: string): void;
	key(index: number): string | null;
	readonly length: number;
}

const PREFIX = 'arah:';

/**
 * The one door to what the device keeps. A browser may refuse storage altogether (a sandboxed frame,
 * blocked site data) or at any single call (full): every method says so by its value and none throws.
 */
export class DeviceStorage {
	readonly #open: () => TextStorage;

	/** `open` is called at each use, because even reading `window.localStorage` may throw. */
	constructor(open: () => TextStorage) {
		this.#open = open;
	}

	/** The text under a key; null when there is none or the browser refuses. */
	read(key: string): string | null {
		return this.#attempt((storage) => storage.getItem(PREFIX + key), null);
	}

	/** Whether the text is now kept. */
	write(key: string, text: string): boolean {
		return this.#attempt((storage) => {
			storage.setItem(PREFIX + key, text);
			return true;
		}, false);
	}

	/** Whether the key is now gone. */
	remove(key: string): boolean {
		return this.#attempt((storage) => {
			storage.removeItem(PREFIX + key);
			return true;
		}, false);
	}

	/** Keys of ours that hold something, without the prefix. */
	keys(): readonly string[] {
		return this.#attempt(
			(storage) =>
				Array.from({ length: storage.length }, (_, index) => storage.key(index))
					.filter((key) => key?.startsWith(PREFIX) === true)
					.map((key) => String(key).slice(PREFIX.length)),
			[]
		);
	}

	/** Deletes everything of ours. Whether all of it is gone; false where the browser lets nobody look. */
	clear(): boolean {
		const refused = this.keys().filter((key) => !this.remove(key));
		return refused.length === 0 && this.isAvailable();
	}

	/** Whether this browser keeps anything at all, found out by trying. */
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
