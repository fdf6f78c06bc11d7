import type { NoteStore } from '#lib/caseload/note-store.ts';

/** The state of the notes: nothing written yet, saved on the device or only in this window, or a failure. */
export type NotesFate = 'untouched' | 'kept' | 'notKept' | 'failed' | 'unread';

/**
 * The notes on one conversation: the text in the field and whether it is saved. The only writer of these notes:
 * it saves one text at a time, the newest, and replaces only a text that it has read or saved itself.
 */
export class TalkNotes {
	readonly #store: NoteStore;
	readonly #code: string;
	#text = $state('');
	#fate = $state<NotesFate>('untouched');
	#theirs = $state<string | null>(null);
	#working = $state.raw<Promise<void> | null>(null);
	#isTouched = false;
	/** The last known text in the store; null before it is read. */
	#known: string | null = null;

	/** Starts to read the saved notes. */
	constructor(store: NoteStore, code: string) {
		this.#store = store;
		this.#code = code;
		void this.#work();
	}

	get text(): string {
		return this.#text;
	}

	get fate(): NotesFate {
		return this.#fate;
	}

	/** Different notes found in the store, usually null. Nothing is saved until `settle` is called. */
	get theirs(): string | null {
		return this.#theirs;
	}

	/** Whether notes are being saved, so that the window should stay open. */
	get isBusy(): boolean {
		return this.#isTouched && this.#working !== null;
	}

	/** Sets the text, and saves the newest one as soon as the store is free. */
	write(text: string): Promise<void> {
		this.#text = text;
		this.#isTouched = true;
		return this.#work();
	}

	/** Saves this text in place of the different notes, after the counsellor has seen them. */
	settle(text: string): Promise<void> {
		this.#known = this.#theirs ?? this.#known;
		this.#theirs = null;
		return this.write(text);
	}

	#work(): Promise<void> {
		this.#working ??= this.#run();
		return this.#working;
	}

	async #run(): Promise<void> {
		try {
			// Yields first, so that `#working` is set before this ends.
			await Promise.resolve();
			if (this.#known === null) await this.#read();
			while (this.#isTouched && this.#known !== null && this.#theirs === null) {
				const text = this.#text;
				const fate = await this.#save(text, this.#known);
				if (text !== this.#text) continue;
				this.#fate = fate;
				break;
			}
		} finally {
			this.#working = null;
		}
	}

	async #save(text: string, known: string): Promise<NotesFate> {
		try {
			const saved = await this.#store.save(this.#code, text, known);
			if (saved.kind === 'changed') {
				this.#theirs = saved.text;
				return 'failed';
			}
			this.#known = text;
			return saved.kind;
		} catch {
			return 'failed';
		}
	}

	async #read(): Promise<void> {
		try {
			this.#known = await this.#store.load(this.#code);
		} catch {
			this.#fate = this.#isTouched ? 'failed' : 'unread';
			return;
		}
		if (!this.#isTouched) this.#text = this.#known;
		else if (this.#known !== '' && this.#known !== this.#text) this.#theirs = this.#known;
	}
}
