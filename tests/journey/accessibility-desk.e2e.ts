import type { Page } from '@playwright/test';
import { DeskPage } from '../support/desk-page.ts';
import { axe, expect, test } from '../support/journey.ts';
import { person } from '../support/journey-quiz.ts';

const PASSPHRASE = 'three boats at dawn';

type Way = (desk: DeskPage) => Promise<void>;

const withResults: Way = async (desk) => {
	await desk.open();
	await desk.add(
		['clear-specialist', 'straight-line', 'skipped-skill']
			.map((id, i) => `Client ${String(i)}: ${person(id).code}`)
			.join('\n')
	);
	await expect(desk.rows).toHaveCount(3);
	await desk.page.getByRole('checkbox').first().check();
};

const STATES: Readonly<Record<string, Way>> = {
	'an empty desk': (desk) => desk.open(),
	'a desk with results': async (desk) => {
		await withResults(desk);
		await desk.button(desk.text.deleteOf('Client 2')).click();
		await desk.button(desk.text.renameOf('Client 1')).click();
		await desk.button(desk.text.setPassphrase).click();
	},
	'the question before deleting everything': async (desk) => {
		await withResults(desk);
		await desk.button(desk.text.clear).click();
	},
	'a locked desk': async (desk) => {
		await withResults(desk);
		await desk.setPassphrase(PASSPHRASE);
		await desk.button(desk.text.lockNow).click();
		await desk.unlock('a wrong one');
		await expect(desk.status(desk.text.issues['wrong-passphrase'])).toBeVisible();
	},
	'a partly damaged file': async (desk) => {
		await withResults(desk);
		const { text } = await desk.save();
		const { entries, ...head } = JSON.parse(text);
		await desk.openFile(JSON.stringify({ ...head, entries: [...entries, { label: 'Dewi' }] }));
		await expect(desk.page.getByRole('alert')).toBeVisible();
	}
};

const LOOKS = [
	{ locale: 'en', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
	{ locale: 'id', colorScheme: 'dark', viewport: { width: 320, height: 256 } }
] as const;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [state, reach] of Object.entries(STATES)) {
	for (const { locale, colorScheme, viewport } of LOOKS) {
		test(`${state} is accessible to everybody (${locale}, ${colorScheme}, ${String(viewport.width)} px)`, async ({
			page
		}) => {
			await page.setViewportSize(viewport);
			await page.emulateMedia({ colorScheme });
			await reach(new DeskPage(page, locale));
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			expect(await axe(page)).toEqual([]);
			expect(await overflowOf(page), 'scrolls sideways').toBe(0);
		});
	}
}

/** By how many pixels the page is wider than the window. */
function overflowOf(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
}
