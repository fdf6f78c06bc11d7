import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import type { Locale } from '#lib/schema/locale.ts';
import { controlViewSchema } from '#lib/schema/workshop.ts';
import { axe, expect, phone, test, watch } from '../support/journey.ts';
import { person } from '../support/journey-quiz.ts';
import { ResultPage } from '../support/result-page.ts';
import { handIn, prepareWorkshop } from '../support/prepared-workshop.ts';
import { HostPage, Member } from '../support/workshop-pages.ts';
import { memberTexts, projectorTexts } from '../support/workshop-texts.ts';

const PROJECTOR = { viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' } as const;
const CASES = [
	'near-officer',
	'clear-specialist',
	'clear-strategist',
	'near-officer',
	'clear-specialist'
] as const;

/** Everybody in the workshop, each with a browser of their own; none of them may have an error. */
class Workshop {
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

	/** As many people as there are cases come in and hand their answers in, all at the same time. */
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

	/** Everybody leaves; what went wrong for anybody, but for what is expected. */
	async leave(expected: readonly RegExp[]): Promise<string[]> {
		await Promise.all(this.#contexts.map((context) => context.close()));
		return this.#problems.flat().filter((text) => !expected.some((known) => known.test(text)));
	}
}

// Five phones, a control screen and a projector in one browser (some people without a page), on machines that may be busy.
test.describe.configure({ timeout: 300_000 });

const NO_NETWORK = /net::ERR_INTERNET_DISCONNECTED/;
const GONE = /status of 4(10|09|03)/;

function codeOf(link: string): string {
	return /#([2-9A-Z]{6})\./.exec(link)?.[1] ?? '';
}

test('a workshop from the waiting room to its end, one phone without a network in the middle', async ({
	browser,
	baseURL
}) => {
	const everybody = new Workshop(browser, baseURL ?? '');
	const host = new HostPage(await everybody.enter(), 'en');
	const code = codeOf(await host.make({ title: 'Class 11 B', rows: true }));
	const projector = await everybody.enter(PROJECTOR);
	await projector.goto(await host.screenHref());
	const screen = projectorTexts.en;
	await expect(projector.getByText(`${code.slice(0, 3)}-${code.slice(3)}`)).toBeVisible();
	await expect(projector.getByText(screen.connection.live, { exact: true })).toBeVisible();
	expect.soft(await axe(projector), 'projector, waiting room').toEqual([]);
	expect.soft(await axe(host.page), 'control screen, waiting room').toEqual([]);

	// nobody answers before it is open
	const far = await everybody.member('en', { serviceWorkers: 'allow' });
	await far.scan(code);
	expect.soft(await axe(far.page), 'notice').toEqual([]);
	await far.button(far.text.join).click();
	await expect(far.page.getByText(far.text.consentNeeded)).toBeVisible();
	await far.join(code);
	await expect(far.page.getByText(far.text.lobby)).toBeVisible();
	await far.continueCode();
	await host.expectCounts(1, 0);
	await host.button(host.text.next.lobby).click();
	await expect(projector.getByText(screen.open)).toBeVisible();

	// in flight mode from here: the questions, a reload among them, and the result
	await far.page.evaluate(() => navigator.serviceWorker.ready);
	await expect(far.page.getByRole('link', { name: far.text.start })).toBeVisible({
		timeout: 20_000
	});
	await far.page.context().setOffline(true);
	await far.page.getByRole('link', { name: far.text.start, exact: true }).click();
	await far.quiz.expectQuestion(1);
	await far.finishAfterReload(person('clear-specialist').answers);
	const result = new ResultPage(far.page, 'en');
	await expect(result.headline).toContainText('Specialist');
	await expect(far.status('retrying')).toBeVisible();
	expect.soft(await axe(far.page), 'result with answers that wait').toEqual([]);
	await far.page.reload();
	await expect(far.status('retrying')).toBeVisible();

	await handIn(host.page, code, CASES.slice(1, 2));
	await everybody.finish(code, 'en', CASES.slice(2));
	await host.expectCounts(5, 4);
	await expect(host.button(host.text.next.open)).toBeDisabled();
	await far.page.context().setOffline(false);
	await far.page.evaluate(() => dispatchEvent(new Event('online')));
	await expect(far.status('sent')).toBeVisible();
	await host.expectCounts(5, 5);
	await expect(projector.getByRole('table')).toHaveCount(0);

	await host.confirm(host.text.next.open, host.text.questions.small);
	await expect(projector.getByRole('table', { name: screen.skills })).toBeVisible();
	await expect(projector.getByText(screen.noSpread, { exact: false })).toBeVisible();
	await projector.keyboard.press('ArrowRight');
	await expect(projector.getByText(screen.later)).toBeVisible();
	expect.soft(await axe(projector), 'projector, roles').toEqual([]);
	// with the screen key it shows, and moves nothing
	await projector.keyboard.press(' ');
	await projector.keyboard.press('b');
	await expect(projector.getByRole('table')).toHaveCount(0);
	await projector.keyboard.press('b');
	await expect(host.page.getByText(host.text.states.revealed.means)).toBeVisible();

	await host.confirm(host.text.next.revealed, host.text.questions.closed);
	await expect(host.page.getByText(host.text.states.closed.means)).toBeVisible();
	for (const what of ['view-csv', 'rows-csv'] as const) {
		const [file] = await Promise.all([
			host.page.waitForEvent('download'),
			host.button(host.text.exports[what]).click()
		]);
		expect(file.suggestedFilename()).toContain(code);
	}
	const late = await everybody.member('en');
	await late.scan(code);
	await expect(late.page.getByText(late.text.closedStill)).toBeVisible();

	await host.confirm(host.text.deleteNow, host.text.questions.delete);
	await expect(host.page.getByText(host.text.gone)).toBeVisible();
	await expect(projector.getByRole('heading', { name: screen.gone })).toBeVisible();
	expect.soft(await axe(projector), 'projector, deleted').toEqual([]);
	await late.page.reload();
	await expect(late.page.getByText(late.text.failures.gone)).toBeVisible();
	await expect(result.headline).toContainText('Specialist');

	// what this device kept is deleted, and no panel comes back with another press or another language
	const panel = far.page.getByRole('heading', { name: far.text.panelHeading('') });
	await expect(panel).toBeVisible();
	await result.button('deleteKept').click();
	await expect(panel).toHaveCount(0);
	await result.button('share').click();
	await far.page.keyboard.press('Escape');
	await expect(panel).toHaveCount(0);
	expect(await everybody.leave([NO_NETWORK, GONE])).toEqual([]);
});

test('the same in Indonesian, with a latecomer, another phone, answers taken back, and a host who changes the device', async ({
	browser,
	baseURL
}) => {
	const everybody = new Workshop(browser, baseURL ?? '');
	const host = new HostPage(await everybody.enter(), 'id');
	const link = await host.make({ title: 'Kelas XI B' });
	const code = codeOf(link);
	// this projector is led by its own keyboard
	const projector = await everybody.enter({ ...PROJECTOR, colorScheme: 'dark' });
	await projector.goto(`/id/room/screen#${code}.${link.split('.').at(-1) ?? ''}.host`);
	const screen = projectorTexts.id;
	await expect(projector.getByText(screen.connection.live, { exact: true })).toBeVisible();
	await projector.keyboard.press(' ');
	await expect(projector.getByText(screen.open)).toBeVisible();
	await expect(host.page.getByText(host.text.states.open.means)).toBeVisible();
	expect.soft(await axe(projector), 'projector, open').toEqual([]);

	await handIn(host.page, code, CASES.slice(3));
	const phones = await everybody.finish(code, 'id', CASES.slice(0, 3));
	const [early = new Member(projector, 'id')] = phones;
	await host.expectCounts(5, 5);
	// five devices are revealed where somebody counts the people, not by a key
	await projector.keyboard.press(' ');
	await expect(projector.getByText(screen.tooEarly, { exact: false })).toBeVisible();
	await host.confirm(host.text.next.open, host.text.questions.small);
	await expect(projector.getByRole('table', { name: screen.skills })).toBeVisible();
	await expect(projector.getByText(screen.group('5'))).toBeVisible();

	// the door is closed for a while
	await host.button(host.text.door.open.act).click();
	await expect(host.page.getByText(host.text.door.closed.means)).toBeVisible();
	const outside = await everybody.member('id');
	await outside.scan(code);
	await expect(outside.page.getByText(outside.text.failures['door-closed'])).toBeVisible();
	expect.soft(await axe(outside.page), 'a closed door').toEqual([]);
	await host.button(host.text.door.closed.act).click();
	await expect(host.page.getByText(host.text.door.open.means)).toBeVisible();

	// a latecomer, who changes phones halfway
	const late = await everybody.member('id');
	await late.join(code);
	await expect(late.page.getByText(late.text.isRevealed)).toBeVisible();
	const continueCode = await late.continueCode();
	const other = await everybody.member('id');
	await other.scan(code);
	await other.page.getByText(other.text.resumeHeading).click();
	await other.page.getByLabel(other.text.resumeLabel).fill(continueCode.toLowerCase());
	await other.page.getByRole('checkbox', { name: other.text.resumeConsent }).check();
	await other.button(other.text.resume).click();
	await expect(other.page.getByText(other.text.resumed(false))).toBeVisible();
	await other.finish(person('clear-strategist').answers);
	await expect(other.status('sent')).toBeVisible();
	await host.expectCounts(6, 6);
	// one alone is in no number
	await expect(projector.getByText(screen.group('5'))).toBeVisible();
	expect.soft(await axe(other.page), 'result with answers that arrived').toEqual([]);

	await other.button(other.text.withdraw).click();
	await other.button(other.text.withdrawYes).click();
	await expect(other.status('deleted')).toBeVisible();
	await host.expectCounts(5, 5);

	// the laptop fails: the phone of the host leads on
	const second = new HostPage(await everybody.enter(phone), 'id');
	await second.page.goto(new URL(link).pathname + new URL(link).hash);
	await expect(second.page.getByText(second.text.otherDevice)).toBeVisible();
	await expect(second.button(second.text.next.revealed)).toBeDisabled();
	await second.button(second.text.takeOver).click();
	await expect(host.page.getByText(host.text.otherDevice)).toBeVisible();
	await expect(host.button(host.text.next.revealed)).toBeDisabled();
	expect.soft(await axe(host.page), 'control screen that another device took over').toEqual([]);
	await second.page.getByRole('radio', { name: second.text.showChoices.code.name }).check();
	await expect(
		projector.getByRole('img', { name: screen.qr(`${code.slice(0, 3)}-${code.slice(3)}`) })
	).toBeVisible();
	await second.confirm(second.text.next.revealed, second.text.questions.closed);
	await expect(second.page.getByText(second.text.states.closed.means)).toBeVisible();
	await second.confirm(second.text.deleteNow, second.text.questions.delete);
	await expect(host.page.getByText(host.text.gone)).toBeVisible();
	await expect(projector.getByRole('heading', { name: screen.gone })).toBeVisible();
	// what is on a phone is that person's own
	await expect(early.page.getByRole('heading', { level: 1 })).toContainText('Officer');
	expect(await everybody.leave([GONE])).toEqual([]);
});

test('behind a proxy that holds streams back, control screen and projector ask every few seconds, and say so', async ({
	browser,
	baseURL
}) => {
	const everybody = new Workshop(browser, baseURL ?? '');
	const host = new HostPage(await everybody.enter(), 'en');
	const link = await host.key();
	// the proxy waits for the end of a response that has none
	const holdBack = (page: Page) => page.route('**/api/rooms/*/live', () => undefined);
	await holdBack(host.page);
	await host.page.goto(new URL(link).pathname + new URL(link).hash);
	const asked = { timeout: 20_000 };
	await expect(host.page.getByText(host.text.connection.polling)).toBeVisible(asked);
	const projector = await everybody.enter(PROJECTOR);
	await holdBack(projector);
	await projector.goto(await host.screenHref());
	await expect(projector.getByText(projectorTexts.en.connection.polling)).toBeVisible(asked);
	const code = codeOf(link);
	await expect(projector.getByText(`${code.slice(0, 3)}-${code.slice(3)}`)).toBeVisible();
	const member = await everybody.member('en');
	await member.join(code);
	await host.expectJoined(1);
	await host.button(host.text.next.lobby).click();
	await expect(projector.getByText(projectorTexts.en.open)).toBeVisible(asked);
	expect(await everybody.leave([])).toEqual([]);
});

test('answers arrive although the line about the workshop never does', async ({
	browser,
	baseURL
}) => {
	const everybody = new Workshop(browser, baseURL ?? '');
	const host = new HostPage(await everybody.enter(), 'en');
	const code = codeOf(await host.make());
	await host.button(host.text.next.lobby).click();
	const member = await everybody.member('en');
	await member.page.route(/\/chunks\/.+\.js$/, async (route) => {
		const response = await route.fetch();
		// the one part that has a button to leave with
		if (!(await response.text()).includes('.lineOff')) await route.fulfill({ response });
	});
	await member.join(code);
	await member.finish(person('near-officer').answers);
	await expect(member.status('sent')).toBeVisible();
	await host.expectCounts(1, 1);
	await member.page.unrouteAll({ behavior: 'ignoreErrors' });
	expect(await everybody.leave([])).toEqual([]);
});

test('two tabs of one phone submit the answers of one person, and withdraw them for both', async ({
	page,
	context
}) => {
	const { code, secret } = await prepareWorkshop(page, 'en', 'open');
	const counts = async () => {
		const response = await page.request.post(`/api/rooms/${code}/host`, { data: { secret } });
		return controlViewSchema.parse(await response.json()).board.counts;
	};
	const one = new Member(page, 'en');
	await one.join(code);
	const continueCode = await one.continueCode();
	const other = new Member(await context.newPage(), 'en');
	await other.scan(code);
	expect(await other.continueCode()).toBe(continueCode);

	await one.finish(person('clear-specialist').answers);
	await expect(one.status('sent')).toBeVisible();
	await other.page.reload();
	await expect(other.status('sent')).toBeVisible();
	expect(await counts()).toEqual({ joined: 11, finished: 11 });

	await other.button(other.text.withdraw).click();
	await other.button(other.text.withdrawYes).click();
	await expect(other.page.getByRole('checkbox', { name: other.text.consent })).toBeVisible();
	await one.page.reload();
	await expect(new ResultPage(one.page, 'en').headline).toBeVisible();
	await expect(one.status('sent')).toHaveCount(0);
	expect(await counts()).toEqual({ joined: 10, finished: 10 });
});

test('in school mode nothing leaves the phone', async ({ browser, baseURL }) => {
	const everybody = new Workshop(browser, baseURL ?? '');
	const host = new HostPage(await everybody.enter(), 'id');
	const code = codeOf(await host.make({ school: true }));
	await host.button(host.text.next.lobby).click();
	const pupil = await everybody.member('id');
	const posts: string[] = [];
	pupil.page.on('request', (request) => {
		if (request.method() !== 'GET') posts.push(request.url());
	});
	await pupil.scan(code);
	expect.soft(await axe(pupil.page), 'school notice').toEqual([]);
	await pupil.button(memberTexts.id.schoolStart).click();
	await pupil.finish(person('near-officer').answers);
	await expect(pupil.status('kept')).toBeVisible();
	expect(posts).toEqual([]);
	await host.expectJoined(0);
	expect(await everybody.leave([])).toEqual([]);
});
