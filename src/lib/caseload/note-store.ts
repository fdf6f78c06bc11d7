/** What became of notes: stored on the device, in this window only, or not, because the store holds others. */
export type SavedNotes =
	| { readonly kind: 'kept' }
	| { readonly kind: 'notKept' }
	| { readonly kind: 'changed'; readonly text: string };

/** Where the notes on a result are kept, by the code of the result. Never in a link or a file of ours. */
export interface NoteStore {
	/** The notes on this result; empty when there are none. Rejects when they cannot be read. */
	readonly load: (code: string) => Promise<string>;
	/**
	 * Stores notes in place of those that were read as `basedOn`; others are left as they are and given
	 * back. Rejects when nothing could be stored.
	 */
	readonly save: (code: string, text: string, basedOn: string) => Promise<SavedNotes>;
}

/** Notes that last as long as the window. */
export function windowNotes(): NoteStore {
	const notes = new Map<string, string>();
	return {
		load: (code) => Promise.resolve(notes.get(code) ?? ''),
		save: (code, text) => {
			notes.set(code, text);
			return Promise.resolve({ kind: 'notKept' });
		}
	};
}
