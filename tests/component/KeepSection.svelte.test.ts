import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import KeepSection from '#lib/components/result/KeepSection.svelte';
import type { Locale } from '#lib/schema/locale.ts';
import { resultTexts } from '../support/result-views.ts';

const URL = 'https://arah.example/r#CODE';
const clipboard = vi.spyOn(navigator.clipboard, 'writeText');

let done: string[];

beforeEach(() => {
	done = [];
	clipboard.mockReset().mockResolvedValue();
});

function show(locale: Locale = 'en', change: { quizHref?: string | null; said?: string } = {}) {
	return render(KeepSection, {
		text: resultTexts[locale],
		url: URL,
		quizHref: '/en/quiz/social-media-roles#CODE',
		startHref: '/en/quiz/social-media-roles',
		said: '',
		onaction: (action: string) => done.push(action),
		...change
	});
}

const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('the actions for a result', () => {
	const locale = 'en';
	const text = resultTexts[locale];

	test('the link is copied with one press, and a status says so', async () => {
		await show(locale);
		await button(text.copyLink).click();
		await expect.element(page.getByRole('status').first()).toHaveTextContent(text.copied);
		expect(clipboard.mock.calls).toEqual([[URL]]);
	});

	test('a browser that does not copy is no dead end: the page says so', async () => {
		clipboard.mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
		await show(locale);
		await button(text.copyLink).click();
		await expect.element(page.getByRole('status').first()).toHaveTextContent(text.copyFailed);
	});

	test('everything else one can do with a result has a button', async () => {
		await show(locale);
		const { share, print, savePng, saveCsv, saveJson, saveXapi, deleteKept } = text;
		for (const name of [share, print, savePng, saveCsv, saveJson, saveXapi, deleteKept]) {
			await button(name).click();
		}
		expect(done).toEqual(['share', 'print', 'png', 'csv', 'json', 'xapi', 'delete']);
	});
});

test('the outcome of an action is announced', async () => {
	await show('en', { said: resultTexts.en.deleted });
	await expect.element(page.getByRole('status').last()).toHaveTextContent(resultTexts.en.deleted);
});

test('answers can be changed, or the quiz begun again', async () => {
	await show();
	await expect
		.element(page.getByRole('link', { name: resultTexts.en.changeAnswers }))
		.toHaveAttribute('href', '/en/quiz/social-media-roles#CODE');
	await expect
		.element(page.getByRole('link', { name: resultTexts.en.startAgain }))
		.toHaveAttribute('href', '/en/quiz/social-media-roles');
});

test('where answers cannot be changed, only the start is offered', async () => {
	await show('en', { quizHref: null });
	const links = page.getByRole('link').elements();
	expect(links.map((link) => link.textContent)).toEqual([resultTexts.en.startAgain]);
});
