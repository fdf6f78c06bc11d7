import { nextTurn } from '#lib/components/ui/next-turn.ts';

/** How many codes are read before the page is painted again. */
const AT_ONCE = 25;

/** Reads each code of a caseload once, those that are needed first. */
export class CaseReader<T> {
	readonly #read: (code: string) => Promise<T>;
	readonly #onread: (read: readonly (readonly [code: string, outcome: T])[]) => void;
	readonly #begun = new Set<string>();
	#waiting = new Set<string>();
	#isRunning = false;

	/** `onread` is called with one batch at a time, so that the page can handle input in between. */
	constructor(
		read: (code: string) => Promise<T>,
		onread: (read: readonly (readonly [code: string, outcome: T])[]) => void
	) {
		this.#read = read;
		this.#onread = onread;
	}

	/** Reads these codes, also those that were read before. */
	readAgain(codes: readonly string[]): Promise<void> {
		for (const code of codes) this.#begun.delete(code);
		return this.readFirst(codes);
	}

	/** Reads these codes before all others that are still waiting. */
	async readFirst(codes: readonly string[]): Promise<void> {
		const fresh = codes.filter((code) => !this.#begun.has(code));
		// a set keeps the first place of each code
		this.#waiting = new Set([...fresh, ...this.#waiting]);
		if (this.#isRunning) return;
		this.#isRunning = true;
		while (this.#waiting.size > 0) {
			const some = [...this.#waiting].slice(0, AT_ONCE);
			for (const code of some) {
				this.#waiting.delete(code);
				this.#begun.add(code);
			}
			this.#onread(
				await Promise.all(some.map(async (code) => [code, await this.#read(code)] as const))
			);
			if (this.#waiting.size > 0) await nextTurn();
		}
		this.#isRunning = false;
	}
}
