import { windowNotes, type NoteStore } from '#lib/components/report/keep-notes.ts';
import type { Desk } from '#lib/desk/desk.svelte.ts';

/**
 * Notes on results of the caseload are kept with them, encrypted when it is. Notes on any other
 * result, or while the desk is locked, last as long as the window.
 */
export function deskNotes(): NoteStore {
	const inWindow = windowNotes();
	let opening: Promise<Desk> | null = null;

	/** Loaded when the first notes are read: the page does not wait for it. */
	async function openDesk(): Promise<Desk> {
		const { deskOfTab } = await import('#lib/desk/desk-of-tab.ts');
		const desk = deskOfTab();
		await (desk.status === 'closed' ? desk.open() : desk.refresh());
		return desk;
	}

	async function find(code: string) {
		opening ??= openDesk();
		const desk = await opening;
		return { desk, entry: desk.entryOf(code) };
	}

	return {
		async load(code) {
			const { entry } = await find(code);
			return entry === undefined ? inWindow.load(code) : entry.notes;
		},
		async save(code, text) {
			const { desk, entry } = await find(code);
			if (entry === undefined) return inWindow.save(code, text);
			const issue = await desk.writeNotes(entry.id, text, entry.notes);
			if (issue !== null) throw new Error(`The notes were not kept: ${issue}.`);
			return true;
		}
	};
}
