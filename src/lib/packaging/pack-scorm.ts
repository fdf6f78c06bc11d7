import { strToU8, zipSync } from 'fflate';
import { manifest, METADATA, PAGE } from './manifest.ts';
import { metadata, type QuizWords } from './metadata.ts';
import type { PackageOrder } from './package-order.ts';

/**
 * A SCORM 1.2 package as a zip: the same bytes for the same order and page, wherever and whenever it is
 * made. `page` is the stand-alone quiz, whose settings were made for this order.
 */
export function packScorm(
	order: PackageOrder,
	words: QuizWords,
	page: string
): Uint8Array<ArrayBuffer> {
	// the earliest time that a zip can say; it has no time zone, so this is the same everywhere
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
