import type { Page } from '@playwright/test';
import { oldBrowser as english } from '#lib/i18n/en/old-browser.ts';
import { oldBrowser as indonesian } from '#lib/i18n/id/old-browser.ts';
import { expect, test } from '../support/journey.ts';
import { person, quickPerson, quiz } from '../support/journey-quiz.ts';
import { QuizPage } from '../support/quiz-page.ts';
import { ResultPage } from '../support/result-page.ts';

const PLACES = [
	{ address: `/en/quiz/${quiz.id}`, text: english },
	{ address: `/id/quiz/${quiz.id}#start`, text: indonesian },
	{ address: `/id/result#${person('clear-specialist').code}`, text: indonesian },
	{ address: `/en/compare#${person('clear-specialist').code}`, text: english },
	{ address: '/en/counsellor', text: english },
	{ address: '/id/counsellor/invite', text: indonesian },
	{ address: '/en/room/new', text: english },
	{ address: `/embed/${quiz.id}`, text: english }
];

/** Nothing between the banner and the footer looks as if it could be used or were still loading. */
async function expectNothingAlive(page: Page): Promise<void> {
	const main = page.locator('main');
	await expect(main.locator('button:visible, input:visible, .button:visible')).toHaveCount(0);
	await expect(main.locator('.waiting:visible')).toHaveCount(0);
}

test.describe('a browser that lacks methods', () => {
	test.use({ expectedErrors: [/is not a function/] });

	for (const { address, text } of PLACES) {
		test(`is named as too old on ${address}`, async ({ page }) => {
			await page.addInitScript(() => Reflect.deleteProperty(Object, 'hasOwn'));
			await page.goto(address);
			await expect(page.getByText(text)).toBeVisible();
			await expectNothingAlive(page);
		});
	}
});

test.describe('a browser that cannot parse the scripts', () => {
	test.use({ expectedErrors: [/SyntaxError|Unexpected token|expected expression/i] });

	for (const { address, text } of PLACES.filter((place) => !place.address.startsWith('/embed/'))) {
		test(`is named as too old on ${address}`, async ({ page }) => {
			await page.route('**/_app/**/*.js', (route) =>
				route.fulfill({ contentType: 'text/javascript', body: 'a ¿ b;' })
			);
			await page.goto(address);
			await expect(page.getByText(text)).toBeVisible();
			await expectNothingAlive(page);
		});
	}
});

test('a browser of the oldest supported year opens a result and takes a quick match', async ({
	page
}) => {
	await page.addInitScript(() => {
		for (const name of ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'])
			Reflect.deleteProperty(Array.prototype, name);
		for (const name of ['isWellFormed', 'toWellFormed'])
			Reflect.deleteProperty(String.prototype, name);
		for (const name of ['any', 'timeout']) Reflect.deleteProperty(AbortSignal, name);
		Reflect.deleteProperty(Object, 'groupBy');
		for (const name of ['withResolvers', 'try']) Reflect.deleteProperty(Promise, name);
		for (const name of ['canParse', 'parse']) Reflect.deleteProperty(URL, name);
		Reflect.deleteProperty(globalThis, 'structuredClone');
		Reflect.deleteProperty(globalThis, 'Iterator');
	});
	const result = new ResultPage(page);
	await result.open(person('clear-specialist').code);
	await expect(result.skills).toBeVisible();
	await expect(page.getByText(english)).toBeHidden();

	const quick = quickPerson(person('clear-specialist').answers);
	const taker = new QuizPage(page);
	await taker.takeClock();
	await taker.open('quick');
	await taker.answerAll(person('clear-specialist').answers, { of: quick.asked });
	await expect(page).toHaveURL(`/en/result#${quick.code}`);
	await expect(result.skills).toBeVisible();
});
