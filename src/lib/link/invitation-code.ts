import { fnv1a } from '#lib/engine/fnv1a.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import type { QuizId } from '#lib/schema/quiz.ts';
import { MODES } from '#lib/schema/vocabulary.ts';
import { fromBase64url, toBase64url } from './base64.ts';
import {
	CODE_KINDS,
	findInvitationIssues,
	SEND_WAYS,
	tidyInvitation,
	type Invitation
} from './invitation.ts';
import type { LinkIssue } from './link-issue.ts';
import { quizTag } from './quiz-tag.ts';
import { decodePercent, HASH } from './hash-mark.ts';
import { unwrapLinks } from './unwrap-links.ts';

/**
 * Format 1 of an invitation, as base64url. Frozen, because people keep invitations.
 *
 *     bytes  1       1      1         3         …                                 4
 *            format  flags  language  quiz tag  label, from, email, note in UTF-8  checksum
 *
 * Flags, from the lowest bit: mode, requested code, then one bit for each way. The texts are joined by zero
 * bytes. More zero bytes make the length one more than a multiple of three, so that the last character is a
 * letter: chat programs leave a hyphen at the end out of a link.
 *
 * In every format the first byte is its number, never 0, and the last four are the FNV-1a of all bytes
 * before them, so a newer format can be told from damage. Damage to one byte is always detected; any
 * other damage goes undetected once in four billion cases.
 */
const FORMAT = 1;
const HEAD = 6;
const CHECK = 4;

/** Longer than any invitation. Limits the work of decoding. */
const LONGEST = 4000;
/** The longest message that is searched for an invitation. */
const TEXT_MAX = 20_000;
const AFTER_HASH = new RegExp(`invite(?:\\.html)?/?(?:\\?[^#\\s]*)?(?:${HASH})([^]*)$`, 'i');

/** Why a text contains no readable invitation. */
export type InvitationIssue = Extract<
	LinkIssue['code'],
	'empty' | 'damaged' | 'newer-format' | 'unknown-quiz'
>;

export type DecodedInvitation =
	| { readonly ok: true; readonly invitation: Invitation }
	| { readonly ok: false; readonly issue: InvitationIssue };

/** The tidied invitation as the text after `#`. Throws RangeError if it has issues. */
export function encodeInvitation(draft: Invitation): string {
	const invitation = tidyInvitation(draft);
	const [issue] = Object.entries(findInvitationIssues(invitation));
	if (issue !== undefined) throw new RangeError(`invitation: ${issue.join(' ')}`);
	const { quiz, locale, label, from, note, email } = invitation;
	const tag = quizTag(quiz);
	const content = [
		FORMAT,
		flagsOf(invitation),
		LOCALES.indexOf(locale),
		...[tag >>> 16, (tag >>> 8) & 255, tag & 255],
		...new TextEncoder().encode([label, from, email, note].join('\0'))
	];
	while ((content.length + CHECK) % 3 !== 1) content.push(0);
	return toBase64url(Uint8Array.from([...content, ...checksum(content)]));
}

function flagsOf({ mode, wants, ways }: Invitation): number {
	const bits = [
		mode === 'quick',
		wants === 'summary',
		...SEND_WAYS.map((way) => ways.includes(way))
	];
	return bits.reduce((sum, bit, place) => sum + (bit ? 2 ** place : 0), 0);
}

/**
 * The invitation in a text: a code, an address with one after `#`, or a message with such an address, including
 * anything that programs put around it. `quizzes` are the quizzes of this build. Never throws.
 */
export function decodeInvitation(text: string, quizzes: readonly QuizId[]): DecodedInvitation {
	const plain = text.slice(0, TEXT_MAX).replace(/\p{Cf}/gu, '');
	const decoded = decodeLink(plain, quizzes);
	// only now, because a valid code may contain something like a wrapped address
	return decoded.ok || decoded.issue !== 'damaged'
		? decoded
		: decodeLink(unwrapLinks(plain), quizzes);
}

function decodeLink(plain: string, quizzes: readonly QuizId[]): DecodedInvitation {
	const after = AFTER_HASH.exec(plain)?.[1] ?? plain.split(new RegExp(HASH, 'i')).at(-1) ?? '';
	const [word = ''] = after.trim().split(/\s/);
	const decoded = decodeCode(withoutEnds(word), quizzes);
	if (decoded.ok || decoded.issue !== 'damaged') return decoded;
	// a mail program may have broken the line
	const joined = decodeCode(withoutEnds(after.replace(/=?\s+(?:> ?)*/g, '')), quizzes);
	if (joined.ok || joined.issue !== 'damaged') return joined;
	return decodeGlued(withoutEnds(decodePercent(word)), quizzes);
}

/** Decodes a code with text attached to its end; the checksum says where it ends. */
function decodeGlued(text: string, quizzes: readonly QuizId[]): DecodedInvitation {
	const [code = ''] = /^[\w-]*/.exec(text.slice(0, LONGEST)) ?? [];
	// the length of a format 1 code is two more than a multiple of four
	for (let end = code.length - ((code.length + 2) % 4); end > HEAD + CHECK; end -= 4) {
		const decoded = decodeCode(code.slice(0, end), quizzes);
		if (decoded.ok || decoded.issue !== 'damaged') return decoded;
	}
	return failed('damaged');
}

function withoutEnds(text: string): string {
	return text.slice(0, 2 * LONGEST).replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '');
}

function decodeCode(code: string, quizzes: readonly QuizId[]): DecodedInvitation {
	if (code === '') return failed('empty');
	const content = openSeal(code);
	if (content === null) return failed('damaged');
	const head = readHead(content);
	if (head === null) return failed('newer-format');
	const { tag, ...rest } = head;
	const quiz = quizzes.find((id) => quizTag(id) === tag);
	if (quiz === undefined) return failed('unknown-quiz');
	const texts = readTexts(content.slice(HEAD));
	if (texts === null) return failed('damaged');
	const invitation = { quiz, ...rest, ...texts };
	return isMadeHere(invitation, code) ? { ok: true, invitation } : failed('damaged');
}

/** The bytes before a valid checksum; null if it is invalid. */
function openSeal(code: string): Uint8Array<ArrayBuffer> | null {
	const bytes = code.length > LONGEST ? null : fromBase64url(code);
	if (bytes === null || bytes.length <= HEAD + CHECK || bytes[0] === 0) return null;
	const content = bytes.slice(0, -CHECK);
	return checksum(content).every((byte, i) => byte === bytes.at(i - CHECK)) ? content : null;
}

/** Whether our form could have made this invitation: no issues, and the one code for its content. */
function isMadeHere(invitation: Invitation, code: string): boolean {
	const hasIssues = Object.keys(findInvitationIssues(invitation)).length > 0;
	return !hasIssues && encodeInvitation(invitation) === code;
}

/** Null if the head is from a newer format. */
function readHead(content: Uint8Array) {
	const [format, flags = 0, place = 0, ...tag] = content.slice(0, HEAD);
	const locale = LOCALES[place];
	if (format !== FORMAT || flags >>> 6 !== 0 || locale === undefined) return null;
	const [isQuick, isSummary, ...isWay] = Array.from({ length: 6 }, (_, bit) => (flags >>> bit) & 1);
	return {
		locale,
		mode: isQuick === 1 ? MODES[1] : MODES[0],
		wants: isSummary === 1 ? CODE_KINDS[1] : CODE_KINDS[0],
		ways: SEND_WAYS.filter((_, i) => isWay[i] === 1),
		tag: tag.reduce((sum, byte) => sum * 256 + byte, 0)
	};
}

function readTexts(
	bytes: Uint8Array<ArrayBuffer>
): Pick<Invitation, 'label' | 'from' | 'email' | 'note'> | null {
	try {
		const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
		const [label, from, email, note] = decoder.decode(bytes).split('\0');
		if (label === undefined || from === undefined) return null;
		return email === undefined || note === undefined ? null : { label, from, email, note };
	} catch {
		return null;
	}
}

function checksum(content: Iterable<number>): number[] {
	const hash = fnv1a(String.fromCharCode(...content));
	return [hash >>> 24, (hash >>> 16) & 255, (hash >>> 8) & 255, hash & 255];
}

function failed(issue: InvitationIssue): DecodedInvitation {
	return { ok: false, issue };
}
