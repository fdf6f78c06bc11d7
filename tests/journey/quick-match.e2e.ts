import type { Page } from '@playwright/test';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import type { Answers } from '#lib/schema/quiz.ts';
import { expect, phone, test } from '../support/journey.ts';
import { items, person, quickPerson, quiz } from '../support/journey-quiz.ts';
import { QuizPage } from '../support/quiz-page.ts';
import { ResultPage } from '../support/result-page.ts';

const strategist = person('clear-strategist');

test.describe('on a phone', () => {
	test.use({ ...phone, locale: 'id-ID' });

	test('someone takes a quick match in Indonesian, reloads, changes an answer, and answers the rest', async ({
		page
	}) => {
		const quizPage = new QuizPage(page, 'id');
		const result = new ResultPage(page, 'id');
		// One answer is changed later. The opening is the same for all people.
		const changed: Answers = { ...strategist.answers, q02: 'never' };
		const quick = quickPerson(changed);
		const [sixth, seventh, eighth] = quick.asked.slice(5, 8);
		if (sixth === undefined || seventh?.id !== 'q02')
			throw new Error('The opening is another one.');

		await quizPage.takeClock();
		await page.goto('/id');
		await page.getByRole('link', { name: 'Kuis kilat' }).first().tap();
		await quizPage.expectQuickQuestion(1, quick.asked[0]);
		await quizPage.answerAll(strategist.answers, { by: 'tap', of: quick.asked.slice(0, 7) });
		await quizPage.expectQuickQuestion(8, eighth);

		await test.step('after a reload the same question is there, and the way back', async () => {
			await page.reload();
			await expect(page.getByText(quizPage.text.savedQuick(7))).toBeVisible();
			await quizPage.choose('resume');
			await quizPage.expectQuickQuestion(8, eighth);
			await quizPage.button('back').tap();
			await quizPage.expectQuickQuestion(7, seventh);
			const before = strategist.answers[seventh.id] ?? '';
			await expect(quizPage.option(seventh, before)).toBeChecked();
			await quizPage.option(seventh, 'never').tap();
			await quizPage.read();
			await quizPage.expectQuickQuestion(8, eighth);
		});

		await test.step('the result says that it is a quick match, and how much was answered', async () => {
			await quizPage.answerAll(changed, { by: 'tap', of: quick.asked.slice(7) });
			await expect(page).toHaveURL(`/id/result#${quick.code}`);
			const { modes, answered, quick: says } = result.text;
			const source = `${modes.quick} · ${answered(quick.asked.length, 30)}`;
			await expect(page.getByText(source)).toBeVisible();
			await expect(page.getByText(says.wider)).toBeVisible();
			await expect(page.getByText(result.text.quick.radarNote)).toBeVisible();
			await expect(page.getByRole('heading', { name: result.text.enjoyHeading })).toHaveCount(0);
			await expect(page.getByText(result.text.flags['skill-not-measured'])).toHaveCount(0);
			await result.expectNumbers(quick);
			// It is drawn when it comes near.
			await page.getByRole('img', { name: /radar/i }).scrollIntoViewIfNeeded();
			await result.expectRadar();
		});

		await test.step('the rest makes it the full profile, with nothing lost', async () => {
			await page.getByRole('link', { name: result.text.answerRest }).tap();
			const rest = items.filter(({ id }) => quick.answers[id] === undefined);
			const place = items.findIndex(({ id }) => quick.answers[id] === undefined);
			await quizPage.expectQuestion(place + 1);
			for (const item of items.slice(place)) {
				await expect(quizPage.question(item)).toBeVisible();
				const option = changed[item.id] ?? '';
				if (rest.includes(item)) await quizPage.option(item, option).tap();
				else {
					await expect(quizPage.option(item, option)).toBeChecked();
					await page
						.getByRole('button', {
							name: item === items.at(-1) ? quizPage.text.toResult : quizPage.text.next,
							exact: true
						})
						.tap();
				}
				await quizPage.read();
			}
			await expect(page).toHaveURL(`/id/result#${encodeAnswers(quiz, changed)}`);
			await expect(page.getByRole('heading', { name: result.text.enjoyHeading })).toBeVisible();
			await expect(page.getByText(result.text.quick.wider)).toHaveCount(0);
			await expect(page.getByRole('link', { name: result.text.answerRest })).toHaveCount(0);
		});
	});
});

test('a quick match discards no answer of the full profile, and can take them over', async ({
	page
}) => {
	const quizPage = new QuizPage(page);
	await quizPage.takeClock();
	await quizPage.open('start');
	await quizPage.answerAll(strategist.answers, { of: items.slice(0, 4) });
	await quizPage.expectQuestion(5);

	await page.goto('/en');
	await page.getByRole('link', { name: 'Quick match' }).first().click();
	await expect(page.getByText(quizPage.text.savedHere(4, 30))).toBeVisible();
	await page.getByRole('button', { name: quizPage.text.quick.resume }).click();
	await quizPage.expectQuickQuestion(5, items[4]);
	await quizPage.button('back').click();
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
});

test('a quick match can be taken by keyboard alone, and offers skipped questions again', async ({
	page
}) => {
	const quizPage = new QuizPage(page);
	const { q01: _, ...others } = strategist.answers;
	const quick = quickPerson(others);
	await quizPage.takeClock();
	// A link works before the script of the page has loaded, unlike the button of the quiz page.
	await page.goto('/en');
	await page.getByRole('link', { name: 'Quick match' }).first().focus();
	await page.keyboard.press('Enter');
	for (const [place, item] of quick.asked.entries()) {
		await quizPage.expectQuickQuestion(place + 1, item);
		await expect(page.locator('legend')).toBeFocused();
		const option = quick.answers[item.id];
		if (option === undefined) await quizPage.button('skip').press('Enter');
		else await page.keyboard.press(await keyOf(page, option));
		await quizPage.read();
	}
	await expect(page.getByRole('heading', { level: 1, name: 'Almost there' })).toBeFocused();
	await expect(page.getByText('You skipped one question.')).toBeVisible();
	await page.getByRole('button', { name: quizPage.text.toResult }).press('Enter');
	await expect(page).toHaveURL(`/en/result#${quick.code}`);
});

test('a quick match has no summary code, and the dialog says why', async ({ page }) => {
	const result = new ResultPage(page);
	await result.open(quickPerson(strategist.answers).code);
	await result.button('share').click();
	await expect(result.shareDialog.getByText(result.text.quick.noSummary)).toBeVisible();
	const summary = result.shareDialog.getByRole('radio', { name: result.text.shareSummary });
	await expect(summary).toHaveCount(0);
});

for (const id of ['clear-strategist', 'between-two', 'all-never']) {
	test(`the quick match of ${id} prints on one sheet of A4`, async ({ page }) => {
		const quick = quickPerson(person(id).answers);
		// Indonesian, whose words are longer
		const result = new ResultPage(page, 'id');
		await result.open(quick.code);
		await result.expectRadar();
		const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
		const counts = [...pdf.toString('latin1').matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g)];
		expect(Math.max(...counts.map(([, count]) => Number(count)))).toBe(1);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText(result.text.answered(quick.asked.length, 30))).toBeVisible();
	});
}

test.describe('if a part cannot be loaded', () => {
	test.use({ expectedErrors: [/ERR_FAILED|ERR_INTERNET_DISCONNECTED|Failed to fetch/] });

	test('the quick match reports it, and the full profile still starts', async ({
		page,
		context
	}) => {
		const quizPage = new QuizPage(page);
		await quizPage.open('start');
		await expect(page.locator('legend')).toBeFocused();
		await page.keyboard.press('3');
		await quizPage.expectQuestion(2);
		await page.reload();
		// only the script can say so, and once it is there the page loads nothing more by itself
		await expect(page.getByText(quizPage.text.savedHere(1, 30))).toBeVisible();
		await context.setOffline(true);
		await quizPage.start('quick');
		await expect(page.getByRole('status').getByText(quizPage.text.quickFailed)).toBeVisible();
		await quizPage.start('full');
		await quizPage.expectQuestion(1);
	});
});

test.describe('after the first visit', () => {
	test.use({ serviceWorkers: 'allow', expectedErrors: [/net::ERR_INTERNET_DISCONNECTED/] });

	test('a quick match works offline', { tag: '@resilience' }, async ({ page, context }) => {
		const quick = quickPerson(strategist.answers);
		const quizPage = new QuizPage(page);
		const result = new ResultPage(page);
		await page.goto('/en');
		await page.evaluate(() => navigator.serviceWorker.ready);
		await context.setOffline(true);
		await quizPage.takeClock();
		await page.getByRole('link', { name: 'Quick match' }).first().click();
		await quizPage.expectQuickQuestion(1, quick.asked[0]);
		await quizPage.answerAll(quick.answers, { of: quick.asked });
		await expect(page).toHaveURL(`/en/result#${quick.code}`);
		await result.expectNumbers(quick);
	});
});

/** The key that chooses an option by its position on the screen. */
async function keyOf(page: Page, option: string): Promise<string> {
	const ids = await page
		.getByRole('radio')
		.evaluateAll((radios) => radios.map((radio) => radio.getAttribute('value')));
	return String(ids.indexOf(option) + 1);
}
