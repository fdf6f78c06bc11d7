import { Outboxes } from '#lib/workshop/outboxes.ts';
import { WorkshopCalls } from '#lib/workshop/workshop-calls.ts';
import { TicketKeeper } from '#lib/workshop/ticket-keeper.ts';
import { browser } from '$app/env';
import { tabStorage } from './tab-storage.ts';

/** A timer that can be called off. */
export function wait(ms: number, then: () => void): () => void {
	const timer = setTimeout(then, ms);
	return () => {
		clearTimeout(timer);
	};
}

/** One tab at a time, where the browser can (Web Locks); elsewhere two tabs may write in the same moment. */
async function exclusively(work: () => void): Promise<void> {
	try {
		await navigator.locks.request('arah-rooms', work);
	} catch {
		// there are none on http, and none where site data are blocked
		work();
	}
}

export const workshopCalls = new WorkshopCalls((input, init) => fetch(input, init));

/** One for all pages of a tab. Loaded only where somebody takes part in a workshop. */
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
	// another tab wrote, or everything was deleted there
	addEventListener('storage', wake);
	document.addEventListener('visibilitychange', () => {
		if (!document.hidden) wake();
	});
	wake();
}

function wake() {
	outboxes.wake();
}
