import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import KeepSection from '#lib/components/result/KeepSection.svelte';
import type { KeepAction } from '#lib/reading/files/save-file.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { resultTexts } from '../support/result-views.ts';

const URL = 'https://arah.example/r#CODE';
const clipboard = vi.spyOn(navigator.clipboard, 'writeText');

let done: KeepAction[];

beforeEach(() => {
	done = [];
	clipboard.mockReset().mockResolvedValue();
});

function show(
	locale: Locale = 'en',
	change: { said?: string; without?: readonly KeepAction[] } = {}
) {
	return render(KeepSection, {
		text: resultTexts[locale],
		url: URL,
		said: '',
		onaction: (action: KeepAction) => done.push(action),
		...change
	});
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('what can be done with a result', () => {
	const locale = 'en';
	const text = resultTexts[locale];

	test('the link is copied with one press, and a status says so', async () => {
		await show(locale);
		await button(text.copyLink).click();
		await expect.element(page.getByRole('status').first()).toHaveTextContent(text.copied);
		expect(clipboard.mock.calls).toEqual([[URL]]);
	});

	test('a browser that does not copy shows the link to be copied by hand', async () => {
		clipboard.mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
		await show(locale);
		await button(text.copyLink).click();
		await expect.element(page.getByRole('status').first()).toHaveTextContent(text.copyFailed);
		await expect.element(page.getByRole('textbox', { name: text.shareLink })).toHaveValue(URL);
	});

	test('shows three actions at first: the link, sharing, and a way to the rest', async () => {
		await show(locale);
		const names = page
			.getByRole('button')
			.elements()
			.map((one) => one.textContent.trim());
		expect(names).toEqual([text.copyLink, text.share, text.printOrSave]);
		await button(text.share).click();
		expect(done).toEqual(['share']);
	});

	test('opens and closes print, picture and data', async () => {
		await show(locale);
		const way = button(text.printOrSave);
		await expect.element(way).toHaveAttribute('aria-expanded', 'false');
		await way.click();
		await expect.element(way).toHaveAttribute('aria-expanded', 'true');
		for (const name of [text.print, text.savePng]) await button(name).click();
		const data = page.getByRole('group', { name: text.data });
		for (const name of [text.saveCsv, text.saveJson, text.saveXapi]) {
			await data.getByRole('button', { name, exact: true }).click();
		}
		expect(done).toEqual(['print', 'png', 'csv', 'json', 'xapi']);
		await way.click();
		expect(button(text.print).elements()).toHaveLength(0);
	});
});

test('offers nothing that cannot be done here', async () => {
	await show('en', { without: ['share', 'png'] });
	await button(resultTexts.en.printOrSave).click();
	expect(button(resultTexts.en.share).elements()).toHaveLength(0);
	expect(button(resultTexts.en.savePng).elements()).toHaveLength(0);
	await expect.element(button(resultTexts.en.print)).toBeVisible();
});

test('announces the outcome of an action', async () => {
	await show('en', { said: resultTexts.en.ifNothing });
	await expect.element(page.getByRole('status').last()).toHaveTextContent(resultTexts.en.ifNothing);
});
