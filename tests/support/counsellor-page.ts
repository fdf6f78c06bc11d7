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

	/** Opens a result at one of its parts or sections, such as "figures"; at its first part if none is named. */
	async open(code: string, place = ''): Promise<void> {
		const hash = code && `#${code}${place && `/${place}`}`;
		await this.page.goto(`/${this.locale}/counsellor/result${hash}`);
		await expect(this.headline).toBeVisible();
	}

	/** The link to a part or section of the page. */
	link(name: string): Locator {
		return this.page.getByRole('article').getByRole('link', { name, exact: true });
	}

	/** Opens a result and waits until its last part and its sheets are there. */
	async openWhole(code: string): Promise<void> {
		await this.open(code);
		await expect(this.notes).toBeVisible();
		await expect(this.page.locator('article').getByText(code)).toBeVisible();
		await expect(this.page.locator('[data-report]')).toContainText(`/r#${code}`);
	}

	async unfoldReports(): Promise<void> {
		await this.page.getByText(this.text.reportsHeading, { exact: true }).click();
	}

	/** Unfolds the reports, presses the button of one and takes what the browser would print. */
	async print(kind: ReportKind): Promise<Buffer> {
		const root = this.page.locator('html');
		const before = Number((await root.getAttribute('data-prints')) ?? 0);
		const name = kind === 'client' ? this.text.printClient : this.text.printCounsellor;
		const button = this.page.getByRole('button', { name });
		if (!(await button.isVisible())) await this.unfoldReports();
		await button.click();
		await expect(root).toHaveAttribute('data-prints', String(before + 1));
		return this.page.pdf({ format: 'A4', preferCSSPageSize: true });
	}
}
