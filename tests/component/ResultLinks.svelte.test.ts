import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ResultLinks from '#lib/components/result/ResultLinks.svelte';
import { resultTexts } from '../support/result-views.ts';

const text = resultTexts.en;

function show(change: { quizHref?: string | null; said?: string; ondelete?: (() => void) | null }) {
	return render(ResultLinks, {
		text,
		quizHref: '/en/quiz/small#CODE',
		startHref: '/en/quiz/small',
		said: '',
		ondelete: null,
		...change
	});
}

const linksShown = () =>
	page
		.getByRole('link')
		.elements()
		.map((link) => [link.textContent, link.getAttribute('href')]);

test('leads back to the answers and to a new start', async () => {
	await show({});
	expect(linksShown()).toEqual([
		[text.changeAnswers, '/en/quiz/small#CODE'],
		[text.startAgain, '/en/quiz/small']
	]);
});

test('offers only a new start where answers cannot be changed', async () => {
	await show({ quizHref: null });
	expect(linksShown()).toEqual([[text.startAgain, '/en/quiz/small']]);
});

test('offers to delete where something is stored, and announces the outcome', async () => {
	await show({});
	expect(page.getByRole('button').elements()).toHaveLength(0);
	let deleted = 0;
	await show({ ondelete: () => (deleted += 1), said: text.deleted });
	await page.getByRole('button', { name: text.deleteKept }).click();
	expect(deleted).toBe(1);
	await expect.element(page.getByRole('status').last()).toHaveTextContent(text.deleted);
});
