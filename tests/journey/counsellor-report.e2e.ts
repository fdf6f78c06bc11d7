import type { Page } from '@playwright/test';
import { clientReport as clientEnglish } from '../support/english.ts';
import { clientReport as clientIndonesian } from '../support/indonesian.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { encodeSummary } from '#lib/link/summary-code.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import { CounsellorPage } from '../support/counsellor-page.ts';
import { expect, phone, test } from '../support/journey.ts';
import { person, quiz } from '../support/journey-quiz.ts';
import { textOfPages } from '../support/pdf-text.ts';

const CLIENT = { en: clientEnglish, id: clientIndonesian };

const specialist = person('clear-specialist');
const summary = encodeSummary(
	quiz,
	Object.fromEntries(specialist.result.skills.map(({ skill, score }) => [skill, score]))
);
const quick = encodeAnswers(quiz, person('near-specialist').answers, 'quick');
/** Most notes, most next steps and every preference: the fullest sheet for a client. */
const beginner = {
	...person('all-never').answers,
	...{ q27: 'officer', q28: 'strategist', q29: 'specialist', q30: 'specialist' }
};

/** Every kind of headline, and the sheets with most on them: all cases would take minutes. */
const CASES = ['clear-specialist', 'between-two', 'straight-line', 'skipped-skill', 'all-leads'];

const CODES = [
	...CASES.map((id) => ({ id, code: person(id).code })),
	{ id: 'a summary', code: summary },
	{ id: 'a quick match', code: quick },
	{ id: 'a beginner', code: encodeAnswers(quiz, beginner) },
	{ id: 'a beginner in a quick match', code: encodeAnswers(quiz, beginner, 'quick') }
];

/** All of them in the language with the longer words; in English, the fullest sheet and a usual one. */
const PRINTED = {
	id: CODES,
	en: CODES.filter(({ id }) => ['clear-specialist', 'a beginner'].includes(id))
};

for (const locale of LOCALES) {
	// one after another in one window: a new window for each would take minutes
	test(`any result prints on one page for the client and two for the counsellor (${locale})`, async ({
		page
	}) => {
		const counsellor = new CounsellorPage(page, locale);
		await counsellor.countPrints();
		for (const { id, code } of PRINTED[locale]) {
			await counsellor.openWhole(code);
			await expectClientSheet(counsellor, id, code);
			await expectCounsellorSheets(counsellor, id, code);
		}
	});
}

async function expectClientSheet(counsellor: CounsellorPage, id: string, code: string) {
	const { questionsHeading, limitsHeading } = CLIENT[counsellor.locale];
	const pages = await textOfPages(await counsellor.print('client'));
	expect(pages, id).toHaveLength(1);
	for (const part of [questionsHeading, limitsHeading, `/r#${code}`]) {
		expect(pages[0], id).toContain(part);
	}
	expect(await paintedRadars(counsellor.page), id).toBe(1);
}

async function expectCounsellorSheets(counsellor: CounsellorPage, id: string, code: string) {
	const { text, locale } = counsellor;
	const pages = await textOfPages(await counsellor.print('counsellor'));
	expect(pages, id).toHaveLength(2);
	expect(pages[0], id).toContain(text.skillsCaption);
	expect(pages[1], id).toContain(CLIENT[locale].stages.agreement.prompts[0]);
	expect(pages[1], id).toContain(text.notes.heading);
	expect(
		pages.filter((page) => page.includes(`/r#${code}`)),
		id
	).toHaveLength(2);
	expect(await paintedRadars(counsellor.page), id).toBe(1);
}

test('the client’s sheet uses plain words and no technical figures', async ({ page }) => {
	const counsellor = new CounsellorPage(page);
	await counsellor.countPrints();
	await counsellor.openWhole(specialist.code);
	await counsellor.unfoldReports();
	await page.getByLabel(counsellor.text.dateLabel).fill('2026-03-09');

	const [text = ''] = await textOfPages(await counsellor.print('client'));
	expect(text).toContain('Specialist is your closest match (>95%).');
	expect(text).toContain('Date: 9 March 2026');
	expect(text).toMatch(/Data & analytics 94 83 to 100 75 guiding others/);
	expect(text).toContain('Next steps towards Strategist');
	expect(text).toContain('Social media roles, version 1');
	expect(text).not.toMatch(/\bSE\b|nats|posterior|log-odds|D²|98\.0%/);
});

test('the counsellor’s notes are printed only on the counsellor’s sheets', async ({ page }) => {
	const counsellor = new CounsellorPage(page, 'id');
	await counsellor.countPrints();
	await counsellor.openWhole(specialist.code);
	await counsellor.notes.pressSequentially('Ingin pindah kota.\nTanya lagi bulan Mei.');
	await expect(page.getByText(counsellor.text.notes.notKept)).toBeVisible();

	const [first, second] = await textOfPages(await counsellor.print('counsellor'));
	expect(second).toContain('Ingin pindah kota. Tanya lagi bulan Mei.');
	expect(first).not.toContain('pindah kota');
	const [client] = await textOfPages(await counsellor.print('client'));
	expect(client).not.toContain('pindah kota');
	expect(page.url()).not.toContain('pindah');

	const english = new CounsellorPage(page);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(english.headline).toHaveText('Closest to Specialist (>95%)');
	await expect(english.notes).toHaveValue(/^Ingin pindah kota/);
	const pages = await textOfPages(await english.print('client'));
	expect(pages[0]).toContain('Specialist is your closest match');
});

test('notes too long for the second page are printed to the end', async ({ page }) => {
	const counsellor = new CounsellorPage(page);
	await counsellor.countPrints();
	await counsellor.openWhole(specialist.code);
	const lines = Array.from({ length: 90 }, (_, line) => `Line ${String(line)} of the talk.`);
	await counsellor.notes.fill(lines.join('\n'));

	const pages = await textOfPages(await counsellor.print('counsellor'));
	expect(pages.length).toBeGreaterThan(2);
	expect(pages.join(' ')).toContain('Line 89 of the talk.');
});

test('every section is two clicks away, and Back returns to the last one', async ({ page }) => {
	const counsellor = new CounsellorPage(page);
	const { parts, sections, evidenceHeading, qualityHeading, debriefHeading } = counsellor.text;
	const heading = (name: string) => page.getByRole('heading', { name, exact: true });
	await counsellor.openWhole(specialist.code);
	await expect(heading(debriefHeading)).toBeVisible();
	await expect(heading(evidenceHeading)).toBeHidden();

	await counsellor.link(parts.figures).click();
	await expect(heading(debriefHeading)).toBeHidden();
	await counsellor.link(sections.evidence).click();
	await expect(page).toHaveURL(new RegExp(`#${specialist.code}/evidence$`));
	await expect(heading(evidenceHeading)).toBeInViewport();

	await counsellor.link(parts.quality).focus();
	await page.keyboard.press('Enter');
	await expect(heading(qualityHeading)).toBeInViewport();
	await expect(counsellor.link(parts.quality)).toHaveAttribute('aria-current', 'true');

	await page.goBack();
	await expect(heading(evidenceHeading)).toBeInViewport();
	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL(new RegExp(`#${specialist.code}$`));
	await expect(heading(debriefHeading)).toBeVisible();
});

test('an address with a section opens at it, in both languages', async ({ page }) => {
	const counsellor = new CounsellorPage(page);
	await counsellor.open(specialist.code, 'evidence');
	const { evidenceHeading } = counsellor.text;
	await expect(page.getByRole('heading', { name: evidenceHeading })).toBeInViewport();
	await page.getByRole('link', { name: 'Bahasa Indonesia' }).click();
	const indonesian = new CounsellorPage(page, 'id');
	await expect(indonesian.headline).toHaveText('Paling dekat dengan Specialist (>95%)');
	const there = page.getByRole('heading', { name: indonesian.text.evidenceHeading });
	await expect(there).toBeInViewport();
});

test('the notes stay beside the questions', async ({ page }) => {
	const counsellor = new CounsellorPage(page);
	await page.setViewportSize({ width: 1440, height: 600 });
	await counsellor.openWhole(specialist.code);
	const last = page.getByRole('article').getByText(CLIENT.en.stages.strategy.prompts[1] ?? '');
	await last.scrollIntoViewIfNeeded();
	await expect(counsellor.notes).toBeInViewport({ ratio: 0.9 });
});

test('a damaged code is reported as damaged, and a pasted link opens', async ({
	page,
	baseURL
}) => {
	const counsellor = new CounsellorPage(page);
	await counsellor.open('DAMAGED');
	await expect(page.getByText('is incomplete or contains a wrong character')).toBeVisible();
	await page.getByRole('textbox').fill(`${String(baseURL)}/r#${specialist.code}`);
	await page.getByRole('button', { name: 'Open' }).click();
	await expect(counsellor.headline).toHaveText('Closest to Specialist (>95%)');
});

test.describe('on a small phone in the dark', () => {
	test.use({ ...phone, colorScheme: 'dark' });

	test('the report prints the same page', async ({ page }) => {
		const counsellor = new CounsellorPage(page, 'id');
		await counsellor.countPrints();
		await counsellor.openWhole(person('all-leads').code);
		expect(await textOfPages(await counsellor.print('client'))).toHaveLength(1);
		expect(await paintedRadars(page)).toBe(1);
		expect(await textOfPages(await counsellor.print('counsellor'))).toHaveLength(2);
	});
});

/** How many radars of the sheets have paint on them. */
function paintedRadars(page: Page): Promise<number> {
	return page.locator('[data-report] canvas').evaluateAll(
		(all) =>
			all.filter((canvas) => {
				if (!(canvas instanceof HTMLCanvasElement)) return false;
				const context = canvas.getContext('2d');
				const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
				return data.some((value, index) => index % 4 === 3 && value > 0);
			}).length
	);
}
