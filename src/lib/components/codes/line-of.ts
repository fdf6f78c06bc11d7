import { findCodes, type FoundCode } from '#lib/link/find-codes.ts';

/** A code with its name as somebody would write it, for `findCodes` to read again. */
export function lineOf({ code, label }: FoundCode): string {
	if (label === '') return code;
	const line = `${label}: ${code}`;
	const [found] = findCodes(line);
	// a name that is long, or has a question mark, is read as one in quotes only
	return found?.label === label ? line : `"${label.replaceAll('"', '""')}"\t${code}`;
}
