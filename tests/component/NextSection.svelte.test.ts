import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import NextSection from '#lib/components/result/NextSection.svelte';
import type { ResultReading } from '#lib/reading/reading.ts';
import { bundles } from '../support/session-quiz.ts';
import { viewOfAnswers, viewOfCase, viewOfScores } from '../support/result-views.ts';

const heading = (name: string) => page.getByRole('heading', { level: 2, name, exact: true });
const skills = () =>
	page
		.getByRole('heading', { level: 3 })
		.elements()
		.map(({ textContent }) => textContent);
const entries = () =>
	page
		.getByRole('listitem')
		.elements()
		.map((entry) => entry.textContent.replace(/\s+/g, ' ').trim());
const choose = (role: string) => userEvent.selectOptions(page.getByRole('combobox'), role);

describe('the role that it leads to', () => {
	test.each([
		['near-officer', 'Your next steps towards Specialist'],
		['near-specialist', 'Your next steps towards Strategist'],
		['clear-strategist', 'Your next steps in the Strategist role']
	])('is the next senior one, or the own one at the top: %s', async (id, title) => {
		await render(NextSection, { view: viewOfCase(id) });
		await expect.element(heading(title)).toBeVisible();
	});

	test('is named in Indonesian as well', async () => {
		await render(NextSection, { view: viewOfCase('near-officer', 'id') });
		await expect.element(heading('Langkah berikutnya menuju Specialist')).toBeVisible();
	});

	test('can be any, chosen by keyboard', async () => {
		await render(NextSection, { view: viewOfCase('near-officer') });
		const select = page.getByRole('combobox', { name: 'Show the steps towards' });
		const names = select.getByRole('option').elements();
		expect(names.map((option) => option.textContent)).toEqual([
			'Officer',
			'Specialist',
			'Strategist'
		]);
		await userEvent.keyboard('{Tab}{ArrowDown}');
		await expect.element(heading('Your next steps towards Strategist')).toBeVisible();
		await choose('Officer');
		await expect.element(heading('Your next steps in the Officer role')).toBeVisible();
	});
});

describe('a step', () => {
	test('says what to do, why, and what it would move', async () => {
		await render(NextSection, { view: viewOfCase('near-officer') });
		expect(skills()).toEqual([
			'Coordination & collaboration',
			'Data & analytics',
			'Long-term planning & strategy'
		]);
		expect(entries()[0]).toBe(
			'Coordination & collaboration Plan one month of posts for a club: what, when, for whom, ' +
				"and who makes it. Review the plan with the club's leader, and revise it together before it " +
				'starts. On the shortest path to Specialist. With a score of 65 (now 19), your readiness for Specialist ' +
				'would be 81% (now 62%) and your match 44% (now <5%).'
		);
		expect(entries()[2]).toContain('Clearly below the profile');
	});

	test('says the same in Indonesian', async () => {
		await render(NextSection, { view: viewOfCase('near-officer', 'id') });
		expect(entries()[0]).toMatch(/^Koordinasi & kolaborasi Susun rencana unggahan satu bulan/);
		expect(entries()[0]).toContain(
			'Kalau skormu 65 (kini 19), kesiapanmu untuk Specialist menjadi 81% (kini 62%)'
		);
	});

	test('does not pretend that the match moves when it does not', async () => {
		await render(NextSection, { view: viewOfCase('newcomer') });
		await choose('Officer');
		expect(entries()[0]).toMatch(/and your match still >95%\.$/);
	});

	test('comes from the scores alone for a summary', async () => {
		await render(NextSection, { view: viewOfScores([70, 70, 45, null, 20, 15]) });
		expect(skills()).toEqual(['Coordination & collaboration', 'Long-term planning & strategy']);
	});

	test('comes from two answers on a skill in a quick match', async () => {
		const view = viewOfAnswers({ q22: 'helped', q23: 'helped' }, 'en', 'quick');
		await render(NextSection, { view });
		expect(skills()).toEqual(['Long-term planning & strategy']);
	});

	test('is the skill and its figures in a quiz without development steps', async () => {
		await render(NextSection, { view: withoutBands(viewOfCase('near-officer')) });
		expect(skills()).toHaveLength(3);
		expect(entries()[0]).toMatch(/^Coordination & collaboration On the shortest path/);
	});
});

test('no step is said kindly', async () => {
	await render(NextSection, { view: viewOfCase('near-strategist') });
	await expect.element(page.getByText(/^None of your skills is clearly below/)).toBeVisible();
	expect(entries()).toEqual([]);
});

describe('the way to another role', () => {
	const ask = (role: string) =>
		page.getByText(`What would make ${role} your closest match?`).click();

	test('is shown when asked for: the smallest change, then single skills that would do', async () => {
		await render(NextSection, { view: viewOfCase('near-officer') });
		await ask('Specialist');
		await expect.element(page.getByText('One skill alone would be enough:')).toBeVisible();
		expect(entries().slice(3)).toEqual([
			'Data & analytics from 44 to about 46',
			'Coordination & collaboration from 19 to about 65',
			'Coordination & collaboration from 19 to about 67'
		]);
		await choose('Strategist');
		expect(entries().slice(3)).toEqual(['Long-term planning & strategy from 9 to about 79']);
	});

	test('may be nothing, when the profile is already beyond the role', async () => {
		await render(NextSection, { view: viewOfCase('near-specialist') });
		await choose('Officer');
		await ask('Officer');
		await expect
			.element(page.getByText(/^Raising skills alone would not make Officer your closest match/))
			.toBeVisible();
	});

	test('is not asked about the closest role itself', async () => {
		await render(NextSection, { view: viewOfCase('near-strategist') });
		expect(page.getByText(/^What would make/).elements()).toEqual([]);
	});
});

function withoutBands(view: ResultReading): ResultReading {
	const quiz = { ...bundles.en.quiz, bands: [] };
	return { ...view, quiz, plan: { ...view.plan, quiz } };
}
