import type { Page } from '@playwright/test';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { expect, test } from '../support/journey.ts';
import { person } from '../support/journey-quiz.ts';
import { QuizPage } from '../support/quiz-page.ts';
import { ResultPage } from '../support/result-page.ts';

// The browser itself says so when the worker tries the network before it takes its copy.
test.use({ serviceWorkers: 'allow', expectedErrors: [/net::ERR_INTERNET_DISCONNECTED/] });

test('after the first visit quiz and results work without a connection', async ({
	page,
	context
}) => {
	const specialist = person('clear-specialist');
	const quiz = new QuizPage(page);
	const result = new ResultPage(page);
	await page.goto('/en');
	await page.evaluate(() => navigator.serviceWorker.ready);

	await context.setOffline(true);
	await quiz.takeClock();
	await page.getByRole('link', { name: 'Start the quiz' }).first().click();
	await quiz.expectQuestion(1);
	await page.reload();
	await quiz.expectQuestion(1);
	await expect(page.getByText('You are offline.')).toBeVisible();
	await quiz.answerAll(specialist.answers);

	await expect(result.headline).toHaveText('Specialist is your closest match');
	await page.reload();
	await result.expectNumbers(specialist);
	await result.expectRadar();

	await page.goto(`/r#${specialist.code}`);
	await expect(result.headline).toHaveText('Specialist is your closest match');
	await page.getByRole('link', { name: 'Bahasa Indonesia' }).click();
	await new ResultPage(page, 'id').expectNumbers(specialist);
});

test('links that were mangled on their way open without a connection', async ({
	page,
	context
}) => {
	const specialist = person('clear-specialist');
	const result = new ResultPage(page);
	await page.goto('/en');
	await page.evaluate(() => navigator.serviceWorker.ready);
	await context.setOffline(true);
	for (const address of ['/r%23', '/R/%2523', '/EN/result%23']) {
		await page.goto(`${address}${specialist.code}?utm_source=wa`);
		await expect(result.headline).toHaveText('Specialist is your closest match');
		await expect(page).toHaveURL(new RegExp(`/en/result#${specialist.code}`));
	}
	await page.goto('/Room%23ABC-D23');
	await expect(page).toHaveURL(/\/en\/room#ABC-D23$/);
});

/** Answers for the site, but for what a filter on the way takes for itself. */
async function startFilter(site: string) {
	let isOn = true;
	const filter = createServer((asked, answer) => {
		const path = asked.url ?? '/';
		// what a worker asks for; pages and their scripts come through
		if (isOn && asked.headers['sec-fetch-dest'] === 'empty' && /\/(chunks|nodes)\//.test(path)) {
			answer.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in</html>');
			return;
		}
		const { host: _host, ...headers } = asked.headers;
		const passed = request(
			new URL(path, site),
			{ method: asked.method ?? 'GET', headers },
			(from) => {
				answer.writeHead(from.statusCode ?? 502, from.headers);
				from.pipe(answer);
			}
		);
		asked.pipe(passed);
	}).listen(0, '127.0.0.1');
	await once(filter, 'listening');
	const address = filter.address();
	if (address === null || typeof address === 'string') throw new Error('The filter has no port.');
	return {
		url: `http://127.0.0.1:${String(address.port)}`,
		turnOff: () => (isOn = false),
		close: () => filter.close()
	};
}

const copiedFiles = (page: Page) =>
	page.evaluate(async () => {
		const [name] = await caches.keys();
		return name === undefined ? 0 : (await (await caches.open(name)).keys()).length;
	});

test('a copy that a stopped browser left unfinished is finished at the next page', async ({
	page,
	context
}) => {
	await page.goto('/en');
	await page.evaluate(() => navigator.serviceWorker.ready);
	const whole = await copiedFiles(page);
	expect(whole).toBeGreaterThan(100);
	await page.evaluate(async () => {
		for (const name of await caches.keys()) {
			await caches.delete(name);
			await caches.open(name);
		}
	});
	await page.goto('/en/privacy');
	await expect.poll(() => copiedFiles(page), { timeout: 20_000 }).toBe(whole);
	await context.setOffline(true);
	await page.goto('/id/privacy');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Privasi');
});

test('a sign-in page that answers for files is not kept as the app', async ({
	browser,
	baseURL
}) => {
	const filter = await startFilter(baseURL ?? '');
	const context = await browser.newContext({ serviceWorkers: 'allow' });
	const page = await context.newPage();
	await page.goto(`${filter.url}/en`);
	const specialist = person('clear-specialist');
	// the browser gives the worker up, or puts it to work
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.getRegistration();
		const worker = registration?.installing ?? registration?.waiting ?? registration?.active;
		if (!worker || worker.state === 'activated' || worker.state === 'redundant') return;
		await new Promise<void>((resolve) => {
			worker.addEventListener('statechange', () => {
				if (worker.state === 'activated' || worker.state === 'redundant') resolve();
			});
		});
	});
	expect(await copiedFiles(page)).toBe(0);
	filter.turnOff();
	await page.goto(`${filter.url}/r#${specialist.code}`);
	await expect(new ResultPage(page, 'en').headline).toHaveText('Specialist is your closest match');
	await context.close();
	filter.close();
});
