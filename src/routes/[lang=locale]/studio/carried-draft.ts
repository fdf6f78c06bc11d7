import type { StudioDocument } from '#lib/studio/document.ts';

interface CarriedDraft {
	readonly id: string;
	readonly document: StudioDocument;
}

let carried: CarriedDraft | null = null;

/** Carries a draft that the browser refuses to store from the list to the editor. */
export function carryDraft(draft: CarriedDraft): void {
	carried = draft;
}

/** The draft that was carried here under this id; null if there is none. */
export function carriedDraft(id: string): StudioDocument | null {
	return carried?.id === id ? carried.document : null;
}
