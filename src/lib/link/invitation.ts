import type { Locale } from '#lib/schema/locale.ts';
import type { Mode, QuizId } from '#lib/schema/quiz.ts';

/** What can be asked for: the full link with every answer, or the summary code with the scores alone. In links by place: append only. */
export const CODE_KINDS = ['full', 'summary'] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

/** How a result may come back. In links by place: append only. */
export const SEND_WAYS = ['copy', 'share', 'mail', 'qr'] as const;
export type SendWay = (typeof SEND_WAYS)[number];

/**
 * What somebody asks a person to do. It names the quiz and not its version: an invitation may wait
 * for weeks, and only the newest version can be taken; the result names the version it was taken with.
 */
export interface Invitation {
	readonly quiz: QuizId;
	readonly mode: Mode;
	/** The language in which the person is addressed, offered and never forced. */
	readonly locale: Locale;
	/** What stands before the result that comes back, so that the asker knows whose it is. */
	readonly label: string;
	/** Who asks, as they typed it. Nobody checks it. */
	readonly from: string;
	/** A few words for the person, plain text; empty for none. */
	readonly note: string;
	readonly wants: CodeKind;
	/** At least one. */
	readonly ways: readonly SendWay[];
	/** Where mail goes; empty to let the person fill it in. */
	readonly email: string;
}

/** The most characters (code points, as people count in any script but for joined emoji). */
export const LIMITS = { label: 32, from: 60, note: 280, email: 254 } as const;

/** What is wrong with one field. */
export type FieldIssue =
	| 'missing'
	| 'too-long'
	/** A label has other characters than a to z, 0 to 9 and hyphens. */
	| 'bad-label'
	| 'bad-email'
	/** No way to send the result back. */
	| 'no-way'
	/** A quick match is less sure of each score, which a summary cannot say. */
	| 'quick-is-full';

export type InvitationIssues = Partial<Readonly<Record<keyof Invitation, FieldIssue>>>;

/** Invisible characters that have no place in plain text: controls, and those that turn a line around. */
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g; // eslint-disable-line no-control-regex -- these are what it removes

/** As String.prototype.toWellFormed does, which is newer than some browsers that we support. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

const LABEL = /^[a-z0-9-]*$/;
const EMAIL = /^[^\s@,;<>"]+@[^\s@,;<>"]+$/;

/** How long a text is for `LIMITS`. */
export function lengthOf(text: string): number {
	return Array.from(text).length;
}

/** The same invitation as it goes into a link: without stray spaces, invisible characters, and an address that nobody needs. */
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

/** What keeps a tidy invitation from going into a link, by field; empty when nothing does. */
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
