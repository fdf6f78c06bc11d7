import type { FoundCode } from '#lib/link/find-codes.ts';

/** A code with its name as somebody would write it, for `findCodes` to read again. */
export function lineOf({ code, label }: FoundCode): string {
	return label === '' ? code : `${label}: ${code}`;
}
