import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { optionLabel } from '#lib/reading/names.ts';
import { quickLength } from '#lib/engine/quick-length.ts';
import { quiz as english } from '#lib/i18n/en/quiz.ts';
import { quiz as indonesian } from '#lib/i18n/id/quiz.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Answers, Item, Mode } from '#lib/schema/quiz.ts';
import { items, quiz, wording } from './journey-quiz.ts';

interface Manner {
	readonly by?: 'tap' | 'click';
	/** What is asked, in order; the full profile by default. */
	readonly of?: readonly Item[];
}

const TEXTS = { en: english, id: indonesian };

/** Longer than anybody needs to read a question, and than the page waits before it moves on. */
const READING_MS = 8_000;

/** The page on which the quiz is taken, as a person sees it. */
export class QuizPage {
	readonly page: Page;
	readonly locale: Locale;
	readonly text: typeof english;

	constructor(page: Page, locale: Locale = 'en') {
		this.page = page;
		this.locale = locale;
		this.text = TEXTS[locale];
	}

	/** Opens the page; with `start` or `quick` as home does, straight at the first question. */
	async open(hash = ''): Promise<void> {
		await this.page.goto(`/${this.locale}/quiz/${quiz.id}${hash && `#${hash}`}`);
	}

	/** Gives the page a fake clock, which `read` and `stopTime` control. */
	async takeClock(): Promise<void> {
		await this.page.clock.install({ time: new Date('2026-11-22T09:00:00+07:00') });
	}

	/** Stops every timer of the page. */
	async stopTime(): Promise<void> {
		await this.page.clock.pauseAt(new Date('2026-11-22T12:00:00+07:00'));
	}

	/** Advances the clock by the time to read one question. */
	async read(): Promise<void> {
		await this.page.clock.fastForward(READING_MS);
	}

	button(name: keyof typeof english & ('back' | 'next' | 'skip' | 'toResult')): Locator {
		return this.page.getByRole('button', { name: this.text[name], exact: true });
	}

	/** Begins with nothing: a link, or a button where answers are kept. */
	start(mode: Mode): Promise<void> {
		const named = { name: this.text[mode].start, exact: true };
		return this.page.getByRole('link', named).or(this.page.getByRole('button', named)).click();
	}

	choose(name: 'resume' | 'useLinked' | 'answerSkipped'): Promise<void> {
		return this.page.getByRole('button', { name: this.text[name], exact: true }).click();
	}

	question(item: Item): Locator {
		return this.page.getByRole('group', { name: wording[this.locale].items[item.id]?.stem ?? '' });
	}

	option(item: Item, option: string): Locator {
		const name = optionLabel(quiz, wording[this.locale], item.id, option);
		return this.question(item).getByRole('radio', { name, exact: true });
	}

	/** The labels of the options on the screen, from top to bottom. */
	optionNames(): Promise<string[]> {
		return this.page
			.getByRole('radio')
			.evaluateAll((radios) =>
				radios.map((radio) => radio.closest('label')?.textContent.trim() ?? '')
			);
	}

	/** Answers every question in turn, by finger or pointer, and skips those without an answer. */
	async answerAll(answers: Answers, { by = 'click', of = items }: Manner = {}) {
		for (const item of of) {
			const option = answers[item.id];
			if (option === undefined) await this.button('skip').click();
			else await this.option(item, option)[by]();
			await this.read();
		}
	}

	/** Expects to be at a question of a quick match, counted from 1, with no end promised. */
	async expectQuickQuestion(position: number, item: Item | undefined): Promise<void> {
		const { usual, most } = quickLength(quiz) ?? { usual: NaN, most: NaN };
		const words = this.text.quickPosition(position, usual, most);
		await expect(this.page.getByText(words, { exact: true })).toBeVisible();
		if (item !== undefined) await expect(this.question(item)).toBeVisible();
	}

	/** Expects to be at a question, counted from 1. */
	async expectQuestion(position: number): Promise<void> {
		const { length } = items;
		await expect(
			this.page.getByText(this.text.position(position, length), { exact: true })
		).toBeVisible();
		const item = items[position - 1];
		if (item !== undefined) await expect(this.question(item)).toBeVisible();
	}
}
