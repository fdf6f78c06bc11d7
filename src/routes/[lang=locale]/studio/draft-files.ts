import { saveFile } from '#lib/reading/files/save-file.ts';
import { DRAFT_FORMAT } from '#lib/studio/draft-format.ts';

/** Saves a draft, or what is left of one, as a file that the studio opens again. */
export function saveDraft(name: string, document: unknown): void {
	const text = JSON.stringify({ format: DRAFT_FORMAT, document }, null, '\t');
	const base = name
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
	saveFile({
		name: `${base === '' ? 'quiz' : base}.arah-draft.json`,
		content: new Blob([text], { type: 'application/json' })
	});
}

/** A name for a new record, which no other record has. */
export function newDraftId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(9));
	return Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('');
}
