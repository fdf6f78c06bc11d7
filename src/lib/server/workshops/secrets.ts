import { ROOM_ALPHABET } from '#lib/link/workshop-code.ts';
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** A random code that people can type. */
export function newCode(length: number): string {
	return Array.from({ length }, () => ROOM_ALPHABET.charAt(randomInt(ROOM_ALPHABET.length))).join(
		''
	);
}

/** 128 random bits as 22 characters. */
export function newSecret(): string {
	return randomBytes(16).toString('base64url');
}

/** What is stored of a secret. It needs no salt: nobody tries 2^128 of them. */
export function hashSecret(secret: string): string {
	return createHash('sha256').update(secret).digest('hex');
}

/** Whether a secret is the one of a stored hash, in a time that tells nothing about it. */
export function isSecret(secret: string, hash: string): boolean {
	return timingSafeEqual(Buffer.from(hashSecret(secret), 'hex'), Buffer.from(hash, 'hex'));
}

/** The key of the projector follows from the facilitator's secret, so that a facilitator can show it again. */
export function screenKeyOf(secret: string): string {
	const digest = createHash('sha256').update(`screen key of ${secret}`).digest();
	return digest.subarray(0, 16).toString('base64url');
}
