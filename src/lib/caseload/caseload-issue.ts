/** Why the desk did not do something. In every case it left what is kept as it was. */
export type CaseloadIssue =
	/** The device has no space left. */
	| 'full'
	/** The browser refused: blocked, private window, broken profile. */
	| 'refused'
	/** What is kept was written by a newer Arah. */
	| 'newer'
	/** The passphrase has not been entered. */
	| 'locked'
	/** The passphrase was changed since it was entered here, in another tab. */
	| 'passphrase-changed'
	| 'wrong-passphrase'
	/** The record that belongs to the passphrase does not read, so no encrypted entry can be opened. */
	| 'lock-damaged'
	/** Shorter than `PASSPHRASE_MIN`. */
	| 'short-passphrase'
	/** This page cannot encrypt: it was not loaded over https. */
	| 'no-encryption'
	/** The entry is not there any more. */
	| 'gone'
	/** What was to be replaced is not what it was when it was read. */
	| 'changed-elsewhere'
	/** Other tabs wrote all the time. */
	| 'busy';

export type Outcome<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly issue: CaseloadIssue };

export function done<T>(value: T): { readonly ok: true; readonly value: T } {
	return { ok: true, value };
}

export function refused(issue: CaseloadIssue): {
	readonly ok: false;
	readonly issue: CaseloadIssue;
} {
	return { ok: false, issue };
}

/** What an exception of the browser's storage means. */
export function issueOf(cause: unknown): 'full' | 'refused' | 'newer' {
	const name = cause instanceof DOMException ? cause.name : '';
	if (name === 'QuotaExceededError') return 'full';
	return name === 'VersionError' ? 'newer' : 'refused';
}
