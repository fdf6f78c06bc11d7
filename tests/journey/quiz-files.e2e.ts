import type { Browser, Page } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openQuiz } from '#lib/quiz-file/open-quiz.ts';
import { packQuiz } from '#lib/quiz-file/pack-quiz.ts';
import { codes as codesEnglish } from '#lib/i18n/en/codes.ts';
import { compare as compareEnglish } from '#lib/i18n/en/compare.ts';
import { desk as deskEnglish } from '#lib/i18n/en/desk.ts';
import { quiz as quizEnglish } from '#lib/i18n/en/quiz.ts';
import { quizFiles as english } from '#lib/i18n/en/quiz-files.ts';
import { codes as codesIndonesian } from '#lib/i18n/id/codes.ts';
import { compare as compareIndonesian } from '#lib/i18n/id/compare.ts';
import { desk as deskIndonesian } from '#lib/i18n/id/desk.ts';
import { quiz as quizIndonesian } from '#lib/i18n/id/quiz.ts';
import { quizFiles as indonesian } from '#lib/i18n/id/quiz-files.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { formatPrint } from '#lib/link/print.ts';
import { result as resultEnglish } from '../support/english.ts';
import { result as resultIndonesian } from '../support/indonesian.ts';
import { smallQuiz } from '../support/quiz-files.ts';
import { axe, expect, phone, test } from '../support/journey.ts';
import { runArah } from '../unit/cli/run-arah.ts';

const NAME = 'Kitchen skills';
const TEXT = packQuiz([
	smallQuiz(({ en, id }) => {
		en.name = NAME;
		id.name = NAME;
	})
]);
const FILE = { name: 'kitchen.arah.json', mimeType: 'application/json', buffer: Buffer.from(TEXT) };
const opened = openQuiz(FILE.name, TEXT);
const quiz = opened.ok ? opened.versions.at(-1)?.quiz : undefined;
if (quiz?.print === undefined) throw new Error('The quiz file of the journeys has errors.');
const PRINT = quiz.print;
/** The result of someone who likes everything. */
const CODE = encodeAnswers(
	quiz,
	Object.fromEntries(quiz.items.map(({ id, options }) => [id, options?.at(-1)?.id ?? 'yes']))
);
const ITEMS = 11;
/** Longer than anybody needs to read a question. */
const READING_MS = 8_000;

const TEXTS = {
	en: {
		files: english,
		quiz: quizEnglish,
		codes: codesEnglish,
		desk: deskEnglish,
		compare: compareEnglish,
		result: resultEnglish
	},
	id: {
		files: indonesian,
		quiz: quizIndonesian,
		codes: codesIndonesian,
		desk: deskIndonesian,
		compare: compareIndonesian,
		result: resultIndonesian
	}
};

/** Chooses the file in the only field for files on the page. */
const choose = (page: Page, file = FILE) => page.locator('input[type=file]').setInputFiles(file);

/** The device of someone else. */
async function otherDevice(browser: Browser, baseURL: string | undefined): Promise<Page> {
	const context = await browser.newContext({
		...(baseURL !== undefined && { baseURL }),
		serviceWorkers: 'block'
	});
	return context.newPage();
}

async function answerAll(page: Page, position: (at: number, of: number) => string) {
	for (let at = 1; at <= ITEMS; at += 1) {
		await expect(page.getByText(position(at, ITEMS), { exact: true })).toBeVisible();
		await page.getByRole('radio').first().check();
		await page.clock.fastForward(READING_MS);
	}
}

for (const locale of ['en', 'id'] as const) {
	const text = TEXTS[locale];

	test.describe(`in ${locale}, on a phone`, () => {
		test.use(phone);

		test('a quiz from a file is opened, taken, and its result read by a friend who needs the file', async ({
			page,
			browser,
			baseURL
		}) => {
			await page.clock.install({ time: new Date('2026-11-22T09:00:00+07:00') });
			await page.goto(`/${locale}/quiz-files`);
			await expect(page.getByText(text.files.empty)).toBeVisible();
			await choose(page);
			await expect(page.getByText(text.files.opened(NAME))).toBeVisible({ timeout: 60_000 });
			await expect(page.getByText(text.files.notOurs)).toBeVisible();
			await page.reload();
			await page.getByRole('link', { name: text.files.take }).click();
			await page.getByRole('link', { name: text.quiz.start, exact: true }).click();
			await answerAll(page, text.quiz.position);

			await expect(page).toHaveURL(new RegExp(`/${locale}/result#\\w+$`));
			const heading = page.getByRole('heading', { level: 1 });
			await expect(heading).toContainText(/cook|waiter/);
			await expect(page.getByText(text.result.fromFile)).toBeVisible();
			const headline = (await heading.textContent()) ?? '';
			const code = new URL(page.url()).hash.slice(1);

			const friend = await otherDevice(browser, baseURL);
			await friend.goto(`/${locale}/result#${code}`);
			await expect(friend.getByText(text.result.issues['foreign-quiz'])).toBeVisible();
			await expect(friend.getByText(formatPrint(PRINT))).toBeVisible();
			await choose(friend);
			await expect(friend.getByRole('heading', { level: 1 })).toHaveText(headline, {
				timeout: 60_000
			});
			await friend.goto(`/${locale}/counsellor/result#${code}`);
			await expect(friend.getByRole('heading', { level: 1 })).toContainText(/cook|waiter/);
			await friend.goto(`/${locale}/quiz-files`);
			await friend.getByRole('link', { name: text.files.method }).click();
			await expect(friend.getByText(NAME, { exact: true })).toBeVisible();
			await friend.context().close();

			await page.goto(`/${locale}/quiz-files`);
			await page.getByRole('button', { name: text.files.remove, exact: true }).click();
			await page
				.getByRole('dialog')
				.getByRole('button', { name: text.files.remove, exact: true })
				.click();
			await expect(page.getByText(text.files.removed(NAME))).toBeVisible();
			await expect(page.getByText(text.files.empty)).toBeVisible();
			await page.goto(`/${locale}/result#${code}`);
			await expect(page.getByText(text.result.issues['foreign-quiz'])).toBeVisible();
		});

		test('the desk and a comparison read codes once they have their quiz file', async ({
			page,
			browser,
			baseURL
		}) => {
			await page.goto(`/${locale}/counsellor`);
			await page.getByRole('button', { name: text.desk.addHeading }).click();
			await page.getByLabel(text.desk.pasteLabel).fill(`Budi: ${CODE}`);
			await page.getByRole('button', { name: text.desk.add, exact: true }).click();
			await expect(page.getByText(text.desk.codeIssues['foreign-quiz'])).toBeVisible();
			await page.getByRole('button', { name: text.desk.addHeading }).click();
			await page.locator('input[type=file][multiple]').setInputFiles(FILE);
			await expect(page.getByText(text.files.opened(NAME))).toBeVisible({ timeout: 60_000 });
			await expect(page.getByText(text.desk.codeIssues['foreign-quiz'])).toHaveCount(0);

			const friend = await otherDevice(browser, baseURL);
			await friend.goto(`/${locale}/compare#${CODE}`);
			await expect(friend.getByText(text.codes.issues['foreign-quiz'])).toBeVisible();
			await choose(friend);
			await expect(friend.getByText(text.codes.issues['foreign-quiz'])).toHaveCount(0, {
				timeout: 60_000
			});
			await expect(friend.getByText(text.compare.total(1))).toBeVisible();
			await friend.context().close();
		});
	});
}

test('a file with an error is refused with its place and remedy, and can be dropped', async ({
	page
}) => {
	await page.goto('/en/quiz-files');
	// a file cannot be dropped before the page's script has loaded
	await expect(page.getByText(english.empty)).toBeVisible();
	const broken = TEXT.replace('"evidence": "draft"', '"evidence": "proven"');
	const transfer = await page.evaluateHandle((content) => {
		const data = new DataTransfer();
		data.items.add(new File([content], 'mine.arah.json', { type: 'application/json' }));
		return data;
	}, broken);
	await page.dispatchEvent('h1', 'drop', { dataTransfer: transfer });
	await expect(page.getByText(english.refused('mine.arah.json', 1))).toBeVisible({
		timeout: 60_000
	});
	await expect(page.getByText(/^Line \d+, column \d+ · error/)).toBeVisible();
	await expect(page.getByText('draft, piloted, validated')).toBeVisible();
	await expect(page.getByText(english.empty)).toBeVisible();
	expect(await axe(page)).toEqual([]);
});

test('the page and the package of a file are those of the command line, byte for byte', async ({
	page,
	baseURL
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'arah-files-'));
	try {
		const path = join(folder, FILE.name);
		writeFileSync(path, TEXT);
		const site = ['--site', baseURL ?? ''];
		await page.goto('/en/quiz-files');
		await choose(page);
		await expect(page.getByText(english.opened(NAME))).toBeVisible({ timeout: 60_000 });
		await page.getByText(english.elsewhere, { exact: true }).click();
		for (const [button, command, options] of [
			[english.page, 'page', []],
			[english.scorm, 'scorm', site]
		] as const) {
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: button, exact: true }).click()
			]);
			const { code } = await runArah([command, path, ...options], { cwd: folder });
			expect(code).toBe(0);
			const made = readFileSync(join(folder, download.suggestedFilename()));
			expect(readFileSync(await download.path()).equals(made), command).toBe(true);
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('pages of a quiz whose file is not here ask for it', async ({ page }) => {
	await page.goto(`/en/quiz-files/take?quiz=${PRINT}`);
	await expect(page.getByText(english.missing)).toBeVisible();
	expect(await axe(page)).toEqual([]);
	await choose(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(NAME, { timeout: 60_000 });
	await page.getByRole('link', { name: 'Bahasa Indonesia' }).click();
	await expect(page).toHaveURL(`/id/quiz-files/take?quiz=${PRINT}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(NAME);
	expect(await axe(page)).toEqual([]);
});
