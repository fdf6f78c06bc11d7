import type { Page } from '@playwright/test';
import { axe, expect, test } from '../support/journey.ts';
import { person, quickPerson } from '../support/journey-quiz.ts';
import { QuizPage } from '../support/quiz-page.ts';
import { ResultPage } from '../support/result-page.ts';

type Way = (quiz: QuizPage, result: ResultPage, page: Page) => Promise<void>;

/** 320 px is also what is left of 1280 px at 400 % zoom. */
const VIEWPORTS = [
	{ width: 1280, height: 900 },
	{ width: 320, height: 256 }
];

const LOOKS = [
	{ locale: 'en', colorScheme: 'light' },
	{ locale: 'id', colorScheme: 'dark' }
] as const;

const quick = quickPerson(person('clear-specialist').answers);

const answerSome: Way = async (quizPage, _, page) => {
	await quizPage.open('quick');
	await expect(page.locator('legend')).toBeFocused();
	await page.keyboard.press('3');
	await expect(page.getByText(quizPage.text.quickPosition(2, 17, 26))).toBeVisible();
};

const STATES: Readonly<Record<string, Way>> = {
	'the choice between the two ways': (quizPage) => quizPage.open(),
	'the choice when a quick match is kept': async (quizPage, result, page) => {
		await answerSome(quizPage, result, page);
		await page.reload();
		await expect(page.getByText(quizPage.text.savedQuick(1))).toBeVisible();
	},
	'a question of a quick match': answerSome,
	'the result of a quick match': async (_, result) => {
		await result.open(quick.code);
		await result.expectRadar();
	},
	'sharing a quick match': async (_, result) => {
		await result.open(quick.code);
		await result.button('share').click();
		await expect(result.shareDialog.getByRole('img')).toBeVisible();
	}
};

// Colours that fade are judged when they have arrived.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { locale, colorScheme } of LOOKS) {
	for (const [state, reach] of Object.entries(STATES)) {
		test(`${state} is accessible to everybody (${locale}, ${colorScheme})`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await reach(new QuizPage(page, locale), new ResultPage(page, locale), page);
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			for (const viewport of VIEWPORTS) {
				await page.setViewportSize(viewport);
				const width = `${String(viewport.width)} px`;
				expect.soft(await axe(page), width).toEqual([]);
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect.soft(overflow, `${width}: scrolls sideways`).toBe(0);
			}
		});
	}
}
