import type { Page } from '@playwright/test';
import { encodeSummary } from '#lib/link/summary-code.ts';
import { encodeInvitation } from '#lib/link/invitation-code.ts';
import { CounsellorPage } from '../support/counsellor-page.ts';
import { Invited, InvitingPage } from '../support/invite-pages.ts';
import { invitation } from '../support/invitations.ts';
import { axe, expect, test, type AxeRules } from '../support/journey.ts';
import { items, person, quickPerson, quiz } from '../support/journey-quiz.ts';
import { QuizPage } from '../support/quiz-page.ts';
import { HostPage, Member } from '../support/workshop-pages.ts';
import { prepareWorkshop } from '../support/prepared-workshop.ts';
import { ResultPage } from '../support/result-page.ts';

type Way = (quiz: QuizPage, result: ResultPage, page: Page) => Promise<void>;

const NARROW = { width: 320, height: 256 };
const WIDE = { width: 1280, height: 900 };
/**
 * In every set of colours, where after the first only contrast can differ, and on a narrow page: 320 px is also what is
 * left of 1280 px at 400 % zoom.
 */
const LOOKS: readonly Look[] = [
	{ look: 'light', viewport: WIDE, media: { colorScheme: 'light' }, rules: 'all' },
	{ look: 'dark', viewport: WIDE, media: { colorScheme: 'dark' }, rules: 'contrast' },
	{
		look: 'forced colours',
		viewport: WIDE,
		media: { colorScheme: 'dark', forcedColors: 'active' },
		rules: 'contrast'
	},
	{
		look: '320 px',
		viewport: NARROW,
		media: { colorScheme: 'light', forcedColors: 'none' },
		rules: 'all but contrast'
	}
];
/** Its words are longer. What English could have alone, such as two landmarks of one name, `tests/build/pages.test.ts` finds. */
const locale = 'id';

interface Look {
	readonly look: string;
	readonly viewport: { readonly width: number; readonly height: number };
	readonly media: Parameters<Page['emulateMedia']>[0];
	readonly rules: AxeRules;
}

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

const quick = quickPerson(person('clear-specialist').answers);
const invited = encodeInvitation(invitation);

const answerInQuickMatch: Way = async (quizPage, _, page) => {
	await quizPage.open('quick');
	await expect(page.locator('legend')).toBeFocused();
	await page.keyboard.press('3');
	await expect(page.getByText(quizPage.text.quickPosition(2, 17, 26))).toBeVisible();
};
const counsellorOn =
	(code: string): Way =>
	({ locale }, _, page) =>
		new CounsellorPage(page, locale).openWhole(code);

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
	'the technical note': at('/method/technical'),
	'the privacy page': at('/privacy'),
	'the page for lecturers': at('/embed'),
	'the package for a learning platform': at('/embed#package'),
	'the link to a quiz': at('/embed#link'),
	'the page for classes': at('/classes'),
	'the list of quizzes': at('/quizzes'),
	'joining a workshop': at('/room'),
	'opening a workshop': at('/room/new'),
	'the settings of a new workshop': async ({ locale }, _, page) => {
		await page.goto(`/${locale}/room/new`);
		await new HostPage(page, locale).unfoldSettings();
	},
	'the script of a workshop': at('/room/script'),
	'the key of a workshop': async ({ locale }, _, page) => {
		const host = new HostPage(page, locale);
		await host.key();
		await page.getByRole('link', { name: host.text.toControl }).click();
		await expect(page.getByText(host.text.keyProblem)).toBeVisible();
	},
	'the control screen of a revealed workshop': async ({ locale }, _, page) => {
		const { code, secret } = await prepareWorkshop(page, locale, 'revealed');
		await page.goto(`/${locale}/room/host#${code}.${secret}`);
		const { connection } = new HostPage(page, locale).text;
		await expect(page.getByText(connection.live, { exact: true })).toBeVisible();
	},
	'the projector of a revealed workshop': async ({ locale }, _, page) => {
		const { code, screenKey } = await prepareWorkshop(page, locale, 'revealed');
		await page.goto(`/${locale}/room/screen#${code}.${screenKey}`);
		await expect(page.getByRole('table')).toBeVisible();
	},
	'one’s own part in a workshop': async ({ locale }, _, page) => {
		const { code } = await prepareWorkshop(page, locale, 'open');
		const member = new Member(page, locale);
		await member.join(code);
		await member.continueCode();
	},
	'a closed workshop': async ({ locale }, _, page) => {
		const { code } = await prepareWorkshop(page, locale, 'closed');
		const member = new Member(page, locale);
		await member.scan(code);
		await expect(page.getByText(member.text.closedStill)).toBeVisible();
	},
	'an address with nothing': at('/nothing-here'),

	'the choice when a quick match is kept': async (quizPage, result, page) => {
		await answerInQuickMatch(quizPage, result, page);
		await page.reload();
		await expect(page.getByText(quizPage.text.savedQuick(1))).toBeVisible();
	},
	'a question of a quick match': answerInQuickMatch,
	'the result of a quick match': async (_, result) => {
		await result.open(quick.code);
		await result.expectRadar();
	},
	'sharing a quick match': async (_, result) => {
		await result.open(quick.code);
		await result.button('share').click();
		await expect(result.shareDialog.getByRole('img')).toBeVisible();
	},

	'the empty form of an invitation': ({ locale }, _, page) => new InvitingPage(page, locale).open(),
	'the form of an invitation with problems': async ({ locale }, _, page) => {
		const form = new InvitingPage(page, locale);
		await form.open();
		await page.getByRole('button', { name: form.text.make }).click();
		await expect(form.field('from')).toBeFocused();
	},
	'the form of an invitation with a link': async ({ locale }, _, page) => {
		const form = new InvitingPage(page, locale);
		await form.open(invited);
		await expect(page.getByRole('img', { name: form.text.qr })).toBeVisible();
	},
	'an invitation': async ({ locale }, _, page) => {
		await page.goto(`/${locale}/invite#${invited}`);
		await expect(new Invited(page, locale).start).toBeVisible();
	},
	'a damaged invitation': at('/invite#DAMAGED'),
	'a question for someone who was invited': async (quizPage, _, page) => {
		await page.goto(`/${quizPage.locale}/invite#${invited}`);
		await new Invited(page, quizPage.locale).start.click();
		await quizPage.expectQuestion(1);
	},
	'sending a result back': async (quizPage, result, page) => {
		const client = new Invited(page, quizPage.locale);
		await page.goto(`/${quizPage.locale}/invite#${invited}`);
		await client.start.click();
		await quizPage.expectQuestion(1);
		await result.open(person('clear-specialist').code);
		await client.back('Sari W.').getByRole('button', { name: client.text.qr }).click();
		await expect(page.getByRole('img', { name: client.text.qrLabel })).toBeVisible();
	},

	'a full result for the counsellor': async ({ locale }, _, page) => {
		const counsellor = new CounsellorPage(page, locale);
		await counsellor.openWhole(person('clear-specialist').code);
		await counsellor.unfoldReports();
		await counsellor.notes.fill('A note.');
		await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
	},
	'the figures for the counsellor': async ({ locale }, _, page) => {
		const counsellor = new CounsellorPage(page, locale);
		await counsellor.open(person('clear-specialist').code, 'figures');
		const answers = page.locator('article details').filter({ hasText: counsellor.text.ownSum });
		await answers.last().click();
		await expect(answers.last().getByText(counsellor.text.ownSum)).toBeVisible();
	},
	'the quality of the answers for the counsellor': async ({ locale }, _, page) => {
		const counsellor = new CounsellorPage(page, locale);
		await counsellor.open(person('clear-specialist').code, 'quality');
		await expect(page.getByRole('heading', { name: counsellor.text.weightsHeading })).toBeVisible();
	},
	'a withheld result for the counsellor': counsellorOn(person('straight-line').code),
	'a summary for the counsellor': counsellorOn(summary),
	'a damaged code for the counsellor': ({ locale }, _, page) =>
		new CounsellorPage(page, locale).open('DAMAGED')
};

/** Pages that draw something themselves, which the browser's own colours could make invisible. */
const DRAWN = new Set([
	'the home page',
	'a full result',
	'the projector of a revealed workshop',
	'a full result for the counsellor',
	'the figures for the counsellor'
]);

// Colours that fade are judged when they have arrived.
test.use({ contextOptions: { reducedMotion: 'reduce' }, expectedErrors: [/status of 404/] });

for (const [state, reach] of Object.entries(STATES)) {
	test(`${state} has no accessibility violations`, async ({ page }) => {
		const result = new ResultPage(page, locale);
		await reach(new QuizPage(page, locale), result, page);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		await expect(page.locator('html')).toHaveAttribute('lang', locale);
		await expect(page).toHaveTitle(/Arah/);

		for (const { look, viewport, media, rules } of LOOKS) {
			if (look === 'forced colours' && !DRAWN.has(state)) continue;
			await page.setViewportSize(viewport);
			await page.emulateMedia(media);
			await settle(page);
			expect.soft(await axe(page, rules), look).toEqual([]);
			expect.soft(await overflowOf(page), `${look}: scrolls sideways`).toBe(0);
		}
	});
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
