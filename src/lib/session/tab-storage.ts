import { DeviceStorage } from './device-storage.ts';

/**
 * The device where the browser allows it, and memory for what it refuses: that lasts until the page is reloaded.
 * Every reading goes to the device, so what another tab deleted is gone here, too.
 */
export class TabStorage extends DeviceStorage {
	/** Only what the device refused. */
	readonly #memory = new Map<string, string>();

	override read(key: string): string | null {
		return this.#memory.get(key) ?? super.read(key);
	}

	/** Whether the text survives a reload. If not, it is in memory, and an older one does not come back. */
	override write(key: string, text: string): boolean {
		const isKept = super.write(key, text);
		if (isKept) this.#memory.delete(key);
		else {
			super.remove(key);
			this.#memory.set(key, text);
		}
		return isKept;
	}

	/** Whether the key is now gone. What was only in memory is, even where the browser refuses to delete. */
	override remove(key: string): boolean {
		const wasInMemory = this.#memory.delete(key);
		return super.remove(key) || (wasInMemory && super.read(key) === null);
	}

	override keys(): readonly string[] {
		return [...new Set([...this.#memory.keys(), ...super.keys()])];
	}

	/** Whether what is under the key, if anything, survives a reload. */
	isKept(key: string): boolean {
		return !this.#memory.has(key);
	}

	/** Forgets what is in memory, for deleting everything that the device keeps. */
	forgetMemory(): void {
		this.#memory.clear();
	}
}
