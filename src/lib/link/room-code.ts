import { dropInvisible } from './label-text.ts';
import { decodePercent, HASH, unwrapLinks } from './unwrap-links.ts';

/** No character that looks like another one: 0 and O, 1, I and L, U and V on a far projector. */
export const ROOM_ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const OTHERS = /[^2-9A-HJKMNP-TV-Z]/;

/** Longer than any message around a code. */
const TEXT_MAX = 20_000;

const ROOM_LENGTH = 6;
export const CONTINUE_LENGTH = 8;
/** What rooms gave out before; some are still open. */
const OLD_CONTINUE_LENGTH = 4;
/** How codes are broken when they are shown, so that they can be read aloud. */
const GROUP = 3;
const CONTINUE_GROUP = 4;

/**
 * The code of a room as somebody typed, pasted or scanned it: in any case, with hyphens and spaces,
 * as the whole address too, with what programs put around or behind it. Null when there is none in it.
 * Never throws.
 */
export function readRoomCode(text: string): string | null {
	const parts = unwrapLinks(dropInvisible(text.slice(0, TEXT_MAX))).split(new RegExp(HASH, 'i'));
	const [last = ''] = parts.slice(-1);
	const linked = parts.length > 1 ? parts.slice(1) : parts;
	return readCode(last, ROOM_LENGTH) ?? firstOf(linked, readRoomAtStart);
}

function firstOf<T>(parts: readonly string[], read: (part: string) => T | null): T | null {
	for (const part of parts) {
		const found = read(part);
		if (found !== null) return found;
	}
	return null;
}

/** A code with something behind it: a mark that is in no code, or small letters behind capitals. */
function readRoomAtStart(part: string): string | null {
	const plain = decodePercent(part)
		.trimStart()
		.replace(/^[^\p{L}\p{N}]+/u, '');
	const [code = ''] = /^[\p{L}\p{N}]{3}[\p{Pd} ]?[\p{L}\p{N}]{3}/u.exec(plain) ?? [];
	const rest = plain.slice(code.length);
	const isGlued = code === code.toUpperCase() && /^\p{Ll}/u.test(rest);
	return isGlued || !/^[\p{L}\p{N}\p{Pd}]/u.test(rest) ? readCode(code, ROOM_LENGTH) : null;
}

/** The code by which a member goes on with another device; null when the text is none. */
export function readContinueCode(text: string): string | null {
	return readCode(text, CONTINUE_LENGTH) ?? readCode(text, OLD_CONTINUE_LENGTH);
}

/** A continue code as people read it: `K7P2-M3QX`. */
export function formatContinueCode(code: string): string {
	return (code.match(new RegExp(`.{1,${CONTINUE_GROUP}}`, 'g')) ?? []).join('-');
}

/** A room code as people read it: `ABC-D23`. */
export function formatRoomCode(code: string): string {
	return `${code.slice(0, GROUP)}-${code.slice(GROUP)}`;
}

/** The inverse of `roomLink`, with or without the `#` before it; null when either part is missing. */
export function readRoomLink(hash: string): { code: string; key: string } | null {
	const [code = '', key = ''] = hash.replace(/^#/, '').split('.');
	const plain = readRoomCode(code);
	return plain === null || !/^[\w-]{8,}$/.test(key) ? null : { code: plain, key };
}

/** What stands after the `#` on a control screen or projector: the room and the key that opens it. */
export function roomLink(code: string, key: string): string {
	return `${code}.${key}`;
}

function readCode(text: string, length: number): string | null {
	const plain = text.toUpperCase().replace(/[\s\p{Pd}]/gu, '');
	const isCode = plain.length === length && !OTHERS.test(plain);
	return isCode ? plain : null;
}
