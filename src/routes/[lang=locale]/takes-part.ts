/** Where storage is blocked, the memory of the tab is all there is. */
let hasJoined = false;

/** Whoever takes part on this page still does on the next one. */
export function noteTakesPart(): void {
	hasJoined = true;
}

/**
 * Whether this device takes part in a workshop, found out without loading anything for it: only then are
 * the parts of the app fetched that send answers on.
 */
export function takesPart(): boolean {
	try {
		return hasJoined || Object.keys(localStorage).some((key) => key.startsWith('arah:room:'));
	} catch {
		return hasJoined;
	}
}
