import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { studio as english } from '#lib/i18n/en/studio.ts';
import { studio as indonesian } from '#lib/i18n/id/studio.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { axe, expect, test } from '../support/journey.ts';

const TEXTS = { en: english, id: indonesian };

async function startBlank(page: Page, locale: Locale, kind: 'roles' | 'profile' = 'roles') {
	const text = TEXTS[locale];
	await page.goto(`/${locale}/studio`);
	await page.getByRole('button', { name: text.startBlank[kind].begin }).click();
	await expect(page.getByLabel(text.about.name)).toBeVisible();
	return text;
}

const part = (page: Page, name: string) =>
	page.getByRole('navigation').getByRole('button', { name }).click();

for (const locale of ['en', 'id'] as const) {
	test(`a quiz written from a blank is saved at once, undone word by word and opened again (${locale})`, async ({
		page
	}) => {
		const text = await startBlank(page, locale);
		await page.getByLabel(text.about.name).fill('Cook or waiter?');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cook or waiter?');
		await part(page, text.parts.skills);
		await page.getByLabel(text.skills.name, { exact: true }).first().fill('Cooking');
		await expect(page.getByLabel(text.skills.short).first()).toHaveValue('Cooking');
		await page.getByRole('button', { name: text.undo }).click();
		await expect(page.getByLabel(text.skills.name, { exact: true }).first()).toHaveValue('');
		await page.getByRole('button', { name: text.redo }).click();
		await expect(page.getByText(text.saving.saved)).toBeVisible();

		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cook or waiter?');
		await part(page, text.parts.skills);
		await expect(page.getByLabel(text.skills.name, { exact: true }).first()).toHaveValue('Cooking');

		await page.getByRole('link', { name: text.toList }).click();
		await expect(page.getByRole('link', { name: 'Cook or waiter?' })).toBeVisible();
		await page.getByRole('button', { name: text.removeNamed('Cook or waiter?') }).click();
		await page
			.getByRole('dialog')
			.getByRole('button', { name: text.removeQuestion.yes, exact: true })
			.click();
		await expect(page.getByText(text.none)).toBeVisible();
	});
}

test('a problem is said beside its entry, and its button repairs it', async ({ page }) => {
	const text = await startBlank(page, 'en');
	await part(page, text.parts.skills);
	const cards = page.getByRole('listitem').filter({ has: page.getByLabel(text.skills.definition) });
	await expect(cards.first().getByText(text.skills.questions(1))).toBeVisible();
	await cards.first().getByRole('button', { name: text.repair }).click();

	await expect(cards.first().getByText(text.skills.questions(3))).toBeVisible();
	await expect(cards.first().getByRole('button', { name: text.repair })).toHaveCount(0);
	await expect(cards.nth(1).getByRole('button', { name: text.repair })).toBeVisible();
});

test('a copy of a quiz on the site is answered in the preview, which scores it at once', async ({
	page
}) => {
	await page.goto('/en/studio');
	await page.getByRole('button', { name: english.copyOf('Social media roles') }).click();
	const preview = page.getByRole('region', { name: english.preview.label });
	await expect(preview).toBeVisible();
	for (let asked = 0; asked < 6; asked += 1) {
		await preview.getByRole('radio').first().check();
		await preview.getByRole('button', { name: english.preview.next }).click();
	}
	await expect(preview.getByText(english.preview.answered(6, 30))).toBeVisible();
	await expect(preview.getByText('match by our model').first()).toBeVisible();
});

test('an exported draft opens as the same quiz', async ({ page }) => {
	const text = await startBlank(page, 'en', 'profile');
	await page.getByLabel(text.about.name).fill('What I like');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: text.exportDraft }).click();
	const file = await (await download).path();
	expect((await download).suggestedFilename()).toBe('what-i-like.arah-draft.json');

	await page.goto('/en/studio');
	await expect(page.getByLabel(text.startFile)).toBeEnabled();
	await page.getByLabel(text.startFile).setInputFiles({
		name: 'draft.json',
		mimeType: 'application/json',
		buffer: readFileSync(file)
	});
	await expect(page.getByLabel(text.about.name)).toHaveValue('What I like');
});

test('a file that is no quiz is refused with the reason', async ({ page }) => {
	await page.goto('/en/studio');
	await expect(page.getByLabel(english.startFile)).toBeEnabled();
	await page.getByLabel(english.startFile).setInputFiles({
		name: 'notes.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{"a": 1}')
	});
	await expect(page.getByRole('alert')).toContainText(english.notOpened);
});

test('two tabs with one quiz: an idle tab follows, and of two edits none is lost silently', async ({
	page,
	context
}) => {
	const text = await startBlank(page, 'en');
	await page.getByLabel(text.about.name).fill('First');
	await expect(page.getByText(text.saving.saved)).toBeVisible();
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(other.getByLabel(text.about.name)).toHaveValue('First');

	await other.getByLabel(text.about.name).fill('Second');
	await expect(page.getByLabel(text.about.name)).toHaveValue('Second');
	await expect(page.getByText(text.tookOver)).toBeVisible();

	// as in a browser without BroadcastChannel, or when both save in the same moment
	await page.evaluate(() => {
		const open = indexedDB.open('arah-studio');
		return new Promise<void>((resolve) => {
			open.onsuccess = () => {
				const store = open.result.transaction('drafts', 'readwrite').objectStore('drafts');
				const all = store.getAll();
				all.onsuccess = () => {
					const record: {
						id: string;
						revision: number;
						document: { wording: { en: { name: string } } };
					} = all.result[0];
					record.revision += 1;
					record.document.wording.en.name = 'Third';
					store.put(record, record.id).onsuccess = () => {
						open.result.close();
						resolve();
					};
				};
			};
		});
	});
	await page.getByLabel(text.about.name).fill('Mine');
	await expect(page.getByText(text.saving.elsewhere)).toBeVisible();
	await page.getByRole('button', { name: text.takeOther }).click();
	await expect(page.getByLabel(text.about.name)).toHaveValue('Third');
	await page.getByRole('button', { name: text.undo }).click();
	await expect(page.getByLabel(text.about.name)).toHaveValue('Mine');
	await expect(page.getByText(text.saving.saved)).toBeVisible();
});

test('a browser that stores nothing says so, and the draft can still be written and exported', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'indexedDB', {
			value: {
				open: () => {
					throw new DOMException('no', 'SecurityError');
				}
			}
		});
	});
	await page.goto('/id/studio');
	await expect(page.getByText(indonesian.blocked)).toBeVisible();
	await page.getByRole('button', { name: indonesian.startBlank.roles.begin }).click();
	await page.getByLabel(indonesian.about.name).fill('Juru masak');
	await expect(page.getByText(indonesian.saving.blocked)).toBeVisible();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: indonesian.exportDraft }).click();
	expect(readFileSync(await (await download).path(), 'utf8')).toContain('Juru masak');
});

test('full storage is said, and the draft is saved once there is room', async ({ page }) => {
	await page.addInitScript(() => {
		const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value;
		IDBObjectStore.prototype.put = function (...values) {
			if (document.documentElement.dataset['full'] !== undefined) {
				throw new DOMException('full', 'QuotaExceededError');
			}
			return Reflect.apply(put, this, values);
		};
	});
	const text = await startBlank(page, 'en');
	await page.evaluate(() => (document.documentElement.dataset['full'] = ''));
	await page.getByLabel(text.about.name).fill('Too much');
	await expect(page.getByText(text.saving.full)).toBeVisible();
	await page.evaluate(() => delete document.documentElement.dataset['full']);
	await page.getByRole('button', { name: text.retry }).click();
	await expect(page.getByText(text.saving.saved)).toBeVisible();
});

test('a damaged record is named, saved as a file and deleted, and the others open', async ({
	page
}) => {
	const text = await startBlank(page, 'en');
	await page.getByLabel(text.about.name).fill('Whole');
	await expect(page.getByText(text.saving.saved)).toBeVisible();
	await page.evaluate(() => {
		const open = indexedDB.open('arah-studio');
		return new Promise<void>((resolve) => {
			open.onsuccess = () => {
				const store = open.result.transaction('drafts', 'readwrite').objectStore('drafts');
				store.put({ id: 'broken' }, 'broken').onsuccess = () => {
					open.result.close();
					resolve();
				};
			};
		});
	});
	await page.goto('/en/studio');
	await expect(page.getByText(text.damaged)).toBeVisible();
	await expect(page.getByRole('link', { name: 'Whole' })).toBeVisible();
	await page.goto('/en/studio/edit#broken');
	await expect(page.getByText(text.damaged)).toBeVisible();
	await expect(page.getByRole('button', { name: text.saveDamaged })).toBeVisible();
});

test('entries are moved with the keyboard, and the focus follows them', async ({ page }) => {
	const text = await startBlank(page, 'en');
	await part(page, text.parts.items);
	const stems = page.getByLabel(text.items.stem, { exact: true });
	await stems.first().fill('Cook a meal');
	await page.getByRole('button', { name: text.down('Cook a meal') }).focus();
	await page.keyboard.press('Enter');
	await expect(stems.nth(1)).toHaveValue('Cook a meal');
	await expect(page.getByRole('button', { name: text.down('Cook a meal') })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(stems.nth(2)).toHaveValue('Cook a meal');
	await expect(page.getByRole('button', { name: text.up('Cook a meal') })).toBeFocused();
	await page.keyboard.press('Control+z');
	await expect(stems.nth(1)).toHaveValue('Cook a meal');
});

const LOOKS = [
	{ locale: 'en', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
	{ locale: 'id', colorScheme: 'dark', viewport: { width: 320, height: 640 } }
] as const;

for (const { locale, colorScheme, viewport } of LOOKS) {
	test(`no part of the studio has accessibility violations or scrolls sideways (${locale}, ${colorScheme})`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.setViewportSize(viewport);
		await page.goto(`/${locale}/studio`);
		expect(await axe(page)).toEqual([]);
		const text = await startBlank(page, locale);
		const isNarrow = viewport.width < 1024;
		const { about, skills, roles, items, table, answers, tells, experts } = text.parts;
		for (const name of [about, skills, roles, items, table, answers, tells, experts]) {
			if (isNarrow) await page.getByRole('button', { name: text.views.outline }).click();
			await part(page, name);
			await expect(page.getByRole('heading', { level: 2, name }).first()).toBeFocused();
			expect(await axe(page), name).toEqual([]);
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width, name).toBeLessThanOrEqual(viewport.width);
		}
		if (!isNarrow) return;
		await page.getByRole('button', { name: text.views.preview }).click();
		expect(await axe(page)).toEqual([]);
	});
}
