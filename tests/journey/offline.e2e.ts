import { expect, test } from '../support/journey.ts';
import { person } from '../support/journey-quiz.ts';
import { QuizPage } from '../support/quiz-page.ts';
import { ResultPage } from '../support/result-page.ts';

// The browser itself says so when the worker tries the network before it takes its copy.
test.use({ serviceWorkers: 'allow', expectedErrors: [/net::ERR_INTERNET_DISCONNECTED/] });

test('after the first visit quiz and results work without a connection', async ({
	page,
	context
}) => {
	const specialist = person('clear-specialist');
	const quiz = new QuizPage(page);
	const result = new ResultPage(page);
	await page.goto('/en');
	await page.evaluate(() => navigator.serviceWorker.ready);

	await context.setOffline(true);
	await quiz.takeClock();
	await page.getByRole('link', { name: 'Start the quiz' }).first().click();
	await quiz.expectQuestion(1);
	await page.reload();
	await quiz.expectQuestion(1);
	await expect(page.getByText('You are offline.')).toBeVisible();
	await quiz.answerAll(specialist.answers);

	await expect(result.headline).toHaveText('Specialist is your closest match (>95%).');
	await page.reload();
	await result.expectNumbers(specialist);
	await result.expectRadar();

	await page.goto(`/r#${specialist.code}`);
	await expect(result.headline).toHaveText('Specialist is your closest match (>95%).');
	await page.getByRole('link', { name: 'Bahasa Indonesia' }).click();
	await new ResultPage(page, 'id').expectNumbers(specialist);
});
