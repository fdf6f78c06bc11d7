import { compare as compareEnglish } from '#lib/i18n/en/compare.ts';
import { codes as codesEnglish } from '#lib/i18n/en/codes.ts';
import { codes as codesIndonesian } from '#lib/i18n/id/codes.ts';
import { compare as compareIndonesian } from '#lib/i18n/id/compare.ts';
import { CounsellorPage } from '../support/counsellor-page.ts';
import { DeskPage } from '../support/desk-page.ts';
import { Invited, InvitingPage } from '../support/invite-pages.ts';
import { expect, phone, test, watch } from '../support/journey.ts';
import { person, quickPerson, wording } from '../support/journey-quiz.ts';
import { textOfPages } from '../support/pdf-text.ts';
import { QuizPage } from '../support/quiz-page.ts';
import { ResultPage } from '../support/result-page.ts';

const TEXTS = {
	en: { ...compareEnglish, codes: codesEnglish },
	id: { ...compareIndonesian, codes: codesIndonesian }
};
const lastYear = person('near-officer').code;
const thisYear = quickPerson(person('clear-strategist').answers);

const permissions = ['clipboard-read', 'clipboard-write'];
const readClipboard = () => navigator.clipboard.readText();
const words = (text: string) => text.replace(/\s+/g, ' ').trim();

test.use({ permissions });

/** The longer words, on the narrow page; the other language differs in its catalogue only. */
const locale = 'id';

test(`a counsellor invites, a client answers on a phone and sends the result, both are compared and printed`, async ({
	page,
	browser,
	baseURL
}) => {
	const counsellor = new CounsellorPage(page, locale);
	const desk = new DeskPage(page, locale);
	await counsellor.countPrints();

	const { link, preview } = await test.step('the counsellor makes an invitation', async () => {
		await desk.open();
		await page.getByRole('link', { name: desk.text.invite }).click();
		const form = new InvitingPage(page, locale);
		await form.field('from').fill('Bu Sari');
		await form.field('label').fill('kelas-a-07');
		await form.field('note').fill('Sampai ketemu hari Selasa.');
		await form.choice(form.text.quick).check();
		await page.getByRole('button', { name: form.text.copy }).click();
		await expect(page.getByText(form.text.copied)).toBeVisible();
		return {
			link: await page.evaluate(readClipboard),
			preview: await form.preview.innerText()
		};
	});

	const context = await browser.newContext({
		...phone,
		baseURL: baseURL ?? '',
		locale,
		serviceWorkers: 'block',
		permissions
	});
	const problems = watch(context, baseURL ?? '');
	const client = await context.newPage();
	const invited = new Invited(client, locale);
	const result = new ResultPage(client, locale);
	const back = invited.back('Bu Sari');

	await test.step('the client reads what the counsellor saw, and answers', async () => {
		const quiz = new QuizPage(client, locale);
		await quiz.takeClock();
		await client.goto(link);
		await expect(client).toHaveURL(`/${locale}/invite${new URL(link).hash}`);
		await expect(client.getByRole('heading', { level: 1 })).toHaveText(
			invited.text.heading('Bu Sari', wording[locale].name)
		);
		expect(words(await client.getByRole('main').innerText())).toBe(words(preview));
		await invited.start.tap();
		await quiz.expectQuickQuestion(1, thisYear.asked[0]);
		await expect(client.getByText(invited.text.line('Bu Sari', 'kelas-a-07'))).toBeVisible();
		await quiz.answerAll(thisYear.answers, { by: 'tap', of: thisYear.asked });
		await expect(client).toHaveURL(`/${locale}/result#${thisYear.code}`);
	});

	const sent =
		await test.step('the client chooses to send it, then forgets who asked', async () => {
			const choose = (name: string) => back.getByRole('radio', { name }).check();
			await choose(invited.text.sendNothing);
			await expect(back.getByRole('button', { name: invited.text.copy })).toHaveCount(0);
			await choose(invited.text.sendFull);
			await back.getByRole('button', { name: invited.text.copy }).tap();
			await expect(back.getByText(invited.text.copied('Bu Sari'))).toBeVisible();
			const message = await client.evaluate(readClipboard);
			await back.getByRole('button', { name: invited.text.forget }).tap();
			await expect(client.getByText(invited.text.forgotten)).toBeFocused();
			await client.reload();
			await expect(result.headline).toBeVisible();
			await expect(back).toHaveCount(0);
			return message;
		});
	expect(sent).toBe(`kelas-a-07: ${String(baseURL)}/r#${thisYear.code}`);
	expect(problems).toEqual([]);
	await context.close();

	await test.step('at the desk it has its label, and opens as a report of one page', async () => {
		await desk.open();
		await desk.add(sent);
		await desk.expectLabels('kelas-a-07');
		await expect(desk.rows).toContainText(desk.text.modes.quick);
		await desk.rows.getByRole('link', { name: 'kelas-a-07' }).click();
		await expect(counsellor.headline).toContainText('Strategist');
		await expect(page.locator('[data-report]')).toContainText(`/r#${thisYear.code}`);
		expect(await textOfPages(await counsellor.print('client'))).toHaveLength(1);
	});

	await test.step('with the link of last year it shows what changed, on one page', async () => {
		const text = TEXTS[locale];
		await page.goto(`/${locale}/compare`);
		const both = `${String(baseURL)}/r#${lastYear}\n${sent}`;
		await page.getByLabel(text.codes.pasteLabel).fill(both);
		await page.getByRole('button', { name: text.codes.read, exact: true }).click();
		await expect(page.getByText(text.added(2))).toBeVisible();
		await page.getByRole('radio', { name: text.one }).check();
		await expect(page.getByText(text.changes.likely).first()).toBeVisible();
		await expect(page.getByText(text.changes.none).first()).toBeVisible();
		await expect(page.getByRole('img', { name: /radar/i })).toBeVisible();
		await page.getByRole('button', { name: text.print, exact: true }).click();
		await expect(page.locator('html')).toHaveAttribute('data-prints', /\d/);
		const pages = await textOfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
		expect(pages).toHaveLength(1);
		expect(pages[0]).toContain('kelas-a-07');
	});
});
