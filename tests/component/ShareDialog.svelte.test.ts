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
	for (const name of ['share', 'canShare']) Reflect.deleteProperty(navigator, name);
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

const way = (name: string) => page.getByRole('radio', { name, exact: false });
const choose = (name: string) => way(name).click();

describe('a result with answers', () => {
	const locale = 'en';
	const text = resultTexts[locale];

	test('offers what gives least away first, and each way says what it gives away', async () => {
		await show(viewOfCase('near-officer', locale));
		const ways = [
			`${text.sharePicture} ${text.sharePictureMeans}`,
			`${text.shareSummary} ${text.shareSummaryMeans}`,
			`${text.shareFull} ${text.shareFullMeans}`
		];
		const group = page.getByRole('group', { name: text.shareWay });
		expect(group.getByRole('radio').elements()).toHaveLength(3);
		for (const [place, name] of ways.entries()) {
			const radio = group.getByRole('radio').nth(place);
			await expect.element(radio).toHaveAccessibleName(name);
		}
		await expect.element(group.getByRole('radio').first()).toBeChecked();
	});
});

test('the full link opens all answers', async () => {
	await show(officer);
	await choose(en.shareFull);
	expect(opened()).toMatchObject({ ok: true, answers: officer.answers });
	expect(readAloud().elements()).toHaveLength(0);
});

test('the summary holds the scores and no answers, and can be read out', async () => {
	await show(officer);
	await choose(en.shareSummary);
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
	await choose(en.shareFull);
	expect(opened()).toMatchObject({ answers: officer.answers });
});

test('a summary has no answers to give away', async () => {
	await show(summary);
	expect(way(en.shareFull).elements()).toHaveLength(0);
	await choose(en.shareSummary);
	expect(opened()).toMatchObject({ scores: { creativity: 70, 'long-term-planning': null } });
	await expect.element(readAloud()).toBeVisible();
});

test.each<[Locale]>([['en'], ['id']])(
	'in %s a quick match has no summary code, and the dialog says why',
	async (locale) => {
		const quick = viewOfQuick('near-officer', locale);
		const text = resultTexts[locale];
		await show(quick);
		expect(way(text.shareSummary).elements()).toHaveLength(0);
		await expect.element(page.getByText(text.quick.noSummary)).toBeVisible();
		await choose(text.shareFull);
		const field = page.getByRole('textbox', { name: text.shareLink }).element();
		expect(field instanceof HTMLInputElement && openFor(quiz, field.value)).toMatchObject({
			ok: true,
			answers: quick.answers,
			mode: 'quick'
		});
	}
);

test('a QR code is shown on demand, and is that of the link above it', async () => {
	await show(officer);
	const qr = page.getByRole('img', { name: en.shareQr });
	const drawing = () => qr.element().querySelector('path')?.getAttribute('d');
	await choose(en.shareFull);
	expect(qr.elements()).toHaveLength(0);
	await page.getByRole('button', { name: en.showQr }).click();
	await expect.element(qr).toBeVisible();
	const full = drawing();
	await choose(en.shareSummary);
	expect(qr.elements()).toHaveLength(0);
	await page.getByRole('button', { name: en.showQr }).click();
	await expect.element(qr).toBeVisible();
	expect(drawing()).not.toBe(full);
});

describe('the picture', () => {
	const image = () => page.getByRole('img', { name: en.picture.limits, exact: false });
	const preview = () => dialog().element().querySelector('img');

	test('is shown in two shapes, with a description that names no code', async () => {
		await show(officer);
		await expect.element(image()).toHaveAttribute('height', '1350');
		await page.getByText(en.shapes.story).click();
		await expect.element(image()).toHaveAttribute('height', '1920');
		await expect.poll(() => preview()?.naturalHeight).toBe(1920);
		const said = preview()?.alt ?? '';
		expect(said).toContain('Officer is my closest match.');
		expect(said).toContain('By our model');
		expect(said).not.toContain(officer.code);
	});

	test('is saved as a file', async () => {
		const saved: string[] = [];
		const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
			this: HTMLAnchorElement
		) {
			saved.push(this.download);
		});
		await show(officer);
		await page.getByRole('button', { name: en.savePicture }).click();
		click.mockRestore();
		expect(saved).toEqual(['arah-result.png']);
		await expect.element(page.getByRole('status')).toHaveTextContent(en.ifNothing);
	});

	test('goes to the system’s own sheet as a file and nothing else, where files can be shared', async () => {
		const share = vi.fn((_data: ShareData) => Promise.resolve());
		Object.defineProperty(navigator, 'share', { value: share, configurable: true });
		Object.defineProperty(navigator, 'canShare', { value: () => true, configurable: true });
		await show(officer);
		await page.getByRole('button', { name: en.sendPicture }).click();
		const [data] = share.mock.calls[0] ?? [];
		expect(Object.keys(data ?? {})).toEqual(['files']);
		expect(data?.files?.map(({ name, type }) => [name, type])).toEqual([
			['arah-result.png', 'image/png']
		]);
	});

	test('is only saved where the browser shares no files', async () => {
		Object.defineProperty(navigator, 'share', { value: () => undefined, configurable: true });
		Object.defineProperty(navigator, 'canShare', { value: () => false, configurable: true });
		await show(officer);
		await expect.element(page.getByRole('button', { name: en.savePicture })).toBeVisible();
		expect(page.getByRole('button', { name: en.sendPicture }).elements()).toHaveLength(0);
	});

	test('has a description to copy', async () => {
		await show(officer);
		await page.getByText(en.describe).click();
		await page.getByRole('button', { name: en.copyDescription }).click();
		await expect.element(page.getByRole('status')).toHaveTextContent(en.copied);
		expect(clipboard.mock.calls).toEqual([[preview()?.alt]]);
	});

	test('is not offered while the match is withheld', async () => {
		await show(viewOfCase('straight-line'));
		expect(way(en.sharePicture).elements()).toHaveLength(0);
		await expect.element(way(en.shareSummary)).toBeChecked();
	});
});

describe('copying', () => {
	test('copies the link that is shown, and says so', async () => {
		await show(officer);
		await choose(en.shareSummary);
		await page.getByRole('button', { name: en.shareCopy, exact: true }).click();
		await expect.element(page.getByRole('status')).toHaveTextContent('Copied.');
		const field = link().element();
		expect(clipboard.mock.calls).toEqual([[field instanceof HTMLInputElement ? field.value : '']]);
	});

	test('says what to do when the browser does not allow it', async () => {
		clipboard.mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
		await show(officer);
		await choose(en.shareFull);
		await page.getByRole('button', { name: en.shareCopy, exact: true }).click();
		await expect.element(page.getByRole('status')).toHaveTextContent(en.copyFailed);
	});

	test('by hand finds the whole link marked', async () => {
		await show(officer);
		await choose(en.shareFull);
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
		await choose(en.shareFull);
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
		await choose(en.shareFull);
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
