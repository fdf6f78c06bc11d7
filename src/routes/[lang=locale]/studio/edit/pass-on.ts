import type { MadeKind } from '#lib/components/studio/made-kind.ts';
import { checkFile } from '#lib/quiz-shelf/check-file.ts';
import type { KeptIn } from '#lib/quiz-shelf/quiz-shelf.ts';
import { saveFile } from '#lib/reading/files/save-file.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { PublishedFile } from '#lib/studio/publication.ts';
import { makeFile } from '../../quiz-files/make-file.ts';
import { shelf } from '#lib/quiz-shelf/device-shelf.ts';

/** Puts a published quiz among the quiz files of this device, so that its results open here. */
export async function keepFile({ text }: PublishedFile): Promise<KeptIn | null> {
	const opened = await checkFile('', text);
	return opened.ok ? shelf.keep(text, opened.versions) : null;
}

/** Saves a published quiz in one of its forms; resolves to the name of the file, or null if it could not be made. */
export async function saveMade(
	kind: MadeKind,
	{ text }: PublishedFile,
	locale: Locale
): Promise<string | null> {
	try {
		const opened = await checkFile('', text);
		if (!opened.ok) return null;
		const made = await makeFile(kind, { text, versions: opened.versions, locale });
		saveFile(made);
		return made.name;
	} catch {
		return null;
	}
}
