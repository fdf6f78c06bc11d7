import { toBase64url } from '#lib/link/base64.ts';

/** 128 bits: nobody has the same, and nobody guesses one. */
const BYTES = 16;

/** A random id by which a workshop knows one person and nothing about them. */
export function newMember(): string {
	return toBase64url(crypto.getRandomValues(new Uint8Array(BYTES)));
}
