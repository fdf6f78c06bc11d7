import { quiz as english } from '#lib/i18n/en/quiz.ts';
import { sealCode } from '#lib/link/code-format.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { encodeSummary } from '#lib/link/summary-code.ts';
import { expect, test } from '../support/journey.ts';
import { items, person, quiz } from '../support/journey-quiz.ts';
import { QuizPage } from '../support/quiz-page.ts';
import { ResultPage } from '../support/result-page.ts';

const specialist = person('clear-specialist');

test.describe('for a reader of Indonesian', () => {
	test.use({ locale: 'id-ID' });

	test('a shared link opens the same result in the other language, which can be changed', async ({
		page
	}) => {
		const indonesian = new ResultPage(page, 'id');
		await page.goto(`/r#${specialist.code}`);
		await expect(page).toHaveURL(`/id/result#${specialist.code}`);
		await expect(indonesian.headline).toHaveText('Profilmu paling dekat dengan Specialist');
		await indonesian.expectNumbers(specialist);

		const result = new ResultPage(page, 'en');
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(`/en/result#${specialist.code}`);
		await expect(result.headline).toHaveText('Specialist is your closest match');
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await result.expectNumbers(specialist);
	});
});

test('a change of language during the quiz keeps place and answers', async ({ page }) => {
	const inEnglish = new QuizPage(page, 'en');
	const inIndonesian = new QuizPage(page, 'id');
	const [first, second] = items;
	if (first === undefined || second === undefined) throw new Error('The quiz has more items.');

	await inEnglish.open('start');
	await inEnglish.option(first, 'regular').click();
	await inEnglish.expectQuestion(2);
	await page.getByRole('link', { name: 'Bahasa Indonesia' }).click();
	await inIndonesian.expectQuestion(2);
	await inIndonesian.option(second, 'never').click();
	await inIndonesian.expectQuestion(3);

	await page.getByRole('link', { name: 'English' }).click();
	await inEnglish.expectQuestion(3);
	await inEnglish.button('back').click();
	await expect(inEnglish.option(second, 'never')).toBeChecked();
	await inEnglish.button('back').click();
	await expect(inEnglish.option(first, 'regular')).toBeChecked();
});

const PROBLEMS = [
	{ link: 'an empty link', code: '', says: 'There is no result in this link.' },
	{
		link: 'a damaged link',
		code: specialist.code.slice(0, -1),
		says: 'is incomplete or contains a wrong character'
	},
	{
		link: 'no code at all',
		code: '%F0%9F%98%80',
		says: 'is incomplete or contains a wrong character'
	},
	{
		link: 'a newer format',
		code: sealCode(9, [1, 2, 3]),
		says: 'made by a newer version of Arah'
	},
	{
		link: 'an unknown quiz',
		code: encodeAnswers({ ...quiz, id: 'another-quiz' }, specialist.answers),
		says: 'belongs to a quiz that is not on this site'
	},
	{
		link: 'an unknown version',
		code: encodeAnswers({ ...quiz, version: 999 }, specialist.answers),
		says: 'belongs to a version of the quiz that is not on this site'
	}
];

for (const { link, code, says } of PROBLEMS) {
	test(`${link} is reported with its problem, and a pasted link opens`, async ({
		page,
		baseURL
	}) => {
		const result = new ResultPage(page);
		await result.open(code);
		await expect(page.getByText(says)).toBeVisible();

		await result.paste(`${String(baseURL)}/r#${specialist.code}`);
		await expect(result.headline).toHaveText('Specialist is your closest match');
		await result.expectNumbers(specialist);
	});
}

test('a summary code shows the skills without any answer', async ({ page }) => {
	const scores = specialist.result.skills.map(({ skill, score }) => [skill, score] as const);
	const result = new ResultPage(page);

	await result.open(encodeSummary(quiz, Object.fromEntries(scores)));
	await expect(result.headline).toContainText('Specialist');
	await page.getByText(result.text.sureHeading).click();
	await expect(page.getByText('From a summary code')).toBeVisible();
	await expect(result.skills.getByRole('row')).toHaveCount(1 + quiz.skills.length);
	await expect(page.getByText('Show every answer')).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Change my answers' })).toHaveCount(0);

	await result.button('share').click();
	const full = result.shareDialog.getByRole('radio', { name: result.text.shareFull });
	await expect(full).toHaveCount(0);
});

test('answers of a result can be changed, and replace others only after a question', async ({
	page
}) => {
	const quizPage = new QuizPage(page);
	const result = new ResultPage(page);
	const [first] = items;
	if (first === undefined) throw new Error('The quiz has items.');
	await quizPage.open('start');
	await quizPage.option(first, 'never').click();
	await quizPage.expectQuestion(2);

	await result.open(specialist.code);
	await page.getByRole('link', { name: 'Change my answers' }).click();
	await expect(page.getByText(english.savedHere(1, 30))).toBeVisible();
	await quizPage.choose('useLinked');
	await quizPage.expectQuestion(1);
	await expect(quizPage.option(first, specialist.answers[first.id] ?? '')).toBeChecked();
});
