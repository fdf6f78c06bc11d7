import { windowNotes, type NoteStore } from '#lib/caseload/note-store.ts';
import type { Desk } from '#lib/caseload/desk.svelte.ts';

/** Loads the desk with the first notes, so that the page does not wait for it. */
const loadDesk = async () => (await import('#lib/caseload/desk.svelte.ts')).deskOfTab();

/**
 * Returns a store that saves notes on a result in the caseload with that result, encrypted if the caseload is.
 * Notes on any other result, or while the desk is locked, last as long as the window.
 */
export function deskNotes(load: () => Promise<Desk> = loadDesk): NoteStore {
	const inWindow = windowNotes();
	let opening: Promise<Desk> | null = null;
	let saving: Promise<unknown> = Promise.resolve();

	async function openDesk(): Promise<Desk> {
		const desk = await load();
		await (desk.status === 'closed' ? desk.open() : desk.refresh());
		return desk;
	}

	async function find(code: string) {
		opening ??= openDesk().catch((cause: unknown) => {
			// The network may be back next time.
			opening = null;
			throw cause;
		});
		const desk = await opening;
		return { desk, entry: desk.entryOf(code) };
	}

	const save: NoteStore['save'] = async (code, text, basedOn) => {
		const { desk, entry } = await find(code);
		if (entry === undefined) return inWindow.save(code, text, basedOn);
		const issue = await desk.writeNotes(entry.id, text, basedOn);
		if (issue === null) return { kind: 'kept' };
		if (issue === 'changed-elsewhere') return { kind: 'changed', text: desk.readNotes(entry.id) };
		if (issue === 'gone') return inWindow.save(code, text, basedOn);
		throw new Error(`The notes were not kept: ${issue}.`);
	};

	return {
		async load(code) {
			// The page may have been left, or its language changed, during a save.
			await saving;
			const { entry } = await find(code);
			return entry === undefined ? inWindow.load(code) : entry.notes;
		},
		save(code, text, basedOn) {
			const saved = save(code, text, basedOn);
			saving = saved.catch(() => undefined);
			return saved;
		}
	};
}
