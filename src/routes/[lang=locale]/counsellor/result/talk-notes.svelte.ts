import type { NoteStore } from '#lib/caseload/note-store.ts';

/** What became of the notes: nothing written yet, kept by the device or by this window, or a failure. */
export type NotesFate = 'untouched' | 'kept' | 'notKept' | 'failed' | 'unread';

/**
 * The notes of one conversation: what is in the field, and what becomes of it. Their only writer. It
 * stores one text at a time, the newest, and only in place of what it has read or stored itself.
 */
export class TalkNotes {
	readonly #store: NoteStore;
	readonly #code: string;
	#text = $state('');
	#fate = $state<NotesFate>('untouched');
	#theirs = $state<string | null>(null);
	#working = $state.raw<Promise<void> | null>(null);
	#isTouched = false;
	/** What the store holds, as far as is known here; null before it was read. */
	#known: string | null = null;

	/** Starts to read what is kept. */
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

	/** Other notes that the store holds; nothing is stored until `settle` says what is to stay. Usually null. */
	get theirs(): string | null {
		return this.#theirs;
	}

	/** Words are being stored: the window should stay open. */
	get isBusy(): boolean {
		return this.#isTouched && this.#working !== null;
	}

	/** Takes these words, and stores the newest ones as soon as the store is free. */
	write(text: string): Promise<void> {
		this.#text = text;
		this.#isTouched = true;
		return this.#work();
	}

	/** Stores this text in place of the other notes, which somebody has seen. */
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
			// a promise first: `#working` is set by the time this ends
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
