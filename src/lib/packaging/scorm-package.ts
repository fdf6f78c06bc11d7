import type { Theme } from '#lib/embed/parameters.ts';
import { withSettings } from '#lib/embed/settings.ts';
import type { Mode } from '#lib/schema/quiz.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import { strToU8, zipSync } from 'fflate';
import { manifest, METADATA, PAGE, metadata, type QuizWords } from './manifest.ts';
import { packageName, type PackageOrder } from './package-order.ts';

export interface PackageWish {
	/** Null if the person chooses. */
	readonly mode: Mode | null;
	readonly theme: Theme;
	readonly objectives: boolean;
	/** The public address of a site that opens result links; null if there is none. */
	readonly site: string | null;
}

export interface ScormPackage {
	readonly fileName: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Makes the package of a quiz in one language from its stand-alone page. */
export function scormPackage(bundle: QuizBundle, wish: PackageWish, page: string): ScormPackage {
	const { quiz, locale, wording } = bundle;
	const { mode, theme, objectives, site } = wish;
	const { id, version } = quiz;
	const order: PackageOrder = { quiz: id, version, locale, mode, theme, objectives };
	const own = withSettings(mayAskItsServer(page), {
		host: 'scorm',
		locale,
		theme,
		...(mode !== null && { mode }),
		...(objectives && { objectives }),
		...(site !== null && { site })
	});
	const words: QuizWords = {
		name: wording.name,
		summary: wording.summary,
		evidence: wording.evidence,
		isValidated: quiz.evidence === 'validated',
		licence: wording.licence ?? null
	};
	return { fileName: `${packageName(order)}.zip`, bytes: packScorm(order, words, own) };
}

/**
 * The stand-alone page with a policy that allows requests to its own server. Normally it forbids all
 * requests, but in a learning platform it checks that the server can be reached before it regards
 * something as saved. Throws if the page has no such policy.
 */
function mayAskItsServer(page: string): string {
	const before = "default-src 'none';";
	if (!page.includes(before)) throw new Error('This stand-alone quiz has no policy of its own.');
	return page.replace(before, `${before} connect-src 'self';`);
}

/**
 * A SCORM 1.2 package as a zip, with the same bytes for the same order and page everywhere and always.
 * `page` is the stand-alone quiz with the settings of this order.
 */
export function packScorm(
	order: PackageOrder,
	words: QuizWords,
	page: string
): Uint8Array<ArrayBuffer> {
	// the earliest time in a zip; zips have no time zone, so it is the same everywhere
	const mtime = new Date(1980, 0, 1);
	return zipSync(
		{
			'imsmanifest.xml': strToU8(manifest(order, words.name)),
			[METADATA]: strToU8(metadata(order, words)),
			[PAGE]: strToU8(page)
		},
		{ level: 9, mtime }
	);
}
