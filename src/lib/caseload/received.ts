import type { FoundCode } from '#lib/link/found-code.ts';
import { storableCode, cleanLabel } from './entry.ts';
import type { EntryContent } from './entry.ts';

export interface Received {
	/** New results, in the order of the text. */
	readonly contents: readonly EntryContent[];
	/** Number of results that are on the desk already. */
	readonly known: number;
	/** Texts that look like a code but are damaged. */
	readonly damaged: readonly string[];
}

/**
 * Turns found codes into entries, dated with the day beside them or else with `day` ("2026-11-22"). A code without
 * a name counts as known if it is on the desk under any name.
 */
export function toReceived(
	found: readonly Pick<FoundCode, 'code' | 'label' | 'date'>[],
	day: string,
	entries: readonly EntryContent[]
): Received {
	const contents: EntryContent[] = [];
	const damaged: string[] = [];
	let known = 0;
	for (const { code: text, label: name, date } of found) {
		const code = storableCode(text);
		const label = cleanLabel(name);
		if (code === null) damaged.push(text);
		else if (isThere(code, label, [...entries, ...contents])) known += 1;
		else contents.push({ code, label, entered: date ?? day, notes: '' });
	}
	return { contents, known, damaged };
}

function isThere(code: string, label: string, entries: readonly EntryContent[]): boolean {
	return entries.some((other) => other.code === code && (label === '' || other.label === label));
}
