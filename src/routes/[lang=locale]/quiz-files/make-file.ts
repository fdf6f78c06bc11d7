import { fillStandalone } from '#lib/packaging/fill-standalone.ts';
import { scormPackage } from '#lib/packaging/scorm-package.ts';
import { bundleIn, type ShelvedQuiz } from '#lib/quiz-shelf/shelved-quiz.ts';
import type { NamedFile } from '#lib/reading/files/save-file.ts';
import { LOCALES, type Locale } from '#lib/schema/locale.ts';

interface Order extends Pick<ShelvedQuiz, 'text' | 'versions'> {
	/** The language of the title of a package, and in which it opens. */
	readonly locale: Locale;
}

/**
 * A file to pass on: the quiz file itself, its stand-alone page or its SCORM package, with the same bytes as those of
 * `arah page` and `arah scorm --site`. Fetches the page without a quiz from the site; rejects if it is not available.
 */
export async function makeFile(
	kind: 'quiz' | 'page' | 'scorm',
	{ text, versions, locale }: Order
): Promise<NamedFile> {
	const bundle = bundleIn(versions, locale);
	const { id } = bundle.quiz;
	if (kind === 'quiz') return { name: `${id}.arah.json`, content: new Blob([text]) };
	const answer = await fetch(`/frames/${bundle.quiz.kind}.html`);
	if (!answer.ok) throw new Error('The site has no stand-alone page for this kind of quiz.');
	const page = fillStandalone(
		await answer.text(),
		LOCALES.map((one) => bundleIn(versions, one))
	);
	if (kind === 'page') return { name: `${id}.html`, content: new Blob([page]) };
	const wish = { mode: null, theme: 'light', objectives: false, site: location.origin } as const;
	const { fileName, bytes } = scormPackage(bundle, wish, page);
	return { name: fileName, content: new Blob([bytes], { type: 'application/zip' }) };
}
