import { chromium, expect, type Page } from '@playwright/test';
import { exampleCodes } from '#lib/server/example-codes.ts';
import { createdWorkshopSchema } from '#lib/schema/workshop.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import { launchOptions } from '../support/browser.ts';
import { CounsellorPage } from '../support/counsellor-page.ts';
import { quiz } from '../support/journey-quiz.ts';
import { startProduction } from '../support/production-server.ts';
import { ResultPage } from '../support/result-page.ts';
import { createSubmissions } from '../support/workshop-driver.ts';
import { takeStudioPictures } from './studio.ts';

/**
 * The pictures in README.md and docs/first-quiz.md, taken from the production build: `npm run pictures`. The people are made up from seeds;
 * only the code of the workshop is another one each time.
 */
const FOLDER = new URL('../../docs/images/', import.meta.url).pathname;
const PEOPLE = 24;
const SEED = 16;
const [code = ''] = exampleCodes(quiz);

const server = await startProduction();
const browser = await chromium.launch(launchOptions);
try {
	await take('result-phone', { width: 360, height: 1190 }, async (page) => {
		const result = new ResultPage(page);
		await result.open(code);
		await result.expectRadar();
	});
	await take('counsellor', { width: 1280, height: 1150 }, async (page) => {
		await new CounsellorPage(page).openWhole(code);
	});
	await take('workshop', { width: 1280, height: 720 }, openBoard);
	for (const locale of LOCALES) {
		await takeStudioPictures(browser, { address: server.address, folder: FOLDER, locale });
	}
} finally {
	await browser.close();
	await server.stop();
}

async function take(
	name: string,
	viewport: { width: number; height: number },
	reach: (page: Page) => Promise<void>
) {
	const context = await browser.newContext({
		...{ baseURL: server.address, viewport, locale: 'en-GB', timezoneId: 'Asia/Jakarta' },
		...{ reducedMotion: 'reduce', serviceWorkers: 'block' }
	});
	const page = await context.newPage();
	await reach(page);
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: `${FOLDER}${name}.png`, animations: 'disabled' });
	await context.close();
}

/** The projector of a workshop whose group profile is shown. */
async function openBoard(page: Page): Promise<void> {
	const post = async (path: string, data: object): Promise<unknown> => {
		const response = await page.request.post(`/api/rooms${path}`, { data });
		if (!response.ok()) throw new Error(`${path} was answered with ${await response.text()}`);
		return response.json();
	};
	const draft = { quiz: quiz.id, mode: 'full', locale: 'en', rows: false, school: false };
	const workshop = createdWorkshopSchema.parse(await post('', draft));
	const path = `/${workshop.code}`;
	const move = (to: string) => post(`${path}/state`, { secret: workshop.secret, to });
	await move('open');
	for (const submission of createSubmissions(PEOPLE, SEED)) {
		await post(`${path}/join`, { member: submission.member });
		await post(`${path}/submission`, submission);
	}
	await move('revealed');
	await page.goto(`/en/room/screen#${workshop.code}.${workshop.screenKey}`);
	await expect(page.getByRole('table')).toBeVisible();
	await expect(page.getByRole('img', { name: /radar/i })).toBeVisible();
}
