import type { Page, Request } from '@playwright/test';

/**
 * Opens a page and waits until its script runs, every request is answered and the page has nothing left to do. What
 * comes later, such as a chart, needs a wait for its own element.
 */
export async function openWhole(page: Page, address: string): Promise<void> {
	const pending = new Set<Request>();
	page.on('request', (request) => pending.add(request));
	page.on('requestfinished', (request) => pending.delete(request));
	page.on('requestfailed', (request) => pending.delete(request));
	await page.goto(address);
	// Kit writes this when it starts.
	await page.waitForFunction(() => Object.hasOwn(history.state ?? {}, 'sveltekit:history'));
	do {
		await page.evaluate(() => new Promise((rested) => requestIdleCallback(rested)));
	} while (pending.size > 0);
}
