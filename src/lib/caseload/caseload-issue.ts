/** Why an action of the desk failed. The caseload is unchanged in every case. */
export type CaseloadIssue =
	/** The device has no space left. */
	| 'full'
	/** The browser refused: storage is blocked, the window is private, or the profile is broken. */
	| 'refused'
	/** The caseload was written by a newer Arah. */
	| 'newer'
	/** The passphrase has not been entered. */
	| 'locked'
	/** Another tab changed the passphrase after it was entered here. */
	| 'passphrase-changed'
	| 'wrong-passphrase'
	/** The lock record cannot be read, so no encrypted entry can be opened. */
	| 'lock-damaged'
	/** Shorter than `PASSPHRASE_MIN`. */
	| 'short-passphrase'
	/** This page cannot encrypt: it was not loaded over https. */
	| 'no-encryption'
	/** The entry no longer exists. */
	| 'gone'
	/** The text to replace has changed since it was read. */
	| 'changed-elsewhere'
	/** Other tabs kept writing, so no attempt succeeded. */
	| 'busy';

export type CaseloadOutcome<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly issue: CaseloadIssue };

export function done<T>(value: T): { readonly ok: true; readonly value: T } {
	return { ok: true, value };
}

export function notDone(issue: CaseloadIssue): {
	readonly ok: false;
	readonly issue: CaseloadIssue;
} {
	return { ok: false, issue };
}

/** The issue behind an exception from the browser's storage. */
export function caseloadIssueOf(cause: unknown): 'full' | 'refused' | 'newer' {
	const name = cause instanceof DOMException ? cause.name : '';
	if (name === 'QuotaExceededError') return 'full';
	return name === 'VersionError' ? 'newer' : 'refused';
}
