/** A browser that can print begins within this time. */
const BEGIN_MS = 1_000;

/**
 * Prints the page. Resolves to false if the browser did not begin: in-app browsers cannot print, and a sandbox
 * silently ignores the request.
 */
export function printPage(): Promise<boolean> {
	return new Promise((resolve) => {
		addEventListener('beforeprint', () => resolve(true), { once: true });
		setTimeout(() => resolve(false), BEGIN_MS);
		if ('print' in globalThis && typeof globalThis.print === 'function') print();
	});
}
