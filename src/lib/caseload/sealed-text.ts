import { fromBase64, toBase64 } from '#lib/link/base64.ts';
import { isObject } from './entry.ts';

/** Text under AES-256-GCM. Both parts in base64, so that a record and a file hold the same. */
export interface Sealed {
	/** 96 bit, fresh for every text. */
	readonly iv: string;
	/** Ciphertext and 128 bit tag. */
	readonly data: string;
}

/** Encrypts a text and ties it to its place: under another `context` it does not open. */
export async function seal(key: CryptoKey, text: string, context: string): Promise<Sealed> {
	const iv = crypto.getRandomValues(new Uint8Array(12));
	const data = await crypto.subtle.encrypt(algorithm(iv, context), key, encode(text));
	return { iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
}

/** The text again; null when the key is another one, or a single bit is. */
export async function unseal(
	key: CryptoKey,
	{ iv, data }: Sealed,
	context: string
): Promise<string | null> {
	const nonce = fromBase64(iv);
	const bytes = fromBase64(data);
	if (nonce?.length !== 12 || bytes === null) return null;
	try {
		const plain = await crypto.subtle.decrypt(algorithm(nonce, context), key, bytes);
		return new TextDecoder().decode(plain);
	} catch {
		return null;
	}
}

export function isSealed(value: unknown): value is Sealed {
	return isObject(value) && typeof value.iv === 'string' && typeof value.data === 'string';
}

function algorithm(iv: Uint8Array<ArrayBuffer>, context: string): AesGcmParams {
	return { name: 'AES-GCM', iv, additionalData: encode(context) };
}

function encode(text: string): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(text);
}
