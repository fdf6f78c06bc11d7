import { DeviceStorage } from './device-storage.ts';

/**
 * Device storage, with memory for writes that the browser refuses; memory lasts until the page is reloaded. Every
 * read asks the device, so a deletion in another tab takes effect here, too.
 */
export class TabStorage extends DeviceStorage {
	/** Only texts that the device refused. */
	readonly #memory = new Map<string, string>();

	override read(key: string): string | null {
		return this.#memory.get(key) ?? super.read(key);
	}

	/**
	 * Stores a text. Returns whether it survives a reload; if not, it is in memory, and the older text is deleted.
	 */
	override write(key: string, text: string): boolean {
		const isKept = super.write(key, text);
		if (isKept) this.#memory.delete(key);
		else {
			super.remove(key);
			this.#memory.set(key, text);
		}
		return isKept;
	}

	/** Deletes a key. Returns whether it is gone, which a text in memory always is. */
	override remove(key: string): boolean {
		const wasInMemory = this.#memory.delete(key);
		return super.remove(key) || (wasInMemory && super.read(key) === null);
	}

	override keys(): readonly string[] {
		return [...new Set([...this.#memory.keys(), ...super.keys()])];
	}

	/** Whether the text under the key, if any, survives a reload. */
	isKept(key: string): boolean {
		return !this.#memory.has(key);
	}

	/** Clears the memory, when everything on the device is deleted. */
	forgetMemory(): void {
		this.#memory.clear();
	}
}
