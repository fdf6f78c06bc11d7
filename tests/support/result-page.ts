import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { result as english } from './english.ts';
import { result as indonesian } from './indonesian.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { inkOf } from './ink-of.ts';
import { wording, type Person } from './journey-quiz.ts';

const TEXTS = { en: english, id: indonesian };
const BETWEEN = { en: 'to', id: 'sampai' };

/** The page of a result, as a person sees it. */
export class ResultPage {
	readonly page: Page;
	readonly locale: Locale;
	readonly text: typeof english;
	readonly headline: Locator;
	readonly skills: Locator;
	readonly shareDialog: Locator;

	constructor(page: Page, locale: Locale = 'en') {
		this.page = page;
		this.locale = locale;
		this.text = TEXTS[locale];
		this.headline = page.getByRole('heading', { level: 1 });
		this.skills = page.getByRole('table', { name: this.text.table.caption });
		this.shareDialog = page.getByRole('dialog', { name: this.text.shareTitle });
	}

	async open(code: string): Promise<void> {
		await this.page.goto(`/${this.locale}/result${code && `#${code}`}`);
		await expect(this.headline).toBeVisible();
	}

	button(
		name:
			| 'close'
			| 'copyLink'
			| 'deleteKept'
			| 'open'
			| 'print'
			| 'printOrSave'
			| 'share'
			| 'showAnyway'
			| `save${'Png' | 'Csv' | 'Json' | 'Xapi'}`
	): Locator {
		return this.page.getByRole('button', { name: this.text[name], exact: true });
	}

	/** Puts a link or a code into the field of a page without a result. */
	async paste(text: string): Promise<void> {
		await this.page.getByLabel(this.text.pasteLabel).fill(text);
		await this.button('open').click();
	}

	/** Expects the table to hold the engine's score and interval of every skill, or that there is none. */
	async expectNumbers({ result }: Pick<Person, 'result'>): Promise<void> {
		for (const { skill, score, se } of result.skills) {
			const name = wording[this.locale].skills[skill]?.name ?? '';
			const numbers =
				score === null || se === null
					? this.text.notMeasured
					: [
							Math.round(score),
							Math.round(Math.max(0, score - se)),
							BETWEEN[this.locale],
							Math.round(Math.min(100, score + se))
						].join(' ');
			const row = this.skills.getByRole('row', { name: `${name} ${numbers} ` });
			await expect(row, `${name}: ${numbers}`).toBeVisible();
		}
	}

	/** Expects the radar to be there for eyes and for screen readers. */
	async expectRadar(caption = this.text.table.caption): Promise<void> {
		const radar = this.page.getByRole('img', { name: /radar/i });
		// it is drawn when it comes near
		await radar.scrollIntoViewIfNeeded();
		await expect(radar).toHaveAccessibleDescription(new RegExp(caption));
		await expect.poll(() => radar.evaluate(inkOf), 'ink on the radar').toBeGreaterThan(1_000);
	}
}
