/** Bytes as base64 with padding (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
	return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** The bytes of a base64 text, with or without padding; null for any other text. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
	try {
		return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
	} catch {
		return null;
	}
}

/** Bytes as base64url without padding (RFC 4648, section 5), which is safe in an address. */
export function toBase64url(bytes: Uint8Array): string {
	return toBase64(bytes).replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_');
}

/** The inverse of `toBase64url`. Null if the text has any other character or an impossible length. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
	if (!/^[\w-]*$/.test(text)) return null;
	return fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
}
