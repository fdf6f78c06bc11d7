import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ShareDialog from '#lib/components/result/ShareDialog.svelte';
import type { ResultReading } from '#lib/reading/reading.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { openFor } from '../support/link-open.ts';
import { resultTexts, viewOfCase, viewOfQuick, viewOfScores } from '../support/result-views.ts';
import { quiz } from '../support/session-quiz.ts';

const clipboard = vi.spyOn(navigator.clipboard, 'writeText');

let closed: number;

beforeEach(() => {
	closed = 0;
	clipboard.mockReset().mockResolvedValue();
});

afterEach(() => {
	Reflect.deleteProperty(navigator, 'share');
});

function show(view: ResultReading) {
	return render(ShareDialog, {
		view,
		urlOf: (code: string) => `https://arah.example/r#${code}`,
		onclose: () => (closed += 1)
	});
}

const officer = viewOfCase('near-officer');
const summary = viewOfScores([70, 66, 50, 50, 40, null]);
const en = resultTexts.en;
const dialog = () => page.getByRole('dialog', { name: en.shareTitle });
const link = () => page.getByRole('textbox', { name: en.shareLink });
const readAloud = () => page.getByText(/^[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}$/);

/** What the link that is shown opens. */
function opened() {
	const field = link().element();
	return field instanceof HTMLInputElement ? openFor(quiz, field.value) : null;
}

test('it is a modal dialog with a name', async () => {
	await show(officer);
	await expect.element(dialog()).toBeVisible();
	expect(dialog().element().matches(':modal')).toBe(true);
});

describe('a result with answers', () => {
	const locale = 'en';
	const text = resultTexts[locale];

	test('says which link reveals the answers and which does not, and begins with the full one', async () => {
		await show(viewOfCase('near-officer', locale));
		const full = page.getByRole('radio', { name: `${text.shareFull} ${text.shareFullMeans}` });
		const brief = page.getByRole('radio', {
			name: `${text.shareSummary} ${text.shareSummaryMeans}`
		});
		await expect.element(full).toBeChecked();
		await expect.element(brief).not.toBeChecked();
	});
});

test('the full link opens all answers', async () => {
	await show(officer);
	expect(opened()).toMatchObject({ ok: true, answers: officer.answers });
	expect(readAloud().elements()).toHaveLength(0);
});

test('the summary holds the scores and no answers, and can be read out', async () => {
	await show(officer);
	await page.getByText(en.shareSummary).click();
	expect(opened()).toEqual({
		ok: true,
		scores: {
			creativity: 67,
			community: 67,
			insight: 45,
			analytics: 44,
			coordination: 19,
			'long-term-planning': 9
		}
	});
	await expect.element(readAloud()).toBeVisible();
	await page.getByText(en.shareFull).click();
	expect(opened()).toMatchObject({ answers: officer.answers });
});

test('who has only a summary can give nothing more away', async () => {
	await show(summary);
	expect(page.getByRole('radio').elements()).toHaveLength(0);
	await expect.element(page.getByText(en.shareSummaryMeans)).toBeVisible();
	expect(page.getByText(en.shareFullMeans).elements()).toHaveLength(0);
	expect(opened()).toMatchObject({ scores: { creativity: 70, 'long-term-planning': null } });
	await expect.element(readAloud()).toBeVisible();
});

test.each<[Locale]>([['en'], ['id']])(
	'in %s a quick match has no summary code, and it is said why',
	async (locale) => {
		const quick = viewOfQuick('near-officer', locale);
		const text = resultTexts[locale];
		await show(quick);
		expect(page.getByRole('radio').elements()).toHaveLength(0);
		await expect
			.element(page.getByText(`${text.shareFullMeans} ${text.quick.noSummary}`))
			.toBeVisible();
		expect(readAloud().elements()).toHaveLength(0);
		const field = page.getByRole('textbox', { name: text.shareLink }).element();
		expect(field instanceof HTMLInputElement && openFor(quiz, field.value)).toMatchObject({
			ok: true,
			answers: quick.answers,
			mode: 'quick'
		});
	}
);

test('the link is there as a QR code, too', async () => {
	await show(officer);
	await expect.element(page.getByRole('img', { name: en.shareQr })).toBeVisible();
});

test('the QR code is that of the link that is shown', async () => {
	await show(officer);
	const drawing = () =>
		page.getByRole('img', { name: en.shareQr }).element().querySelector('path')?.getAttribute('d');
	await expect.element(page.getByRole('img', { name: en.shareQr })).toBeVisible();
	const full = drawing();
	await page.getByText(en.shareSummary).click();
	await expect.poll(drawing).not.toBe(full);
});

describe('copying', () => {
	test('copies the link that is shown, and says so', async () => {
		await show(officer);
		await page.getByText(en.shareSummary).click();
		await page.getByRole('button', { name: en.shareCopy, exact: true }).click();
		await expect.element(page.getByRole('status')).toHaveTextContent('Copied.');
		const field = link().element();
		expect(clipboard.mock.calls).toEqual([[field instanceof HTMLInputElement ? field.value : '']]);
	});

	test('says what to do when the browser does not allow it', async () => {
		clipboard.mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
		await show(officer);
		await page.getByRole('button', { name: en.shareCopy, exact: true }).click();
		await expect.element(page.getByRole('status')).toHaveTextContent(en.copyFailed);
	});

	test('by hand finds the whole link marked', async () => {
		await show(officer);
		await link().click();
		const field = link().element();
		if (!(field instanceof HTMLInputElement)) throw new Error('The link is no field.');
		expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
	});
});

describe('the system’s own sheet', () => {
	test('is offered where there is one, and gets the link', async () => {
		const share = vi.fn(() => Promise.resolve());
		Object.defineProperty(navigator, 'share', { value: share, configurable: true });
		await show(officer);
		await page.getByRole('button', { name: en.shareSystem }).click();
		expect(share).toHaveBeenCalledExactlyOnceWith({
			title: en.shareText,
			url: `https://arah.example/r#${officer.code}`
		});
	});

	test('closed without sending is no failure', async () => {
		const share = () => Promise.reject(new DOMException('cancelled', 'AbortError'));
		Object.defineProperty(navigator, 'share', { value: share, configurable: true });
		await show(officer);
		const status = page.getByRole('status');
		await page.getByRole('button', { name: en.shareCopy }).click();
		await expect.element(status).toHaveTextContent('Copied.');
		await page.getByRole('button', { name: en.shareSystem }).click();
		await expect.poll(() => status.element().textContent).toBe('');
	});
});

describe('closing', () => {
	test('with Escape tells the page once', async () => {
		await show(officer);
		await userEvent.keyboard('{Escape}');
		await expect.poll(() => closed).toBe(1);
		await expect.element(dialog()).not.toBeInTheDocument();
	});

	test('with its button does so, too', async () => {
		await show(officer);
		await page.getByRole('button', { name: en.close }).click();
		await expect.poll(() => closed).toBe(1);
	});
});
