import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ResultIssue from '#lib/components/result/ResultIssue.svelte';
import { result as english } from '../support/english.ts';
import { result as indonesian } from '../support/indonesian.ts';

const TEXTS = { en: english, id: indonesian };
const PRINT = 'K7M24Q9XAB1D';

function show(locale: 'en' | 'id', issue: 'damaged' | 'foreign-quiz', print?: string) {
	const text = TEXTS[locale];
	return render(ResultIssue, { text, issue, print, quizHref: '/quiz', onretry: () => undefined });
}

test.each([
	['en', 'Fingerprint of the quiz: K7M2-4Q9X-AB1D'],
	['id', 'Sidik jari kuis: K7M2-4Q9X-AB1D']
] as const)(
	'a result of a quiz that is not here says its fingerprint (%s)',
	async (locale, line) => {
		await show(locale, 'foreign-quiz', PRINT);

		await expect.element(page.getByText(TEXTS[locale].issues['foreign-quiz'])).toBeVisible();
		await expect.element(page.getByText(line, { exact: true })).toBeVisible();
	}
);

test('any other problem names no fingerprint', async () => {
	await show('en', 'damaged');

	await expect.element(page.getByText(english.issues.damaged)).toBeVisible();
	expect(page.getByText('Fingerprint').elements()).toEqual([]);
});
