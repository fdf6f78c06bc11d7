/** Excludes characters that look alike on a far projector: 0 and O; 1, I and L; U and V. */
export const WORKSHOP_ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const OTHERS = /[^2-9A-HJKMNP-TV-Z]/;

const WORKSHOP_LENGTH = 6;
export const CONTINUE_LENGTH = 8;
/** The length in older workshops, some of which are still open. */
const OLD_CONTINUE_LENGTH = 4;
/** Group lengths for display, so that codes can be read aloud. */
const GROUP = 3;
const CONTINUE_GROUP = 4;

/** The workshop code in a text, in capitals; null if the text is anything else. See `readWorkshopCode`. */
export function asWorkshopCode(text: string): string | null {
	return readCode(text, WORKSHOP_LENGTH);
}

/** The code with which a member continues on another device; null if the text is none. */
export function readContinueCode(text: string): string | null {
	return readCode(text, CONTINUE_LENGTH) ?? readCode(text, OLD_CONTINUE_LENGTH);
}

/** A personal code for display: `K7P2-M3QX`. */
export function formatContinueCode(code: string): string {
	return (code.match(new RegExp(`.{1,${CONTINUE_GROUP}}`, 'g')) ?? []).join('-');
}

/** A workshop code for display: `ABC-D23`. */
export function formatWorkshopCode(code: string): string {
	return `${code.slice(0, GROUP)}-${code.slice(GROUP)}`;
}

/** The inverse of `workshopLink`, with or without the leading `#`; null if either part is missing. */
export function readWorkshopLink(hash: string): { code: string; key: string } | null {
	const [code = '', key = ''] = hash.replace(/^#/, '').split('.');
	const plain = asWorkshopCode(code);
	return plain === null || !/^[\w-]{8,}$/.test(key) ? null : { code: plain, key };
}

/** The part after `#` in the address of a control page or projector: the workshop code and its key. */
export function workshopLink(code: string, key: string): string {
	return `${code}.${key}`;
}

function readCode(text: string, length: number): string | null {
	const plain = text.toUpperCase().replace(/[\s\p{Pd}\p{Cf}]/gu, '');
	const isCode = plain.length === length && !OTHERS.test(plain);
	return isCode ? plain : null;
}
