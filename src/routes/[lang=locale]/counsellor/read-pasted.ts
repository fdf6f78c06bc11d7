import { canonicalCode } from '#lib/desk/entry.ts';
import type { FoundCode } from '#lib/desk/received.ts';

/** A code of ours has at least this many characters, and no word of a message does. */
const SHORTEST = 11;

/**
 * The codes in pasted text: one a line, as a link or as itself, with what stands before it as a name.
 * What looks like a link to a result and does not read is in the list, too.
 */
export function findCodes(text: string): FoundCode[] {
	return text.split('\n').flatMap((line) => {
		const words = line.trim().split(/\s+/u);
		const place = words.findIndex(isMeant);
		const code = words[place];
		if (code === undefined) return [];
		const label = words
			.slice(0, place)
			.join(' ')
			.replace(/[\s:=,;\-–—]+$/u, '');
		return [{ code: canonicalCode(code) ?? code, label }];
	});
}

function isMeant(word: string): boolean {
	if (/\/(r|result)#/.test(word)) return true;
	return word.length >= SHORTEST && canonicalCode(word) !== null;
}
