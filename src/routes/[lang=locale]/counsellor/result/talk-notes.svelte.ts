import type { NoteStore } from '#lib/components/report/keep-notes.ts';

/** What became of the notes: nothing written yet, kept by the device or by this window, or a failure. */
export type NotesFate = 'untouched' | 'kept' | 'notKept' | 'failed' | 'unread';

/** The notes of one talk: what stands in the field, and what becomes of it. Their only writer. */
export class TalkNotes {
	readonly #store: NoteStore;
	readonly #code: string;
	#text = $state('');
	#fate = $state<NotesFate>('untouched');
	/** Counts what was written: an earlier answer of the store says nothing about later words. */
	#turn = 0;

	/** Starts to read what is kept; words that are written meanwhile win. */
	constructor(store: NoteStore, code: string) {
		this.#store = store;
		this.#code = code;
		void this.#read();
	}

	get text(): string {
		return this.#text;
	}

	get fate(): NotesFate {
		return this.#fate;
	}

	/** Takes these words and asks the store to keep them. */
	async write(text: string): Promise<void> {
		this.#text = text;
		this.#turn += 1;
		const turn = this.#turn;
		const fate = await this.#save(text);
		if (turn === this.#turn) this.#fate = fate;
	}

	async #save(text: string): Promise<NotesFate> {
		try {
			return (await this.#store.save(this.#code, text)) ? 'kept' : 'notKept';
		} catch {
			return 'failed';
		}
	}

	async #read(): Promise<void> {
		try {
			const text = await this.#store.load(this.#code);
			if (this.#turn === 0) this.#text = text;
		} catch {
			if (this.#turn === 0) this.#fate = 'unread';
		}
	}
}
