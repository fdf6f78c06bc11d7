import type { Page } from '@playwright/test';
import { DeskPage } from '../support/desk-page.ts';
import { axe, expect, test } from '../support/journey.ts';
import { person } from '../support/journey-quiz.ts';

const PASSPHRASE = 'three boats at dawn';

/** One state after the other, as a counsellor comes through them. */
const STATES: Readonly<Record<string, (desk: DeskPage) => Promise<void>>> = {
	'an empty desk': (desk) => desk.open(),
	'a damaged code that was pasted': async (desk) => {
		const { code } = person('near-officer');
		await desk.add(`Dewi: ${code.slice(0, -3)}`);
		await expect(desk.page.getByRole('listitem').filter({ hasText: 'Dewi' })).toBeVisible();
	},
	'a desk with results': async (desk) => {
		await desk.add(
			['clear-specialist', 'straight-line', 'skipped-skill']
				.map((id, i) => `Client ${String(i)}: ${person(id).code}`)
				.join('\n')
		);
		await expect(desk.rows).toHaveCount(3);
		await desk.page.getByRole('checkbox').first().check();
		await desk.delete('Client 2');
		await desk.rename('Client 1');
		await desk.unfold(desk.text.actionsOf('Client 0'));
		await desk.openSafety();
		await desk.button(desk.text.setPassphrase).click();
		await desk.unfold(desk.text.actionsOf('Client 0'));
	},
	'the question before deleting everything': async (desk) => {
		await desk.button(desk.text.clear).click();
		await expect(desk.page.getByRole('dialog')).toBeVisible();
	},
	'a partly damaged file': async (desk) => {
		await desk.page.keyboard.press('Escape');
		const { text } = await desk.save();
		const { entries, ...head } = JSON.parse(text);
		await desk.openFile(JSON.stringify({ ...head, entries: [...entries, { label: 'Dewi' }] }));
		await expect(desk.page.getByRole('alert')).toBeVisible();
	},
	'a locked desk': async (desk) => {
		await desk.page.reload();
		await desk.expectReady();
		await desk.setPassphrase(PASSPHRASE);
		await desk.button(desk.text.lockNow).click();
		await desk.unlock('a wrong one');
		await expect(desk.status(desk.text.issues['wrong-passphrase'])).toBeVisible();
	}
};

const LOOKS = [
	{ locale: 'en', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
	{ locale: 'id', colorScheme: 'dark', viewport: { width: 320, height: 256 } }
] as const;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { locale, colorScheme, viewport } of LOOKS) {
	test(`the desk has no accessibility violations (${locale}, ${colorScheme}, ${String(viewport.width)} px)`, async ({
		page
	}) => {
		await page.setViewportSize(viewport);
		await page.emulateMedia({ colorScheme });
		const desk = new DeskPage(page, locale);
		for (const [state, reach] of Object.entries(STATES)) {
			await test.step(state, async () => {
				await reach(desk);
				await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
				expect(await axe(page)).toEqual([]);
				expect(await overflowOf(page), 'scrolls sideways').toBe(0);
			});
		}
	});
}

/** By how many pixels the page is wider than the window. */
function overflowOf(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
}
