import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Locale } from '#lib/schema/locale.ts';
import type { Answers } from '#lib/schema/quiz.ts';
import { encodeProgress, progressKey } from '#lib/session/saved-progress.ts';
import { items, quiz } from './journey-quiz.ts';
import { QuizPage } from './quiz-page.ts';
import { controlTexts, memberTexts } from './workshop-texts.ts';

/** The facilitator’s control screen. */
export class HostPage {
	readonly page: Page;
	readonly locale: Locale;
	readonly text: (typeof controlTexts)['en'];

	constructor(page: Page, locale: Locale) {
		this.page = page;
		this.locale = locale;
		this.text = controlTexts[locale];
	}

	/** Makes a workshop, and gives its key: the secret link. */
	async key({ title = '', rows = false, school = false } = {}): Promise<string> {
		await this.page.goto(`/${this.locale}/room/new`);
		await this.unfoldSettings();
		await this.page.getByLabel(this.text.name).fill(title);
		if (rows) await this.page.getByRole('checkbox', { name: this.text.rows }).check();
		if (school) await this.page.getByRole('radio', { name: this.text.school }).check();
		await this.button(this.text.make).click();
		return this.page.getByRole('textbox', { name: this.text.keyLink }).inputValue();
	}

	/** Creates a workshop, notes its key and opens its control screen. */
	async make(wanted: Parameters<HostPage['key']>[0] = {}): Promise<string> {
		const link = await this.key(wanted);
		await this.keep();
		await expect(this.page.getByText(this.text.connection.live, { exact: true })).toBeVisible();
		return link;
	}

	async unfoldSettings(): Promise<void> {
		await this.page.getByText(this.text.settings.change).click();
	}

	/** Says that the key is saved, and continues to the control screen. */
	async keep(): Promise<void> {
		await this.page.getByRole('checkbox', { name: this.text.keepKey }).check();
		await this.page.getByRole('link', { name: this.text.toControl }).click();
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	/** Asks for what cannot be undone, and says yes. */
	async confirm(name: string, question: { readonly heading: string; readonly yes: string }) {
		await this.button(name).click();
		await this.page
			.getByRole('dialog', { name: question.heading })
			.getByRole('button', { name: question.yes, exact: true })
			.click();
	}

	/** What opens the projector. */
	async screenHref(): Promise<string> {
		const link = this.page.getByRole('link', { name: this.text.openScreen });
		return (await link.getAttribute('href')) ?? '';
	}

	async expectJoined(joined: number): Promise<void> {
		const people = this.page.getByRole('region', { name: this.text.counts });
		await expect(people).toContainText(new RegExp(`${String(joined)}\\s*${this.text.joined}`));
	}

	async expectCounts(joined: number, finished: number): Promise<void> {
		const people = this.page.getByRole('region', { name: this.text.counts });
		const { joined: came, finished: done } = this.text;
		const words = new RegExp(`^\\D*${String(joined)}\\s*${came}\\s*${String(finished)}\\s*${done}`);
		await expect(people).toHaveText(words);
	}
}

/** A member’s phone in a workshop. */
export class Member {
	readonly page: Page;
	readonly locale: Locale;
	readonly text: (typeof memberTexts)['en'];
	readonly quiz: QuizPage;

	constructor(page: Page, locale: Locale) {
		this.page = page;
		this.locale = locale;
		this.text = memberTexts[locale];
		this.quiz = new QuizPage(page, locale);
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	status(name: keyof (typeof memberTexts)['en']['status']): Locator {
		return this.page.getByText(this.text.status[name], { exact: true });
	}

	/** Scans the code: its address, in the language of the phone. */
	async scan(code: string): Promise<void> {
		await this.page.goto(`/${this.locale}/room#${code}`);
	}

	async join(code: string): Promise<void> {
		await this.scan(code);
		await this.page.getByRole('checkbox', { name: this.text.consent }).check();
		await this.button(this.text.join).click();
	}

	/** The code that brings this person to another phone. */
	async continueCode(): Promise<string> {
		const code = this.page.getByText(/^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
		await expect(code).toBeVisible();
		return (await code.textContent())?.trim() ?? '';
	}

	/** Goes to the questions, whose answers this phone has already but for the last press of a button. */
	async finish(answers: Answers): Promise<void> {
		await this.#know(answers);
		await this.page.getByRole('link', { name: this.text.start, exact: true }).click();
		await this.#handIn();
	}

	/** The same from a question, by a reload in the middle. */
	async finishAfterReload(answers: Answers): Promise<void> {
		await this.#know(answers);
		await this.page.reload();
		await this.#handIn();
	}

	/** The phone keeps the answers as if they had been given here, without haste. */
	async #know(answers: Answers): Promise<void> {
		const last = items.at(-1);
		if (last === undefined) throw new Error('The quiz has no item.');
		const progress = encodeProgress(quiz, {
			...{ mode: 'full', answers, at: last.id, trail: [], seed: 7 },
			elapsedMs: Object.fromEntries(items.map(({ id }) => [id, 6_000]))
		});
		await this.page.evaluate(
			([key, text]) => {
				localStorage.setItem(key, text);
			},
			[`arah:${progressKey(quiz)}`, progress] as const
		);
	}

	async #handIn(): Promise<void> {
		await this.quiz.choose('resume');
		await this.quiz.button('toResult').click();
	}
}
