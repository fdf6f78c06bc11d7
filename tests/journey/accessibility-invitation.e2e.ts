import type { Page } from '@playwright/test';
import { encodeInvitation } from '#lib/link/invitation-code.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { axe, expect, test } from '../support/journey.ts';
import { person } from '../support/journey-quiz.ts';
import { invitation } from '../support/invitations.ts';
import { Invited, InvitingPage } from '../support/invite-pages.ts';
import { QuizPage } from '../support/quiz-page.ts';
import { ResultPage } from '../support/result-page.ts';

const code = encodeInvitation(invitation);
const LOOKS = [
	{ locale: 'en', colorScheme: 'light' },
	{ locale: 'id', colorScheme: 'dark' }
] as const;

const STATES: Readonly<Record<string, (page: Page, locale: Locale) => Promise<void>>> = {
	'the empty form': (page, locale) => new InvitingPage(page, locale).open(),
	'the form with problems': async (page, locale) => {
		const form = new InvitingPage(page, locale);
		await form.open();
		await page.getByRole('button', { name: form.text.make }).click();
		await expect(form.field('from')).toBeFocused();
	},
	'the form with a link': async (page, locale) => {
		const form = new InvitingPage(page, locale);
		await form.open(code);
		await expect(page.getByRole('img', { name: form.text.qr })).toBeVisible();
	},
	'an invitation': async (page, locale) => {
		await page.goto(`/${locale}/invite#${code}`);
		await expect(new Invited(page, locale).start).toBeVisible();
	},
	'a damaged invitation': async (page, locale) => {
		await page.goto(`/${locale}/invite#DAMAGED`);
	},
	'a question for somebody who was invited': async (page, locale) => {
		await page.goto(`/${locale}/invite#${code}`);
		await new Invited(page, locale).start.click();
		await new QuizPage(page, locale).expectQuestion(1);
	},
	'sending a result back': async (page, locale) => {
		const invited = new Invited(page, locale);
		await page.goto(`/${locale}/invite#${code}`);
		await invited.start.click();
		await new QuizPage(page, locale).expectQuestion(1);
		await new ResultPage(page, locale).open(person('clear-specialist').code);
		await invited.back('Sari W.').getByRole('button', { name: invited.text.qr }).click();
		await expect(page.getByRole('img', { name: invited.text.qrLabel })).toBeVisible();
	}
};

// Colours that fade are judged when they have arrived.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { locale, colorScheme } of LOOKS) {
	for (const [state, reach] of Object.entries(STATES)) {
		test(`${state} is accessible to everybody (${locale}, ${colorScheme})`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await reach(page, locale);
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			// the longer words of Indonesian get the narrow page
			if (locale === 'id') await page.setViewportSize({ width: 320, height: 640 });
			expect.soft(await axe(page)).toEqual([]);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect.soft(overflow, 'scrolls sideways').toBe(0);
		});
	}
}
