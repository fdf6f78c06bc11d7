import { expect } from '@playwright/test';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { quiz as english } from '#lib/i18n/en/quiz.ts';
import { scorm as englishScorm } from '#lib/i18n/en/scorm.ts';
import { standalone as englishStandalone } from '#lib/i18n/en/standalone.ts';
import { quiz as indonesian } from '#lib/i18n/id/quiz.ts';
import { scorm as indonesianScorm } from '#lib/i18n/id/scorm.ts';
import { standalone as indonesianStandalone } from '#lib/i18n/id/standalone.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Answers, Item, Mode } from '#lib/schema/quiz.ts';
import { wording } from './journey-quiz.ts';

const TEXTS = {
	en: {
		quiz: { ...english, ...englishScorm.quiz },
		scorm: englishScorm,
		standalone: englishStandalone
	},
	id: {
		quiz: { ...indonesian, ...indonesianScorm.quiz },
		scorm: indonesianScorm,
		standalone: indonesianStandalone
	}
};

/** Longer than anybody needs to read a question, than the page waits, and than the pause between commits. */
const READING_MS = 8_000;

/** A SCORM package in the player of a course, as a student sees it. */
export class PackagePage {
	readonly page: Page;
	readonly locale: Locale;
	readonly frame: FrameLocator;
	readonly text: (typeof TEXTS)['en'];
	readonly headline: Locator;

	constructor(page: Page, locale: Locale = 'en') {
		this.page = page;
		this.locale = locale;
		this.text = TEXTS[locale];
		this.frame = page.frameLocator('iframe');
		this.headline = this.frame.getByRole('heading', { level: 1 });
	}

	/** Gives all pages a fake clock, so that no answer is too fast and no test waits. */
	async takeClock(): Promise<void> {
		await this.page.clock.install({ time: new Date('2026-11-22T09:00:00+07:00') });
	}

	async open(path: '/course' | '/alone'): Promise<void> {
		await this.page.goto(path);
		await expect(this.headline).toBeVisible();
	}

	says(text: string): Locator {
		return this.frame.getByText(text);
	}

	start(mode: Mode): Promise<void> {
		const named = { name: this.text.quiz[mode].start, exact: true };
		return this.frame.getByRole('link', named).or(this.frame.getByRole('button', named)).click();
	}

	resume(): Promise<void> {
		return this.frame.getByRole('button', { name: this.text.quiz.resume, exact: true }).click();
	}

	/** On the start page: continues with the answers of a code. */
	async enter(code: string): Promise<void> {
		const { enter, enterLabel, enterGo } = this.text.standalone;
		await this.frame.getByText(enter).click();
		await this.frame.getByLabel(enterLabel).fill(code);
		await this.frame.getByRole('button', { name: enterGo }).click();
	}

	question(item: Item): Locator {
		const name = wording[this.locale].items[item.id]?.stem ?? '';
		return this.frame.getByRole('group', { name });
	}

	async answer(answers: Answers, of: readonly Item[]): Promise<void> {
		for (const item of of) {
			const option = answers[item.id] ?? '';
			await this.question(item).locator(`input[value="${option}"]`).click();
			await this.wait();
		}
	}

	wait(ms = READING_MS): Promise<void> {
		return this.page.clock.fastForward(ms);
	}

	/** The page goes as in a power cut: nothing of it runs any more. */
	async crash(): Promise<void> {
		const session = await this.page.context().newCDPSession(this.page);
		const crashed = this.page.waitForEvent('crash');
		void session.send('Page.crash').catch(() => undefined);
		await crashed;
		await this.page.close();
	}
}
