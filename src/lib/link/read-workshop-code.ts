import { decodePercent, HASH } from './hash-mark.ts';
import { asWorkshopCode } from './workshop-code.ts';
import { unwrapLinks } from './unwrap-links.ts';

/** Longer than any message around a code. */
const TEXT_MAX = 20_000;

/**
 * The workshop code in a text that was typed, pasted or scanned: in any case, with hyphens and spaces, or as an
 * address, including anything that programs put around it. Null if there is none. Never throws.
 */
export function readWorkshopCode(text: string): string | null {
	const written = text.slice(0, TEXT_MAX);
	return readLinkedWorkshop(written) ?? readLinkedWorkshop(unwrapLinks(written));
}

function readLinkedWorkshop(text: string): string | null {
	const parts = text.split(new RegExp(HASH, 'i'));
	const [last = ''] = parts.slice(-1);
	const linked = parts.length > 1 ? parts.slice(1) : parts;
	return asWorkshopCode(last) ?? firstOf(linked, readWorkshopAtStart);
}

function firstOf<T>(parts: readonly string[], read: (part: string) => T | null): T | null {
	for (const part of parts) {
		const found = read(part);
		if (found !== null) return found;
	}
	return null;
}

/** A code followed by other text: a character that codes do not contain, or lower case after capitals. */
function readWorkshopAtStart(part: string): string | null {
	const plain = decodePercent(part)
		.trimStart()
		.replace(/^[^\p{L}\p{N}]+/u, '');
	const [code = ''] = /^[\p{L}\p{N}]{3}[\p{Pd} ]?[\p{L}\p{N}]{3}/u.exec(plain) ?? [];
	const rest = plain.slice(code.length);
	const isGlued = code === code.toUpperCase() && /^\p{Ll}/u.test(rest);
	return isGlued || !/^[\p{L}\p{N}\p{Pd}]/u.test(rest) ? asWorkshopCode(code) : null;
}
