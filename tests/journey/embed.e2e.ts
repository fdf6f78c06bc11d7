import type { Frame, FrameLocator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { plainFrame, snippetFor, type Embed } from '#lib/embed/snippet.ts';
import { readParameters } from '#lib/embed/parameters.ts';
import { classes } from '#lib/i18n/en/classes.ts';
import { embedding } from '#lib/i18n/en/embedding.ts';
import { quiz as english } from '#lib/i18n/en/quiz.ts';
import { result as resultText } from '../support/english.ts';
import { standalone as text } from '#lib/i18n/en/standalone.ts';
import { standalone as indonesian } from '#lib/i18n/id/standalone.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import type { Item } from '#lib/schema/quiz.ts';
import { ARAH, H5P_RESIZER, HOST, playHost, wordPress } from '../support/embed-hosts.ts';
import { axeIn, expect, test } from '../support/journey.ts';
import { items, person, quickPerson, quiz, wording } from '../support/journey-quiz.ts';

const specialist = person('clear-specialist');
const quick = quickPerson(specialist.answers);
const last = items.at(-1) ?? nothing();

test.use({
	baseURL: ARAH,
	playedSites: [HOST],
	contextOptions: { reducedMotion: 'reduce' }
});

function embedOf(search = ''): Embed {
	return {
		site: ARAH,
		quiz: quiz.id,
		parameters: { ...readParameters(search), locale: 'en' },
		height: 720,
		words: { title: 'The quiz', open: 'Open the quiz' }
	};
}

/** Goes on with a code on the start page. */
async function enterCode(frame: FrameLocator, code: string) {
	await frame.getByText(text.enter).click();
	await frame.getByLabel(text.enterLabel).fill(code);
	await frame.getByRole('button', { name: text.enterGo }).click();
}

async function answer(frame: FrameLocator, { id }: Item) {
	const group = frame.getByRole('group', { name: wording.en.items[id]?.stem ?? '' });
	await group.locator(`input[value="${specialist.answers[id] ?? ''}"]`).click();
}

/** All answers but one, as a code. */
function codeWithout(item: Item): string {
	const others = Object.entries(specialist.answers).filter(([id]) => id !== item.id);
	return encodeAnswers(quiz, Object.fromEntries(others));
}

/** The page around the frame sends it somewhere else in the same document. */
async function goTo(page: Page, hash: string) {
	await page.locator('iframe').evaluate((of, to) => {
		if (of instanceof HTMLIFrameElement) of.src = of.src.replace(/(#.*)?$/, to);
	}, hash);
}

/** What the page for lecturers gives to its button for copying, for a place of that kind. */
async function copyFrom(page: Page, way: 'script' | 'frame') {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: ARAH });
	await page.goto('/en/embed');
	const choose = (group: string, name: string) =>
		page.getByRole('group', { name: group }).getByRole('radio', { name }).check();
	await choose(embedding.theme, embedding.themes.light);
	await choose(embedding.where, embedding.ways[way].name);
	const card = page.getByLabel(embedding.code[way]).locator('..');
	await card.getByRole('button', { name: embedding.copy }).click();
	await expect(card.getByRole('status')).toHaveText(embedding.copied);
	return page.evaluate(() => navigator.clipboard.readText());
}

test('each way of embedding has its address and shows its own steps only', async ({ page }) => {
	const heading = (name: string) => page.getByRole('heading', { name, exact: true });
	const { page: onPage, package: packed, link } = embedding.embedWays;
	await page.goto('/en/classes');
	await page.getByRole('link', { name: classes.course.moodle }).click();
	await expect(page).toHaveURL(/\/en\/embed#package$/);
	await expect(heading(packed.heading)).toBeVisible();
	await expect(heading(embedding.moodleHeading)).toBeVisible();
	await expect(page.getByLabel(embedding.height)).toHaveCount(0);

	await page.getByRole('link', { name: link.name }).click();
	await expect(page.getByLabel(embedding.code.link, { exact: true })).toHaveValue(
		`${ARAH}/en/quiz/${quiz.id}`
	);
	await expect(heading(embedding.moodleHeading)).toHaveCount(0);
	await expect(page.locator('iframe')).toHaveCount(0);
	await expect(page.getByLabel(embedding.tellLabel)).toHaveValue(/I cannot see your answers/);

	await page.goBack();
	await expect(heading(packed.heading)).toBeVisible();
	await expect(page.getByLabel(embedding.tellLabel)).toHaveValue(
		/I can see that you have finished/
	);
	await page.goto('/en/embed');
	await expect(heading(onPage.heading)).toBeVisible();
	await expect(heading(embedding.moodleHeading)).toHaveCount(0);
});

/** The page takes note of every event of its frames. */
const LISTEN = `<script>
const heard = [];
for (const type of ['ready', 'height', 'started', 'step', 'completed', 'scrollTo', 'error'])
	addEventListener('arah:' + type, (event) => heard.push(JSON.parse(JSON.stringify(event.detail))));
</script>`;

interface Heard {
	readonly type: string;
	readonly id: string;
	readonly ref?: string;
	readonly result?: object;
}

function heardBy(page: Page): Promise<Heard[]> {
	return page.evaluate('heard');
}

/** How much of the content of the frame cannot be seen without scrolling in it. */
async function hiddenIn(page: Page, name = ''): Promise<number> {
	const frames = page.frames().map((frame) => ({ frame, url: frame.url() }));
	const found = frames.find(({ url }) => url.includes('/embed/') && url.includes(name));
	if (found === undefined) return NaN;
	return found.frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
}

test('the copied snippet has the right height, events, theme and language, and gives no result unless asked', async ({
	page,
	context
}) => {
	const snippet = await copyFrom(page, 'script');
	const host = await playHost(
		context,
		`<h1>Week 3</h1>${LISTEN}${snippet}<p style="height: 200vh">After</p>`
	);
	// High enough to reach everything in the frame without scrolling.
	await page.setViewportSize({ width: 1280, height: 1500 });
	await page.goto(host);
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(wording.en.name);
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'light');
	await expect.poll(() => hiddenIn(page)).toBe(0);
	expect(await page.evaluate(() => [document.activeElement?.tagName, scrollY])).toEqual([
		'BODY',
		0
	]);

	await page.evaluate(() => {
		const of = document.querySelector('iframe');
		if (of) Object.assign(of.dataset, { theme: 'dark', lang: 'id' });
	});
	await expect(frame.locator('html')).toHaveAttribute('lang', 'id');
	await expect(frame.locator('body')).toHaveCSS('background-color', 'rgb(12, 24, 27)');
	await expect(frame.getByText(indonesian.enter)).toBeVisible();
	await page.evaluate(() => {
		const of = document.querySelector('iframe');
		if (of) of.dataset['lang'] = 'en';
	});

	const before = await page.locator('iframe').evaluate((of) => of.clientHeight);
	await frame.getByText(text.enter).click();
	await expect
		.poll(() => page.locator('iframe').evaluate((of) => of.clientHeight))
		.toBeGreaterThan(before + 40);
	await frame.getByText(text.enter).click();
	await expect.poll(() => page.locator('iframe').evaluate((of) => of.clientHeight)).toBe(before);

	await frame.getByRole('link', { name: english.quick.start }).click();
	for (const item of quick.asked.slice(0, 2)) await answer(frame, item);
	await goTo(page, `#quiz=${codeWithout(last)}`);
	await frame.getByRole('button', { name: english.useLinked }).click();
	await answer(frame, last);
	await expect(frame.getByRole('heading', { level: 1 })).toContainText('Specialist');
	await expect.poll(() => hiddenIn(page)).toBe(0);
	expect(await page.evaluate(() => scrollY), 'the page has not moved').toBe(0);
	const heard = await heardBy(page);
	expect(heard.map(({ type }) => type)).toEqual(
		expect.arrayContaining(['ready', 'height', 'started', 'step', 'completed'])
	);
	expect(new Set(heard.map(({ id }) => id))).toEqual(new Set(['arah-1']));
	expect(
		heard.filter((of) => 'result' in of || JSON.stringify(of).includes(specialist.code))
	).toEqual([]);

	await expect(frame.getByLabel(text.linkLabel)).toHaveValue(`${ARAH}/r#${specialist.code}`);
	const radar = frame.getByRole('img', { name: /radar/i });
	await radar.scrollIntoViewIfNeeded();
	await expect
		.poll(() =>
			radar.evaluate(
				(of) =>
					of instanceof HTMLCanvasElement &&
					of
						.getContext('2d')
						?.getImageData(0, 0, of.width, of.height)
						.data.some((value) => value > 0)
			)
		)
		.toBe(true);
	const download = page.waitForEvent('download');
	await frame.getByRole('button', { name: resultText.printOrSave }).click();
	await frame.getByRole('button', { name: resultText.saveCsv }).click();
	expect((await download).suggestedFilename()).toBe('arah-result.csv');
});

test('the documented example informs the person first, and receives the summary without answers', async ({
	page,
	context
}) => {
	const example = readFileSync('docs/embed-example.html', 'utf8');
	const site = 'https://arah.example.ac.id';
	expect(example.split(site)).toHaveLength(5);
	const body = /<body>([^]*)<\/body>/.exec(example)?.[1] ?? '';
	// even an address that wants to skip the start page cannot
	const hurried = body.replaceAll(site, ARAH).replace('events=result', 'events=result&start=1');
	const host = await playHost(context, LISTEN + hurried);
	await page.goto(host);
	const frame = page.frameLocator('iframe');
	await expect(frame.getByText(text.sendsResult)).toBeVisible();
	await page.getByRole('button', { name: 'Bahasa Indonesia' }).first().click();
	await expect(frame.getByText(indonesian.sendsResult)).toBeVisible();
	await page.getByRole('button', { name: 'Dark quiz' }).click();
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
	await frame.getByRole('button', { name: 'English' }).click();

	await enterCode(frame, codeWithout(last));
	await answer(frame, last);
	await expect(page.getByText('Finished. Closest role: specialist.')).toBeVisible();
	const done = (await heardBy(page)).filter(({ type }) => type === 'completed');
	expect(done).toHaveLength(1);
	expect(done[0]?.result).toMatchObject({
		quiz: quiz.id,
		mode: 'full',
		role: 'specialist',
		answered: items.length
	});
	expect(JSON.stringify(done)).not.toMatch(/"q\d\d"/);
});

test('the copied plain frame works, and so does its link where frames are removed', async ({
	browser,
	page,
	context
}) => {
	const plain = await copyFrom(page, 'frame');
	expect(plain).not.toContain('<script');
	const host = await playHost(context, plain.replace('?lang=en', '?start=1&amp;lang=en'));
	await page.goto(host);
	const frame = page.frameLocator('iframe');
	const first = items[0] ?? nothing();
	const group = frame.getByRole('group', { name: wording.en.items[first.id]?.stem ?? '' });
	await expect(group).toBeVisible();
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
	await answer(frame, first);
	await expect(group).toBeHidden();

	const bare = await browser.newContext({ javaScriptEnabled: false });
	const quiet = await bare.newPage();
	await quiet.goto(await playHost(bare, plain.replaceAll(/<\/?iframe[^>]*>/g, '')));
	await expect(quiet.getByRole('link', { name: embedding.openLink })).toHaveAttribute(
		'href',
		`${ARAH}/en/quiz/${quiz.id}`
	);
	await bare.close();
});

test.describe('in a sandbox', () => {
	// what the sandbox forbids is said by the browser, and by a resizer that answers to an opaque origin
	test.use({ expectedErrors: [/sandbox|Blocked|denied|target origin 'null'/i] });

	test('WordPress shows the link, then the quiz within 1000 pixels, which opens in a separate tab', async ({
		page,
		context,
		request
	}) => {
		const asked = encodeURIComponent(`${ARAH}/en/quiz/${quiz.id}`);
		// Node does not know the name that Chromium does
		const oembed = await request.get(
			`${ARAH.replace('a.localhost', '127.0.0.1')}/oembed?url=${asked}`,
			{
				headers: { host: new URL(ARAH).host }
			}
		);
		const { html } = JSON.parse(await oembed.text());
		const host = await playHost(context, wordPress(html));
		await page.goto(host);
		await expect(page.locator('blockquote')).toBeHidden();
		const element = page.locator('iframe');
		const frame = page.frameLocator('iframe');
		await expect(frame.getByRole('heading', { level: 1 })).toHaveText(wording.en.name);
		await expect.poll(() => hiddenIn(page)).toBe(0);
		const height = () => element.evaluate((of) => of.clientHeight);
		const intro = await height();
		const size = page.viewportSize() ?? { width: 1280, height: 900 };
		await page.setViewportSize({ ...size, width: 390 });
		const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
		await expect.poll(isWide).toBe(false);
		await page.setViewportSize(size);
		await expect.poll(height).toBe(intro);

		await expect(frame.getByText(english.cannotKeep)).toBeVisible();
		await frame.getByRole('link', { name: english.quick.start }).click();
		await expect.poll(height).not.toBe(intro);
		await expect.poll(() => hiddenIn(page)).toBe(0);
		expect(await height()).toBeLessThanOrEqual(1000);

		await goTo(page, `#quiz=${codeWithout(last)}?secret=abCD123456`);
		await answer(frame, last);
		await expect(frame.getByRole('heading', { level: 1 })).toContainText('Specialist');
		expect(await height()).toBe(1000);
		await expect(frame.getByText(text.limited)).toBeVisible();
		await expect(frame.getByLabel(text.linkLabel)).toHaveValue(`${ARAH}/r#${specialist.code}`);
		await frame.getByRole('button', { name: resultText.printOrSave }).click();
		await frame.getByRole('button', { name: resultText.print, exact: true }).click();
		await expect(frame.getByText(text.printRefused)).toBeVisible();
		await frame.getByRole('link', { name: text.openResult }).click();
		await expect(page).toHaveTitle(`${ARAH}/en/result#${specialist.code}`);
	});

	test('H5P’s resizer makes a sandboxed and an open frame grow and shrink', async ({
		page,
		context
	}) => {
		const open = plainFrame(embedOf('?ref=open')).replace('height="720"', 'height="150"');
		const closed = plainFrame(embedOf('?ref=closed'))
			.replace('<iframe', '<iframe sandbox="allow-scripts"')
			.replace('loading="lazy"', '');
		const host = await playHost(context, H5P_RESIZER + open + closed);
		await page.goto(host);
		for (const [name, place] of [
			['open', 0],
			['closed', 1]
		] as const) {
			const frame = page.locator('iframe').nth(place).contentFrame();
			// the frame itself: a browser draws nothing inside one that is out of sight
			await page.locator('iframe').nth(place).scrollIntoViewIfNeeded();
			await expect.poll(() => hiddenIn(page, name)).toBe(0);
			const height = () =>
				page
					.locator('iframe')
					.nth(place)
					.evaluate((of) => of.clientHeight);
			const before = await height();
			await frame.getByText(text.enter).click();
			await expect.poll(height).toBeGreaterThan(before + 40);
			await frame.getByText(text.enter).click();
			await expect.poll(height).toBe(before);
		}
	});
});

test('two frames on a dark page, one added later, have separate heights, names and colours', async ({
	page,
	context
}) => {
	const dark = '<style>:root { color-scheme: dark; background: #101418 }</style>';
	const first = snippetFor(embedOf('?ref=first&mode=quick'));
	const host = await playHost(context, dark + LISTEN + first);
	await context.route(`${ARAH}/embed/**ref=second**`, async (route) => {
		await page.waitForFunction('window.isReady');
		await route.continue();
	});
	await page.goto(host);
	await expect.poll(() => hiddenIn(page, 'first')).toBe(0);
	await page.evaluate(
		(html) => {
			const part = document.createElement('section');
			part.innerHTML = html;
			document.body.append(part);
		},
		plainFrame(embedOf('?ref=second&theme=dark')).replace('loading="lazy"', '')
	);
	await page.evaluate('window.isReady = true');
	await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
	await expect.poll(() => hiddenIn(page, 'second')).toBe(0);
	const names = (await heardBy(page)).map(({ id, ref }) => `${id} ${String(ref)}`);
	expect(new Set(names)).toEqual(new Set(['arah-1 first', 'arah-2 second']));

	// the root has no scheme of its own, which would be a white box; what is on it has
	for (const [place, [background, scheme]] of [
		['rgb(250, 248, 243)', 'light dark'],
		['rgb(12, 24, 27)', 'dark']
	].entries()) {
		const frame = page.locator('iframe').nth(place).contentFrame();
		await expect(frame.locator('html')).toHaveCSS('color-scheme', 'normal');
		await expect(frame.locator('body')).toHaveCSS('background-color', background ?? '');
		await expect(frame.locator('.app')).toHaveCSS('color-scheme', scheme ?? '');
	}

	await context.route(`${ARAH}/embed/**ref=broken**`, async (route) => {
		const response = await route.fetch({
			url: route.request().url().replace('a.localhost', '127.0.0.1')
		});
		const body = (await response.text()).replace(/(id="arah-data">)[^<]{100}/, '$1');
		await route.fulfill({ response, body });
	});
	await page
		.locator('iframe')
		.first()
		.evaluate((of) => {
			if (of instanceof HTMLIFrameElement) of.src = of.src.replace('ref=first', 'ref=broken');
		});
	await expect(page.locator('iframe').first().contentFrame().getByText(text.broken)).toBeVisible();
	await expect
		.poll(async () => (await heardBy(page)).findLast(({ type }) => type === 'error'))
		.toMatchObject({ id: 'arah-1', ref: 'broken', code: 'broken-file' });
});

test('hostile messages change nothing on either side', async ({ page, context }) => {
	const stranger = `<iframe name="stranger" srcdoc="<script>
		const quiz = parent.frames[0];
		for (const to of [parent, quiz]) for (const type of ['height', 'setConfig', 'completed'])
			to.postMessage({ ns: 'arah', v: 1, type, id: 'arah-1', height: 4000, theme: 'dark', lang: 'id' }, '*');
		parent.postMessage('done', '*');
	</script>"></iframe>`;
	const host = await playHost(context, LISTEN + snippetFor(embedOf()) + '<div id="later"></div>');
	await page.goto(host);
	const frame = page.locator('iframe').first().contentFrame();
	await expect.poll(() => hiddenIn(page)).toBe(0);
	const height = await page
		.locator('iframe')
		.first()
		.evaluate((of) => of.clientHeight);
	const before = (await heardBy(page)).length;
	await page.evaluate(async (html) => {
		const done = new Promise((resolve) =>
			addEventListener('message', ({ data }) => {
				if (data === 'done') resolve(true);
			})
		);
		const part = document.getElementById('later');
		if (part) part.innerHTML = html;
		const quiz = document.querySelector('iframe')?.contentWindow;
		for (const message of [
			{ ns: 'arah', v: 1, type: 'setConfig', id: 'other', theme: 'dark', lang: 'id' },
			{ ns: 'arah', v: 1, type: '__proto__', id: 'arah-1' },
			{ ns: 'arah', v: 1, type: 'constructor', id: 'arah-1', theme: {} },
			{ ns: 'arah', v: 1, type: 'setConfig', id: 'arah-1', theme: 'x'.repeat(1_000_000) },
			JSON.parse(
				'{"__proto__":{"ns":"arah","v":1,"type":"setConfig","id":"arah-1","theme":"dark"}}'
			),
			'x'.repeat(1_000_000),
			null,
			[]
		])
			quiz?.postMessage(message, '*');
		// the same window as before, but no number, or none that a page could have
		for (const bad of ['9e9', -5, NaN, {}, 1e9])
			dispatchEvent(
				new MessageEvent('message', {
					data: { ns: 'arah', v: 1, type: 'height', height: bad },
					source: quiz ?? null,
					origin: 'http://evil.example'
				})
			);
		await done;
	}, stranger);
	await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
	await expect(frame.locator('html')).toHaveAttribute('data-theme', 'auto');
	expect(
		await page
			.locator('iframe')
			.first()
			.evaluate((of) => of.clientHeight)
	).toBe(height);
	expect((await heardBy(page)).length).toBe(before);
});

/** Options of a question are one stop of the keyboard, and arrows go through them. */
const OPTIONS = 'the options';

interface Step {
	readonly step: string;
	/** How it is reached from outside. */
	readonly hash: string;
	/** What can be done in it. */
	readonly has: readonly string[];
	/** In which colours axe looks at it: each of our own parts around the quiz in one at least. */
	readonly forcedColors?: 'active' | 'none';
}

const STEPS: readonly Step[] = [
	{
		step: 'the start',
		hash: '#quiz',
		has: [english.full.start, english.quick.start, text.enter, text.openOwn],
		forcedColors: 'active'
	},
	...['experience', 'judgement', 'preference'].map((format) => ({
		step: `a question of ${format}`,
		hash: `#quiz=${codeWithout(items.find((item) => item.format === format) ?? nothing())}`,
		has: [OPTIONS, english.skip, text.stop],
		...(format === 'experience' && { forcedColors: 'none' as const })
	})),
	{
		step: 'the review',
		hash: `#quiz=${codeWithout(last)}`,
		has: [english.answerSkipped, english.toResult, english.back, text.stop],
		forcedColors: 'active'
	},
	{
		step: 'the result',
		hash: `#${specialist.code}`,
		has: [
			resultText.whyAnswers,
			resultText.copyLink,
			resultText.printOrSave,
			resultText.changeAnswers,
			text.linkLabel,
			text.openResult
		],
		forcedColors: 'active'
	}
];

test('every step is accessible at 320 by 1000 pixels, in forced colours and by keyboard alone', async ({
	page,
	context
}) => {
	const low = plainFrame({ ...embedOf(), height: 1000 });
	const host = await playHost(
		context,
		`<main><button>Before</button>${low.replace('width="100%"', 'width="320"')}<button>After</button>
		<p style="height: 300vh">Week 3</p></main>`
	);
	// The whole frame is visible, so the page around it need not scroll.
	await page.setViewportSize({ width: 1280, height: 1200 });
	await page.goto(host);
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
	const inside = page.frames().find((other) => other.url().includes('/embed/')) ?? nothing();

	for (const { step, hash, has, forcedColors } of STEPS) {
		await goTo(page, hash);
		if (step === 'the review') {
			await page.keyboard.press('Tab');
			await frame.getByRole('button', { name: english.skip }).press('Enter');
		}
		await expect(frame.getByText(has.at(-1) ?? '', { exact: true })).toBeVisible();
		await inside.evaluate(() => {
			for (const section of document.querySelectorAll('details')) section.open = true;
		});
		await page.getByRole('button', { name: 'Before' }).focus();
		const stops = await tabThrough(page, inside);
		expect
			.soft(
				stops.filter(({ isSeen }) => !isSeen),
				`${step}: hidden when focused`
			)
			.toEqual([]);
		const names = stops.map(({ name }) => name);
		expect
			.soft(
				has.filter((name) => !names.includes(name)),
				`${step}: out of reach`
			)
			.toEqual([]);
		expect.soft(await page.evaluate(() => scrollY), `${step}: moved the page`).toBe(0);

		if (forcedColors !== undefined) {
			await page.emulateMedia({ colorScheme: 'dark', forcedColors });
			expect.soft(await axeIn(page, 'iframe'), `${step}: axe`).toEqual([]);
		}
		expect
			.soft(
				await inside.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				),
				`${step}: scrolls sideways`
			)
			.toBe(0);
	}
});

interface Stop {
	readonly name: string;
	/** The middle of it is in the frame, and nothing lies over it. */
	readonly isSeen: boolean;
}

/** Presses Tab from the button before the frame to the one after it, and notes every stop inside. */
async function tabThrough(page: Page, inside: Frame): Promise<Stop[]> {
	const stops: Stop[] = [];
	const after = page.getByRole('button', { name: 'After' });
	for (let presses = 0; presses < 200; presses++) {
		await page.keyboard.press('Tab');
		const stop = await inside.evaluate((options) => {
			const of = document.activeElement;
			if (of === null || !document.hasFocus()) return null;
			const label = of instanceof HTMLInputElement ? of.labels?.[0] : undefined;
			// the first line of it, where it has several
			const { x = 0, y = 0, width = 0, height = 0 } = (label ?? of).getClientRects()[0] ?? {};
			const hit = document.elementFromPoint(x + width / 2, y + height / 2);
			const isSeen = hit !== null && (of.contains(hit) || (label?.contains(hit) ?? false));
			const isOption = of instanceof HTMLInputElement && of.type === 'radio';
			const words = (label ?? of).textContent.replaceAll(/\s+/g, ' ').trim();
			return { name: isOption ? options : words, isSeen };
		}, OPTIONS);
		if (stop !== null) stops.push(stop);
		else if (await after.evaluate((of) => of === document.activeElement)) return stops;
	}
	throw new Error(
		`The keyboard does not come out again: ${stops.map(({ name }) => name).join(', ')}`
	);
}

function nothing(): never {
	throw new Error('The quiz of the journeys has other items.');
}
