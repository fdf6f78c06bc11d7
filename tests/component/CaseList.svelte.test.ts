import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CaseList from '#lib/components/desk/CaseList.svelte';
import type { CaseRow } from '#lib/reading/case-row.ts';
import { desk as english } from '#lib/i18n/en/desk.ts';
import { desk as indonesian } from '#lib/i18n/id/desk.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { codeOf } from '../support/desk-entries.ts';
import { viewOfCase } from '../support/result-views.ts';

const texts = { en: english, id: indonesian };

function rowOf(label: string, id = 'clear-specialist', locale: Locale = 'en'): CaseRow {
	const view = viewOfCase(id, locale);
	return {
		entry: { id: label, code: codeOf(id), label, entered: '2026-11-22', notes: '' },
		opened: { ok: true, reading: view }
	};
}

/** The list with its callbacks noted down; each succeeds unless it is given a problem. */
async function show(rows: readonly CaseRow[], locale: Locale = 'en', problem = '') {
	const asked: string[] = [];
	const answer = (what: string) => {
		asked.push(what);
		return Promise.resolve(problem);
	};
	const props = {
		rows,
		text: texts[locale],
		locale,
		resultHref: (code: string) => `#result-${code}`,
		compareHref: (codes: readonly string[]) => `#compare-${codes.join('.')}`,
		onrename: (id: string, label: string) => answer(`rename ${id} to ${label}`),
		ondelete: ({ id }: { id: string }) => answer(`delete ${id}`),
		onrestore: ({ id }: { id: string }) => answer(`restore ${id}`)
	};
	const screen = await render(CaseList, props);
	return {
		asked,
		rerender: (next: readonly CaseRow[]) => screen.rerender({ ...props, rows: next })
	};
}

const names = () =>
	page
		.getByRole('listitem')
		.getByRole('link')
		.elements()
		.map((element) => element.textContent.trim());

describe.each<[Locale, string]>([
	['en', '22 November 2026'],
	['id', '22 November 2026']
])('in %s, a row', (locale, day) => {
	const text = texts[locale];

	test('says who, when, which role and how sure, and from what', async () => {
		await show([rowOf('Budi', 'straight-line', locale)], locale);
		const row = page.getByRole('listitem');
		await expect.element(row.getByText(text.entered(day))).toBeVisible();
		await expect.element(row.getByText(text.headline.withheld)).toBeVisible();
		await expect.element(row.getByText(text.flags['straight-line'])).toBeVisible();
		await expect.element(row.getByText(new RegExp(`, ${text.modes.full}$`))).toBeVisible();
		await expect
			.element(row.getByRole('link', { name: 'Budi' }))
			.toHaveAttribute('href', `#result-${codeOf('straight-line')}`);
	});
});

test('the list is searched and sorted, and says how many are shown', async () => {
	await show([rowOf('Budi'), rowOf('Citra', 'near-officer'), rowOf('Ani')]);
	await page.getByLabelText(english.sort).selectOptions('label');
	expect(names()).toEqual(['Ani', 'Budi', 'Citra']);
	await page.getByLabelText(english.filter).fill('officer');
	expect(names()).toEqual(['Citra']);
	await expect.element(page.getByText('1 of 3 results')).toBeVisible();
	await page.getByLabelText(english.filter).fill('zzz');
	await expect.element(page.getByText(english.noMatch)).toBeVisible();
});

describe('a comparison', () => {
	const rows = Array.from({ length: 31 }, (_, i) => rowOf(`Client ${String(i + 1)}`));
	const pick = (name: string) =>
		page.getByRole('checkbox', { name: english.select(name), exact: true }).click();

	test('takes two to thirty selected results, with their codes and without their names', async () => {
		await show(rows);
		await pick('Client 2');
		await expect.element(page.getByText(english.compareHow)).toBeVisible();
		await pick('Client 1');
		const code = codeOf('clear-specialist');
		await expect
			.element(page.getByRole('link', { name: 'Compare 2 results' }))
			.toHaveAttribute('href', `#compare-${code}.${code}`);
		await page.getByRole('button', { name: english.selectNone }).click();
		await expect.element(page.getByText(english.compareHow)).toBeVisible();
	});

	test('of 31 results is not offered, and says why', async () => {
		await show(rows);
		for (const { entry } of rows) await pick(entry.label);
		await expect.element(page.getByText(english.compareTooMany(31))).toBeVisible();
		expect(page.getByRole('link', { name: /^Compare/ }).elements()).toHaveLength(0);
	});
});

describe('renaming', () => {
	test('begins with the name that there is, and ends with the focus where it began', async () => {
		const { asked } = await show([rowOf('Budi')]);
		await page.getByRole('button', { name: 'Rename Budi' }).click();
		const field = page.getByLabelText(english.newName);
		await expect.element(field).toHaveValue('Budi');
		await expect.element(field).toHaveFocus();
		await field.fill('Budi S.');
		await page.getByRole('button', { name: english.save }).click();
		expect(asked).toEqual(['rename Budi to Budi S.']);
		await expect.element(page.getByRole('button', { name: 'Rename Budi' })).toHaveFocus();
	});

	test('is left without a change, and a problem is said', async () => {
		const { asked } = await show([rowOf('Budi')], 'en', english.issues.gone);
		await page.getByRole('button', { name: 'Rename Budi' }).click();
		await page.getByRole('button', { name: english.cancel }).click();
		expect(asked).toEqual([]);
		await page.getByRole('button', { name: 'Rename Budi' }).click();
		await page.getByLabelText(english.newName).fill('Other');
		await page.getByRole('button', { name: english.save }).click();
		await expect
			.element(page.getByRole('status').filter({ hasText: english.issues.gone }))
			.toBeVisible();
	});
});

test('a deleted result can be restored at once, also by keyboard', async () => {
	const { asked, rerender } = await show([rowOf('Budi'), rowOf('Citra')]);
	await page.getByRole('button', { name: 'Delete Budi' }).click();
	await rerender([rowOf('Citra')]);
	await expect.element(page.getByText('Budi was deleted.')).toBeVisible();
	await expect.element(page.getByRole('button', { name: english.undo })).toHaveFocus();
	await page.getByRole('button', { name: english.undo }).click();
	expect(asked).toEqual(['delete Budi', 'restore Budi']);
	await expect.element(page.getByText('Budi is back.')).toBeVisible();
	expect(page.getByRole('button', { name: english.undo }).elements()).toHaveLength(0);
});

test('a failed deletion is reported and offers no undo', async () => {
	await show([rowOf('Budi')], 'en', english.issues.refused);
	await page.getByRole('button', { name: 'Delete Budi' }).click();
	await expect.element(page.getByText(english.issues.refused)).toBeVisible();
	expect(page.getByRole('button', { name: english.undo }).elements()).toHaveLength(0);
});

test('three hundred results are all there, and a search finds one among them', async () => {
	await show(Array.from({ length: 300 }, (_, i) => rowOf(`Client ${String(i + 1)}`)));
	await expect.element(page.getByText('300 results')).toBeVisible();
	await page.getByLabelText(english.filter).fill('Client 299');
	expect(names()).toEqual(['Client 299']);
});
