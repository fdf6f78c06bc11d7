import { Outboxes } from '#lib/workshop/outboxes.ts';
import { WorkshopCalls } from '#lib/workshop/workshop-calls.ts';
import { TicketKeeper } from '#lib/workshop/ticket-keeper.ts';
import { browser } from '$app/env';
import { tabStorage } from './tab-storage.ts';

/** Calls `then` after `ms` milliseconds; returns a function that cancels it. */
export function wait(ms: number, then: () => void): () => void {
	const timer = setTimeout(then, ms);
	return () => {
		clearTimeout(timer);
	};
}

/** Runs `work` in one tab at a time, using Web Locks. Without them, two tabs may write at the same moment. */
async function exclusively(work: () => void): Promise<void> {
	try {
		await navigator.locks.request('arah-rooms', work);
	} catch {
		// Web Locks are missing on http and if site data are blocked.
		work();
	}
}

export const workshopCalls = new WorkshopCalls((input, init) => fetch(input, init));

/** One for all pages of a tab. Loaded only if this device takes part in a workshop. */
export const outboxes = new Outboxes({
	keeper: new TicketKeeper(tabStorage),
	calls: workshopCalls,
	now: () => Date.now(),
	random: () => Math.random(),
	wait,
	exclusively
});

if (browser) {
	addEventListener('online', wake);
	// Another tab has written or deleted something.
	addEventListener('storage', wake);
	document.addEventListener('visibilitychange', () => {
		if (!document.hidden) wake();
	});
	wake();
}

function wake() {
	outboxes.wake();
}
