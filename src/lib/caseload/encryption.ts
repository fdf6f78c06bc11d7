import { fromBase64, toBase64 } from '#lib/link/base64.ts';
import { isObject } from './entry.ts';

/** Text encrypted with AES-256-GCM. Both parts are base64, so records and files share one form. */
export interface Sealed {
	/** 96 bits, fresh for every text. */
	readonly iv: string;
	/** Ciphertext and 128-bit tag. */
	readonly data: string;
}

/** Encrypts a text and binds it to its place: it cannot be decrypted under another `context`. */
export async function seal(key: CryptoKey, text: string, context: string): Promise<Sealed> {
	const iv = crypto.getRandomValues(new Uint8Array(12));
	const data = await crypto.subtle.encrypt(algorithm(iv, context), key, encode(text));
	return { iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
}

/** The decrypted text; null if the key, the context or a single bit differs. */
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

/**
 * How a key is derived from a passphrase. It is stored beside the encrypted data, so that the number of iterations
 * or the function can change later without locking anyone out. Contains nothing secret.
 */
export interface Lock {
	readonly version: 1;
	/** Identifies this passphrase; new each time a passphrase is set. */
	readonly id: string;
	readonly kdf: 'PBKDF2';
	readonly hash: 'SHA-256';
	readonly iterations: number;
	/** 128 random bits, base64. */
	readonly salt: string;
	/** A known text that only the right passphrase decrypts. */
	readonly check: Sealed;
}

/** A lock and its key. The key cannot be exported from the browser and is never stored. */
export interface OpenLock {
	readonly lock: Lock;
	readonly key: CryptoKey;
}

/** Shorter passphrases are guessed too fast (NIST SP 800-63B requires 8). */
export const PASSPHRASE_MIN = 8;

/** OWASP Password Storage Cheat Sheet: at least 600,000 for PBKDF2 with HMAC-SHA-256. */
export const ITERATIONS = 600_000;

/**
 * A few seconds on a phone, and three times the recommendation. A file that demands more would only keep the
 * browser busy.
 */
const ITERATIONS_MAX = 2_000_000;

const CHECK = 'arah';

/** Whether this page can encrypt: browsers allow it only over https and on localhost. */
export function canEncrypt(): boolean {
	return 'subtle' in crypto;
}

/** A new lock with a fresh salt. Takes about half a second on a laptop, by design. */
export async function createLock(passphrase: string, iterations = ITERATIONS): Promise<OpenLock> {
	const id = randomId();
	const salt = crypto.getRandomValues(new Uint8Array(16));
	const key = await deriveKey(passphrase, salt, iterations);
	const check = await seal(key, CHECK, checkContext(id));
	const parts = { version: 1, id, kdf: 'PBKDF2', hash: 'SHA-256' } as const;
	return { lock: { ...parts, iterations, salt: toBase64(salt), check }, key };
}

/** The lock with its key; null if the passphrase is wrong. */
export async function openLock(lock: Lock, passphrase: string): Promise<OpenLock | null> {
	const salt = fromBase64(lock.salt);
	if (salt === null) return null;
	const key = await deriveKey(passphrase, salt, lock.iterations);
	const isRight = (await unseal(key, lock.check, checkContext(lock.id))) === CHECK;
	return isRight ? { lock, key } : null;
}

/** Reads a lock from the store or a file; null if it is not a valid lock. */
export function parseLock(value: unknown): Lock | null {
	if (!isObject(value)) return null;
	const { version, id, kdf, hash, iterations, salt, check } = value;
	if (version !== 1 || kdf !== 'PBKDF2' || hash !== 'SHA-256') return null;
	if (typeof id !== 'string' || typeof salt !== 'string' || fromBase64(salt) === null) return null;
	if (!isIterations(iterations) || !isSealed(check)) return null;
	const { iv, data } = check;
	return { version, id, kdf, hash, iterations, salt, check: { iv, data } };
}

/** 128 random bits in hexadecimal. */
export function randomId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isIterations(value: unknown): value is number {
	return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= ITERATIONS_MAX;
}

function checkContext(id: string): string {
	return `arah-desk:check:${id}`;
}

/** Derives the key. NFC makes equal letters equal, whichever way a keyboard composes them. */
async function deriveKey(
	passphrase: string,
	salt: Uint8Array<ArrayBuffer>,
	iterations: number
): Promise<CryptoKey> {
	const bytes = new TextEncoder().encode(passphrase.normalize('NFC'));
	const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
	return crypto.subtle.deriveKey(
		{ name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
		material,
		{ name: 'AES-GCM', length: 256 },
		false,
		['encrypt', 'decrypt']
	);
}
