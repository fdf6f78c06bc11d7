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

/**
 * How a key is made of a passphrase: kept beside what it encrypts, so that more iterations or another
 * function can come without shutting anybody out. Holds nothing secret.
 */
export interface Lock {
	readonly version: 1;
	/** Names this passphrase; new whenever a passphrase is set. */
	readonly id: string;
	readonly kdf: 'PBKDF2';
	readonly hash: 'SHA-256';
	readonly iterations: number;
	/** 128 bit at random, base64. */
	readonly salt: string;
	/** A known text; it opens with the right passphrase only. */
	readonly check: Sealed;
}

/** A lock and its key. The key cannot be taken out of the browser and is never kept. */
export interface OpenLock {
	readonly lock: Lock;
	readonly key: CryptoKey;
}

/** Shorter ones are guessed too fast (NIST SP 800-63B asks for 8). */
export const PASSPHRASE_MIN = 8;

/** OWASP Password Storage Cheat Sheet: at least 600,000 for PBKDF2 with HMAC-SHA-256. */
export const ITERATIONS = 600_000;

/** Some seconds on a phone, and workshop for three times the advice. A file that asks for more would only keep the browser busy. */
const ITERATIONS_MAX = 2_000_000;

const CHECK = 'arah';

/** Browsers have this on https and on the own computer only. */
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

/** The lock, opened; null when the passphrase is another one. */
export async function openLock(lock: Lock, passphrase: string): Promise<OpenLock | null> {
	const salt = fromBase64(lock.salt);
	if (salt === null) return null;
	const key = await deriveKey(passphrase, salt, lock.iterations);
	const isRight = (await unseal(key, lock.check, checkContext(lock.id))) === CHECK;
	return isRight ? { lock, key } : null;
}

/** Reads a lock that came from the store or from a file; null when it does not read. */
export function parseLock(value: unknown): Lock | null {
	if (!isObject(value)) return null;
	const { version, id, kdf, hash, iterations, salt, check } = value;
	if (version !== 1 || kdf !== 'PBKDF2' || hash !== 'SHA-256') return null;
	if (typeof id !== 'string' || typeof salt !== 'string' || fromBase64(salt) === null) return null;
	if (!isIterations(iterations) || !isSealed(check)) return null;
	const { iv, data } = check;
	return { version, id, kdf, hash, iterations, salt, check: { iv, data } };
}

/** 128 bit at random, as text. */
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

/** The same letters are the same passphrase, however a keyboard composes them. */
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
