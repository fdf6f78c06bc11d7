import {
	expect,
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	type Page
} from '@playwright/test';
import type { Locale } from '#lib/schema/locale.ts';
import { phone, watch } from './journey.ts';
import { person } from './journey-quiz.ts';
import { Member } from './workshop-pages.ts';

export const PROJECTOR = {
	viewport: { width: 1920, height: 1080 },
	reducedMotion: 'reduce'
} as const;

/** The people of one workshop, each in a separate browser context. No page may log an error. */
export class WorkshopPeople {
	readonly #browser: Browser;
	readonly #contexts: BrowserContext[] = [];
	readonly #problems: string[][] = [];
	readonly #baseURL: string;

	constructor(browser: Browser, baseURL: string) {
		this.#browser = browser;
		this.#baseURL = baseURL;
	}

	async enter(options: BrowserContextOptions = {}): Promise<Page> {
		const context = await this.#browser.newContext(options);
		this.#contexts.push(context);
		this.#problems.push(watch(context, this.#baseURL));
		return context.newPage();
	}

	async member(locale: Locale, options: BrowserContextOptions = {}): Promise<Member> {
		return new Member(await this.enter({ ...phone, ...options }), locale);
	}

	/** One person for each case joins and submits, all at the same time. */
	finish(code: string, locale: Locale, cases: readonly string[]): Promise<Member[]> {
		return Promise.all(
			cases.map(async (id) => {
				const member = await this.member(locale);
				await member.join(code);
				await member.finish(person(id).answers);
				await expect(member.status('sent')).toBeVisible();
				return member;
			})
		);
	}

	/** Closes every page, and returns all errors except the expected ones. */
	async leave(expected: readonly RegExp[]): Promise<string[]> {
		await Promise.all(this.#contexts.map((context) => context.close()));
		return this.#problems.flat().filter((text) => !expected.some((known) => known.test(text)));
	}
}

/** The code of the workshop in the link of its control screen. */
export function codeOf(link: string): string {
	return /#([2-9A-Z]{6})\./.exec(link)?.[1] ?? '';
}
