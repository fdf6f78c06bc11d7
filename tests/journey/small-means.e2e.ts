import { result as english } from '#lib/i18n/en/result.ts';
import { expect, test } from '../support/journey.ts';
import { person, quiz } from '../support/journey-quiz.ts';

const { code } = person('clear-specialist');

// browsers inside other apps, and people who read large letters

for (const [what, print] of [
	['has no printing', undefined],
	['ignores printing', () => undefined]
] as const) {
	test(`an in-app browser that ${what} is told so`, async ({ page }) => {
		await page.addInitScript(`print = ${String(print)}`);
		await page.goto(`/en/result#${code}`);
		await page.getByRole('button', { name: english.print }).click();
		await expect(page.getByText(english.ifNothing)).toBeVisible();
	});
}

test('someone who saves a table learns what to do if no file arrives', async ({ page }) => {
	await page.goto(`/en/result#${code}`);
	await page.getByRole('button', { name: english.saveCsv }).click();
	await expect(page.getByText(english.ifNothing)).toBeVisible();
});

test.describe('with letters of twice the size on 320 pixels', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	for (const address of [
		'/en',
		'/id',
		`/id/quiz/${quiz.id}`,
		`/id/quiz/${quiz.id}#start`,
		`/en/quiz/${quiz.id}#start`,
		`/id/result#${code}`,
		'/id/room',
		'/id/counsellor/invite'
	]) {
		test(`every button is in reach on ${address}`, async ({ page }) => {
			await page.goto(address);
			await page.evaluate(() => {
				document.documentElement.style.fontSize = '200%';
			});
			await expect(page.locator('main :is(button, .button)').first()).toBeVisible();
			const outside = await page
				.locator(':is(button, a.button, nav a):visible')
				.evaluateAll((all) =>
					all
						.filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
						.map((element) => element.textContent.trim())
				);
			expect(outside).toEqual([]);
		});
	}
});
