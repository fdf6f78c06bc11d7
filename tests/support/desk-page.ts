import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { desk as english } from '#lib/i18n/en/desk.ts';
import { desk as indonesian } from '#lib/i18n/id/desk.ts';
import type { Locale } from '#lib/schema/locale.ts';

const TEXTS = { en: english, id: indonesian };

/** The counsellor's desk, as a person sees it. */
export class DeskPage {
	readonly page: Page;
	readonly locale: Locale;
	readonly text: typeof english;
	readonly rows: Locator;

	constructor(page: Page, locale: Locale = 'en') {
		this.page = page;
		this.locale = locale;
		this.text = TEXTS[locale];
		this.rows = page
			.getByRole('region', { name: this.text.listHeading, exact: true })
			.getByRole('listitem');
	}

	async open(): Promise<void> {
		await this.page.goto(`/${this.locale}/counsellor`);
		await this.expectReady();
	}

	/** Expects the desk to have looked at what the device keeps. */
	async expectReady(): Promise<void> {
		await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.text.heading);
		await expect(this.page.getByText(this.text.opening)).toHaveCount(0);
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	status(words: string): Locator {
		return this.page.getByRole('status').filter({ hasText: words });
	}

	/** Unfolds a form or menu unless it is open. */
	async unfold(name: string): Promise<void> {
		const button = this.button(name);
		if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
	}

	/** Unfolds the passphrase, the file and the deletion. */
	async openSafety(): Promise<void> {
		const details = this.page.locator('#safety');
		if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
	}

	async rename(name: string): Promise<void> {
		await this.unfold(this.text.actionsOf(name));
		await this.button(this.text.renameOf(name)).click();
	}

	async delete(name: string): Promise<void> {
		await this.unfold(this.text.actionsOf(name));
		await this.button(this.text.deleteOf(name)).click();
	}

	/** Pastes results, as they come in messages. */
	async add(pasted: string): Promise<void> {
		await this.unfold(this.text.addHeading);
		await this.page.getByLabel(this.text.pasteLabel).fill(pasted);
		await this.button(this.text.add).click();
	}

	async setPassphrase(passphrase: string): Promise<void> {
		await this.openSafety();
		await this.button(this.text.setPassphrase).click();
		await this.page.getByLabel(this.text.newPassphrase).fill(passphrase);
		await this.page.getByLabel(this.text.repeatPassphrase).fill(passphrase);
		await this.button(this.text.save).click();
		await expect(this.status(this.text.passphraseSet)).toBeVisible();
	}

	async unlock(passphrase: string): Promise<void> {
		await this.page.getByLabel(this.text.passphrase, { exact: true }).fill(passphrase);
		await this.button(this.text.unlock).click();
	}

	/** Saves the caseload; the text of the file. */
	async save(): Promise<{ name: string; text: string }> {
		await this.openSafety();
		const [download] = await Promise.all([
			this.page.waitForEvent('download'),
			this.button(this.text.saveFile).click()
		]);
		const chunks: Buffer[] = [];
		for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
		return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
	}

	/** Opens a file, given as text. */
	async openFile(text: string, name = 'caseload.json'): Promise<void> {
		await this.openSafety();
		await this.page
			.getByLabel(this.text.openFile)
			.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
	}

	/** Expects exactly these labels, from top to bottom. */
	async expectLabels(...labels: string[]): Promise<void> {
		await expect(this.rows.getByRole('link')).toHaveText(labels);
	}
}
