import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import NextSection from '#lib/components/result/NextSection.svelte';
import { viewOfCase } from '../support/result-views.ts';

const heading = (name: string) => page.getByRole('heading', { level: 2, name, exact: true });
const entries = () =>
	page
		.getByRole('listitem')
		.elements()
		.map((entry) => entry.textContent.replace(/\s+/g, ' ').trim());

describe('the role that it leads to', () => {
	test.each([
		['near-officer', 'Specialist'],
		['near-specialist', 'Strategist']
	])('is the next senior one for %s', async (id, role) => {
		await render(NextSection, { view: viewOfCase(id) });
		await expect.element(heading(`What would lead to ${role}`)).toBeVisible();
	});

	test('is the second closest for somebody at the top', async () => {
		await render(NextSection, { view: viewOfCase('clear-strategist', 'id') });
		await expect.element(heading('Yang membawamu ke Specialist')).toBeVisible();
	});

	test('can be any but the closest, chosen by keyboard', async () => {
		await render(NextSection, { view: viewOfCase('near-officer') });
		const select = page.getByRole('combobox', { name: 'Show the way to' });
		const names = select.getByRole('option').elements();
		expect(names.map((option) => option.textContent)).toEqual(['Specialist', 'Strategist']);
		await userEvent.keyboard('{Tab}{ArrowDown}');
		await expect.element(heading('What would lead to Strategist')).toBeVisible();
	});

	test('is a sensible one again when another result takes the place', async () => {
		const { rerender } = await render(NextSection, { view: viewOfCase('near-officer') });
		await userEvent.selectOptions(page.getByRole('combobox'), 'Strategist');
		await rerender({ view: viewOfCase('near-strategist') });
		await expect.element(heading('What would lead to Specialist')).toBeVisible();
	});
});

describe('the way', () => {
	test('is the smallest step, then other skills that would do, then the gaps beyond chance', async () => {
		await render(NextSection, { view: viewOfCase('near-officer') });
		await expect.element(page.getByText(/^The smallest step after which Specialist/)).toBeVisible();
		await expect.element(page.getByText('One skill alone would be enough:')).toBeVisible();
		expect(entries()).toEqual([
			'Coordination & collaboration from 21 to about 64',
			'Long-term planning & strategy from 12 to about 75',
			'Coordination & collaboration (21 now, 65 in the profile)',
			'Long-term planning & strategy (12 now, 45 in the profile)',
			'Data & analytics (45 now, 75 in the profile)'
		]);
	});

	test('follows the role that was chosen', async () => {
		await render(NextSection, { view: viewOfCase('near-officer') });
		await userEvent.selectOptions(page.getByRole('combobox'), 'Strategist');
		expect(entries()).toEqual([
			'Long-term planning & strategy from 12 to about 77',
			'Long-term planning & strategy (12 now, 80 in the profile)',
			'Coordination & collaboration (21 now, 70 in the profile)',
			'Trend & audience insight (48 now, 80 in the profile)',
			'Data & analytics (45 now, 75 in the profile)'
		]);
		expect(page.getByText(/^One skill alone/).elements()).toHaveLength(0);
	});

	test('may ask for several skills, and says so when no gap is beyond chance', async () => {
		await render(NextSection, { view: viewOfCase('near-strategist') });
		expect(entries()).toEqual([
			'Creativity & content from 60 to about 100',
			'Community engagement from 54 to about 100',
			'Data & analytics from 75 to about 83'
		]);
		await expect.element(page.getByText(/^No gap that is larger/)).toBeVisible();
	});

	test('is said not to be there when the profile is already beyond the role', async () => {
		await render(NextSection, { view: viewOfCase('near-specialist') });
		await userEvent.selectOptions(page.getByRole('combobox'), 'Officer');
		await expect
			.element(page.getByText(/^No rise in skill alone would make Officer the closest/))
			.toBeVisible();
		expect(entries()).toEqual([]);
	});

	test('leaves out a skill that was not measured', async () => {
		await render(NextSection, { view: viewOfCase('two-skills-skipped', 'id') });
		expect(entries()).toEqual([
			'Perencanaan jangka panjang & strategi dari 12 ke sekitar 31',
			'Perencanaan jangka panjang & strategi (sekarang 12, di profil 45)'
		]);
	});
});
