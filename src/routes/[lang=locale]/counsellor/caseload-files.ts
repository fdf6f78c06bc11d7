import {
	fileNameOf,
	readCaseload,
	unsealCaseload,
	writeCaseload,
	type ReadCaseloadFile
} from '#lib/caseload/caseload-file.ts';
import type { Desk } from '#lib/caseload/desk.svelte.ts';
import { dayOf } from '#lib/i18n/moment.ts';
import { saveFile } from '#lib/reading/files/save-file.ts';

export { openCaseload } from '#lib/caseload/caseload-file.ts';

/** A caseload file as passed to the browser. */
export interface WrittenFile {
	readonly name: string;
	readonly content: string;
}

/** Starts a download of the whole caseload. Resolves to the file; null if it could not be made. */
export async function saveCaseload(desk: Desk): Promise<WrittenFile | null> {
	const day = dayOf(new Date());
	const name = fileNameOf(day);
	try {
		const content = await writeCaseload(desk.entries, desk.openLock, day);
		saveFile({ name, content: new Blob([content], { type: 'application/json' }) });
		return { name, content };
	} catch {
		return null;
	}
}

/** Reads a file. If it was saved with the current passphrase of this desk, it is decrypted without asking. */
export async function readFor(desk: Desk, content: string): Promise<ReadCaseloadFile> {
	const read = readCaseload(content);
	const open = desk.openLock;
	if (read.kind !== 'sealed' || open?.lock.id !== read.file.lock.id) return read;
	return unsealCaseload(read.file, open);
}
