import type { TextStorage } from '#lib/session/device-storage.ts';

/**
 * The device where the browser allows it, and memory beside it, so that within one visit nothing is
 * forgotten. What the device refuses throws after memory has it: the caller then knows and can say so.
 */
export class FrameStorage implements TextStorage {
	readonly #memory = new Map<string, string>();
	readonly #device: () => Storage;

	/** `device` is called at each use, because even reading `window.localStorage` may throw. */
	constructor(device: () => Storage) {
		this.#device = device;
	}

	getItem(key: string): string | null {
		return this.#memory.get(key) ?? this.#device().getItem(key);
	}

	setItem(key: string, value: string): void {
		this.#memory.set(key, value);
		this.#device().setItem(key, value);
	}

	removeItem(key: string): void {
		this.#memory.delete(key);
		this.#device().removeItem(key);
	}

	key(index: number): string | null {
		return this.#device().key(index);
	}

	get length(): number {
		return this.#device().length;
	}
}
