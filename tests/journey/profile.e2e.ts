import type { Page } from '@playwright/test';
import { bundleOf } from '#lib/bank/loaded-quiz.ts';
import { caseAnswers } from '#lib/bank/case-answers.ts';
import { orderItems } from '#lib/engine/order-items.ts';
import { compare } from '#lib/i18n/en/compare.ts';
import { profileReport } from '#lib/i18n/en/profile-report.ts';
import { profile as profileIndonesian } from '#lib/i18n/id/profile.ts';
import { quiz as quizIndonesian } from '#lib/i18n/id/quiz.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { optionLabel } from '#lib/reading/names.ts';
import { CounsellorPage } from '../support/counsellor-page.ts';
import { axe, expect, phone, test } from '../support/journey.ts';
import { textOfPages } from '../support/pdf-text.ts';
import { ResultPage } from '../support/result-page.ts';
import { servedQuiz } from '../support/served-quiz.ts';

const loaded = servedQuiz('career-interests');
const { quiz, cases } = loaded;
const items = orderItems(quiz);

function answersOf(id: string) {
	const found = cases.find((other) => other.id === id);
	if (found === undefined) throw new Error(`There is no worked case ${id}.`);
	return caseAnswers(quiz, found);
}

const codeOf = (id: string) => encodeAnswers(quiz, answersOf(id));

/** What no page of a profile may say outside of the author's own texts. */
const FOREIGN = {
	en: /\b(roles?|match|readiness|skills?|quick match)\b/i,
	id: /\b(peran|kecocokan|kesiapan|keterampilan|kuis kilat)\b/i
};

const said = (page: Page) => page.getByRole('main').innerText();

test.describe('on a phone, in Indonesian', () => {
	test.use({ ...phone, locale: 'id-ID' });

	test('someone finds the quiz in the list, answers every activity and reads the code', async ({
		page
	}) => {
		const answers = answersOf('clear-code');
		const { wording } = bundleOf(loaded, 'id');
		const result = new ResultPage(page, 'id');
		await page.clock.install({ time: new Date('2026-11-30T09:00:00+07:00') });

		await page.goto('/id/quizzes');
		await page.getByRole('link', { name: wording.name }).tap();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(wording.name);
		await expect(page.getByText(wording.evidence)).toBeVisible();
		expect(await axe(page, 'all')).toEqual([]);
		await page.getByRole('link', { name: quizIndonesian.start, exact: true }).tap();
		for (const item of items) {
			const name = optionLabel(quiz, wording, item.id, answers[item.id] ?? '');
			const question = page.getByRole('group', { name: wording.items[item.id]?.stem ?? '' });
			await question.getByRole('radio', { name, exact: true }).tap();
			await page.clock.fastForward(8_000);
		}

		await expect(result.headline).toHaveText('Kode RIA');
		await expect(page).toHaveURL(`/id/result#${codeOf('clear-code')}`);
		await result.expectRadar(profileIndonesian.table.caption);
		expect(await said(page)).not.toMatch(FOREIGN.id);
		expect(await axe(page, 'all')).toEqual([]);
	});
});

test('any kind of result prints on one page', async ({ page }) => {
	const result = new ResultPage(page);
	for (const id of ['first-open', 'third-open', 'many-open', 'even', 'one-missing']) {
		await result.open(codeOf(id));
		await expect(page.getByRole('main').getByText(codeOf(id))).toBeAttached();
		await page.emulateMedia({ media: 'print' });
		const pages = await textOfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
		expect(pages, id).toHaveLength(1);
		await page.emulateMedia({ media: 'screen' });
	}
});

test('a counsellor reads certainty, shape and answers, and prints one page for each reader', async ({
	page
}) => {
	const counsellor = new CounsellorPage(page);
	await counsellor.countPrints();
	await counsellor.openWhole(codeOf('third-open'));
	for (const heading of [
		profileReport.certainHeading,
		profileReport.shapeHeading,
		profileReport.answersHeading
	]) {
		await expect(counsellor.page.getByRole('heading', { name: heading })).toBeVisible();
	}
	for (const item of items) {
		const { stem = '' } = bundleOf(loaded, 'en').wording.items[item.id] ?? {};
		await expect(page.getByRole('listitem').filter({ hasText: stem })).toBeVisible();
	}
	expect(await said(page)).not.toMatch(FOREIGN.en);
	expect(await axe(page, 'all')).toEqual([]);

	await counsellor.unfoldReports();
	for (const name of [counsellor.text.printClient, profileReport.printCounsellor]) {
		const prints = await page.locator('html').getAttribute('data-prints');
		await page.getByRole('button', { name, exact: true }).click();
		await expect(page.locator('html')).toHaveAttribute(
			'data-prints',
			String(Number(prints ?? 0) + 1)
		);
		const pages = await textOfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
		expect(pages, name).toHaveLength(1);
	}
});

for (const locale of ['en', 'id'] as const) {
	test(`the pages about the method speak of no role and can be read by everyone (${locale})`, async ({
		page
	}) => {
		for (const path of ['', '/technical']) {
			await page.goto(`/${locale}/method/${quiz.id}${path}`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			expect(await said(page)).not.toMatch(FOREIGN[locale]);
			expect(await axe(page, 'all')).toEqual([]);
		}
	});
}

test('profiles are compared by their ranking and scores, as people and over time', async ({
	page
}) => {
	await page.goto(`/en/compare#${codeOf('clear-code')}.${codeOf('third-open')}`);
	await page.getByRole('radio', { name: compare.several }).check();
	await expect(page.getByRole('table', { name: compare.peopleCaption })).toBeVisible();
	await expect(
		page.getByRole('listitem').filter({ hasText: /^\s*Artistic\s+\d+\s*$/ })
	).toHaveCount(2);
	expect(await said(page)).not.toMatch(FOREIGN.en);
	expect(await axe(page, 'all')).toEqual([]);

	await page.getByRole('radio', { name: compare.one }).check();
	await expect(page.getByRole('heading', { name: compare.timeHeading })).toBeVisible();
	await expect(page.getByRole('table', { name: compare.timeCaption })).toBeVisible();
	expect(await said(page)).not.toMatch(FOREIGN.en);
	expect(await axe(page, 'all')).toEqual([]);
});
