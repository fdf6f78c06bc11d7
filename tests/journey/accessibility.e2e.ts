import type { Page } from '@playwright/test';
import { encodeSummary } from '#lib/link/summary-code.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import { axe, expect, test } from '../support/journey.ts';
import { items, person, quiz } from '../support/journey-quiz.ts';
import { QuizPage } from '../support/quiz-page.ts';
import { HostPage, Member } from '../support/room-pages.ts';
import { prepareRoom } from '../support/prepared-room.ts';
import { ResultPage } from '../support/result-page.ts';

type Way = (quiz: QuizPage, result: ResultPage, page: Page) => Promise<void>;

const NARROW = { width: 320, height: 256 };
const WIDE = { width: 1280, height: 900 };
/**
 * Each language in two of the four looks, so that the matrix keeps within CI's time; the longer words
 * of Indonesian get the narrow page. 320 px is also what is left of 1280 px at 400 % zoom.
 */
const LOOKS = {
	en: [
		{ look: 'light', viewport: WIDE, media: { colorScheme: 'light', forcedColors: 'none' } },
		{
			look: 'forced colours',
			viewport: WIDE,
			media: { colorScheme: 'dark', forcedColors: 'active' }
		}
	],
	id: [
		{ look: 'dark', viewport: WIDE, media: { colorScheme: 'dark', forcedColors: 'none' } },
		{ look: '320 px', viewport: NARROW, media: { colorScheme: 'light', forcedColors: 'none' } }
	]
} as const;

const skipTo =
	(position: number): Way =>
	async (quizPage) => {
		await quizPage.open('start');
		for (const item of items.slice(0, position)) {
			await expect(quizPage.question(item)).toBeVisible();
			await quizPage.button('skip').click();
		}
	};
const resultOf =
	(id: string): Way =>
	(_, result) =>
		result.open(person(id).code);
const at =
	(path: string): Way =>
	async (quizPage, _, page) => {
		await page.goto(`/${quizPage.locale}${path}`);
	};
const firstOf = (format: string) => items.findIndex((item) => item.format === format);
const summary = encodeSummary(
	quiz,
	Object.fromEntries(
		person('clear-specialist').result.skills.map(({ skill, score }) => [skill, score])
	)
);

const STATES: Readonly<Record<string, Way>> = {
	'the home page': at(''),
	'the introduction of the quiz': (quizPage) => quizPage.open(),
	'a question on experience': skipTo(0),
	'a judgement question': skipTo(firstOf('judgement')),
	'a question on preferences': skipTo(firstOf('preference')),
	'the review of skipped questions': skipTo(items.length),
	'a full result': async (_, result, page) => {
		await result.open(person('clear-specialist').code);
		await page.getByText(result.text.whyAnswers).click();
		await result.expectRadar();
	},
	'a withheld result': resultOf('straight-line'),
	'a result with a skill that was not measured': resultOf('skipped-skill'),
	'an empty result': resultOf('nothing-answered'),
	'a summary': (_, result) => result.open(summary),
	'the share dialog': async (_, result) => {
		await result.open(person('clear-specialist').code);
		await result.button('share').click();
		await expect(result.shareDialog.getByRole('img')).toBeVisible();
	},
	'a damaged link': (_, result) => result.open('DAMAGED'),
	'a link without a code': (_, result) => result.open(''),
	'the method': at('/method'),
	'the privacy page': at('/privacy'),
	'the page for lecturers': at('/embed'),
	'joining a workshop': at('/room'),
	'opening a workshop': at('/room/new'),
	'the script of a workshop': at('/room/script'),
	'the key of a workshop': async ({ locale }, _, page) => {
		await new HostPage(page, locale).key();
	},
	'the control screen of a revealed workshop': async ({ locale }, _, page) => {
		const { code, secret } = await prepareRoom(page, locale, 'revealed');
		await page.goto(`/${locale}/room/host#${code}.${secret}`);
		const { connection } = new HostPage(page, locale).text;
		await expect(page.getByText(connection.live, { exact: true })).toBeVisible();
	},
	'the projector of a revealed workshop': async ({ locale }, _, page) => {
		const { code, screenKey } = await prepareRoom(page, locale, 'revealed');
		await page.goto(`/${locale}/room/screen#${code}.${screenKey}`);
		await expect(page.getByRole('table')).toBeVisible();
	},
	'one’s own part in a workshop': async ({ locale }, _, page) => {
		const { code } = await prepareRoom(page, locale, 'open');
		const member = new Member(page, locale);
		await member.join(code);
		await member.continueCode();
	},
	'a closed workshop': async ({ locale }, _, page) => {
		const { code } = await prepareRoom(page, locale, 'closed');
		const member = new Member(page, locale);
		await member.scan(code);
		await expect(page.getByText(member.text.closedStill)).toBeVisible();
	},
	'an address with nothing': at('/nothing-here')
};

// Colours that fade are judged when they have arrived.
test.use({ contextOptions: { reducedMotion: 'reduce' }, expectedErrors: [/status of 404/] });

for (const locale of LOCALES) {
	for (const [state, reach] of Object.entries(STATES)) {
		test(`${state} is accessible to everybody (${locale})`, async ({ page }) => {
			const result = new ResultPage(page, locale);
			await reach(new QuizPage(page, locale), result, page);
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			await expect(page.locator('html')).toHaveAttribute('lang', locale);
			await expect(page).toHaveTitle(/Arah/);

			for (const { look, viewport, media } of LOOKS[locale]) {
				await page.setViewportSize(viewport);
				await page.emulateMedia(media);
				await settle(page);
				expect.soft(await axe(page), look).toEqual([]);
				expect.soft(await overflowOf(page), `${look}: scrolls sideways`).toBe(0);
			}
		});
	}
}

/** Lets the page take its new look: two frames, and whatever they set in motion. */
async function settle(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await new Promise(requestAnimationFrame);
		await new Promise(requestAnimationFrame);
		await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
	});
}

/** By how many pixels the page is wider than the window. */
function overflowOf(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
}
