import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/journey.ts';
import { items, person, quiz } from '../support/journey-quiz.ts';
import { QuizPage } from '../support/quiz-page.ts';
import { ResultPage } from '../support/result-page.ts';

test('the quiz can be taken from home to result by keyboard alone', async ({ page }) => {
	const quiz = new QuizPage(page);
	const result = new ResultPage(page);
	await quiz.takeClock();
	await page.goto('/en');

	await tabTo(page, page.getByRole('link', { name: 'Start the quiz' }).first());
	await page.keyboard.press('Enter');
	await quiz.expectQuestion(1);

	await test.step('a digit answers and moves on', async () => {
		await page.keyboard.press('4');
		await quiz.read();
		await quiz.expectQuestion(2);
	});

	await test.step('arrow keys move the choice and nothing else', async () => {
		await tabTo(page, page.getByRole('radio').first());
		for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowDown');
		await quiz.read();
		await quiz.expectQuestion(2);
		await expect(page.getByRole('radio').nth(3)).toBeChecked();
		await expect(page.getByRole('radio').nth(3)).toBeFocused();
	});

	await test.step('buttons go on, back and past a question', async () => {
		await tabTo(page, quiz.button('next'));
		await page.keyboard.press('Enter');
		await quiz.expectQuestion(3);
		await tabTo(page, quiz.button('back'));
		await page.keyboard.press('Space');
		await quiz.expectQuestion(2);
		await expect(page.getByRole('radio').nth(3)).toBeChecked();
		await tabTo(page, quiz.button('next'));
		await page.keyboard.press('Space');
		await quiz.expectQuestion(3);
		await tabTo(page, quiz.button('skip'));
		await page.keyboard.press('Enter');
		await quiz.expectQuestion(4);
	});

	await test.step('skipped questions come up again before the result', async () => {
		for (const item of items.slice(3)) {
			await expect(quiz.question(item)).toBeVisible();
			await page.keyboard.press(String(1 + (items.indexOf(item) % 3)));
			await quiz.read();
		}
		await expect(page.getByRole('heading', { level: 1, name: 'Almost there' })).toBeFocused();
		await expect(page.getByText('You skipped one question.')).toBeVisible();
		await tabTo(page, page.getByRole('button', { name: 'Answer the skipped questions' }));
		await page.keyboard.press('Enter');
		await quiz.expectQuestion(3);
		await page.keyboard.press('2');
		await quiz.read();
		await quiz.expectQuestion(4);
	});

	await test.step('the last question leads to the result', async () => {
		for (const item of items.slice(3, -1)) {
			await expect(quiz.question(item)).toBeVisible();
			await page.keyboard.press('2');
			await quiz.read();
		}
		await quiz.expectQuestion(items.length);
		await tabTo(page, quiz.button('toResult'));
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/en\/result#/);
		await expect(result.skills).toBeVisible();
	});
});

test('the share dialog opens, chooses and closes by keyboard and gives the focus back', async ({
	page
}) => {
	const result = new ResultPage(page);
	await result.open(person('clear-specialist').code);
	await tabTo(page, result.button('share'));
	await page.keyboard.press('Enter');
	await expect(result.shareDialog).toBeVisible();
	await expect(result.shareDialog.locator(':focus')).toHaveCount(1);

	await tabTo(page, result.shareDialog.getByRole('radio', { name: result.text.sharePicture }));
	await page.keyboard.press('ArrowDown');
	await expect(result.shareDialog.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}$/)).toBeVisible();
	await expect(result.shareDialog.getByText('no answers, no preferences')).toBeVisible();

	await page.keyboard.press('Escape');
	await expect(result.shareDialog).toBeHidden();
	await expect(result.button('share')).toBeFocused();

	await page.keyboard.press('Space');
	await tabTo(page, result.button('close'));
	await page.keyboard.press('Enter');
	await expect(result.shareDialog).toBeHidden();
	await expect(result.button('share')).toBeFocused();
});

for (const { place, address, fewest } of [
	{ place: 'home', address: '/en', fewest: 5 },
	// the options, and Skip: the rest of the page is before them
	{ place: 'a question', address: `/en/quiz/${quiz.id}#start`, fewest: 2 },
	{ place: 'a result', address: `/en/result#${person('clear-specialist').code}`, fewest: 5 },
	{ place: 'the method', address: '/en/method', fewest: 5 }
]) {
	test(`every focused element on ${place} is visible`, async ({ page }) => {
		await page.goto(address);
		await expect(
			page.getByRole('heading', { level: 1 }).or(page.locator('legend')).first()
		).toBeVisible();
		// The quiz page puts the focus on its first question when it wakes up; before that, Tab is too early.
		if (place === 'a question') await expect(page.locator('legend')).toBeFocused();
		await page.locator('body').press('Tab');
		let stops = 0;
		for (let stop = await focusOf(page); stop !== null; stop = await focusOf(page)) {
			expect(stop.outlinePx, `outline of ${stop.name}`).toBeGreaterThanOrEqual(2);
			stops += 1;
			await page.keyboard.press('Tab');
		}
		expect(stops).toBeGreaterThanOrEqual(fewest);
	});
}

/** Presses Tab until it arrives; fails when it comes to the end of the page without. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeVisible();
	for (let presses = 0; presses < 60; presses += 1) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	await expect(target).toBeFocused();
}

/** What has the focus, and how thick the line around it, or around its label, is; null past the end. */
function focusOf(page: Page) {
	return page.evaluate(() => {
		const focused = document.activeElement;
		if (focused === null || focused === document.body) return null;
		const outlines = [focused, focused.closest('label')].map((element) => {
			if (element === null) return 0;
			const { outlineStyle, outlineWidth } = getComputedStyle(element);
			return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
		});
		const name = `${focused.tagName} ${focused.textContent.trim().slice(0, 30)}`;
		return { name, outlinePx: Math.max(...outlines) };
	});
}
