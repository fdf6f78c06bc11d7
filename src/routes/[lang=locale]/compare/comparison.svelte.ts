import type { CodeIssue, CodeProblem, CodeSource } from '#lib/reading/code-source.ts';
import { type Compared, OVER_TIME_MAX, toCompared } from '#lib/reading/compared.ts';
import type { OpenedReading } from '#lib/reading/open-reading.ts';
import type { AnyReading } from '#lib/reading/reading.ts';
import type { FoundCode } from '#lib/link/found-code.ts';
import { toLabel } from '#lib/link/label-text.ts';

/** A larger table would be too long to read. */
export const RESULTS_MAX = 30;

/** Whether the results are of one person or several; null until someone chooses. */
export type Whose = 'one' | 'several' | null;

/** One result with what was entered about it, which stays in memory. */
interface Entry {
	readonly label: string;
	readonly date: string;
	/** Whether answers that look careless were confirmed as real. */
	readonly isReal: boolean;
	readonly reading: AnyReading;
}

type Open = (code: string) => Promise<OpenedReading>;

/** The results of one visit and the rejected codes; the only writer of both. */
export class Comparison {
	#entries = $state.raw<readonly Entry[]>([]);
	#problems = $state.raw<readonly CodeProblem[]>([]);
	#problemCount = 0;
	#said = $state<Whose>(null);

	#open: Open;
	readonly #unnamed: (position: number) => string;

	readonly results = $derived<readonly Compared[]>(
		this.#entries.map((entry, i) =>
			toCompared(entry.reading, entry, toLabel(entry.label) || this.#unnamed(i + 1))
		)
	);

	/** If there are too many for one person, several people are assumed, whatever was chosen before. */
	readonly whose = $derived<Whose>(this.canBeOne ? this.#said : 'several');

	/** `unnamed` returns the name for a result without one, in the language of the page. */
	constructor(open: Open, unnamed: (position: number) => string) {
		this.#open = open;
		this.#unnamed = unnamed;
	}

	get problems(): readonly CodeProblem[] {
		return this.#problems;
	}

	/** Whether there are few enough results, all of one quiz. */
	get canBeOne(): boolean {
		const quizzes = this.#entries.map(({ reading }) => reading.quiz.id);
		return quizzes.length <= OVER_TIME_MAX && quizzes.every((quiz) => quiz === quizzes[0]);
	}

	setWhose(whose: Whose): void {
		this.#said = whose;
	}

	/**
	 * Opens codes and adds the readable ones; each of the others becomes a problem with its place. Resolves to
	 * the number of added results.
	 */
	async add(found: readonly FoundCode[], source: CodeSource): Promise<number> {
		const opened = await Promise.all(found.map(({ code }) => this.#open(code)));
		const before = this.#entries.length;
		found.forEach((one, i) => {
			const outcome = opened[i];
			if (outcome === undefined) return;
			const issue = outcome.ok ? this.#admit(one, outcome.reading) : outcome.issue;
			if (issue !== null) this.#complain(issue, one, source);
		});
		return this.#entries.length - before;
	}

	/** Adds the codes of a link whose quiz file was missing; it may be here now. Typed codes are still in their field. */
	async addMissing(): Promise<void> {
		const missing = this.#problems.filter(
			({ issue, source }) => issue === 'foreign-quiz' && source.kind === 'link'
		);
		this.#problems = this.#problems.filter((problem) => !missing.includes(problem));
		const found = missing.map((problem) => problem.found);
		await this.add(found, { kind: 'link' });
	}

	/** Opens all results again in another language. A result that cannot be opened keeps its words. */
	async reopen(open: Open): Promise<void> {
		this.#open = open;
		const codes = this.#entries.map(({ reading }) => reading.code);
		const opened = await Promise.all(codes.map((code) => open(code)));
		this.#entries = this.#entries.map((entry) => {
			const outcome = opened[codes.indexOf(entry.reading.code)];
			return outcome?.ok === true ? { ...entry, reading: outcome.reading } : entry;
		});
	}

	rename(code: string, label: string): void {
		this.#change(code, { label });
	}

	setDate(code: string, day: string): void {
		this.#change(code, { date: day });
	}

	count(code: string, isReal: boolean): void {
		this.#change(code, { isReal });
	}

	remove(code: string): void {
		this.#entries = this.#entries.filter((entry) => entry.reading.code !== code);
	}

	clear(): void {
		this.#entries = [];
		this.#problems = [];
		this.#said = null;
	}

	forgetProblems(): void {
		this.#problems = [];
	}

	#admit({ label, date = '' }: FoundCode, reading: AnyReading): CodeIssue | null {
		if (this.#entries.some((entry) => entry.reading.code === reading.code)) return 'duplicate';
		if (this.#entries.length >= RESULTS_MAX) return 'too-many';
		const entry = { label: toLabel(label), date, isReal: false, reading };
		this.#entries = [...this.#entries, entry];
		return null;
	}

	#complain(issue: CodeIssue, found: FoundCode, source: CodeSource): void {
		this.#problemCount += 1;
		const id = String(this.#problemCount);
		this.#problems = [...this.#problems, { id, issue, found, source }];
	}

	#change(code: string, change: Partial<Entry>): void {
		this.#entries = this.#entries.map((entry) =>
			entry.reading.code === code ? { ...entry, ...change } : entry
		);
	}
}
