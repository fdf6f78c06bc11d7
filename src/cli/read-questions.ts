import { readdirSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MOST_MEGABYTES } from '#lib/bank/read-file.ts';
import type { FileText } from '#lib/bank/read-file.ts';

const QUIZ_FILE = /(\.ya?ml|^simulated\.json)$/;
/** `<quiz>/v<number>/<file>`, and one more for a folder too many to be reported. */
const DEEPEST = 4;

/**
 * The text of every quiz file under a `questions/` folder, by relative path with "/", or why it could not be read.
 * Symbolic links are followed, but never in a circle.
 */
export function readQuestions(folder: string): Record<string, FileText> {
	return Object.fromEntries(filesIn(folder, '', [realpathSync(folder)]));
}

type Files = (readonly [path: string, text: FileText])[];

/** `above` are the real paths of the folders around these files. */
function filesIn(folder: string, prefix: string, above: readonly string[]): Files {
	if (above.length > DEEPEST) return [];
	const names = readdirSync(folder).sort();
	return names.flatMap((name) => {
		const path = join(folder, name);
		const shown = `${prefix}${name}`;
		const stats = statSync(path, { throwIfNoEntry: false });
		if (stats === undefined) {
			return [[shown, { code: 'broken-link', target: readlinkSync(path) }]];
		}
		if (!stats.isDirectory()) {
			return QUIZ_FILE.test(name) ? [[shown, textOf(path, stats.size)]] : [];
		}
		const real = realpathSync(path);
		if (above.includes(real)) return [[shown, { code: 'link-loop', target: readlinkSync(path) }]];
		return filesIn(path, `${shown}/`, [...above, real]);
	});
}

function textOf(path: string, bytes: number): FileText {
	const megabytes = Math.ceil(bytes / 100_000) / 10;
	if (megabytes > MOST_MEGABYTES) return { code: 'too-large', megabytes, most: MOST_MEGABYTES };
	return readFileSync(path, 'utf8');
}
