import { createOpener, type OpenedReading } from '#lib/reading/open-reading.ts';
import { nextTurn } from '#lib/components/ui/next-turn.ts';
import type { QuizIndex } from '#lib/link/open-code.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';

/** How many codes are read before the page is painted again. */
const AT_ONCE = 25;

/** Reads each code once. A quiz version is fetched and compiled once for all of its codes. */
export class CaseReader {
	readonly #open: (code: string) => Promise<OpenedReading>;
	readonly #asked = new Set<string>();

	constructor(index: QuizIndex, bundle: QuizBundle, fetching: typeof fetch) {
		this.#open = createOpener({ index, bundle, fetch: fetching });
	}

	/**
	 * Reads the codes that were not requested before and passes them on in batches, so that the page can handle
	 * input in between.
	 */
	async readNew(
		codes: readonly string[],
		onread: (read: readonly (readonly [code: string, opened: OpenedReading])[]) => void
	): Promise<void> {
		const all = [...new Set(codes)].filter((code) => !this.#asked.has(code));
		for (const code of all) this.#asked.add(code);
		for (let at = 0; at < all.length; at += AT_ONCE) {
			if (at > 0) await nextTurn();
			const some = all.slice(at, at + AT_ONCE);
			onread(await Promise.all(some.map(async (code) => [code, await this.#open(code)] as const)));
		}
	}
}
