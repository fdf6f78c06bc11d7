import '../../src/app.css';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { describe, expect, test } from 'vitest';
import FactTable from '#lib/components/report/FactTable.svelte';
import { gapRows } from '#lib/reading/facts/match-facts.ts';
import { roleName } from '#lib/reading/names.ts';
import { madeUpResult } from '../support/made-up-result.ts';
import { reportOf } from '../support/report-views.ts';

const reading = reportOf(madeUpResult({ roles: 12, skills: 10, hasLongNames: true }));
const { skill, gapsCaption } = reading.reportText;
const wide = {
	caption: gapsCaption,
	columns: [skill, ...reading.quiz.roles.map(({ id }) => roleName(reading, id))],
	rows: gapRows(reading)
};
const region = page.getByRole('region', { name: gapsCaption });

describe.each([320, 700])('a table wider than a page of %d px', (width) => {
	test('scrolls in a region that the keyboard reaches, never the page', async () => {
		await page.viewport(width, 700);
		await render(FactTable, wide);
		await expect.element(region).toBeVisible();
		await userEvent.tab();
		await expect.element(region).toHaveFocus();
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
	});

	test('keeps its first column and its caption in sight', async () => {
		await page.viewport(width, 700);
		const { container } = await render(FactTable, wide);
		await expect.element(region).toBeVisible();
		const lefts = () =>
			[...container.querySelectorAll('tbody th, caption span')].map((element) =>
				Math.round(element.getBoundingClientRect().left)
			);
		const before = lefts();
		region.element().scrollLeft = 400;
		expect(lefts()).toEqual(before);
		expect(container.querySelector('caption span')?.getBoundingClientRect().right).toBeLessThan(
			width
		);
	});
});

test('a table that fits is neither a region nor a stop of the keyboard', async () => {
	await page.viewport(900, 700);
	await render(FactTable, { ...wide, columns: wide.columns.slice(0, 3), rows: [] });
	await expect.element(page.getByRole('table')).toBeVisible();
	expect(page.getByRole('region').elements()).toHaveLength(0);
	expect(document.querySelector('[tabindex]')).toBeNull();
});

test('breaks no common word of a row or column head on a phone', async () => {
	await page.viewport(360, 740);
	const heads = ['Kewirausahaan', 'Perencanaan jangka panjang & strategi'];
	const columns = ['Keterampilan', 'Specialist', 'Strategist', 'Kecocokan', 'Kesiapan'];
	const cells = columns.slice(1).map(() => '62,5%');
	const rows = heads.map((head) => ({ id: head, head, cells }));
	const { container } = await render(FactTable, { caption: 'Kecocokan', columns, rows });
	const broken = [...container.querySelectorAll('th')].flatMap((th) => {
		const text = th.firstChild;
		if (!(text instanceof Text)) throw new Error('A head of the table has no text.');
		return [...text.data.matchAll(/\S+/g)]
			.filter(({ 0: word, index }) => {
				const range = new Range();
				range.setStart(text, index);
				range.setEnd(text, index + word.length);
				return range.getClientRects().length > 1;
			})
			.map(([word]) => word);
	});
	expect(broken).toEqual([]);
});
