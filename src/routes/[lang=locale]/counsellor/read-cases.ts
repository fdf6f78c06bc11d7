import { createOpener, type OpenedCode } from '#lib/reading/open-codes.ts';
import { readingOf, type CaseReading } from '#lib/reading/case-row.ts';
import { nextTurn } from '#lib/components/ui/next-turn.ts';
import type { QuizIndex } from '#lib/link/open-code.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';

/** So many are read before the page is drawn again. */
const AT_ONCE = 25;

/** What codes say, each worked out once. A quiz version is fetched and compiled once for all of its codes. */
export class CaseReader {
	readonly #open: (code: string) => Promise<OpenedCode>;
	readonly #asked = new Set<string>();

	constructor(index: QuizIndex, bundle: QuizBundle, fetching: typeof fetch) {
		this.#open = createOpener({ index, bundle, fetch: fetching });
	}

	/**
	 * Reads those codes that were not asked for before, and hands them over some at a time, with room
	 * for the page to answer in between.
	 */
	async readNew(
		codes: readonly string[],
		onread: (read: readonly (readonly [code: string, reading: CaseReading])[]) => void
	): Promise<void> {
		const all = [...new Set(codes)].filter((code) => !this.#asked.has(code));
		for (const code of all) this.#asked.add(code);
		for (let at = 0; at < all.length; at += AT_ONCE) {
			if (at > 0) await nextTurn();
			const some = all.slice(at, at + AT_ONCE);
			onread(await Promise.all(some.map(async (code) => [code, await this.read(code)] as const)));
		}
	}

	/** Role, certainty and flags of a code, or its named problem. Never rejects. */
	async read(code: string): Promise<CaseReading> {
		const opened = await this.#open(code);
		if (!opened.ok) return { kind: 'issue', issue: opened.issue };
		const { bundle, evidence, result, headline } = opened.scored;
		const mode = evidence.kind === 'full' ? evidence.mode : 'summary';
		return readingOf(bundle, result, headline, mode);
	}
}
