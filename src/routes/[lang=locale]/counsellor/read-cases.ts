import { readingOf, type CaseReading } from '#lib/components/desk/case-row.ts';
import { nextTurn } from '#lib/components/ui/next-turn.ts';
import type { Evidence } from '#lib/components/result/result-view.ts';
import { compileQuiz, type Plan } from '#lib/engine/compile-quiz.ts';
import { headlineOf } from '#lib/engine/headline.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { scoreSummary } from '#lib/engine/score-summary.ts';
import type { QuizIndex } from '#lib/link/open-code.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import { openResult } from '#lib/components/result/open-result.ts';

/** So many are read before the page is drawn again. */
const AT_ONCE = 25;

/** What codes say, each worked out once. A quiz version is fetched and compiled once for all of its codes. */
export class CaseReader {
	readonly #index: QuizIndex;
	readonly #bundle: QuizBundle;
	readonly #fetch: typeof fetch;
	readonly #plans = new Map<string, Plan>();
	readonly #bundles = new Map<string, Promise<Response>>();
	readonly #asked = new Set<string>();

	constructor(index: QuizIndex, bundle: QuizBundle, fetching: typeof fetch) {
		this.#index = index;
		this.#bundle = bundle;
		this.#fetch = fetching;
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
		const source = { index: this.#index, bundle: this.#bundle, fetch: this.#fetchOnce };
		const opened = await openResult(code, source);
		if (opened.kind === 'unreachable') return { kind: 'issue', issue: 'unreachable' };
		if (opened.kind === 'issue') return opened;
		const { bundle, evidence } = opened;
		const plan = this.#planOf(bundle.quiz);
		const result = score(plan, evidence);
		const mode = evidence.kind === 'full' ? evidence.mode : 'summary';
		return readingOf(bundle, result, headlineOf(plan, result), mode);
	}

	/** A failed fetch is tried again with the next code. */
	readonly #fetchOnce: typeof fetch = async (input, init) => {
		const address = input instanceof Request ? input.url : input.toString();
		const asked = this.#bundles.get(address) ?? this.#fetch(input, init);
		this.#bundles.set(address, asked);
		try {
			const response = await asked;
			if (!response.ok) this.#bundles.delete(address);
			return response.clone();
		} catch (cause) {
			this.#bundles.delete(address);
			throw cause;
		}
	};

	#planOf(quiz: Quiz): Plan {
		const name = `${quiz.id}@${String(quiz.version)}`;
		const plan = this.#plans.get(name) ?? compileQuiz(quiz);
		this.#plans.set(name, plan);
		return plan;
	}
}

function score(plan: Plan, evidence: Evidence) {
	return evidence.kind === 'full'
		? scoreQuiz(plan, evidence.answers, evidence)
		: scoreSummary(plan, evidence.scores);
}
