/** No character that looks like another one: 0 and O, 1, I and L, U and V on a far projector. */
export const ROOM_ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const OTHERS = /[^2-9A-HJKMNP-TV-Z]/;

const ROOM_LENGTH = 6;
export const CONTINUE_LENGTH = 8;
/** What workshops gave out before; some are still open. */
const OLD_CONTINUE_LENGTH = 4;
/** How codes are broken when they are shown, so that they can be read aloud. */
const GROUP = 3;
const CONTINUE_GROUP = 4;

/** A workshop code without what is around it, in capitals; null when the text is none. See `readWorkshopCode`. */
export function asWorkshopCode(text: string): string | null {
	return readCode(text, ROOM_LENGTH);
}

/** The code by which a member goes on with another device; null when the text is none. */
export function readContinueCode(text: string): string | null {
	return readCode(text, CONTINUE_LENGTH) ?? readCode(text, OLD_CONTINUE_LENGTH);
}

/** A continue code as people read it: `K7P2-M3QX`. */
export function formatContinueCode(code: string): string {
	return (code.match(new RegExp(`.{1,${CONTINUE_GROUP}}`, 'g')) ?? []).join('-');
}

/** A workshop code as people read it: `ABC-D23`. */
export function formatWorkshopCode(code: string): string {
	return `${code.slice(0, GROUP)}-${code.slice(GROUP)}`;
}

/** The inverse of `workshopLink`, with or without the `#` before it; null when either part is missing. */
export function readWorkshopLink(hash: string): { code: string; key: string } | null {
	const [code = '', key = ''] = hash.replace(/^#/, '').split('.');
	const plain = asWorkshopCode(code);
	return plain === null || !/^[\w-]{8,}$/.test(key) ? null : { code: plain, key };
}

/** What stands after the `#` on a control screen or projector: the workshop and the key that opens it. */
export function workshopLink(code: string, key: string): string {
	return `${code}.${key}`;
}

function readCode(text: string, length: number): string | null {
	const plain = text.toUpperCase().replace(/[\s\p{Pd}\p{Cf}]/gu, '');
	const isCode = plain.length === length && !OTHERS.test(plain);
	return isCode ? plain : null;
}

/**
 * The version of the notice that a member of a workshop agrees to (`notice` in i18n). It rises with
 * every change of what the notice says; the server takes this one and those before it, from phones
 * that agreed before an upgrade.
 */
export const NOTICE_VERSION = 3;
