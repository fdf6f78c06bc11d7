import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import SomeoneElse from '#lib/components/workshop/SomeoneElse.svelte';
import { Outbox } from '#lib/workshop/outbox.ts';
import { TicketKeeper } from '#lib/workshop/ticket-keeper.ts';
import { TabStorage } from '#lib/session/tab-storage.ts';
import { CODE, createPhone, FakeWorkshop, submission, ticket } from '../support/workshop-server.ts';
import { memberTexts } from '../support/workshop-texts.ts';

const PROGRESS = 'arah:progress:social-media-roles:1';
const OTHER_QUIZ = 'arah:progress:another-quiz:1';

beforeEach(() => {
	localStorage.setItem(PROGRESS, 'answers');
	localStorage.setItem(OTHER_QUIZ, 'answers');
});

afterEach(() => {
	localStorage.clear();
});

async function show(locale: 'en' | 'id' = 'en') {
	const text = memberTexts[locale];
	const workshop = new FakeWorkshop();
	const { surroundings, moments } = createPhone(workshop);
	const keeper = new TicketKeeper(new TabStorage(() => localStorage));
	const outbox = new Outbox(CODE, { ...surroundings, keeper });
	outbox.begin(ticket);
	let isDone = false;
	await render(SomeoneElse, { text, outbox, ondone: () => (isDone = true) });
	const choose = async (answer: string) => {
		await page.getByRole('button', { name: text.someoneElse, exact: true }).click();
		await page.getByRole('dialog').getByRole('button', { name: answer, exact: true }).click();
	};
	return { text, workshop, moments, outbox, choose, isDone: () => isDone };
}

test.each(['en', 'id'] as const)(
	'the next person starts fresh, and the workshop keeps the answers of the last one (%s)',
	async (locale) => {
		const { text, workshop, moments, outbox, choose, isDone } = await show(locale);
		outbox.submit(submission);
		await moments.pass(0);
		await expect.poll(() => outbox.ticket?.status).toBe('sent');
		await choose(text.someoneElseYes);
		await expect.poll(isDone).toBe(true);
		expect(outbox.ticket).toBeNull();
		expect(localStorage.getItem(PROGRESS)).toBeNull();
		expect(localStorage.getItem(OTHER_QUIZ)).toBe('answers');
		outbox.begin({ ...ticket, member: 'BBBBBBBBBBBBBBBBBBBBBB' });
		outbox.submit({ ...submission, result: 'RESULT2', answers: { q01: 'never' } });
		await moments.pass(0);
		await expect.poll(() => workshop.rows.size).toBe(2);
	}
);

test('nothing changes when the person cancels', async () => {
	const { text, outbox, choose, isDone } = await show();
	await choose(text.someoneElseNo);
	expect(isDone()).toBe(false);
	expect(outbox.ticket).not.toBeNull();
	expect(localStorage.getItem(PROGRESS)).toBe('answers');
});

test('answers that wait for the network are not given up', async () => {
	const { text, workshop, outbox, choose, isDone } = await show();
	workshop.moods.push('silent');
	outbox.submit(submission);
	await choose(text.someoneElseYes);
	await expect.element(page.getByText(text.someoneElseUnsent)).toBeVisible();
	expect(isDone()).toBe(false);
	expect(outbox.ticket?.submission).toEqual(submission);
	expect(localStorage.getItem(PROGRESS)).toBe('answers');
});
