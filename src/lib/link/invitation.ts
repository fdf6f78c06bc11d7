import type { Locale } from '#lib/schema/locale.ts';
import type { Mode, QuizId } from '#lib/schema/quiz.ts';

/**
 * The result that an invitation asks for: the full link with every answer, or the summary code with the scores
 * alone. Links hold the place in this list: append only.
 */
export const CODE_KINDS = ['full', 'summary'] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

/** The ways to send a result back. Links hold the place in this list: append only. */
export const SEND_WAYS = ['copy', 'share', 'mail', 'qr'] as const;
export type SendWay = (typeof SEND_WAYS)[number];

/**
 * A request to take a quiz. It names the quiz but not its version: an invitation may wait for weeks, and only the
 * newest version can be taken. The result names its version.
 */
export interface Invitation {
	readonly quiz: QuizId;
	readonly mode: Mode;
	/** The language for the person, offered but never forced. */
	readonly locale: Locale;
	/** The label before the returned result, so that the sender of the invitation recognises it. */
	readonly label: string;
	/** The sender's name as typed, unverified. */
	readonly from: string;
	/** A short message to the person in plain text; '' for none. */
	readonly note: string;
	readonly wants: CodeKind;
	/** At least one. */
	readonly ways: readonly SendWay[];
	/** The address for mail; '' to let the person fill it in. */
	readonly email: string;
}

/** Maximum lengths in code points, which match what people count except for joined emoji. */
export const LIMITS = { label: 32, from: 60, note: 280, email: 254 } as const;

/** The problem of one field. */
export type FieldIssue =
	| 'missing'
	| 'too-long'
	/** A label may contain only a to z, 0 to 9 and hyphens. */
	| 'bad-label'
	| 'bad-email'
	/** No way to send the result back. */
	| 'no-way'
	/** The scores of a quick match are less certain, which a summary cannot say. */
	| 'quick-is-full';

export type InvitationIssues = Partial<Readonly<Record<keyof Invitation, FieldIssue>>>;

/** Control characters and those that change the direction of text; neither belongs in plain text. */
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g; // eslint-disable-line no-control-regex -- these are what it removes

/** Like String.prototype.toWellFormed, which some supported browsers lack. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

const LABEL = /^[a-z0-9-]*$/;
const EMAIL = /^[^\s@,;<>"]+@[^\s@,;<>"]+$/;

/** The length of a text as counted by `LIMITS`. */
export function lengthOf(text: string): number {
	return Array.from(text).length;
}

/** The invitation as it goes into a link: without extra spaces, invisible characters or an unused address. */
export function tidyInvitation(draft: Invitation): Invitation {
	return {
		...draft,
		label: draft.label.trim(),
		from: tidy(draft.from.replace(/\s/g, ' ')).replace(/ +/g, ' '),
		note: tidy(draft.note.replace(/\r\n?/g, '\n').replace(/\t/g, ' ')),
		ways: SEND_WAYS.filter((way) => draft.ways.includes(way)),
		email: draft.ways.includes('mail') ? draft.email.trim() : ''
	};
}

function tidy(text: string): string {
	return text.replace(LONE_SURROGATES, '\ufffd').replace(CONTROLS, '').trim();
}

/** The issues of a tidied invitation by field; empty if it can go into a link. */
export function findInvitationIssues(invitation: Invitation): InvitationIssues {
	const { label, from, note, mode, wants, ways, email } = invitation;
	const found: readonly (readonly [keyof Invitation, FieldIssue | null])[] = [
		['label', lengthIssue(label, LIMITS.label) ?? (LABEL.test(label) ? null : 'bad-label')],
		['from', lengthIssue(from, LIMITS.from)],
		['note', note === '' ? null : lengthIssue(note, LIMITS.note)],
		['wants', mode === 'quick' && wants === 'summary' ? 'quick-is-full' : null],
		['ways', ways.length === 0 ? 'no-way' : null],
		['email', emailIssue(email)]
	];
	return Object.fromEntries(found.filter(([, issue]) => issue !== null));
}

function lengthIssue(text: string, most: number): FieldIssue | null {
	if (text === '') return 'missing';
	return lengthOf(text) > most ? 'too-long' : null;
}

function emailIssue(email: string): FieldIssue | null {
	if (email === '') return null;
	return lengthIssue(email, LIMITS.email) ?? (EMAIL.test(email) ? null : 'bad-email');
}
