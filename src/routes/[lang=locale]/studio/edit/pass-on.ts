import type { MadeKind } from '#lib/components/studio/made-kind.ts';
import { fillStandalone } from '#lib/packaging/fill-standalone.ts';
import { scormPackage } from '#lib/packaging/scorm-package.ts';
import { checkFile } from '#lib/quiz-shelf/check-file.ts';
import type { KeptIn } from '#lib/quiz-shelf/quiz-shelf.ts';
import { printOf } from '#lib/link/print.ts';
import { saveFile } from '#lib/reading/files/save-file.ts';
import { LOCALES, type Locale } from '#lib/schema/locale.ts';
import type { PublishedFile } from '#lib/studio/publication.ts';
import { shelf } from '../../shelf.ts';

/** Puts a published quiz among the quiz files of this device, so that its results open here. */
export async function keepFile({ text }: PublishedFile): Promise<KeptIn | null> {
	const opened = await checkFile('', text);
	return opened.ok ? shelf.keep(text, opened.versions) : null;
}

/** Saves a published quiz in one of its forms; resolves to the name of the file, or null if it could not be made. */
export async function saveMade(
	kind: MadeKind,
	file: PublishedFile,
	locale: Locale
): Promise<string | null> {
	const print = printOf(file.fingerprint);
	// this tab may not have it, in a browser that stores nothing
	if ((await shelf.find(print)) === null) await keepFile(file);
	const bundles = await Promise.all(LOCALES.map((one) => shelf.findBundle(print, one)));
	const bundle = bundles[LOCALES.indexOf(locale)] ?? null;
	if (bundle === null) return null;
	const { id } = bundle.quiz;
	if (kind === 'quiz') return save(`${id}.arah.json`, new Blob([file.text]));
	try {
		const answer = await fetch(`/frames/${bundle.quiz.kind}.html`);
		if (!answer.ok) return null;
		const page = fillStandalone(
			await answer.text(),
			bundles.flatMap((one) => one ?? [])
		);
		if (kind === 'page') return save(`${id}.html`, new Blob([page]));
		const wish = { mode: null, theme: 'light', objectives: false, site: location.origin } as const;
		const { fileName, bytes } = scormPackage(bundle, wish, page);
		return save(fileName, new Blob([bytes], { type: 'application/zip' }));
	} catch {
		return null;
	}
}

function save(name: string, content: Blob): string {
	saveFile({ name, content });
	return name;
}
