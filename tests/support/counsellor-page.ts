import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { ReportKind } from '#lib/reading/report-reading.ts';
import { report as english } from './english.ts';
import { report as indonesian } from './indonesian.ts';
import type { Locale } from '#lib/schema/locale.ts';

const TEXTS = { en: english, id: indonesian };

/** The counsellor's page of one result, as a counsellor sees it. */
export class CounsellorPage {
	readonly page: Page;
	readonly locale: Locale;
	readonly text: typeof english;
	readonly headline: Locator;
	readonly notes: Locator;

	constructor(page: Page, locale: Locale = 'en') {
		this.page = page;
		this.locale = locale;
		this.text = TEXTS[locale];
		this.headline = page.getByRole('heading', { level: 1 });
		this.notes = page.getByRole('textbox', { name: this.text.notes.label });
	}

	/** Before the first page is opened: the print window cannot be seen, so it is counted. */
	async countPrints(): Promise<void> {
		await this.page.addInitScript(() => {
			window.print = () => {
				document.documentElement.dataset.prints = String(
					1 + Number(document.documentElement.dataset.prints ?? 0)
				);
			};
		});
	}

	async open(code: string): Promise<void> {
		await this.page.goto(`/${this.locale}/counsellor/result${code && `#${code}`}`);
		await expect(this.headline).toBeVisible();
	}

	/** Opens a result and waits until its last part and its sheets are there. */
	async openWhole(code: string): Promise<void> {
		await this.open(code);
		await expect(this.notes).toBeVisible();
		await expect(this.page.locator('article').getByText(code)).toBeVisible();
		await expect(this.page.locator('[data-report]')).toContainText(`/r#${code}`);
	}

	/** Presses the button of a report and takes what the browser would print. */
	async print(kind: ReportKind): Promise<Buffer> {
		const root = this.page.locator('html');
		const before = Number((await root.getAttribute('data-prints')) ?? 0);
		const name = kind === 'client' ? this.text.printClient : this.text.printCounsellor;
		await this.page.getByRole('button', { name }).click();
		await expect(root).toHaveAttribute('data-prints', String(before + 1));
		return this.page.pdf({ format: 'A4', preferCSSPageSize: true });
	}
}
