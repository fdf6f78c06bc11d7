import type { Locator, Page } from '@playwright/test';
import { invite as english } from '#lib/i18n/en/invite.ts';
import { inviting as englishForm } from '#lib/i18n/en/inviting.ts';
import { invite as indonesian } from '#lib/i18n/id/invite.ts';
import { inviting as indonesianForm } from '#lib/i18n/id/inviting.ts';
import type { Locale } from '#lib/schema/locale.ts';

const TEXTS = { en: english, id: indonesian };
const FORM_TEXTS = { en: englishForm, id: indonesianForm };

/** The page on which a counsellor makes an invitation. */
export class InvitingPage {
	readonly page: Page;
	readonly locale: Locale;
	readonly text: typeof englishForm;

	constructor(page: Page, locale: Locale = 'en') {
		this.page = page;
		this.locale = locale;
		this.text = FORM_TEXTS[locale];
	}

	async open(code = ''): Promise<void> {
		await this.page.goto(`/${this.locale}/counsellor/invite${code && `#${code}`}`);
	}

	field(name: 'from' | 'label' | 'note' | 'email' | 'link' | 'readLabel'): Locator {
		return this.page.getByLabel(this.text[name], { exact: true });
	}

	choice(name: string): Locator {
		return this.page.getByRole('radio', { name });
	}

	get preview(): Locator {
		return this.page.getByRole('heading', { level: 3 }).locator('..');
	}
}

/** What an invited person sees of the invitation: its page, the line in the quiz, sending back. */
export class Invited {
	readonly page: Page;
	readonly locale: Locale;
	readonly text: typeof english;

	constructor(page: Page, locale: Locale = 'en') {
		this.page = page;
		this.locale = locale;
		this.text = TEXTS[locale];
	}

	get start(): Locator {
		return this.page.getByRole('link', { name: this.text.start, exact: true });
	}

	/** The part of the result page that sends it back. */
	back(from: string): Locator {
		return this.page.getByRole('region', { name: this.text.backHeading(from) });
	}
}
