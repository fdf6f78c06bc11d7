import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import PreferenceSection from '#lib/components/result/PreferenceSection.svelte';
import type { Locale } from '#lib/schema/locale.ts';
import { resultTexts, viewOfCase, viewOfScores } from '../support/result-views.ts';

const counts = () =>
	page
		.getByRole('definition')
		.elements()
		.map((element) => element.textContent.trim())
		.filter((text) => text !== '');

describe.each<[Locale]>([['en'], ['id']])('in %s, what a person enjoys', (locale) => {
	const text = resultTexts[locale];

	test.each([
		['near-officer', 'the same role', text.enjoySame('Officer')],
		['likes-another-role', 'another role', text.enjoyOther('Strategist', 'Officer')],
		['between-two', 'several roles', text.enjoyMixed]
	])('of %s points to %s, and never changes the match', async (id, _, sentence) => {
		await render(PreferenceSection, { view: viewOfCase(id, locale), isHidden: false });
		await expect.element(page.getByText(`${sentence} ${text.enjoyLead}`)).toBeVisible();
	});
});

test('is counted by role', async () => {
	await render(PreferenceSection, { view: viewOfCase('likes-another-role'), isHidden: false });
	expect(counts()).toEqual(['0 of 4', '1 of 4', '3 of 4']);
});

test('is counted even without a match, but compared with none', async () => {
	const { container } = await render(PreferenceSection, {
		view: viewOfCase('only-preferences'),
		isHidden: true
	});
	expect(counts()).toEqual(['0 of 4', '0 of 4', '4 of 4']);
	expect(container.textContent).not.toContain('points');
});

test.each([
	['somebody who left these questions out', viewOfCase('all-never')],
	['a summary', viewOfScores([70, 66, 50, 50, 40, 28])]
])('is not mentioned for %s', async (_, view) => {
	await render(PreferenceSection, { view, isHidden: false });
	expect(page.getByRole('heading').elements()).toHaveLength(0);
});
