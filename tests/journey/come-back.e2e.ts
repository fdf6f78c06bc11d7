import type { Page } from '@playwright/test';
import { progressKey } from '#lib/session/saved-progress.ts';
import { expect, test } from '../support/journey.ts';
import { items, person, quiz as served } from '../support/journey-quiz.ts';
import { QuizPage } from '../support/quiz-page.ts';
import { ResultPage } from '../support/result-page.ts';

const JUDGEMENT = items.findIndex(({ format }) => format === 'judgement');
const DAMAGED = `arah:${progressKey(served)}`;

test('every answer survives a crash, including the last one', async ({ page, context }) => {
	const quiz = new QuizPage(page);
	await quiz.takeClock();
	await quiz.open('start');
	for (const item of items.slice(0, 6)) await quiz.option(item, 'alone').click();
	await quiz.expectQuestion(7);
	const seventh = items[6];
	if (seventh === undefined) throw new Error('The quiz is longer than that.');
	await quiz.stopTime();
	await quiz.option(seventh, 'leads').click();
	await crash(page);
	await context.clock.resume();

	const again = new QuizPage(await context.newPage());
	await again.open();
	await expect(again.page.getByText('Your answers to 7 of 30 questions are saved')).toBeVisible();
	await again.choose('resume');
	await again.expectQuestion(7);
	await expect(again.option(seventh, 'leads')).toBeChecked();
	await again.button('back').click();
	await again.expectQuestion(6);
	await expect(again.page.getByRole('radio', { checked: true })).toHaveCount(1);
});

test('the options of a judgement question keep their order after a reload', async ({ page }) => {
	const quiz = new QuizPage(page);
	await quiz.open('start');
	for (const item of items.slice(0, JUDGEMENT)) {
		await expect(quiz.question(item)).toBeVisible();
		await quiz.button('skip').click();
	}
	await quiz.expectQuestion(JUDGEMENT + 1);
	const before = await quiz.optionNames();

	await page.reload();
	await quiz.choose('resume');
	await quiz.expectQuestion(JUDGEMENT + 1);

	expect(before.length).toBeGreaterThan(2);
	expect(await quiz.optionNames()).toEqual(before);
});

test('unreadable progress is reported and kept until the next answer', async ({ page }) => {
	await page.addInitScript((key) => {
		if (sessionStorage.getItem('planted') === null) localStorage.setItem(key, 'not progress');
		sessionStorage.setItem('planted', 'yes');
	}, DAMAGED);
	const kept = () => page.evaluate((key) => localStorage.getItem(key), DAMAGED);
	const quiz = new QuizPage(page);

	await quiz.open('start');
	await expect(page.getByText('could not be read (the saved record is damaged)')).toBeVisible();
	await quiz.start('full');
	await quiz.expectQuestion(1);
	expect(await kept()).toBe('not progress');

	await page.getByRole('radio').first().click();
	await quiz.expectQuestion(2);
	expect(await kept()).not.toBe('not progress');
});

test(
	'a browser without storage is reported, and the quiz still leads to a result',
	{ tag: '@resilience' },
	async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('The operation is insecure.', 'SecurityError');
				}
			});
		});
		const officer = person('near-officer');
		const quiz = new QuizPage(page);
		const result = new ResultPage(page);

		await quiz.takeClock();
		await quiz.open('start');
		await expect(page.getByText('does not let this page save your answers')).toBeVisible();
		await expect(page.getByRole('link', { name: 'Leave (my answers will be lost)' })).toBeVisible();
		await quiz.answerAll(officer.answers);

		await expect(result.headline).toHaveText('Officer is your closest match');
		await result.button('deleteKept').click();
		await expect(
			page.getByText('This browser did not allow the data to be deleted.')
		).toBeVisible();
	}
);

test('deleting a saved result leaves its link working', async ({ page }) => {
	const quiz = new QuizPage(page);
	const result = new ResultPage(page);
	await quiz.open('start');
	await page.getByRole('radio').first().click();
	await quiz.expectQuestion(2);

	const officer = person('near-officer');
	await result.open(officer.code);
	await result.button('deleteKept').click();
	await expect(page.getByText('Your answers are no longer stored on this device.')).toBeVisible();
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

	await page.reload();
	await result.expectNumbers(officer);
});

/** Ends the process of a page at once: none of its code runs any more. */
async function crash(page: Page): Promise<void> {
	const crashed = page.waitForEvent('crash');
	page.goto('chrome://crash').catch(() => undefined);
	await crashed;
	await page.close();
}
