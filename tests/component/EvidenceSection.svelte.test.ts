import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import EvidenceSection from '#lib/components/report/EvidenceSection.svelte';
import { reportOf } from '../support/report-views.ts';
import { viewOfCase, viewOfScores } from '../support/result-views.ts';

const row = (name: RegExp) => page.getByRole('row', { name });
const optionsOf = (name: string) =>
	page
		.getByRole('combobox', { name })
		.getByRole('option')
		.elements()
		.map(({ textContent }) => textContent);

describe('the evidence for a pair of roles', () => {
	test('is that of the first over the second, with its total', async () => {
		await render(EvidenceSection, { reading: reportOf(viewOfCase('clear-specialist')) });
		await expect.element(page.getByText(/ln P\(Specialist\) \/ P\(Strategist\)/)).toBeVisible();
		await expect.element(row(/^Long-term planning & strategy \+2\.80/)).toBeVisible();
		await expect.element(row(/^Overall level −0\.03/)).toBeVisible();
		await expect.element(row(/^Base rates 0\.00/)).toBeVisible();
		await expect.element(row(/^Total log-odds \+4\.05/)).toBeVisible();
	});

	test('can be any other pair, never a role against itself', async () => {
		await render(EvidenceSection, { reading: reportOf(viewOfCase('clear-specialist', 'id')) });
		await userEvent.selectOptions(page.getByRole('combobox', { name: 'Peran' }), 'Strategist');
		expect(optionsOf('dibandingkan')).toEqual(['Officer', 'Specialist']);
		await expect.element(page.getByText(/ln P\(Strategist\) \/ P\(Officer\)/)).toBeVisible();
		await userEvent.selectOptions(
			page.getByRole('combobox', { name: 'dibandingkan' }),
			'Specialist'
		);
		await expect.element(row(/^Jumlah log-odds −4,05/)).toBeVisible();
	});

	test('opens to every answer with its question, credit and weight', async () => {
		await render(EvidenceSection, { reading: reportOf(viewOfCase('clear-specialist')) });
		await userEvent.click(page.getByText('Community engagement').last());
		await expect.element(page.getByText(/^Handling a complaint that is heating up/)).toBeVisible();
		expect(page.getByText('credit 50%').elements().length).toBeGreaterThan(0);
		expect(page.getByText('weight 25%').elements().length).toBeGreaterThan(0);
	});

	test('of a summary says that its answers cannot be known', async () => {
		await render(EvidenceSection, { reading: reportOf(viewOfScores([73, 48, 46, 95, 88, 43])) });
		await expect.element(row(/^Total log-odds/)).toBeVisible();
		await expect.element(page.getByText(/^A summary code contains no answers/)).toBeVisible();
	});

	test('is not there when nothing was measured, which is said', async () => {
		await render(EvidenceSection, { reading: reportOf(viewOfCase('nothing-answered')) });
		await expect.element(page.getByText(/^No skill was measured/)).toBeVisible();
		expect(page.getByRole('table').elements()).toHaveLength(0);
	});
});
