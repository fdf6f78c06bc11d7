import { withSettings } from '#lib/embed/settings.ts';
import type { Mode } from '#lib/schema/quiz.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import { packScorm } from './pack-scorm.ts';
import { packageName, type PackageOrder } from './package-order.ts';

export interface PackageWish {
	/** Null: the person chooses. */
	readonly mode: Mode | null;
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
	const { mode, objectives, site } = wish;
	const order: PackageOrder = { quiz: quiz.id, version: quiz.version, locale, mode, objectives };
	const own = withSettings(page, {
		host: 'scorm',
		locale,
		...(mode !== null && { mode }),
		...(objectives && { objectives }),
		...(site !== null && { site })
	});
	return { fileName: `${packageName(order)}.zip`, bytes: packScorm(order, wording, own) };
}
