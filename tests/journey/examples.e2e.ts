import { codes as english } from '#lib/i18n/en/codes.ts';
import { shell as englishShell } from '#lib/i18n/en/shell.ts';
import { codes as indonesian } from '#lib/i18n/id/codes.ts';
import { shell as indonesianShell } from '#lib/i18n/id/shell.ts';
import { home as indonesianHome } from '#lib/i18n/id/home.ts';
import { DeskPage } from '../support/desk-page.ts';
import { axe, expect, phone, test } from '../support/journey.ts';

test('home opens an example, and its link is marked wherever it is opened', async ({ page }) => {
	await page.goto('/id');
	await page.getByRole('link', { name: indonesianHome.example }).click();
	await expect(page.getByText(indonesianShell.example)).toBeVisible();
	const code = new URL(page.url()).hash;
	await page.goto(`/r${code}`);
	await expect(page.getByText(englishShell.example)).toBeVisible();
	await page.goto(`/id/counsellor/result${code}`);
	await expect(page.getByText(indonesianShell.example)).toBeVisible();
});

test('an empty desk is tried with examples, which go away at once', async ({ page }) => {
	const desk = new DeskPage(page, 'id');
	await desk.open();
	await desk.button(indonesian.examples.add).click();
	await expect(desk.rows).toHaveCount(3);
	for (const name of indonesian.examples.names) {
		await expect(desk.rows.getByRole('link', { name })).toBeVisible();
	}
	await expect(desk.button(indonesian.examples.remove)).toBeFocused();
	expect(await axe(page)).toEqual([]);
	await desk.button(indonesian.examples.remove).click();
	await expect(desk.rows).toHaveCount(0);
	await expect(desk.button(indonesian.examples.add)).toBeFocused();
});

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
