import { WORKSHOP_ALPHABET } from '#lib/link/workshop-code.ts';
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** A random code of this length that is easy to type. */
export function newCode(length: number): string {
	return Array.from({ length }, () =>
		WORKSHOP_ALPHABET.charAt(randomInt(WORKSHOP_ALPHABET.length))
	).join('');
}

/** 128 random bits as 22 characters. */
export function newSecret(): string {
	return randomBytes(16).toString('base64url');
}

/** The stored hash of a secret. It needs no salt, because 2^128 secrets cannot be tried. */
export function hashSecret(secret: string): string {
	return createHash('sha256').update(secret).digest('hex');
}

/** Whether a secret has this hash, in constant time. */
export function isSecret(secret: string, hash: string): boolean {
	return timingSafeEqual(Buffer.from(hashSecret(secret), 'hex'), Buffer.from(hash, 'hex'));
}

/** The key of the projector, derived from the facilitator's secret so that it can be shown again. */
export function screenKeyOf(secret: string): string {
	const digest = createHash('sha256').update(`screen key of ${secret}`).digest();
	return digest.subarray(0, 16).toString('base64url');
}
