import { axe, expect, phone, test } from '../support/journey.ts';
import { person } from '../support/journey-quiz.ts';
import { ResultPage } from '../support/result-page.ts';
import { handIn } from '../support/prepared-workshop.ts';
import { HostPage, Member } from '../support/workshop-pages.ts';
import { codeOf, PROJECTOR, WorkshopPeople } from '../support/workshop-people.ts';
import { projectorTexts } from '../support/workshop-texts.ts';

const CASES = [
	'near-officer',
	'clear-specialist',
	'clear-strategist',
	'near-officer',
	'clear-specialist'
] as const;

// Five phones, a control screen and a projector share one browser, possibly on a busy machine.
test.describe.configure({ timeout: 300_000 });

const NO_NETWORK = /net::ERR_INTERNET_DISCONNECTED/;
const GONE = /status of 4(10|09|03)/;

test('a workshop runs from the waiting room to its deletion while one phone has no network', async ({
	browser,
	baseURL
}) => {
	const everybody = new WorkshopPeople(browser, baseURL ?? '');
	const host = new HostPage(await everybody.enter(), 'en');
	const code = codeOf(await host.make({ title: 'Class 11 B', rows: true }));
	const projector = await everybody.enter(PROJECTOR);
	await projector.goto(await host.screenHref());
	const screen = projectorTexts.en;
	await expect(projector.getByText(`${code.slice(0, 3)}-${code.slice(3)}`)).toBeVisible();
	await expect(projector.getByText(screen.connection.live, { exact: true })).toBeVisible();
	expect.soft(await axe(projector), 'projector, waiting room').toEqual([]);
	expect.soft(await axe(host.page), 'control screen, waiting room').toEqual([]);

	// The quiz cannot be started before the workshop is open.
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

	// Offline from here: the questions, a reload in the middle, and the result.
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
	// The screen key shows the workshop, but cannot control it.
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

	// Deleting the saved result removes the panel, and no other action brings it back.
	const panel = far.page.getByRole('heading', { name: far.text.panelHeading('') });
	await expect(panel).toBeVisible();
	await result.button('deleteKept').click();
	await expect(panel).toHaveCount(0);
	await result.button('share').click();
	await far.page.keyboard.press('Escape');
	await expect(panel).toHaveCount(0);
	expect(await everybody.leave([NO_NETWORK, GONE])).toEqual([]);
});

test('a workshop in Indonesian takes a latecomer, a change of phones, a withdrawal and another control device', async ({
	browser,
	baseURL
}) => {
	const everybody = new WorkshopPeople(browser, baseURL ?? '');
	const host = new HostPage(await everybody.enter(), 'id');
	const link = await host.make({ title: 'Kelas XI B' });
	const code = codeOf(link);
	// This projector has the facilitator's key, and is controlled by keyboard.
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
	// Only the control screen reveals five devices, since the facilitator must count the people.
	await projector.keyboard.press(' ');
	await expect(projector.getByText(screen.tooEarly, { exact: false })).toBeVisible();
	await host.confirm(host.text.next.open, host.text.questions.small);
	await expect(projector.getByRole('table', { name: screen.skills })).toBeVisible();
	await expect(projector.getByText(screen.group('5'))).toBeVisible();

	// The facilitator closes the door for a while.
	await host.button(host.text.door.open.act).click();
	await expect(host.page.getByText(host.text.door.closed.means)).toBeVisible();
	const outside = await everybody.member('id');
	await outside.scan(code);
	await expect(outside.page.getByText(outside.text.failures['door-closed'])).toBeVisible();
	expect.soft(await axe(outside.page), 'a closed door').toEqual([]);
	await host.button(host.text.door.closed.act).click();
	await expect(host.page.getByText(host.text.door.open.means)).toBeVisible();

	// A latecomer changes phones halfway.
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
	// The figures do not include a single latecomer.
	await expect(projector.getByText(screen.group('5'))).toBeVisible();
	expect.soft(await axe(other.page), 'result with answers that arrived').toEqual([]);

	await other.button(other.text.withdraw).click();
	await other.button(other.text.withdrawYes).click();
	await expect(other.status('deleted')).toBeVisible();
	await host.expectCounts(5, 5);

	// The laptop fails, and the facilitator continues on a phone.
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
	// The result on a phone outlives the workshop.
	await expect(early.page.getByRole('heading', { level: 1 })).toContainText('Officer');
	expect(await everybody.leave([GONE])).toEqual([]);
});
