import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import SendBack from '#lib/components/result/SendBack.svelte';
import type { ResultReading } from '#lib/reading/reading.ts';
import type { Invitation } from '#lib/link/invitation.ts';
import { invitation } from '../support/invitations.ts';
import { openFor } from '../support/link-open.ts';
import { inviteTexts } from '../support/offered-quizzes.ts';
import { viewOfAnswers, viewOfCase, viewOfScores } from '../support/result-views.ts';
import { answersOfCase, quiz } from '../support/session-quiz.ts';

const en = inviteTexts.en;
const officer = viewOfCase('near-officer');
const answers = answersOfCase('near-officer');
const quick = viewOfAnswers(answers, 'en', 'quick');
const clipboard = vi.spyOn(navigator.clipboard, 'writeText');

let forgotten: number;

beforeEach(() => {
	forgotten = 0;
	clipboard.mockReset().mockResolvedValue();
});

afterEach(() => {
	Reflect.deleteProperty(navigator, 'share');
});

function show(view: ResultReading = officer, asked: Partial<Invitation> = {}) {
	return render(SendBack, {
		text: inviteTexts[view.locale],
		view,
		invitation: { ...invitation, ...asked },
		urlOf: (code: string) => `https://arah.example/r#${code}`,
		onforget: () => (forgotten += 1)
	});
}

const line = () => page.getByText(/^class-a-07: https:\/\/arah\.example\/r#[0-9A-Z]+$/);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const choice = (name: string) => page.getByRole('radio', { name: new RegExp(`^${name}`) });

/** What the text that goes out opens. */
const opened = () =>
	openFor(
		quiz,
		line()
			.element()
			.textContent.replace(/^[^#]*#/, '')
	);

describe('sending back', () => {
	const locale = 'en';
	const text = inviteTexts[locale];

	test('it says who asked, and that nothing was sent', async () => {
		await show(viewOfCase('near-officer', locale));
		await expect
			.element(page.getByRole('heading', { name: text.backHeading('Sari W.') }))
			.toBeVisible();
		await expect.element(page.getByText(text.backLead('Sari W.'))).toBeVisible();
	});

	test('every choice says what it reveals', async () => {
		await show(viewOfCase('near-officer', locale));
		for (const means of [text.sendFullMeans, text.sendSummaryMeans('6'), text.sendNothingMeans]) {
			await expect.element(page.getByText(means)).toBeVisible();
		}
	});

	test('copying gives label and link, and thanks', async () => {
		await show(viewOfCase('near-officer', locale));
		await button(text.copy).click();
		expect(clipboard.mock.calls).toEqual([[line().element().textContent]]);
		await expect.element(page.getByRole('status')).toHaveTextContent(text.copied('Sari W.'));
	});
});

test('what was asked for is chosen to begin with', async () => {
	await show(officer, { wants: 'summary' });
	await expect.element(choice(en.sendSummary)).toBeChecked();
	expect(opened()).toMatchObject({ scores: { creativity: 67 } });
});

test('the person may send more, less, or nothing', async () => {
	await show();
	await expect.element(choice(en.sendFull)).toBeChecked();
	expect(opened()).toMatchObject({ answers: officer.answers });
	await page.getByText(en.sendSummary).click();
	expect(opened()).toHaveProperty('scores');
	await page.getByText(en.sendNothing, { exact: true }).click();
	expect(line().elements()).toHaveLength(0);
	expect(button(en.copy).elements()).toHaveLength(0);
});

test('a quick match is sent as a full link only, and says why', async () => {
	await show(quick, { wants: 'summary' });
	expect(choice(en.sendSummary).elements()).toHaveLength(0);
	await expect.element(choice(en.sendFull)).toBeChecked();
	await expect.element(page.getByText(en.noSummary)).toBeVisible();
	await expect.element(page.getByText(en.otherMode)).toBeVisible();
	expect(opened()).toMatchObject({ mode: 'quick', answers });
});

test('a summary has nothing more to give', async () => {
	await show(viewOfScores([70, 66, 50, 50, 40, null]));
	expect(choice(en.sendFull).elements()).toHaveLength(0);
	await expect.element(page.getByText(en.noFull)).toBeVisible();
	expect(opened()).toMatchObject({ scores: { creativity: 70 } });
});

test('a mail is prepared with the label as its subject, the link and the code, and no word more about the person', async () => {
	await show();
	const href = page.getByRole('link', { name: en.mail }).element().getAttribute('href') ?? '';
	const { pathname, searchParams } = new URL(href);
	expect(pathname).toBe('sari@campus.example');
	expect(searchParams.get('subject')).toBe('Arah result: class-a-07');
	const body = searchParams.get('body')?.split('\r\n').filter(Boolean) ?? [];
	const text = line().element().textContent;
	const code = text.replace(/^[^#]*#/, '');
	expect(body.slice(0, 3)).toEqual(['Hello Sari W.,', 'Here is my Arah result:', text]);
	expect(body[3]?.replaceAll('-', '')).toBe(`(Code ${code})`);
	expect(body).toHaveLength(4);
});

test('only the ways that were asked for are there; copying always is', async () => {
	await show(officer, { ways: ['qr'], email: '' });
	await expect.element(button(en.copy)).toBeVisible();
	await expect.element(button(en.qr)).toBeVisible();
	expect(page.getByRole('link', { name: en.mail }).elements()).toHaveLength(0);
});

test('the QR code is shown when wanted, with the label in words', async () => {
	await show();
	await button(en.qr).click();
	await expect.element(page.getByRole('img', { name: en.qrLabel })).toBeVisible();
	await expect.element(page.getByText(en.qrMeans('class-a-07'))).toBeVisible();
});

describe('the system’s own sheet', () => {
	test('gets label and link, and says thanks', async () => {
		const share = vi.fn(() => Promise.resolve());
		Object.defineProperty(navigator, 'share', { value: share, configurable: true });
		await show();
		await button(en.share).click();
		expect(share).toHaveBeenCalledExactlyOnceWith({ text: line().element().textContent });
		await expect.element(page.getByRole('status')).toHaveTextContent(en.shared);
	});

	test('closed without sending is no failure and no thanks', async () => {
		const share = () => Promise.reject(new DOMException('cancelled', 'AbortError'));
		Object.defineProperty(navigator, 'share', { value: share, configurable: true });
		await show();
		await button(en.share).click();
		await expect.poll(() => page.getByRole('status').element().textContent.trim()).toBe('');
	});

	test('is not offered where there is none', async () => {
		await show();
		expect(button(en.share).elements()).toHaveLength(0);
	});
});

test('a browser that does not copy is no dead end', async () => {
	clipboard.mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
	await show();
	await button(en.copy).click();
	await expect.element(page.getByRole('status')).toHaveTextContent(en.copyFailed);
});

test('the invitation can be forgotten', async () => {
	await show();
	await button(en.forget).click();
	expect(forgotten).toBe(1);
});
