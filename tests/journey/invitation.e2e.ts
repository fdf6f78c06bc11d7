import { encodeInvitation } from '#lib/link/invitation-code.ts';
import { expect, test } from '../support/journey.ts';
import { person, quickPerson } from '../support/journey-quiz.ts';
import { invitation } from '../support/invitations.ts';
import { Invited, InvitingPage } from '../support/invite-pages.ts';
import { openWhole } from '../support/open-whole.ts';
import { QuizPage } from '../support/quiz-page.ts';
import { ResultPage } from '../support/result-page.ts';

const code = encodeInvitation(invitation);
/** Answered in half the time. */
const quickCode = encodeInvitation({ ...invitation, mode: 'quick' });
const strategist = person('clear-strategist');
const quick = quickPerson(strategist.answers);

test('the invitation survives a change of language and a reload, until the person forgets it', async ({
	page
}) => {
	const english = new Invited(page, 'en');
	const indonesian = new Invited(page, 'id');
	await page.goto(`/id/invite#${code}`);
	await page.getByRole('main').getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(`/en/invite#${code}`);
	await expect(page.getByText('See you on Tuesday.')).toBeVisible();
	await english.start.click();
	await new QuizPage(page).expectQuestion(1);
	await expect(page.getByText(english.text.line('Sari W.', 'class-a-07'))).toBeVisible();

	await page.getByRole('link', { name: 'Bahasa Indonesia' }).click();
	await expect(page.getByText(indonesian.text.line('Sari W.', 'class-a-07'))).toBeVisible();
	await page.reload();
	await page.getByRole('button', { name: indonesian.text.forget }).click();
	await expect(page.getByText(indonesian.text.line('Sari W.', 'class-a-07'))).toHaveCount(0);

	await new ResultPage(page).open(strategist.code);
	await expect(page.getByRole('button', { name: 'Copy my result link' })).toBeVisible();
	await expect(english.back('Sari W.')).toHaveCount(0);
});

test('a client with a result is offered it, and can send it by mail', async ({ page }) => {
	const quiz = new QuizPage(page);
	const invited = new Invited(page);
	await quiz.takeClock();
	await quiz.open('start');
	await quiz.answerAll(strategist.answers);
	await expect(page).toHaveURL(`/en/result#${strategist.code}`);

	await page.goto(`/en/invite#${code}`);
	await expect(page.getByText(invited.text.keptAll)).toBeVisible();
	await page.getByRole('link', { name: invited.text.useResult }).click();
	const mail = invited.back('Sari W.').getByRole('link', { name: invited.text.mail });
	await expect(mail).toHaveAttribute('href', /^mailto:sari@campus\.example\?subject=Arah%20result/);

	await page.getByRole('button', { name: 'Delete my data from this device' }).click();
	await expect(invited.back('Sari W.')).toHaveCount(0);
});

test('a finished quick match answers an invitation to one, and is continued for a full profile', async ({
	page
}) => {
	const quiz = new QuizPage(page);
	const invited = new Invited(page);
	await quiz.takeClock();
	await quiz.open('quick');
	await quiz.answerAll(quick.answers, { of: quick.asked });
	await expect(page).toHaveURL(`/en/result#${quick.code}`);

	await page.goto(`/en/invite#${code}`);
	await expect(
		page.getByText(invited.text.keptPart(String(quick.asked.length), '30'))
	).toBeVisible();
	const { promise: isReleased, resolve: release } = Promise.withResolvers<null>();
	await page.route(/\/chunks\/.+\.js$/, async (route) => {
		const response = await route.fetch();
		// the part that knows what a quick match would ask
		if ((await response.text()).includes('.perSkill')) await isReleased;
		await route.fulfill({ response });
	});
	await page.goto(`/en/invite#${quickCode}`);
	await expect(page.getByRole('link', { name: invited.text.continue })).toBeVisible();
	release(null);
	await page.getByRole('link', { name: invited.text.useResult }).click();
	await expect(page).toHaveURL(`/en/result#${quick.code}`);
	await expect(invited.back('Sari W.')).toBeVisible();
});

test('a browser without storage keeps the invitation until the page is reloaded, and says so', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('The operation is insecure.', 'SecurityError');
			}
		});
	});
	const invited = new Invited(page);
	const quiz = new QuizPage(page);
	await quiz.takeClock();
	await page.goto(`/en/invite#${quickCode}`);
	await expect(page.getByText(invited.text.cannotKeep)).toBeVisible();
	await invited.start.click();
	await expect(page.getByText(invited.text.line('Sari W.', 'class-a-07'))).toBeVisible();
	await quiz.answerAll(quick.answers, { of: quick.asked });
	await expect(invited.back('Sari W.')).toBeVisible();
});

for (const [locale, pasted, quizzes] of [
	['en', `https://arah.example/invite#${code}`, ['Social media roles', 'Career interests']],
	[
		'id',
		`https://urldefense.com/v3/__https://arah.example/invite*${code}__;Iw!!Abc!def$`,
		['Peran media sosial', 'Minat karier']
	]
] as const) {
	test(`a damaged invitation is reported beside a link to each quiz, and a pasted one opens (${locale})`, async ({
		page
	}) => {
		const { text } = new Invited(page, locale);
		await page.goto(`/${locale}/invite#${code.slice(0, 30)}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.issueHeading);
		await expect(page.getByText(text.issues.damaged)).toBeVisible();
		await expect(page.getByRole('link', { name: text.toQuiz })).toHaveText(
			quizzes.map((quiz) => `${text.toQuiz}: ${quiz}`)
		);

		await page.getByLabel(text.pasteLabel).fill(pasted);
		await page.getByRole('button', { name: text.open }).click();
		await expect(page.getByText('See you on Tuesday.')).toBeVisible();
	});
}

test('an invitation is read back into the form, and the name is saved only on request', async ({
	page
}) => {
	const form = new InvitingPage(page);
	await form.open(code);
	await expect(form.field('label')).toHaveValue('class-a-07');
	await expect(form.field('email')).toHaveValue('sari@campus.example');
	await expect(form.field('link')).toHaveValue(new RegExp(`/invite#${code}$`));
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

	await page.getByRole('checkbox', { name: form.text.remember }).check();
	await form.field('label').fill('class-a-08');
	// Firefox reports an error if a page is left while a script of it is still loading.
	await openWhole(page, '/en');
	await form.open();
	await expect(form.field('from')).toHaveValue('Sari W.');
	await expect(form.field('label')).toHaveValue('class-a-08');
	await page.getByRole('checkbox', { name: form.text.remember }).uncheck();
	expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

	await page.getByText(form.text.readHeading).click();
	await form.field('readLabel').fill('nonsense');
	await page.getByRole('button', { name: form.text.read }).click();
	await expect(page.getByText('is incomplete or contains a wrong character')).toBeVisible();
	await form.field('readLabel').fill(`Hello, https://arah.example/invite#${code} bye`);
	await page.getByRole('button', { name: form.text.read }).click();
	await expect(form.field('label')).toHaveValue('class-a-07');
});
