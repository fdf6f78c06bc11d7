/** Where notes ended up: on the device, in this window only, or not saved because the stored text had changed. */
export type SavedNotes =
	| { readonly kind: 'kept' }
	| { readonly kind: 'notKept' }
	| { readonly kind: 'changed'; readonly text: string };

/** The storage of notes, by the code of the result. Notes are never part of a link or of an exported result. */
export interface NoteStore {
	/** The notes on this result; "" if there are none. Rejects if they cannot be read. */
	readonly load: (code: string) => Promise<string>;
	/**
	 * Replaces the notes that were read as `basedOn`. If the stored notes differ from that, they are returned
	 * unchanged. Rejects if nothing could be stored.
	 */
	readonly save: (code: string, text: string, basedOn: string) => Promise<SavedNotes>;
}

/** Notes that last as long as the window, for a browser without storage. */
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
