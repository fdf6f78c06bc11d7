import {
	fileNameOf,
	readCaseload,
	unsealCaseload,
	writeCaseload,
	type ReadFile
} from '#lib/caseload/caseload-file.ts';
import type { Desk } from '#lib/caseload/desk.svelte.ts';
import { dayOf } from '#lib/i18n/moment.ts';
import { saveFile } from '#lib/reading/files/save-file.ts';

export { openCaseload } from '#lib/caseload/caseload-file.ts';

/** A caseload file as it was handed to the browser. */
export interface WrittenFile {
	readonly name: string;
	readonly content: string;
}

/** Hands the whole caseload to the browser's download. The file; null when it could not be made. */
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

/** Reads a file; one that was saved under the passphrase of this very desk needs no further question. */
export async function readFor(desk: Desk, content: string): Promise<ReadFile> {
	const read = readCaseload(content);
	const open = desk.openLock;
	if (read.kind !== 'sealed' || open?.lock.id !== read.file.lock.id) return read;
	return unsealCaseload(read.file, open);
}
