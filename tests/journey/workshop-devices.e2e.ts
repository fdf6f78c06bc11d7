import type { Page } from '@playwright/test';
import { quiz as quizText } from '#lib/i18n/en/quiz.ts';
import { controlViewSchema } from '#lib/schema/workshop.ts';
import { axe, expect, test } from '../support/journey.ts';
import { person } from '../support/journey-quiz.ts';
import { prepareWorkshop } from '../support/prepared-workshop.ts';
import { ResultPage } from '../support/result-page.ts';
import { HostPage, Member } from '../support/workshop-pages.ts';
import { codeOf, PROJECTOR, WorkshopPeople } from '../support/workshop-people.ts';
import { memberTexts, projectorTexts } from '../support/workshop-texts.ts';

test(
	'the control screen and the projector poll, and say so, if a proxy holds streams back',
	{ tag: '@resilience' },
	async ({ browser, baseURL }) => {
		const everybody = new WorkshopPeople(browser, baseURL ?? '');
		const host = new HostPage(await everybody.enter(), 'en');
		const link = await host.key();
		// The proxy waits for the end of a response that never ends.
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
	}
);

test(
	'answers are submitted even if the line about the workshop never loads',
	{ tag: '@resilience' },
	async ({ browser, baseURL }) => {
		const everybody = new WorkshopPeople(browser, baseURL ?? '');
		const host = new HostPage(await everybody.enter(), 'en');
		const code = codeOf(await host.make());
		await host.button(host.text.next.lobby).click();
		const member = await everybody.member('en');
		await member.page.route(/\/chunks\/.+\.js$/, async (route) => {
			const response = await route.fetch();
			// Only the chunk with this text is lost.
			if (!(await response.text()).includes('.lineOff')) await route.fulfill({ response });
		});
		await member.join(code);
		await member.finish(person('near-officer').answers);
		await expect(member.status('sent')).toBeVisible();
		await host.expectCounts(1, 1);
		await member.page.unrouteAll({ behavior: 'ignoreErrors' });
		expect(await everybody.leave([])).toEqual([]);
	}
);

test('the next person on a phone agrees for themselves before the first one has submitted', async ({
	browser,
	baseURL
}) => {
	const everybody = new WorkshopPeople(browser, baseURL ?? '');
	const host = new HostPage(await everybody.enter(), 'en');
	const code = codeOf(await host.make());
	await host.button(host.text.next.lobby).click();
	const member = await everybody.member('en');
	await member.join(code);
	const first = await member.continueCode();
	await member.page.getByRole('link', { name: member.text.start, exact: true }).click();
	await member.page.getByRole('radio').first().check();

	await member.page.reload();
	await expect(
		member.page.getByRole('button', { name: quizText.resume, exact: true })
	).toBeVisible();
	await expect(member.page.getByRole('button', { name: member.text.someoneElse })).toHaveCount(1);
	await member.button(member.text.someoneElse).click();
	await member.button(member.text.someoneElseYes).click();
	const consent = member.page.getByRole('checkbox', { name: member.text.consent });
	await expect(consent).not.toBeChecked();
	expect(await savedOn(member.page)).toEqual([]);

	await consent.check();
	await member.button(member.text.join).click();
	expect(await member.continueCode()).not.toBe(first);
	await member.finish(person('near-officer').answers);
	await expect(member.status('sent')).toBeVisible();
	await host.expectCounts(2, 1);
	expect(await everybody.leave([])).toEqual([]);
});

/** The keys of answers and tickets on a phone. */
function savedOn(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		Object.keys(localStorage).filter((key) => /^arah:(progress|room):/.test(key))
	);
}

test('two tabs of one phone submit once, and a withdrawal in one counts for both', async ({
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

test('school mode sends nothing from the phone', async ({ browser, baseURL }) => {
	const everybody = new WorkshopPeople(browser, baseURL ?? '');
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
