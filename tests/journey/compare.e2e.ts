import { readFile } from 'node:fs/promises';
import { codes as codesEnglish } from '#lib/i18n/en/codes.ts';
import { compare as english } from '#lib/i18n/en/compare.ts';
import { codes as codesIndonesian } from '#lib/i18n/id/codes.ts';
import { compare as indonesian } from '#lib/i18n/id/compare.ts';
import { axe, expect, phone, test } from '../support/journey.ts';
import { person } from '../support/journey-quiz.ts';

const TEXTS = {
	en: { ...english, codes: codesEnglish },
	id: { ...indonesian, codes: codesIndonesian }
};
const officer = person('near-officer').code;
const specialist = person('clear-specialist').code;

test.describe('on a phone', () => {
	test.use(phone);

	test('a pasted chat becomes a comparison whose link opens it again', async ({
		page,
		baseURL
	}) => {
		await page.goto('/id/compare');
		const pasted = [
			`Budi: ${String(baseURL)}/r#${officer}`,
			`hello! Citra: ${specialist}`,
			'Dewi: 1071AT01QA87FEPD98KVJ3M4X0D3X'
		].join('\n');
		await page.getByLabel(TEXTS.id.codes.pasteLabel).fill(pasted);
		await page.getByRole('button', { name: TEXTS.id.codes.read, exact: true }).click();
		await expect(page.getByText(TEXTS.id.added(2))).toBeVisible();
		await page.getByRole('radio', { name: TEXTS.id.several }).check();
		await expect(page.getByText('Budi', { exact: true }).first()).toBeVisible();

		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: TEXTS.id.saveCsv }).click()
		]);
		expect(await readFile(await download.path(), 'utf8')).toContain('Budi');

		const link = await page.getByLabel(TEXTS.id.link).inputValue();
		expect(link).not.toContain('Budi');
		await page.goto('about:blank');
		await page.goto(link);
		await expect(page.getByText(`${TEXTS.id.total(2)}:`)).toBeVisible();
		await expect(page.getByText('Budi', { exact: true })).toHaveCount(0);
	});
});

test('any text after # opens an empty comparison instead of an error', async ({ page }) => {
	for (const hash of ['', 'DAMAGED', '%E0%A4%A', 'x.'.repeat(2000)]) {
		await page.goto('about:blank');
		await page.goto(`/en/compare#${hash}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(english.heading);
	}
});

const LOOKS = [
	{ locale: 'en', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
	{ locale: 'id', colorScheme: 'dark', viewport: { width: 320, height: 640 } }
] as const;

for (const { locale, colorScheme, viewport } of LOOKS) {
	test(`comparisons of people and of one person have no accessibility violations (${locale}, ${colorScheme}, ${String(viewport.width)} px)`, async ({
		page
	}) => {
		await page.setViewportSize(viewport);
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.goto(`/${locale}/compare#${officer}.${specialist}`);
		const text = TEXTS[locale];
		await expect(page.getByText(`${text.total(2)}:`)).toBeVisible();
		for (const whose of ['several', 'one'] as const) {
			await page.getByRole('radio', { name: text[whose] }).check();
			expect(await axe(page), whose).toEqual([]);
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width, whose).toBeLessThanOrEqual(viewport.width);
		}
	});
}
