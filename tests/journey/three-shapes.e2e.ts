import type { Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withPrint } from '#lib/bank/fingerprint.ts';
import { loadBank } from '#lib/bank/load-bank.ts';
import { readParameters } from '#lib/embed/parameters.ts';
import { plainFrame } from '#lib/embed/snippet.ts';
import { orderItems } from '#lib/engine/order-items.ts';
import { desk } from '#lib/i18n/en/desk.ts';
import { quiz as text } from '#lib/i18n/en/quiz.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { encodeSummary } from '#lib/link/summary-code.ts';
import { optionIds } from '#lib/link/quiz-tag.ts';
import type { Answers, Quiz } from '#lib/schema/quiz.ts';
import { createdWorkshopSchema, type CreatedWorkshop } from '#lib/schema/workshop.ts';
import { readQuestions } from '#lib/server/read-questions.ts';
import { encodeProgress, progressKey } from '#lib/session/saved-progress.ts';
import { playHost } from '../support/embed-hosts.ts';
import { report, result } from '../support/english.ts';
import { expect, test as base } from '../support/journey.ts';
import { LmsServer } from '../support/lms-server.ts';
import { textOfPages } from '../support/pdf-text.ts';
import { startProduction } from '../support/production-server.ts';
import { writeThreeShapes } from '../support/three-shapes.ts';

const folder = mkdtempSync(join(tmpdir(), 'arah-shapes-'));
writeThreeShapes(folder);
const { quizzes } = loadBank(readQuestions(folder));
/** A folder for a picture of every page, for people who want to look at them. */
const PICTURES = process.env['PICTURES'];

/** A server with the quizzes of an independent author. */
const test = base.extend<object, { address: string }>({
	address: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures in use
		async ({}, use) => {
			const server = await startProduction({ QUIZZES_DIR: folder });
			await use(server.address);
			await server.stop();
		},
		{ scope: 'worker' }
	],
	baseURL: async ({ address }, use) => use(address)
});

test.use({
	actionTimeout: 30_000,
	playedSites: [/^http:\/\/(b\.localhost|127\.0\.0\.1):\d+$/]
});
test.describe.configure({ timeout: 600_000 });
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WIDTHS = [360, 1440];

/** What no page says of a quiz whose words are others. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
	'interest-inventory': /\b(skills?|roles?|readiness|experience|past year|enjoys?)\b/i
};

/** Somebody who is high in two skills that begin at this place, and low in the others. */
function answersFrom(quiz: Quiz, start: number): Answers {
	const high = [0, 1].map((n) => quiz.skills[(start + n) % quiz.skills.length]?.id ?? '');
	return Object.fromEntries(
		quiz.items.map((item, i) => {
			const options = optionIds(quiz, item);
			const isHigh = high.some((skill) => skill in item.measures);
			const place = isHigh ? options.length - 1 - (i % 2) : i % 2;
			return [item.id, options[place] ?? ''] as const;
		})
	);
}

for (const loaded of quizzes) {
	const quiz = withPrint(loaded.quiz);
	const name = loaded.wording.en?.name ?? '';
	const people = [0, 1, 2, 3, 4].map((start) => answersFrom(quiz, start));
	const codes = people.map((answers) => encodeAnswers(quiz, answers));
	const [code = ''] = codes;

	/** Looks at the page in both widths: nothing is cut off, and nothing is missing from a sentence. */
	const look = async (page: Page, what: string) => {
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 900 });
			const isWider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			await expect.poll(isWider, `${what} at ${String(width)} px`).toBeLessThanOrEqual(0);
			if (PICTURES === undefined) continue;
			mkdirSync(PICTURES, { recursive: true });
			const path = join(PICTURES, `${quiz.id}-${what}-${String(width)}.png`);
			await page.screenshot({ path, fullPage: true });
		}
		const said = await page.locator('body').innerText();
		expect(said, what).not.toMatch(/\bNaN\b|\bundefined\b|\bnull\b|\[object/);
	};
	const speaksOfItself = async (page: Page, what: string) => {
		const foreign = FOREIGN[quiz.id];
		if (foreign) expect.soft(await page.locator('main').innerText(), what).not.toMatch(foreign);
	};
	const shown = (page: Page) => expect(page.getByRole('heading', { level: 1 })).toBeVisible();

	test.describe(quiz.id, () => {
		test('is on home, in the list, on its own pages and in every form', async ({ page }) => {
			for (const [what, path] of [
				['home', '/en'],
				['quizzes', '/en/quizzes'],
				['quiz', `/en/quiz/${quiz.id}`],
				['quiz-in-indonesian', `/id/quiz/${quiz.id}`],
				['method', `/en/method/${quiz.id}`],
				['technical', `/en/method/${quiz.id}/technical`],
				['embed-form', '/en/embed'],
				['invite', '/en/counsellor/invite'],
				['new-workshop', '/en/room/new'],
				['script', '/en/room/script']
			] as const) {
				await page.goto(path);
				await shown(page);
				if (/^(home|quizzes|quiz|embed-form|invite|new-workshop)$/.test(what)) {
					await expect(page.getByText(name).first()).toBeAttached();
				}
				await look(page, what);
				if (what === 'quiz') await speaksOfItself(page, what);
			}
		});

		test('is taken, and read as a result, which prints and can be kept', async ({ page }) => {
			await page.goto(`/en/quiz/${quiz.id}`);
			const start = quiz.quick === undefined ? text.start : text.full.start;
			await page.getByRole('link', { name: start, exact: true }).click();
			await expect(page.getByRole('radio').first()).toBeVisible();
			await look(page, 'question');
			const at = orderItems(quiz).at(-1)?.id ?? '';
			const elapsedMs = Object.fromEntries(quiz.items.map((item) => [item.id, 6_000]));
			const progress = {
				mode: 'full',
				answers: people[0] ?? {},
				at,
				trail: [],
				seed: 7,
				elapsedMs
			};
			await page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [
				`arah:${progressKey(quiz)}`,
				encodeProgress(quiz, { ...progress, mode: 'full' })
			] as const);
			await page.goto(`/en/quiz/${quiz.id}`);
			await page.reload();
			await page.getByRole('button', { name: text.resume, exact: true }).click();
			await look(page, 'filled-quiz');
			await page.getByRole('button', { name: text.toResult }).click();

			await expect(page).toHaveURL(`/en/result#${code}`);
			await shown(page);
			for (const canvas of await page.locator('canvas').all())
				await canvas.scrollIntoViewIfNeeded();
			await look(page, 'result');
			await speaksOfItself(page, 'result');
			if (PICTURES !== undefined) {
				const saved = page.waitForEvent('download');
				await page.getByText(result.printOrSave, { exact: true }).first().click();
				await page.getByRole('button', { name: result.savePng, exact: true }).first().click();
				await (await saved).saveAs(join(PICTURES, `${quiz.id}-share.png`));
			}
			await page.emulateMedia({ media: 'print' });
			const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
			if (PICTURES !== undefined) writeFileSync(join(PICTURES, `${quiz.id}-result.pdf`), paper);
			// ten skills with twelve roles need a second sheet
			expect(await textOfPages(paper)).toHaveLength(quiz.skills.length > 6 ? 2 : 1);
			await page.emulateMedia({ media: 'screen' });

			const scores = Object.fromEntries(quiz.skills.map(({ id }, i) => [id, 20 + 6 * i]));
			await page.goto(`/en/result#${encodeSummary(quiz, scores)}`);
			await page.reload();
			await shown(page);
			await look(page, 'summary');
		});

		test('is read by a counsellor, compared, and kept on the desk', async ({ page }) => {
			for (const place of ['', '/figures', '/quality']) {
				await page.goto(`/en/counsellor/result#${code}${place}`);
				await page.reload();
				await expect(page.locator('[data-report]')).toContainText(`/r#${code}`);
				await look(page, `counsellor${place.replace('/', '-')}`);
				await speaksOfItself(page, `counsellor ${place}`);
			}
			await page.getByText(report.reportsHeading, { exact: true }).click();
			for (const kind of ['client', 'counsellor']) {
				await page.locator(`[data-print="${kind}"]`).click();
				const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
				const pages = await textOfPages(paper);
				if (PICTURES !== undefined) writeFileSync(join(PICTURES, `${quiz.id}-${kind}.pdf`), paper);
				expect(pages.length, kind).toBeLessThanOrEqual(kind === 'client' ? 1 : 4);
				const foreign = FOREIGN[quiz.id];
				if (foreign) expect.soft(pages.join(' '), kind).not.toMatch(foreign);
			}

			await page.goto(`/en/compare#${codes.join('.')}`);
			await expect(page.getByRole('table').first()).toBeVisible();
			await look(page, 'compare');
			await speaksOfItself(page, 'compare');

			await page.goto('/en/counsellor');
			await page.getByRole('button', { name: desk.addHeading, exact: true }).click();
			await page
				.getByLabel(desk.pasteLabel)
				.fill(codes.map((one, i) => `Client ${String(i)}: ${one}`).join('\n'));
			await page.getByRole('button', { name: desk.add, exact: true }).click();
			await expect(page.getByText('Client 4').first()).toBeVisible();
			await look(page, 'desk');
		});

		test('is the quiz of a workshop, from the form to the projector', async ({ page }) => {
			const workshop = await holdWorkshop(page, quiz, people);
			await page.goto(`/en/room/host#${workshop.code}.${workshop.secret}`);
			await shown(page);
			await look(page, 'control');
			await page.setViewportSize({ width: 1920, height: 1080 });
			await page.goto(`/en/room/screen#${workshop.code}.${workshop.screenKey}`);
			await expect(page.getByText(/10/).first()).toBeVisible();
			for (let n = 0; n < 5; n += 1) {
				if (PICTURES !== undefined) {
					await page.screenshot({
						path: join(PICTURES, `${quiz.id}-projector-${String(n)}.png`),
						animations: 'disabled'
					});
				}
				const cut = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
				expect.soft(cut, `projector, page ${String(n)}`).toBeLessThanOrEqual(1);
				await page.keyboard.press('ArrowRight');
			}
		});

		test('runs in a frame, from a file, and in a learning platform', async ({
			page,
			context,
			address
		}) => {
			const host = await playHost(
				context,
				plainFrame({
					site: address,
					quiz: quiz.id,
					parameters: { ...readParameters(''), locale: 'en' },
					height: 720,
					words: { title: 'The quiz', open: 'Open the quiz' }
				})
			);
			await page.goto(host);
			const frame = page.frameLocator('iframe');
			await expect(frame.getByRole('heading', { name })).toBeVisible();
			await look(page, 'host-page');

			await page.goto(`/embed/${quiz.id}?lang=en#${code}`);
			await expect(page.getByRole('img', { name: /radar/i }).first()).toBeVisible();
			await look(page, 'stand-alone');

			const packed = await fetch(`${address}/scorm/${quiz.id}.zip?lang=en`);
			expect(packed.status).toBe(200);
			const lms = await LmsServer.start(new Uint8Array(await packed.arrayBuffer()));
			await page.goto(`${lms.origin}/course`);
			const inside = page.frameLocator('iframe');
			await expect(inside.getByRole('heading', { name })).toBeVisible();
			// the platform has a width of its own
			const cut = await inside
				.locator('html')
				.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
			expect(cut, 'learning-platform').toBeLessThanOrEqual(0);
			await lms.stop();
		});
	});
}

/** A workshop in which ten people have answered and the group is shown. */
async function holdWorkshop(
	page: Page,
	quiz: Quiz,
	people: readonly Answers[]
): Promise<CreatedWorkshop> {
	const post = async (path: string, data: object): Promise<unknown> => {
		const response = await page.request.post(`/api/rooms${path}`, { data });
		if (!response.ok()) throw new Error(`${path} was answered with ${await response.text()}`);
		return response.json();
	};
	const draft = { quiz: quiz.id, mode: 'full', locale: 'en', rows: false, school: false };
	const workshop = createdWorkshopSchema.parse(await post('', draft));
	const { code, secret } = workshop;
	await post(`/${code}/state`, { secret, to: 'open' });
	for (let k = 0; k < 10; k += 1) {
		const member = `${'A'.repeat(21)}${String(k)}`;
		await post(`/${code}/join`, { member });
		const { version } = quiz;
		const answers = people[k % people.length];
		await post(`/${code}/submission`, { member, consent: 1, version, mode: 'full', answers });
	}
	await post(`/${code}/state`, { secret, to: 'revealed' });
	return workshop;
}
