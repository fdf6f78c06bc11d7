/**
 * Keeps the screen from going dark while the page can be seen, where the browser allows it. Returns the
 * function that lets it sleep again.
 */
export function keepAwake(): () => void {
	const stop = new AbortController();
	let lock: WakeLockSentinel | undefined;

	async function hold() {
		if (document.hidden || !('wakeLock' in navigator)) return;
		try {
			lock = await navigator.wakeLock.request('screen');
			if (stop.signal.aborted) await lock.release();
		} catch {
			// low battery, or not allowed: the screen may sleep
		}
	}

	// a browser lets go whenever the page is hidden
	document.addEventListener('visibilitychange', () => void hold(), { signal: stop.signal });
	void hold();
	return () => {
		stop.abort();
		void lock?.release().catch(() => undefined);
	};
}
