import type { Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quiz as english } from '#lib/i18n/en/quiz.ts';
import { quiz as indonesian } from '#lib/i18n/id/quiz.ts';
import { smallFiles } from '../support/bank-files.ts';
import { expect, test as base } from '../support/journey.ts';
import { startProduction } from '../support/production-server.ts';
import { writeSmallQuiz } from '../support/small-quiz.ts';

/** A server with a small quiz in a folder of its own. */
const test = base.extend<object, { address: string }>({
	address: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures in use
		async ({}, use) => {
			const folder = mkdtempSync(join(tmpdir(), 'arah-quizzes-'));
			writeSmallQuiz(folder, 'kitchen', ({ quiz, en, id }) => {
				en.name = 'Kitchen skills';
				id.name = 'Keterampilan dapur';
				quiz.minutes = 3;
			});
			const server = await startProduction({ QUIZZES_DIR: folder });
			await use(server.address);
			await server.stop();
			rmSync(folder, { recursive: true });
		},
		{ scope: 'worker' }
	],
	baseURL: async ({ address }, use) => use(address)
});

/** Longer than anybody needs to read a question. */
const READING_MS = 8_000;

test('someone finds a quiz of the server’s folder, takes it and reads the result', async ({
	page
}) => {
	await page.clock.install({ time: new Date('2026-11-22T09:00:00+07:00') });
	await page.goto('/id');
	await page.getByRole('link', { name: 'Keterampilan dapur' }).click();
	await expect(page).toHaveURL('/id/quiz/kitchen');
	await page.getByRole('link', { name: indonesian.start, exact: true }).click();
	await answerAll(page, indonesian.position);

	await expect(page).toHaveURL(/\/id\/result#\w+$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(/cook|waiter/);
	await expect(page.locator('canvas').first()).toBeVisible();
	const headline = await page.getByRole('heading', { level: 1 }).textContent();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline ?? '');
});

test.describe('offline', () => {
	// The browser itself says so when the worker tries the network before it takes its copy.
	test.use({ serviceWorkers: 'allow', expectedErrors: [/net::ERR_INTERNET_DISCONNECTED/] });

	test('a quiz of the server’s folder that was visited once is taken and read', async ({
		page,
		context
	}) => {
		await page.goto('/id/quiz/kitchen');
		await page.evaluate(() => navigator.serviceWorker.ready);
		const isKept = () =>
			page.evaluate(async () => (await caches.match('/quizzes/kitchen/1/id.json')) !== undefined);
		await expect.poll(isKept, { timeout: 60_000 }).toBe(true);
		const isReadable = () =>
			page.evaluate(async () =>
				((await (await caches.match('/id/result'))?.text()) ?? '').includes('kitchen')
			);
		await expect.poll(isReadable).toBe(true);

		await context.setOffline(true);
		await page.clock.install({ time: new Date('2026-11-22T09:00:00+07:00') });
		await page.goto('/id/quiz/kitchen');
		await page.getByRole('link', { name: indonesian.start, exact: true }).click();
		await answerAll(page, indonesian.position);
		await expect(page).toHaveURL(/\/id\/result#3\w+$/);
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toContainText(/cook|waiter/);
	});
});

/** Takes the first option of every question, in an unhurried way. */
async function answerAll(page: Page, positionOf: typeof indonesian.position): Promise<void> {
	const { length } = smallFiles().quiz.items;
	for (let position = 1; position <= length; position += 1) {
		await expect(page.getByText(positionOf(position, length), { exact: true })).toBeVisible();
		await page.getByRole('radio').first().click();
		await page.clock.fastForward(READING_MS);
	}
}
