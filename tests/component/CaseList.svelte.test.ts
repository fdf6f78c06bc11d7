import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CaseList from '#lib/components/desk/CaseList.svelte';
import CaseShape from '#lib/components/desk/CaseShape.svelte';
import type { Entry } from '#lib/caseload/entry.ts';
import { factsOf, type CaseFacts } from '#lib/reading/case-row.ts';
import { desk as english } from '#lib/i18n/en/desk.ts';
import { desk as indonesian } from '#lib/i18n/id/desk.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { codeOf } from '../support/desk-entries.ts';
import { viewOfCase } from '../support/result-views.ts';

const texts = { en: english, id: indonesian };

const entryOf = (label: string, id = 'clear-specialist'): Entry => ({
	id: label,
	code: codeOf(id),
	label,
	entered: '2026-11-22',
	notes: ''
});

/** The facts of worked cases, by code. */
function factsOfCases(locale: Locale): ReadonlyMap<string, CaseFacts> {
	const ids = ['clear-specialist', 'near-officer', 'straight-line', 'skipped-skill'];
	return new Map(
		ids.map((id) => [
			codeOf(id),
			factsOf(texts[locale], { ok: true, reading: viewOfCase(id, locale) })
		])
	);
}

/** The list with its callbacks noted down; each succeeds unless it is given a problem. */
async function show(
	entries: readonly Entry[],
	locale: Locale = 'en',
	problem = '',
	facts = factsOfCases(locale)
) {
	const asked: string[] = [];
	const needed: (readonly string[])[] = [];
	const answer = (what: string) => {
		asked.push(what);
		return Promise.resolve(problem);
	};
	const props = {
		entries,
		facts,
		text: texts[locale],
		locale,
		links: {
			result: (code: string) => `#result-${code}`,
			compare: (codes: readonly string[]) => `#compare-${codes.join('.')}`
		},
		actions: {
			need: (codes: readonly string[]) => void needed.push(codes),
			rename: (id: string, label: string) => answer(`rename ${id} to ${label}`),
			remove: ({ id }: Entry) => answer(`delete ${id}`),
			restore: ({ id }: Entry) => answer(`restore ${id}`)
		}
	};
	const screen = await render(CaseList, props);
	return {
		asked,
		needed,
		rerender: (next: Partial<typeof props>) => screen.rerender({ ...props, ...next })
	};
}

const menu = (name: string) => page.getByRole('button', { name: english.actionsOf(name) });

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
		await show([entryOf('Budi', 'straight-line')], locale);
		const row = page.getByRole('listitem');
		await expect.element(row.getByText(day)).toBeVisible();
		await expect.element(row.getByText(text.headline.withheld)).toBeVisible();
		await expect.element(row.getByText(text.flags['straight-line'])).toBeVisible();
		await row.getByRole('button', { name: text.actionsOf('Budi') }).click();
		await expect.element(row.getByText(new RegExp(`, ${text.modes.full}$`))).toBeVisible();
		await expect
			.element(row.getByRole('link', { name: 'Budi' }))
			.toHaveAttribute('href', `#result-${codeOf('straight-line')}`);
	});
});

test('the list is searched and sorted, and says how many are shown', async () => {
	await show([entryOf('Budi'), entryOf('Citra', 'near-officer'), entryOf('Ani')]);
	await page.getByLabelText(english.sort).selectOptions('label');
	expect(names()).toEqual(['Ani', 'Budi', 'Citra']);
	await page.getByLabelText(english.filter).fill('officer');
	expect(names()).toEqual(['Citra']);
	await expect.element(page.getByText('1 of 3 results')).toBeVisible();
	await page.getByLabelText(english.filter).fill('zzz');
	await expect.element(page.getByText(english.noMatch)).toBeVisible();
});

describe('a comparison', () => {
	const rows = Array.from({ length: 31 }, (_, i) => entryOf(`Client ${String(i + 1)}`));
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
		for (const { label } of rows) await pick(label);
		await expect.element(page.getByText(english.compareTooMany(31))).toBeVisible();
		expect(page.getByRole('link', { name: /^Compare/ }).elements()).toHaveLength(0);
	});
});

describe('renaming', () => {
	test('begins with the name that there is, and ends with the focus where it began', async () => {
		const { asked } = await show([entryOf('Budi')]);
		await menu('Budi').click();
		await page.getByRole('button', { name: 'Rename Budi' }).click();
		const field = page.getByLabelText(english.newName);
		await expect.element(field).toHaveValue('Budi');
		await expect.element(field).toHaveFocus();
		await field.fill('Budi S.');
		await page.getByRole('button', { name: english.save }).click();
		expect(asked).toEqual(['rename Budi to Budi S.']);
		await expect.element(menu('Budi')).toHaveFocus();
	});

	test('is left without a change, and a problem is said', async () => {
		const { asked } = await show([entryOf('Budi')], 'en', english.issues.gone);
		await menu('Budi').click();
		await page.getByRole('button', { name: 'Rename Budi' }).click();
		await page.getByRole('button', { name: english.cancel }).click();
		expect(asked).toEqual([]);
		await menu('Budi').click();
		await page.getByRole('button', { name: 'Rename Budi' }).click();
		await page.getByLabelText(english.newName).fill('Other');
		await page.getByRole('button', { name: english.save }).click();
		await expect
			.element(page.getByRole('status').filter({ hasText: english.issues.gone }))
			.toBeVisible();
	});
});

test('a deleted result can be restored at once, also by keyboard', async () => {
	const { asked, rerender } = await show([entryOf('Budi'), entryOf('Citra')]);
	await menu('Budi').click();
	await page.getByRole('button', { name: 'Delete Budi' }).click();
	await rerender({ entries: [entryOf('Citra')] });
	await expect.element(page.getByText('Budi was deleted.')).toBeVisible();
	await expect.element(page.getByRole('button', { name: english.undo })).toHaveFocus();
	await page.getByRole('button', { name: english.undo }).click();
	expect(asked).toEqual(['delete Budi', 'restore Budi']);
	await expect.element(page.getByText('Budi is back.')).toBeVisible();
	expect(page.getByRole('button', { name: english.undo }).elements()).toHaveLength(0);
});

test('a failed deletion is reported and offers no undo', async () => {
	await show([entryOf('Budi')], 'en', english.issues.refused);
	await menu('Budi').click();
	await page.getByRole('button', { name: 'Delete Budi' }).click();
	await expect.element(page.getByText(english.issues.refused)).toBeVisible();
	expect(page.getByRole('button', { name: english.undo }).elements()).toHaveLength(0);
});

describe('a long list', () => {
	const entries = Array.from({ length: 300 }, (_, i) => entryOf(`Client ${String(i + 1)}`));

	test('begins with fifty rows, and more come on request with the focus on the first of them', async () => {
		await show(entries);
		await expect.element(page.getByText('300 results')).toBeVisible();
		expect(names()).toHaveLength(50);
		await page.getByRole('button', { name: english.more(50) }).click();
		expect(names()).toHaveLength(100);
		await expect.element(page.getByRole('link', { name: 'Client 51', exact: true })).toHaveFocus();
	});

	test('is searched beyond the rows that are shown', async () => {
		await show(entries);
		await page.getByLabelText(english.filter).fill('Client 299');
		expect(names()).toEqual(['Client 299']);
	});
});

test('needs the codes in view first, and all of them only to search or sort by role', async () => {
	const codes = Array.from({ length: 60 }, (_, i) => `CODE${String(i)}`);
	const entries = codes.map((code, i) => ({ ...entryOf(`Client ${String(i + 1)}`), code }));
	const { needed, rerender } = await show(entries, 'en', '', new Map());
	expect(needed.at(-1)).toEqual(codes.slice(0, 50));
	await expect.element(page.getByText(english.readingCode).first()).toBeVisible();

	await page.getByLabelText(english.sort).selectOptions('role');
	await expect.poll(() => needed.at(-1)).toEqual(codes);
	const status = page.getByRole('status').filter({ hasText: english.readingCodes });
	await expect.element(status).toBeVisible();
	const facts = factsOfCases('en').get(codeOf('clear-specialist'));
	await rerender({ facts: new Map(codes.flatMap((code) => (facts ? [[code, facts]] : []))) });
	await expect.element(page.getByText('60 results')).toBeVisible();
});

test('the actions of a row open and close by keyboard', async () => {
	await show([entryOf('Budi')]);
	menu('Budi').element().focus();
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByRole('button', { name: 'Rename Budi' })).toBeVisible();
	await userEvent.keyboard('{Tab}{Escape}');
	await expect.element(page.getByRole('button', { name: 'Rename Budi' })).not.toBeInTheDocument();
	await expect.element(menu('Budi')).toHaveFocus();
	await userEvent.keyboard('{Enter}{Shift>}{Tab}{/Shift}');
	await expect.element(page.getByRole('button', { name: 'Rename Budi' })).not.toBeInTheDocument();
});

test('a skill that was not measured is a gap in the shape of the profile, not a zero', async () => {
	const { container } = await render(CaseShape, { scores: [50, null, 50] });
	const path = container.querySelector('.person')?.getAttribute('d') ?? '';
	expect(path).not.toContain('Z');
	expect(path.match(/[ML]/g)).toHaveLength(5);
});

describe('on a phone', () => {
	test('the bar of a selection is one line, with nothing wider than the page', async () => {
		await page.viewport(360, 780);
		await show([entryOf('Budi'), entryOf('Citra'), entryOf('Dewi')]);
		for (const name of ['Budi', 'Citra']) {
			await page.getByRole('checkbox', { name: english.select(name) }).click();
		}
		const link = page.getByRole('link', { name: 'Compare 2 results' }).element();
		expect(link.parentElement?.getBoundingClientRect().height).toBeLessThanOrEqual(64);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
	});
});
