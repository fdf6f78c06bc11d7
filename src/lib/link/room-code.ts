// PROVISIONAL: replaced by the server branch
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
function read(text: string, length: number): string | null {
	const plain = text.toUpperCase().replace(/[\s\p{Pd}]/gu, '');
	return plain.length === length && [...plain].every((c) => ALPHABET.includes(c)) ? plain : null;
}
export function readRoomCode(text: string): string | null {
	return read(text.split(/#|%23/).at(-1) ?? '', 6);
}
export function readContinueCode(text: string): string | null {
	return read(text, 4);
}
export function formatRoomCode(code: string): string {
	return `${code.slice(0, 3)}-${code.slice(3)}`;
}
export function readRoomLink(hash: string): { code: string; key: string } | null {
	const [code = '', key = ''] = hash.replace(/^#/, '').split('.');
	const plain = readRoomCode(code);
	return plain === null || !/^[\w-]{8,}$/.test(key) ? null : { code: plain, key };
}
export function roomLink(code: string, key: string): string {
	return `${code}.${key}`;
}
