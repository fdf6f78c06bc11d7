import type { Page } from '@playwright/test';
import { embedding } from '#lib/i18n/id/embedding.ts';
import { quizFiles } from '#lib/i18n/en/quiz-files.ts';
import { workshopControl } from '#lib/i18n/en/workshop-control.ts';
import { shell } from '#lib/i18n/id/shell.ts';
import { expect, test } from '../support/journey.ts';
import { InvitingPage } from '../support/invite-pages.ts';
import { QuizPage } from '../support/quiz-page.ts';

// A slow network: the page can be read and filled in long before its script is there.

/** Shows a page without its script, which comes when the returned function is called. */
async function openBeforeScript(page: Page, path: string): Promise<() => void> {
	const { promise: isReleased, resolve: release } = Promise.withResolvers<null>();
	await page.route('**/_app/**/*.js', async (route) => {
		await isReleased;
		await route.continue();
	});
	await page.goto(path, { waitUntil: 'commit' });
	return () => {
		release(null);
	};
}

test('choices and text entered before the script loads are in the snippet', async ({ page }) => {
	const arrive = await openBeforeScript(page, '/id/embed');
	const choice = (group: string, name: string) =>
		page.getByRole('group', { name: group }).getByRole('radio', { name });
	// one before and one after what is chosen at first
	await choice(embedding.language, 'English').check();
	await choice(embedding.theme, embedding.themes.dark).check();
	await page.getByLabel(embedding.height).fill('900');
	arrive();
	const snippet = page.getByLabel(embedding.code.script);
	await expect(snippet).toHaveValue(/lang=en/);
	await expect(snippet).toHaveValue(/theme=dark/);
	await expect(snippet).toHaveValue(/height="900"/);
	await expect(choice(embedding.theme, embedding.themes.dark)).toBeChecked();
	await page.getByRole('link', { name: embedding.embedWays.package.name }).click();
	await expect(page.getByRole('link', { name: embedding.download })).toHaveAttribute(
		'href',
		/lang=en&theme=dark$/
	);
});

test('a file chosen before the script loads is opened once the script is there', async ({
	page
}) => {
	const arrive = await openBeforeScript(page, '/en/quiz-files');
	await page.locator('input[type=file]').setInputFiles({
		name: 'mine.arah.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{')
	});
	arrive();
	await expect(page.getByText(quizFiles.refused('mine.arah.json', 1))).toBeVisible();
});

test('choices and text entered before the script loads are in the invitation', async ({ page }) => {
	const inviting = new InvitingPage(page);
	const { text } = inviting;
	const quick = page
		.getByRole('group', { name: text.mode })
		.getByRole('radio', { name: text.quick });
	const arrive = await openBeforeScript(page, '/en/counsellor/invite');
	await inviting.field('from').fill('Sari W.');
	await inviting.field('label').fill('class-a-07');
	await inviting.field('note').fill('See you on Tuesday.');
	await quick.check();
	await page.getByLabel(text.wayNames.share).uncheck();
	await page.getByLabel(text.wayNames.qr).check();
	await page.getByLabel(text.remember).check();
	arrive();
	await expect(inviting.preview).toContainText('See you on Tuesday.');
	await expect(quick).toBeChecked();
	await expect(page.getByLabel(text.wayNames.share)).not.toBeChecked();
	await expect(page.getByLabel(text.wayNames.qr)).toBeChecked();

	// and the browser keeps what it was asked to keep
	await page.reload();
	await expect(inviting.field('from')).toHaveValue('Sari W.');
	await expect(inviting.field('label')).toHaveValue('class-a-07');
});

test('a remembered name survives ticking "remember" before the script loads', async ({ page }) => {
	const inviting = new InvitingPage(page);
	const { text } = inviting;
	await inviting.open();
	await inviting.field('from').fill('Sari W.');
	await page.getByLabel(text.remember).check();

	const arrive = await openBeforeScript(page, '/en/counsellor/invite');
	await inviting.field('label').fill('class-a-08');
	await page.getByLabel(text.remember).check();
	arrive();
	await expect(inviting.field('from')).toHaveValue('Sari W.');
	await expect(inviting.field('label')).toHaveValue('class-a-08');
	await page.reload();
	await expect(inviting.field('from')).toHaveValue('Sari W.');
	await expect(inviting.field('label')).toHaveValue('class-a-08');
});

test('choices and text entered before the script loads are in the workshop form', async ({
	page
}) => {
	const arrive = await openBeforeScript(page, '/en/room/new');
	await page.getByText(workshopControl.settings.change).click();
	await page.getByLabel(workshopControl.name).fill('Monday class');
	await page.getByRole('radio', { name: workshopControl.quick }).check();
	await page.getByRole('radio', { name: workshopControl.keepChoices(7) }).check();
	await page.getByLabel(workshopControl.rows).check();
	arrive();
	// the form of a school has no rows to keep, which only the script knows
	await page.getByRole('radio', { name: workshopControl.school }).check();
	await expect(page.getByLabel(workshopControl.rows)).toHaveCount(0);
	await page
		.getByRole('radio', { name: `${workshopControl.group} ${workshopControl.groupMeans}` })
		.check();
	await expect(page.getByLabel(workshopControl.name)).toHaveValue('Monday class');
	await expect(page.getByRole('radio', { name: workshopControl.quick })).toBeChecked();
	await expect(page.getByRole('radio', { name: workshopControl.keepChoices(7) })).toBeChecked();
	await expect(page.getByLabel(workshopControl.rows)).toBeChecked();
});

test('a menu opened before the script loads stays open', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	const arrive = await openBeforeScript(page, '/id/embed');
	await page.getByText(shell.openMenu, { exact: true }).click();
	const link = page.getByRole('link', { name: shell.sections.classes });
	await expect(link).toBeVisible();
	arrive();
	await expect(page.getByLabel(embedding.code.script)).toHaveValue(/<iframe/);
	await expect(link).toBeVisible();
});

for (const mode of ['full', 'quick'] as const) {
	test(`a ${mode} quiz started before the script loads begins when it is there`, async ({
		page
	}) => {
		const quizPage = new QuizPage(page, 'id');
		const arrive = await openBeforeScript(page, '/id/quiz/social-media-roles');
		await quizPage.start(mode);
		arrive();
		await expect(page.getByRole('radio').first()).toBeVisible();
		if (mode === 'full') await quizPage.expectQuestion(1);
		else await quizPage.expectQuickQuestion(1, undefined);
	});
}
