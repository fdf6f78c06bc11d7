/** Used if storage is blocked. */
let hasJoined = false;

/** Notes for the other pages of this tab that this device takes part in a workshop. */
export function noteTakesPart(): void {
	hasJoined = true;
}

/**
 * Whether this device takes part in a workshop. Answers without loading any workshop code, so that pages load
 * that code only if needed.
 */
export function takesPart(): boolean {
	try {
		return hasJoined || Object.keys(localStorage).some((key) => key.startsWith('arah:room:'));
	} catch {
		return hasJoined;
	}
}
