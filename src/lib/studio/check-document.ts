import { loadVersion } from '#lib/bank/load-version.ts';
import type { LoadedVersion } from '#lib/bank/load-version.ts';
import { readValue } from '#lib/bank/read-file.ts';
import { toSources } from './document.ts';
import type { StudioDocument } from './document.ts';

const NO_LINE = { line: 1, column: 1 };

/**
 * Checks the version being written with every rule of the bank. `file` of an issue is the part of the document, such
 * as "quiz" or "en", and `path` the place in it. `quiz` is null while there is an error.
 */
export function checkDocument(document: StudioDocument): LoadedVersion {
	const sources = toSources(document);
	return loadVersion(null, {
		has: (part) => sources[part] !== undefined,
		read: (part, schema) =>
			readValue(
				{ file: part, value: sources[part], name: part, at: [], positionOf: () => NO_LINE },
				schema
			)
	});
}
