/** Within this time of being asked, a browser that can print begins to. */
const BEGIN_MS = 1_000;

/**
 * Prints the page. False if the browser did not even begin: an in-app browser has no printing, and a sandbox
 * ignores the request without a word.
 */
export function printPage(): Promise<boolean> {
	return new Promise((resolve) => {
		addEventListener('beforeprint', () => resolve(true), { once: true });
		setTimeout(() => resolve(false), BEGIN_MS);
		if ('print' in globalThis && typeof globalThis.print === 'function') print();
	});
}
