import { axe, expect, test } from '../support/journey.ts';
import { person } from '../support/journey-quiz.ts';
import { ResultPage } from '../support/result-page.ts';

// Colours that fade are judged when they have arrived.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const LOOKS = [
	{ locale: 'en', colorScheme: 'light' },
	{ locale: 'id', colorScheme: 'dark' }
] as const;

for (const { locale, colorScheme } of LOOKS) {
	test(`the next steps are accessible to everybody (${locale}, ${colorScheme})`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme });
		const result = new ResultPage(page, locale);
		for (const id of ['near-officer', 'near-strategist']) {
			// the radar waits until it comes near, which it does at once on a large screen only
			await page.setViewportSize({ width: 1280, height: 900 });
			await result.open(person(id).code);
			await page.reload();
			await expect(page.getByLabel(result.text.nextChoose)).toBeVisible();
			const way = page.getByText(result.text.nextWay('Specialist'));
			if (id === 'near-officer') {
				await way.click();
				await expect(page.getByText(result.text.nextWayLead)).toBeVisible();
			}
			await result.expectRadar();
			expect.soft(await axe(page), id).toEqual([]);

			await page.setViewportSize({ width: 320, height: 640 });
			expect.soft(await axe(page), `${id}, 320 px`).toEqual([]);
			const wider = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect.soft(wider, `${id} scrolls sideways`).toBe(0);
		}
	});
}
