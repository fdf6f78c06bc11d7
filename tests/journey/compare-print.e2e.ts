import { compare as english } from '#lib/i18n/en/compare.ts';
import { compare as indonesian } from '#lib/i18n/id/compare.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { encodeComparison, type LinkedComparison } from '#lib/link/comparison-link.ts';
import { LABEL_MAX } from '#lib/link/label-text.ts';
import { encodeSummary } from '#lib/link/summary-code.ts';
import { LOCALES, type Locale } from '#lib/schema/locale.ts';
import type { Page } from '@playwright/test';
import { expect, phone, test } from '../support/journey.ts';
import { inkOf } from '../support/ink-of.ts';
import { items, person, quickPerson, quiz } from '../support/journey-quiz.ts';
import { textOfPages } from '../support/pdf-text.ts';

const TEXTS = { en: english, id: indonesian };

/** As long as a name may be. */
const nameOf = (place: number) =>
	`${String(place)} Raden Ayu Wirawati Kusumaningrum Wijaya`.slice(0, LABEL_MAX);

const specialist = person('clear-specialist');
const summary = encodeSummary(
	quiz,
	Object.fromEntries(specialist.result.skills.map(({ skill, score }) => [skill, score]))
);

/** Three kinds of code, one with many flags and a skill without a number: no sheet has more on it. */
const ONE_PERSON: LinkedComparison = {
	isOnePerson: true,
	results: [
		quickPerson(person('changeable').answers).code,
		summary,
		person('straight-line').code
	].map((code, i) => ({ code, label: nameOf(i + 1) }))
};

/** As many as fit, among them careless ones and all kinds of code. */
const PEOPLE: LinkedComparison = {
	isOnePerson: false,
	results: Array.from({ length: 30 }, (_, i) => ({ code: codeOf(i), label: nameOf(i + 1) }))
};

/** Everybody leaves another question out, so that no two codes are the same. */
function codeOf(place: number): string {
	if (place === 0) return summary;
	if (place === 1) return person('two-skills-skipped').code;
	const ids = ['near-officer', 'changeable', 'straight-line', 'clear-strategist'];
	const { answers } = person(ids[place % ids.length] ?? '');
	const others = Object.entries(answers).filter(([item]) => item !== items[place]?.id);
	return encodeAnswers(quiz, Object.fromEntries(others));
}

/** The width of the screen must not matter. */
const WIDTHS = { en: 1280, id: phone.viewport.width };

for (const locale of LOCALES) {
	const text = TEXTS[locale];

	test(`three results of one person print on one page, and thirty people in unbroken rows (${locale})`, async ({
		page
	}) => {
		await page.setViewportSize({ width: WIDTHS[locale], height: 900 });
		await open(page, locale, ONE_PERSON);
		const radar = page.getByRole('img', { name: /radar/i });
		await radar.scrollIntoViewIfNeeded();
		await expect.poll(() => radar.evaluate(inkOf), 'ink on the radar').toBeGreaterThan(1_000);
		const [sheet, ...more] = await print(page);
		expect(more).toEqual([]);
		expect(sheet).toContain(text.ruleMeans);

		await open(page, locale, PEOPLE);
		const pages = await print(page);
		await page.emulateMedia({ media: 'print' });
		const rows = page.getByRole('table', { name: text.peopleCaption }).getByRole('row');
		const [head = '', ...people] = (await rows.allInnerTexts()).map(inOneLine);
		expect(people).toHaveLength(30);
		for (const row of people) {
			const on = pages.filter((words) => words.includes(row));
			expect(on, row).toHaveLength(1);
			expect(on[0], row).toContain(head);
		}
		expect(inOneLine(pages.join(' '))).toContain(text.radarsLead.roles);
	});
}

async function open(page: Page, locale: Locale, comparison: LinkedComparison): Promise<void> {
	await page.goto('about:blank');
	await page.goto(`/${locale}/compare#${encodeComparison(comparison)}`);
	await expect(page.getByText(`${TEXTS[locale].total(comparison.results.length)}:`)).toBeVisible();
}

async function print(page: Page): Promise<string[]> {
	return textOfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
}

function inOneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
