import type { Page } from '@playwright/test';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage } from 'node:http';
import { expect, test } from '../support/journey.ts';
import { person } from '../support/journey-quiz.ts';
import { QuizPage } from '../support/quiz-page.ts';
import { ResultPage } from '../support/result-page.ts';

// The browser itself says so when the worker tries the network before it takes its copy.
test.use({ serviceWorkers: 'allow', expectedErrors: [/net::ERR_INTERNET_DISCONNECTED/] });

test('the quiz and results work offline after the first visit', async ({ page, context }) => {
	const specialist = person('clear-specialist');
	const quiz = new QuizPage(page);
	const result = new ResultPage(page);
	await page.goto('/en');
	await page.evaluate(() => navigator.serviceWorker.ready);

	const notice = page.getByText('You are offline.');
	await context.setOffline(true);
	await expect(notice).toBeVisible();
	// Chromium’s emulation blocks the network of the next document as well, but forgets to tell it.
	await context.addInitScript(() => {
		Object.defineProperty(navigator, 'onLine', { value: false });
	});
	await quiz.takeClock();
	await page.getByRole('link', { name: 'Start the quiz' }).first().click();
	await quiz.expectQuestion(1);
	await page.reload();
	await quiz.expectQuestion(1);
	await expect(notice).toBeVisible();
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

test('mangled links open offline', { tag: '@resilience' }, async ({ page, context }) => {
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

interface Between {
	readonly url: string;
	/** What the next answers are put through. */
	change(how: Change | null): void;
	close(): void;
}

/** Gives the answer that takes the place of the site's own; null leaves that as it is. */
type Change = (asked: IncomingMessage, path: string) => Promise<Replaced | null>;
interface Replaced {
	readonly type: string;
	readonly body: string;
}

/** Passes everything on to the site and back, except for what `change` answers itself. */
async function startBetween(site: string): Promise<Between> {
	let change: Change | null = null;
	const proxy = createServer((asked, answer) => {
		const path = asked.url ?? '/';
		const pass = () => {
			const { host: _host, ...headers } = asked.headers;
			const method = asked.method ?? 'GET';
			const passed = request(new URL(path, site), { method, headers }, (from) => {
				answer.writeHead(from.statusCode ?? 502, from.headers);
				from.pipe(answer);
			});
			asked.pipe(passed);
		};
		void Promise.resolve(change?.(asked, path) ?? null).then((replaced) => {
			if (replaced === null) pass();
			else answer.writeHead(200, { 'content-type': replaced.type }).end(replaced.body);
		});
	}).listen(0, '127.0.0.1');
	await once(proxy, 'listening');
	const address = proxy.address();
	if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
	return {
		url: `http://127.0.0.1:${address.port}`,
		change: (how) => (change = how),
		close: () => proxy.close()
	};
}

const copiedFiles = (page: Page) =>
	page.evaluate(async () => {
		const [name] = await caches.keys();
		return name === undefined ? 0 : (await (await caches.open(name)).keys()).length;
	});

const copies = (page: Page) => page.evaluate(async () => (await caches.keys()).toSorted());

const WAITING = { active: 'activated', waiting: 'installed' };
const stateOf = (page: Page) =>
	page.evaluate(async () => {
		const { active, waiting } = await navigator.serviceWorker.ready;
		return { active: active?.state ?? null, waiting: waiting?.state ?? null };
	});

test(
	'an unfinished copy of the app is completed on the next page',
	{ tag: '@resilience' },
	async ({ page, context }) => {
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
	}
);

test(
	'keeps no copy of the app while a sign-in page answers for its files',
	{ tag: '@resilience' },
	async ({ browser, baseURL }) => {
		const between = await startBetween(baseURL ?? '');
		// Only the worker's own requests: pages and their scripts come through.
		between.change(({ headers }, path) => {
			const isFiltered = headers['sec-fetch-dest'] === 'empty' && /\/(chunks|nodes)\//.test(path);
			return Promise.resolve(
				isFiltered ? { type: 'text/html', body: '<html>Sign in</html>' } : null
			);
		});
		const context = await browser.newContext({ serviceWorkers: 'allow' });
		const page = await context.newPage();
		await Promise.all([context.waitForEvent('serviceworker'), page.goto(`${between.url}/en`)]);
		const specialist = person('clear-specialist');
		// The browser either activates the worker or gives it up.
		const isDecided = async () => {
			const registration = await navigator.serviceWorker.getRegistration();
			return registration === undefined || registration.active !== null;
		};
		await expect.poll(() => page.evaluate(isDecided), { timeout: 20_000 }).toBe(true);
		expect(await copiedFiles(page)).toBe(0);
		between.change(null);
		await page.goto(`${between.url}/r#${specialist.code}`);
		await expect(new ResultPage(page, 'en').headline).toHaveText(
			'Specialist is your closest match'
		);
		await context.close();
		between.close();
	}
);

test(
	'a new version waits until every page of the old one is closed, then replaces its copy',
	{ tag: '@resilience' },
	async ({ browser, baseURL }) => {
		const between = await startBetween(baseURL ?? '');
		const context = await browser.newContext({ serviceWorkers: 'allow' });
		const first = await context.newPage();
		await first.goto(`${between.url}/en`);
		await first.evaluate(() => navigator.serviceWorker.ready);
		const [old = ''] = await copies(first);
		const version = old.replace('arah-app-', '');
		expect(version).toMatch(/^[0-9a-f]{16}$/);

		// The same app as another version: the worker names its copy by the version that is built into it.
		const next = version.split('').toReversed().join('');
		between.change(async (_asked, path) => {
			if (path !== '/service-worker.js') return null;
			const script = await (await fetch(`${baseURL ?? ''}${path}`)).text();
			return { type: 'text/javascript', body: script.replaceAll(version, next) };
		});
		const second = await context.newPage();
		await second.goto(`${between.url}/en/privacy`);
		const [worker] = await Promise.all([
			context.waitForEvent('serviceworker'),
			second.evaluate(async () => {
				await (await navigator.serviceWorker.ready).update();
			})
		]);
		await expect.poll(() => stateOf(second), { timeout: 30_000 }).toEqual(WAITING);
		expect(await copies(second)).toEqual([old, `arah-app-${next}`].toSorted());

		await first.close();
		await second.reload();
		expect(await stateOf(second), 'one page of the old version is still open').toEqual(WAITING);
		await second.close();
		await expect.poll(() => worker.evaluate(() => caches.keys())).toEqual([`arah-app-${next}`]);

		const third = await context.newPage();
		await third.goto(`${between.url}/en`);
		expect(await stateOf(third)).toEqual({ active: 'activated', waiting: null });
		await context.setOffline(true);
		await third.goto(`${between.url}/id/privacy`);
		await expect(third.getByRole('heading', { level: 1 })).toHaveText('Privasi');
		await context.close();
		between.close();
	}
);
