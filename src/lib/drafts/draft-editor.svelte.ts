import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import type { Issue } from '#lib/schema/issue.ts';
import type { StudioDocument } from '#lib/studio/document.ts';
import { languagesOf, wordingOf } from '#lib/studio/document.ts';
import type { Operation } from '#lib/studio/operation.ts';
import { apply } from '#lib/studio/operations.ts';
import type { DraftIssue, DraftStore } from './draft-store.ts';
import type { AskStudio } from './ask-studio.ts';

interface Needs {
	readonly store: Pick<DraftStore, 'save'>;
	/** See `startStudioWorker`. */
	readonly ask: AskStudio;
	readonly now: () => number;
	/** Called after each save, so that other tabs can take it over. */
	readonly onsaved?: () => void;
}

interface Opened {
	readonly id: string;
	readonly revision: number;
	readonly document: StudioDocument;
}

/** One quiz being written: every change is saved and checked at once, and can be undone until the page is closed. */
export class DraftEditor {
	readonly id: string;
	document: StudioDocument;
	/** What the checker found in the latest document that it has seen. */
	issues = $state.raw<readonly Issue[]>([]);
	/** The quiz, if the latest document that was checked has no error. */
	quiz = $state.raw<LoadedQuiz | null>(null);
	saved = $state<'saved' | 'saving' | DraftIssue>('saved');
	/** Whether the checker has seen the present document. */
	isChecked = $state(false);
	canUndo = $state(false);
	canRedo = $state(false);

	readonly #needs: Needs;
	#revision: number;
	#isSaving = false;
	#isChecking = false;
	#undo: Operation[] = [];
	#redo: Operation[] = [];
	/** The field in which someone is typing: its letters are undone together. */
	#typing: string | null = null;

	constructor({ id, revision, document }: Opened, needs: Needs) {
		this.id = id;
		this.#revision = revision;
		this.#needs = needs;
		this.document = $state.raw(document);
		void this.#check();
	}

	/** Whether everything written is in the storage of the browser. */
	get isSafe(): boolean {
		return this.saved === 'saved';
	}

	get revision(): number {
		return this.#revision;
	}

	/** Applies an edit. Edits with the same `typing`, one after the other, are undone together. */
	edit(operation: Operation, typing: string | null = null): void {
		const { document, inverse } = apply(this.document, operation);
		if (document === this.document) return;
		if (typing === null || typing !== this.#typing) this.#undo.push(inverse);
		this.#typing = typing;
		this.#redo = [];
		this.#take(document);
	}

	undo(): void {
		this.#back(this.#undo, this.#redo);
	}

	redo(): void {
		this.#back(this.#redo, this.#undo);
	}

	/** Tries again to save, for example once there is room. */
	retry(): Promise<void> {
		return this.#save();
	}

	/** Takes over what another tab has saved. The own document can be got back by undoing. */
	takeOver(document: StudioDocument, revision: number): void {
		this.#undo.push({ do: 'restore', document: this.document });
		this.#redo = [];
		this.#typing = null;
		this.#revision = revision;
		this.document = document;
		this.saved = 'saved';
		this.#note();
		void this.#check();
	}

	/** Saves the own document over that of another tab, which was read at `revision`. */
	async overwrite(revision: number): Promise<void> {
		this.#revision = revision;
		await this.#save();
	}

	#back(from: Operation[], to: Operation[]): void {
		const operation = from.pop();
		if (operation === undefined) return;
		const { document, inverse } = apply(this.document, operation);
		to.push(inverse);
		this.#typing = null;
		this.#take(document);
	}

	#take(document: StudioDocument): void {
		this.document = document;
		this.isChecked = false;
		this.#note();
		void this.#save();
		void this.#check();
	}

	#note(): void {
		this.canUndo = this.#undo.length > 0;
		this.canRedo = this.#redo.length > 0;
	}

	/** One save at a time; what is written meanwhile is saved after it. */
	async #save(): Promise<void> {
		if (this.#isSaving) return;
		this.#isSaving = true;
		this.saved = 'saving';
		for (;;) {
			const { document } = this;
			const [locale = 'en'] = languagesOf(document);
			const outcome = await this.#needs.store.save({
				id: this.id,
				revision: this.#revision,
				changed: this.#needs.now(),
				name: wordingOf(document, locale).name,
				kind: document.quiz.kind,
				document
			});
			if (!outcome.ok) {
				this.saved = outcome.issue;
				break;
			}
			this.#revision = outcome.revision;
			if (document !== this.document) continue;
			this.saved = 'saved';
			this.#needs.onsaved?.();
			break;
		}
		this.#isSaving = false;
	}

	/** One check at a time; only the newest document is checked after it. */
	async #check(): Promise<void> {
		if (this.#isChecking) return;
		this.#isChecking = true;
		for (;;) {
			const { document } = this;
			const outcome = await this.#needs.ask({ check: document });
			if (outcome === null) break;
			if (document !== this.document) continue;
			this.issues = outcome.issues;
			this.quiz = outcome.quiz;
			this.isChecked = true;
			break;
		}
		this.#isChecking = false;
	}
}
