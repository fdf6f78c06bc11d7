import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { printOf } from '#lib/link/print.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import { canonicalStructure } from './canonical-structure.ts';

/**
 * The identity of a quiz version, which does not depend on its author: the SHA-256 of its structure in 64 hex digits. A corrected spelling
 * keeps it; anything that scores differently has another one.
 */
export function fingerprintOf(quiz: Quiz): string {
	return sha256Of(canonicalStructure(quiz));
}

/** The quiz as one that is known by its content, because its id may be that of another quiz, too: see `Quiz.print`. */
export function withPrint(quiz: Quiz): Quiz {
	return { ...quiz, print: printOf(fingerprintOf(quiz)) };
}

/**
 * The SHA-256 of a text in 64 hex digits. Browsers offer their own only to pages from https, and an Arah in a school's
 * network may have none.
 */
export function sha256Of(text: string): string {
	return bytesToHex(sha256(utf8ToBytes(text)));
}
