import '../../src/app.css';
import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ResultArticle from '#lib/components/result/ResultArticle.svelte';
import type { ResultReading } from '#lib/reading/reading.ts';
import { resultTexts, viewOfCase, viewOfScores } from '../support/result-views.ts';

const text = resultTexts.en;
const keep = createRawSnippet(() => ({ render: () => '<p id="keep">Keep it</p>' }));

async function show(view: ResultReading) {
	const shown = await render(ResultArticle, {
		view,
		answersHref: null,
		methodHref: null,
		url: null,
		keep
	});
	await expect.element(page.getByRole('heading', { name: text.limitsHeading })).toBeVisible();
	return shown;
}

const radar = () => page.getByRole('img', { name: /radar/i });
const profiles = () =>
	page
		.getByRole('row')
		.elements()
		.slice(1)
		.map((row) => row.querySelector('td:nth-last-child(2)')?.textContent.match(/\d+/)?.[0]);

test('another role is compared in the radar, the rows and the next steps at once, and said', async () => {
	const view = viewOfScores([63, 46, 60, 45, 48, 52]);
	await show(view);
	const targets = (id: string) =>
		view.quiz.skills.map((skill) =>
			String(view.quiz.roles.find((role) => role.id === id)?.target[skill.id])
		);
	await expect.element(radar()).toHaveAccessibleName(text.radarLabel('Specialist'));
	expect(profiles()).toEqual(targets('specialist'));

	await userEvent.click(page.getByRole('radio', { name: 'Officer' }).first());

	await expect.element(radar()).toHaveAccessibleName(text.radarLabel('Officer'));
	expect(profiles()).toEqual(targets('officer'));
	await expect.element(page.getByRole('combobox')).toHaveValue('officer');
	for (const radio of page.getByRole('radio', { name: 'Officer' }).elements())
		expect(radio).toBeChecked();
	await expect
		.element(page.getByText(text.comparedWith('Officer')))
		.toHaveAttribute('role', 'status');
});

test('everything that opens in place shows it with a mark', async () => {
	const { container } = await show(viewOfCase('clear-specialist'));
	await expect.element(page.getByText(text.whyAnswers)).toBeVisible();
	const summaries = [...container.querySelectorAll('summary')];
	expect(summaries.length).toBe(4);
	for (const summary of summaries) {
		const { display, listStyleType } = getComputedStyle(summary);
		expect([display, listStyleType], summary.textContent).toEqual([
			'list-item',
			'disclosure-closed'
		]);
	}
});

test('the next steps of another role compare the whole page with it', async () => {
	await show(viewOfScores([63, 46, 60, 45, 48, 52]));
	await userEvent.selectOptions(page.getByRole('combobox'), 'officer');
	await expect.element(radar()).toHaveAccessibleName(text.radarLabel('Officer'));
});

test('the radar is described by the table of the same numbers', async () => {
	await show(viewOfCase('near-officer'));
	await expect.element(radar()).toHaveAccessibleDescription(new RegExp(text.table.caption));
});

test('careless answers have no scale and no role beside them, until one is chosen', async () => {
	const { container } = await show(viewOfCase('straight-line'));
	expect(container.querySelector('.scale .lines')).toBeNull();
	await expect.element(radar()).toHaveAccessibleName(text.radarAlone);
	expect(page.getByRole('columnheader').elements()).toHaveLength(3);
	await userEvent.click(page.getByRole('radio', { name: 'Officer' }).first());
	expect(page.getByRole('columnheader').elements()).toHaveLength(5);
});

test('the largest gap comes first where that is asked for, skills without a score last', async () => {
	await show(viewOfScores([63, null, 60, 45, 48, 52]));
	const gaps = () =>
		page
			.getByRole('row')
			.elements()
			.slice(1)
			.map((row) => {
				const [score, target] = [
					row.querySelector('td.score'),
					row.querySelector('td:nth-last-child(2)')
				];
				const points = (cell: Element | null) => Number(cell?.textContent.match(/\d+/)?.[0]);
				return score === null ? -Infinity : points(target) - points(score);
			});
	const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => b - a);
	expect(gaps()).not.toEqual(sorted(gaps()));
	await userEvent.click(page.getByRole('button', { name: text.largestGapFirst }));
	expect(gaps()).toEqual(sorted(gaps()));
	expect(gaps().at(-1)).toBe(-Infinity);
});

test('on a desk headline, scale, note, radar and what can be done with it share the first screen', async () => {
	await page.viewport(1440, 820);
	const { container } = await show(viewOfScores([63, 46, 60, 45, 48, 52]));
	const bottom = (selector: string) =>
		container.querySelector(selector)?.getBoundingClientRect().bottom ?? Infinity;
	for (const selector of ['h1', '.scale', '.care', 'canvas', '#keep'])
		expect(bottom(selector), selector).toBeLessThanOrEqual(820);
});

test('headline, scale, note, radar and actions come in this order, and headings skip no level', async () => {
	const { container } = await show(viewOfScores([63, 46, 60, 45, 48, 52]));
	const order = ['h1', '.scale', '.care', 'canvas', '#keep'].map((selector) =>
		container.querySelector(selector)
	);
	for (const [i, one] of order.slice(1).entries())
		expect(order[i]?.compareDocumentPosition(one ?? document)).toBe(
			Node.DOCUMENT_POSITION_FOLLOWING
		);
	const levels = [...container.querySelectorAll('h1, h2, h3')].map(({ tagName }) =>
		Number(tagName[1])
	);
	expect(levels[0]).toBe(1);
	for (const [i, level] of levels.slice(1).entries())
		expect(level - (levels[i] ?? 0)).toBeLessThanOrEqual(1);
});

test('a band that is not there has no note', async () => {
	const { container } = await show(viewOfCase('nothing-answered'));
	await expect.element(radar()).toBeVisible();
	expect(container.textContent).not.toContain('±');
});
