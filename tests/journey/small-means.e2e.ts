import type { Page } from '@playwright/test';
import { result as english } from '../support/english.ts';
import { encodeInvitation } from '#lib/link/invitation-code.ts';
import { DeskPage } from '../support/desk-page.ts';
import { expect, test } from '../support/journey.ts';
import { invitation } from '../support/invitations.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import { person, quiz } from '../support/journey-quiz.ts';
import { prepareWorkshop } from '../support/prepared-workshop.ts';
import { Member } from '../support/workshop-pages.ts';
import { controlTexts, projectorTexts } from '../support/workshop-texts.ts';

const { code } = person('clear-specialist');

// browsers inside other apps, and people who read large letters

for (const [what, print] of [
	['has no printing', undefined],
	['ignores printing', () => undefined]
] as const) {
	test(`an in-app browser that ${what} shows a warning`, async ({ page }) => {
		await page.addInitScript(`print = ${String(print)}`);
		await page.goto(`/en/result#${code}`);
		await page.getByRole('button', { name: english.printOrSave }).click();
		await page.getByRole('button', { name: english.print, exact: true }).click();
		await expect(page.getByText(english.ifNothing)).toBeVisible();
	});
}

test('the page explains what to do if a saved table does not arrive', async ({ page }) => {
	await page.goto(`/en/result#${code}`);
	await page.getByRole('button', { name: english.printOrSave }).click();
	await page.getByRole('button', { name: english.saveCsv }).click();
	await expect(page.getByText(english.ifNothing)).toBeVisible();
});

test('a full-page screenshot shows the whole result without scrolling', async ({ page }) => {
	await page.goto(`/en/result#${code}`);
	await expect(page.getByRole('button', { name: english.deleteKept })).toBeVisible();
	const blank = await page.locator('main *:visible').evaluateAll((all) =>
		all
			.filter((element) => getComputedStyle(element).display !== 'contents')
			.filter((element) => !element.checkVisibility({ contentVisibilityAuto: true }))
			.map(({ tagName }) => tagName)
	);
	expect(blank).toEqual([]);
	await expect(page.locator('main canvas').first()).toBeVisible();
});

/** Doubles the text; every button and link of the page then still lies within its width. */
async function expectReachable(page: Page): Promise<void> {
	await enlarge(page);
	await expect(
		page.locator('main :is(button, .button, summary), footer button').first()
	).toBeVisible();
	expect(await buttonsOutside(page)).toEqual([]);
}

test.describe('with text at 200 % on 360 pixels', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	for (const address of [
		'/en',
		'/id',
		`/id/quiz/${quiz.id}#start`,
		`/id/result#${code}`,
		'/id/embed',
		'/id/room/new',
		'/id/room/script'
	]) {
		test(`no text leaves the page on ${address}`, async ({ page }) => {
			await page.goto(address);
			await enlarge(page);
			await expect
				.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
				.toBe(0);
		});
	}
});

test.describe('with text at 200 % on 320 pixels', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	for (const address of [
		'/en',
		'/id',
		`/id/quiz/${quiz.id}`,
		`/id/quiz/${quiz.id}#start`,
		`/en/quiz/${quiz.id}#start`,
		`/id/result#${code}`,
		'/id/room',
		'/id/counsellor/invite',
		'/id/counsellor',
		`/id/counsellor/result#${code}`,
		`/en/counsellor/result#${code}`,
		`/id/counsellor/result#${code}/figures`,
		`/id/counsellor/result#${code}/quality`,
		'/id/compare',
		`/id/compare#${code}=Ani.${person('near-officer').code}=Budi`,
		`/id/result#${code.slice(1)}`,
		`/id/invite#${encodeInvitation(invitation)}`,
		'/id/invite#damaged',
		'/id/embed',
		'/en/embed',
		'/id/embed#package',
		'/id/embed#link',
		'/id/room/new',
		'/id/room/host',
		'/id/room/script'
	]) {
		test(`every button can be reached on ${address}`, async ({ page }) => {
			await page.goto(address);
			const reports = page.locator('article summary').first();
			if (address.includes('/counsellor/result')) await reports.click();
			await expectReachable(page);
		});
	}

	test.describe('on a page that does not exist', () => {
		test.use({ expectedErrors: [/status of 404/] });

		test('every button can be reached', async ({ page }) => {
			for (const locale of LOCALES) {
				await page.goto(`/${locale}/no-such-page`);
				await expectReachable(page);
			}
		});
	});

	for (const locale of LOCALES) {
		test(`every button can be reached in a workshop (${locale})`, async ({ page }) => {
			const open = await prepareWorkshop(page, locale, 'open');
			await page.goto(`/${locale}/room/host#${open.code}.${open.secret}`);
			await expect(page.getByText(controlTexts[locale].connection.live)).toBeVisible();
			await expectReachable(page);

			const member = new Member(page, locale);
			await member.join(open.code);
			await member.continueCode();
			await expectReachable(page);

			const revealed = await prepareWorkshop(page, locale, 'revealed');
			await page.goto(`/${locale}/room/screen#${revealed.code}.${revealed.screenKey}`);
			const { skills } = projectorTexts[locale];
			await expect(page.getByRole('table', { name: skills })).toBeVisible();
			await expectReachable(page);
		});
	}

	test('every button can be reached on a desk with results', async ({ page }) => {
		const desk = new DeskPage(page, 'id');
		await desk.open();
		const ids = ['clear-specialist', 'straight-line', 'between-two'];
		await desk.add(ids.map((id, i) => `Klien ${String(i)}: ${person(id).code}`).join('\n'));
		await expect(desk.rows).toHaveCount(3);
		await enlarge(page);
		for (const box of await page.getByRole('checkbox').all()) await box.check();
		await desk.openSafety();
		await desk.unfold(desk.text.addHeading);
		await desk.rename('Klien 1');
		await desk.unfold(desk.text.actionsOf('Klien 2'));
		expect(await buttonsOutside(page)).toEqual([]);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width, 'the page scrolls sideways').toBeLessThanOrEqual(320);
	});

	for (const address of [
		'/en/method',
		'/id/method',
		'/id/method/technical',
		'/en/privacy',
		'/id/privacy'
	]) {
		test(`headings, text and links fit the width of ${address}`, async ({ page }) => {
			await page.goto(address);
			await enlarge(page);
			await expect(page.locator('h1')).toBeVisible();
			const outside = await page.locator('main :is(h1, h2, h3, p, a):visible').evaluateAll((all) =>
				all
					.filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
					.filter((element) => element.closest('[tabindex="0"]') === null)
					.map((element) => element.textContent.trim())
			);
			expect(outside).toEqual([]);
		});
	}
});

/** Sets the text of the page to 200 %. */
async function enlarge(page: Page): Promise<void> {
	await page.evaluate(() => {
		document.documentElement.style.fontSize = '200%';
	});
}

/** The words of buttons and menu links beyond the right edge of the window. */
function buttonsOutside(page: Page): Promise<string[]> {
	return page.locator(':is(button, a.button, nav a):visible').evaluateAll((all) =>
		all
			.filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
			.filter((element) => element.closest('[tabindex="0"]') === null)
			.map((element) => element.textContent.trim())
	);
}
