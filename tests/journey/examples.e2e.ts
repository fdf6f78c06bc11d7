import { codes as english } from '#lib/i18n/en/codes.ts';
import { shell as englishShell } from '#lib/i18n/en/shell.ts';
import { home as englishHome } from '#lib/i18n/en/home.ts';
import { codes as indonesian } from '#lib/i18n/id/codes.ts';
import { shell as indonesianShell } from '#lib/i18n/id/shell.ts';
import { home as indonesianHome } from '#lib/i18n/id/home.ts';
import { DeskPage } from '../support/desk-page.ts';
import { axe, expect, phone, test } from '../support/journey.ts';

const TEXTS = {
	en: { codes: english, shell: englishShell, home: englishHome },
	id: { codes: indonesian, shell: indonesianShell, home: indonesianHome }
};

for (const locale of ['en', 'id'] as const) {
	const { codes, shell, home } = TEXTS[locale];

	test(`home opens an example, and its link is marked wherever it is opened (${locale})`, async ({
		page
	}) => {
		await page.goto(`/${locale}`);
		await page.getByRole('link', { name: home.example }).click();
		await expect(page.getByText(shell.example)).toBeVisible();
		const code = new URL(page.url()).hash;
		await page.goto(`/r${code}`);
		await expect(page.getByText(TEXTS.en.shell.example)).toBeVisible();
		await page.goto(`/${locale}/counsellor/result${code}`);
		await expect(page.getByText(shell.example)).toBeVisible();
	});

	test(`an empty desk is tried with examples, which go away at once (${locale})`, async ({
		page
	}) => {
		const desk = new DeskPage(page, locale);
		await desk.open();
		await desk.button(codes.examples.add).click();
		await expect(desk.rows).toHaveCount(3);
		for (const name of codes.examples.names) {
			await expect(desk.rows.getByRole('link', { name })).toBeVisible();
		}
		await expect(desk.button(codes.examples.remove)).toBeFocused();
		expect(await axe(page)).toEqual([]);
		await desk.button(codes.examples.remove).click();
		await expect(desk.rows).toHaveCount(0);
		await expect(desk.button(codes.examples.add)).toBeFocused();
	});
}

test('an empty comparison is tried with examples', async ({ page }) => {
	await page.goto('/en/compare');
	await page.getByRole('button', { name: english.examples.add }).click();
	const table = page.getByRole('table').first();
	for (const name of english.examples.names) await expect(table.getByText(name)).toBeVisible();
	await page.getByRole('button', { name: english.examples.remove }).click();
	await expect(page.getByRole('table')).toHaveCount(0);
});

test.describe('on a phone', () => {
	test.use(phone);

	test('the menu leads to the classes and closes', async ({ page }) => {
		await page.goto('/en');
		await page.getByText(englishShell.openMenu, { exact: true }).tap();
		await page.getByRole('link', { name: englishShell.sections.classes }).tap();
		await expect(page).toHaveURL(/\/en\/classes$/);
		await expect(page.getByRole('link', { name: englishShell.sections.method })).toBeHidden();
	});
});
