import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import type { Answers, Mode } from '#lib/schema/quiz.ts';
import { expect, test } from '../support/journey.ts';
import { person, quickPerson, quiz, wording } from '../support/journey-quiz.ts';
import { ResultPage } from '../support/result-page.ts';

const specialist = person('clear-specialist');

test('the picture, table and data of a result are saved as files', async ({ page }) => {
	const result = new ResultPage(page);
	await result.open(specialist.code);
	await result.expectRadar();

	await result.button('printOrSave').click();
	const picture = await save(page, () => result.button('savePng').click());
	expect(picture.name).toBe('arah-result.png');
	expect(picture.content.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
	expect(picture.content.readUInt32BE(16), 'width').toBe(1080);
	expect(picture.content.readUInt32BE(20), 'height').toBe(1350);

	const table = await save(page, () => result.button('saveCsv').click());
	expect(table.name).toBe('arah-result.csv');
	const lines = table.content.toString('utf8').split('\r\n');
	for (const { skill, score } of specialist.result.skills) {
		const name = wording.en.skills[skill]?.name ?? '';
		const start = `skill,${name},${String(Math.round(score ?? NaN))},`;
		expect(lines.some((line) => line.startsWith(start))).toBe(true);
	}

	const data = await save(page, () => result.button('saveJson').click());
	expect(data.name).toBe('arah-result.json');
	expect(JSON.parse(data.content.toString('utf8'))).toMatchObject({
		format: 1,
		quiz: quiz.id,
		top: 'specialist',
		code: specialist.code,
		answers: specialist.answers
	});

	const statement = await save(page, () => result.button('saveXapi').click());
	expect(statement.name).toBe('arah-result-xapi.json');
	expect(JSON.parse(statement.content.toString('utf8'))).toMatchObject({
		verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
		result: { completion: true }
	});
});

test('the files of an Indonesian result have Indonesian names', async ({ page }) => {
	const result = new ResultPage(page, 'id');
	await result.open(specialist.code);
	await result.button('printOrSave').click();
	const table = await save(page, () => result.button('saveCsv').click());
	expect(table.name).toBe('hasil-arah.csv');
	expect(table.content.toString('utf8')).toContain('keterampilan;Data & analitik;');
});

for (const [id, says] of [
	['clear-specialist', /^Specialist is your closest match/],
	['half-answered', /^Strategist is your closest match/],
	['all-never', /^You lean towards Officer/],
	['straight-line', /^Please look at your answers again\.$/],
	['nothing-answered', /^There are not enough answers/]
] as const) {
	test(`the result of ${id} prints on one sheet of A4`, async ({ page }) => {
		const result = new ResultPage(page);
		await result.open(person(id).code);
		await result.expectRadar();
		expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);

		await page.emulateMedia({ media: 'print' });
		await expect(result.headline).toBeVisible();
		await result.expectRadar();
		await result.expectNumbers(person(id));
		await expect(page.getByText(`/r#${person(id).code}`)).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(result.headline).toHaveText(says);
	});
}

const enjoys = { q27: 'officer', q28: 'strategist', q29: 'specialist', q30: 'specialist' };

for (const [what, isWithheld, code] of [
	['a beginner who left a skill out', false, codeOf(without('long-term-planning', 'all-never'))],
	[
		'a beginner in a quick match',
		false,
		codeOf(quickPerson(person('all-never').answers).answers, 'quick')
	],
	['a match shown against its warnings', true, codeOf(person('all-alone').answers)]
] as const) {
	test(`the longest result of ${what} prints on one sheet from a dark phone`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 780 });
		await page.emulateMedia({ colorScheme: 'dark' });
		const result = new ResultPage(page, 'id');
		await result.open(code);
		await expect(result.headline).toBeVisible();
		if (isWithheld) await result.button('showAnyway').click();
		await expect(result.headline).toContainText('Kamu condong ke');
		await result.expectRadar();

		expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
	});
}

test('careless answers withhold the match until the person asks for it', async ({ page }) => {
	const result = new ResultPage(page);
	await result.open(person('straight-line').code);
	await expect(result.headline).toHaveText('Please look at your answers again.');
	await expect(page.getByText('If that is accurate, fine.').first()).toBeVisible();
	await expect(page.getByRole('link', { name: 'Look at my answers again' })).toBeVisible();
	await expect(page.getByText('Readiness', { exact: true })).toHaveCount(0);

	await result.button('showAnyway').click();
	await expect(result.headline).toContainText('Between ');
	await expect(page.getByText('Readiness', { exact: true }).first()).toBeVisible();
});

async function save(page: Page, act: () => Promise<void>) {
	const arriving = page.waitForEvent('download');
	await act();
	const download = await arriving;
	return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** The page tree of a PDF says how many pages there are. */
function pagesOf(pdf: Buffer): number {
	const counts = [...pdf.toString('latin1').matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g)];
	return Math.max(...counts.map(([, count]) => Number(count)));
}

function codeOf(answers: Answers, mode: Mode = 'full'): string {
	return encodeAnswers(quiz, { ...answers, ...enjoys }, mode);
}

/** The answers of a case but for those to the items of one skill. */
function without(skill: string, id: string): Answers {
	const left = quiz.items.filter(({ measures }) => skill in measures).map((item) => item.id);
	const answers = Object.entries(person(id).answers).filter(([item]) => !left.includes(item));
	return Object.fromEntries(answers);
}
