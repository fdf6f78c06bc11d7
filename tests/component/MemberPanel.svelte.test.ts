import '../../src/app.css';
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import MemberPanel from '#lib/components/workshop/MemberPanel.svelte';
import WorkshopNotice from '#lib/components/workshop/WorkshopNotice.svelte';
import { Membership } from '#lib/workshop/membership.svelte.ts';
import { Outbox } from '#lib/workshop/outbox.ts';
import type { Locale } from '#lib/schema/locale.ts';
import {
	CODE,
	createPhone,
	FakeWorkshop,
	problemBody,
	submission,
	ticket
} from '../support/workshop-server.ts';
import { memberTexts } from '../support/workshop-texts.ts';

let phone: ReturnType<typeof createPhone>;
let server: FakeWorkshop;
let outbox: Outbox;

beforeEach(() => {
	server = new FakeWorkshop();
	phone = createPhone(server);
	outbox = new Outbox(CODE, phone.surroundings);
	outbox.begin(ticket);
});

function show(locale: Locale = 'en', isAtResult = true) {
	const membership = new Membership(outbox);
	membership.follow();
	return render(MemberPanel, { text: memberTexts[locale], membership, isAtResult });
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('the panel', () => {
	const locale = 'en';
	const text = memberTexts[locale];

	test('waiting, trying again, arrived: each is said as it happens', async () => {
		server.moods.push('silent');
		outbox.submit(submission);
		await show(locale);
		await expect.element(page.getByText(text.status.waiting)).toBeVisible();
		await phone.moments.pass(0);
		await expect.element(page.getByRole('status')).toHaveTextContent(text.status.retrying);
		await button(text.tryNow).click();
		await phone.moments.pass(0);
		await expect.element(page.getByRole('status')).toHaveTextContent(text.status.sent);
		await expect.element(page.getByText('K7P2')).toBeVisible();
		expect(button(text.tryNow).elements()).toHaveLength(0);
	});

	test('what failed says why, and what to do', async () => {
		server.moods.push({ status: 409, body: problemBody('room-full') });
		outbox.submit(submission);
		await phone.moments.pass(0);
		await show(locale);
		await expect.element(page.getByText(text.failures['room-full'])).toBeVisible();
		await button(text.tryNow).click();
		await phone.moments.pass(0);
		await expect.element(page.getByText(text.status.sent)).toBeVisible();
	});
});

const en = memberTexts.en;

test.each([320, 700])(
	'what is below the panel stays in place when the personal code arrives (%d px)',
	async (width) => {
		await page.viewport(width, 700);
		for (const locale of ['en', 'id'] as const) {
			outbox.begin(ticket);
			const { container, unmount } = await show(locale, false);
			const bottom = () => container.querySelector('section')?.getBoundingClientRect().bottom;
			const before = bottom();
			await phone.moments.pass(0);
			await expect.element(page.getByText('K7P2')).toBeVisible();
			expect(bottom()).toBe(before);
			await unmount();
		}
	}
);

test('answers are taken back after a question, and not without a yes', async () => {
	outbox.submit(submission);
	await phone.moments.pass(0);
	await show();
	await button(en.withdraw).click();
	await button(en.withdrawNo).click();
	await phone.moments.pass(0);
	expect(server.rows.size).toBe(1);
	await button(en.withdraw).click();
	await button(en.withdrawYes).click();
	await expect.element(page.getByText(en.status.deleting)).toBeVisible();
	await phone.moments.pass(0);
	await expect.element(page.getByText(en.status.deleted)).toBeVisible();
	expect(server.rows.size).toBe(0);
});

test('a browser that keeps nothing says so', async () => {
	phone.storage.refuses = 'open';
	outbox.begin(ticket);
	server.moods.push('silent');
	outbox.submit(submission);
	await show();
	await expect.element(page.getByText(en.cannotKeep)).toBeVisible();
});

describe('the notice', () => {
	let agreed: number;

	function showNotice(rows = false) {
		agreed = 0;
		return render(WorkshopNotice, {
			...{ text: en, keepHours: 72, rows, host: 'arah.example', quizHref: '/quiz' },
			onagree: () => (agreed += 1)
		});
	}

	test('says what is collected, who sees it, what a device is, and for how long it stays', async () => {
		await showNotice();
		const sentences = page
			.getByRole('listitem')
			.elements()
			.map((item) => item.textContent);
		expect(sentences).toHaveLength(4);
		expect(sentences[1]).toMatch(/five devices.+arah\.example/);
		expect(sentences[2]).toMatch(/One person can use several devices.+facilitator/);
		expect(sentences[3]).toContain('3 days');
		await expect.element(page.getByText(en.noticeShown)).toBeVisible();
		expect(page.getByText(en.noticeRows).elements()).toHaveLength(0);
	});

	test('is agreed to by an act: the box is empty, and without it nothing happens', async () => {
		await showNotice(true);
		await expect.element(page.getByText(en.noticeRows)).toBeVisible();
		const box = page.getByRole('checkbox', { name: en.consent });
		await expect.element(box).not.toBeChecked();
		await button(en.join).click();
		expect(agreed).toBe(0);
		await expect.element(box).toHaveFocus();
		await expect.element(box).toHaveAccessibleDescription(en.consentNeeded);
		await box.click();
		await button(en.join).click();
		expect(agreed).toBe(1);
	});
});
