import type { Theme } from '#lib/embed/parameters.ts';
import { withSettings } from '#lib/embed/settings.ts';
import type { Mode } from '#lib/schema/quiz.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import { packScorm } from './pack-scorm.ts';
import { packageName, type PackageOrder } from './package-order.ts';

export interface PackageWish {
	/** Null: the person chooses. */
	readonly mode: Mode | null;
	readonly theme: Theme;
	readonly objectives: boolean;
	/** Public address of a site where result links open; null when there is none. */
	readonly site: string | null;
}

export interface ScormPackage {
	readonly fileName: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The package of a quiz in one language, made from its stand-alone page: the one way in which packages are made. */
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
	return { fileName: `${packageName(order)}.zip`, bytes: packScorm(order, wording, own) };
}

/**
 * The stand-alone page forbids itself every request. In a learning platform it asks the server that it came
 * from whether it can be reached, before it believes that something was saved. Throws without such a policy.
 */
function mayAskItsServer(page: string): string {
	const before = "default-src 'none';";
	if (!page.includes(before)) throw new Error('This stand-alone quiz has no policy of its own.');
	return page.replace(before, `${before} connect-src 'self';`);
}
