import { expect, phone, test } from '../support/journey.ts';
import { person } from '../support/journey-quiz.ts';
import { QuizPage } from '../support/quiz-page.ts';
import { ResultPage } from '../support/result-page.ts';

test.use({ ...phone, locale: 'id-ID', permissions: ['clipboard-read', 'clipboard-write'] });

test('someone takes the quiz in Indonesian on a phone, reads the result and copies its link', async ({
	page,
	baseURL
}) => {
	const strategist = person('clear-strategist');
	const quiz = new QuizPage(page, 'id');
	const result = new ResultPage(page, 'id');

	await quiz.takeClock();
	await page.goto('/');
	await expect(page).toHaveURL('/id');
	await page.getByRole('link', { name: 'Mulai kuis' }).first().tap();
	await quiz.expectQuestion(1);
	await quiz.answerAll(strategist.answers, { by: 'tap' });

	await expect(result.headline).toHaveText('Profilmu paling dekat dengan Strategist');
	await expect(page).toHaveURL(`/id/result#${strategist.code}`);
	const motion = () =>
		page.locator('svg.lines').evaluate((lines) => getComputedStyle(lines).animationName);
	expect(await motion(), 'the lines rise after the quiz').toMatch(/rise$/);
	await result.expectNumbers(strategist);
	await result.expectRadar();

	await result.button('copyLink').tap();
	await expect(page.getByText('Tersalin.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		`${String(baseURL)}/r#${strategist.code}`
	);

	await page.goBack();
	await expect(page).toHaveURL(/quiz/);
	await page.goForward();
	await expect(result.headline).toBeVisible();
	expect(await motion(), 'nothing moves after Back').toBe('none');
});
