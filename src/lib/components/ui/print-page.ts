/** Within this time of being asked, a browser that can print begins to. */
const BEGIN_MS = 1_000;

/**
 * Prints the page. False if the browser did not even begin: an in-app browser has no printing, and a sandbox
 * ignores the request without a word.
 */
export function printPage(): Promise<boolean> {
	if (typeof globalThis.print !== 'function') return Promise.resolve(false);
	return new Promise((resolve) => {
		const begin = () => resolve(true);
		addEventListener('beforeprint', begin, { once: true });
		print();
		setTimeout(() => {
			removeEventListener('beforeprint', begin);
			resolve(false);
		}, BEGIN_MS);
	});
}
