/** Where the notes on a result are kept, by the code of the result. Never in a link or a file of ours. */
export interface NoteStore {
	/** The notes on this result; empty when there are none. Rejects when they cannot be read. */
	readonly load: (code: string) => Promise<string>;
	/** Whether the device keeps them; false when they last as long as the window. */
	readonly save: (code: string, text: string) => Promise<boolean>;
}

/** Notes that last as long as the window. */
export function windowNotes(): NoteStore {
	const notes = new Map<string, string>();
	return {
		load: (code) => Promise.resolve(notes.get(code) ?? ''),
		save: (code, text) => {
			notes.set(code, text);
			return Promise.resolve(false);
		}
	};
}
