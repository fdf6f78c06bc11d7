import type { Page } from '@playwright/test';
import { encodeSummary } from '#lib/link/summary-code.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import { CounsellorPage } from '../support/counsellor-page.ts';
import { axe, expect, test } from '../support/journey.ts';
import { person, quiz } from '../support/journey-quiz.ts';

const summary = encodeSummary(
	quiz,
	Object.fromEntries(
		person('clear-specialist').result.skills.map(({ skill, score }) => [skill, score])
	)
);

type Way = (counsellor: CounsellorPage) => Promise<void>;

const STATES: Readonly<Record<string, Way>> = {
	'a full result with its answers': async (counsellor) => {
		await counsellor.openWhole(person('clear-specialist').code);
		await counsellor.page.locator('article details').first().click();
		await counsellor.notes.fill('A note.');
	},
	'a withheld result': (counsellor) => counsellor.openWhole(person('straight-line').code),
	'a summary': (counsellor) => counsellor.openWhole(summary),
	'a damaged code': (counsellor) => counsellor.open('DAMAGED')
};

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 256 };
const LOOKS = {
	en: [{ colorScheme: 'dark', forcedColors: 'active', viewport: WIDE }],
	id: [{ colorScheme: 'light', forcedColors: 'none', viewport: NARROW }]
} as const;

// Colours that fade are judged when they have arrived.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const locale of LOCALES) {
	for (const [state, reach] of Object.entries(STATES)) {
		test(`the counsellor’s page of ${state} is accessible to everybody (${locale})`, async ({
			page
		}) => {
			await reach(new CounsellorPage(page, locale));
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			await expect(page.locator('html')).toHaveAttribute('lang', locale);
			await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
			for (const { viewport, ...media } of LOOKS[locale]) {
				const look = [String(viewport.width), ...Object.values(media)].join(' ');
				await page.setViewportSize(viewport);
				await page.emulateMedia(media);
				await settle(page);
				expect.soft(await axe(page), look).toEqual([]);
				expect.soft(await overflowOf(page), `${look}: scrolls sideways`).toBe(0);
			}
		});
	}
}

/** Lets the page take its new look: two frames, and whatever they set in motion. */
async function settle(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await new Promise(requestAnimationFrame);
		await new Promise(requestAnimationFrame);
		await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
	});
}

/** By how many pixels the page is wider than the window. */
function overflowOf(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
}
