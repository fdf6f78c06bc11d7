import { dev } from '$app/env';
import { asset } from '$app/paths';

/** From a page that answers to the copy of the app. */
const PATIENCE_MS = 3_000;

/**
 * Starts the service worker, which then copies the whole app for offline use. Not at once: on a phone the copy
 * would take processor and network from the page, which still draws itself and fetches its own parts.
 */
export function startWorker(): void {
	if (!('serviceWorker' in navigator)) return;
	setTimeout(() => {
		navigator.serviceWorker
			.register(asset('/service-worker.js'), { type: dev ? 'module' : 'classic' })
			.catch((cause: unknown) => {
				console.error('There will be no copy for offline use.', cause);
			});
	}, PATIENCE_MS);
}
