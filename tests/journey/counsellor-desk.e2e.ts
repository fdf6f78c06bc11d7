import { encodeSummary } from '#lib/link/summary-code.ts';
import { DeskPage } from '../support/desk-page.ts';
import { expect, phone, test } from '../support/journey.ts';
import { person, quiz } from '../support/journey-quiz.ts';

const PASSPHRASE = 'three boats at dawn';
const specialist = person('clear-specialist');
const officer = person('near-officer');
const summary = encodeSummary(
	quiz,
	Object.fromEntries(specialist.result.skills.map(({ skill, score }) => [skill, score]))
);
/** As messages bring them: a link with a name, a code alone, a summary read out on the phone. */
const pasted = (baseURL: string | undefined) =>
	[
		`Budi: ${String(baseURL)}/r#${specialist.code}`,
		officer.code.toLowerCase(),
		`Citra: ${summary}`
	].join('\n');

test.describe('on a phone', () => {
	test.use(phone);

	test('received results can be added, read, saved, renamed, deleted and restored', async ({
		page,
		baseURL
	}) => {
		const desk = new DeskPage(page);
		const { text } = desk;
		await desk.open();
		await expect(page.getByText(text.emptyHeading)).toBeVisible();
		await desk.add(pasted(baseURL));
		await expect(desk.status(text.added(3))).toBeVisible();
		await expect(desk.rows).toHaveCount(3);
		const budi = desk.rows.filter({ hasText: 'Budi' });
		await expect(budi).toContainText(text.headline.clear('Specialist', '>95%'));
		await expect(desk.rows.filter({ hasText: 'Citra' })).toContainText(text.modes.summary);

		await desk.add(pasted(baseURL));
		await expect(desk.status(text.alreadyHere(3))).toBeVisible();
		await expect(desk.rows).toHaveCount(3);

		await page.reload();
		await desk.expectReady();
		await expect(desk.rows).toHaveCount(3);
		await desk.rename('Budi');
		await desk.rows.getByLabel(text.newName).fill('Budi Santoso');
		await desk.button(text.save).click();
		await desk.delete('Citra');
		await expect(desk.rows).toHaveCount(2);
		await desk.button(text.undo).click();
		await expect(desk.rows).toHaveCount(3);

		await page.getByLabel(text.filter).fill('santoso');
		await desk.expectLabels('Budi Santoso');
		await expect(desk.rows.getByRole('link')).toHaveAttribute(
			'href',
			`/en/counsellor/result#${specialist.code}`
		);
	});
});

test('a passphrase locks the desk and encrypts its file, and a wrong one loses nothing', async ({
	page,
	baseURL
}) => {
	const desk = new DeskPage(page);
	const { text } = desk;
	await desk.open();
	await desk.add(pasted(baseURL));
	await desk.setPassphrase(PASSPHRASE);

	await page.reload();
	await desk.expectReady();
	await expect(page.getByText('Budi')).toHaveCount(0);
	await desk.unlock('three boats at dusk');
	await expect(desk.status(text.issues['wrong-passphrase'])).toBeVisible();
	await desk.unlock(PASSPHRASE);
	await expect(desk.rows).toHaveCount(3);

	const file = await desk.save();
	expect(file.name).toMatch(/^arah-caseload-\d{4}-\d\d-\d\d\.json$/);
	expect(file.text).not.toContain('Budi');
	expect(file.text).not.toContain(specialist.code);

	await desk.openSafety();
	await desk.button(text.clear).click();
	await desk.button(text.clearYes).click();
	await expect(desk.status(text.cleared)).toBeVisible();
	await expect(page.getByText(text.emptyHeading)).toBeVisible();

	await desk.openFile(file.text, file.name);
	await page.getByLabel(text.filePassphrase(file.name)).fill('a guess');
	await desk.button(text.openIt).click();
	await expect(desk.status(text.fileIssues['wrong-passphrase'])).toBeVisible();
	await page.getByLabel(text.filePassphrase(file.name)).fill(PASSPHRASE);
	await desk.button(text.openIt).click();
	await expect(desk.status(text.imported(3, 0))).toBeVisible();
	await expect(desk.rows).toHaveCount(3);
});

test('two tabs show each other’s results, and a passphrase set in one locks both', async ({
	page,
	context
}) => {
	const one = new DeskPage(page);
	const other = new DeskPage(await context.newPage());
	await one.open();
	await other.open();
	await one.add(`Budi: ${specialist.code}`);
	await other.expectLabels('Budi');
	await other.add(`Citra: ${officer.code}`);
	await expect(one.rows).toHaveCount(2);

	await other.setPassphrase(PASSPHRASE);
	await expect(one.page.getByText(one.text.lockedElsewhere)).toBeVisible();
	await expect(one.page.getByText('Budi')).toHaveCount(0);
	await one.unlock(PASSPHRASE);
	await expect(one.rows).toHaveCount(2);
});

const FILES: readonly (readonly [what: string, text: string, says: string])[] = [
	['a foreign file', 'Dear Budi,', 'not an Arah caseload'],
	[
		'a file of tomorrow',
		'{"format":"arah-caseload","version":2,"entries":[]}',
		'by a newer version of Arah'
	],
	[
		'a file that was cut off',
		'{"format":"arah-caseload","version":1,"entr',
		'incomplete or damaged'
	]
];

test('unreadable files are reported with their problem and change nothing', async ({ page }) => {
	const desk = new DeskPage(page);
	await desk.open();
	await desk.add(`Budi: ${specialist.code}`);
	for (const [what, text, says] of FILES) {
		await desk.openFile(text, `${what}.json`);
		await expect(desk.status(says)).toContainText(`${what}.json`);
		await desk.expectLabels('Budi');
	}

	const { text } = await desk.save();
	const { entries, ...head } = JSON.parse(text);
	const more = { ...entries[0], label: 'Dewi' };
	await desk.openFile(
		JSON.stringify({ ...head, entries: [...entries, { ...more, code: '1' }, more] })
	);
	await expect(page.getByRole('alert')).toContainText('Entry 2 (Dewi)');
	await desk.expectLabels('Budi');
	await desk.button(desk.text.takeRest(2)).click();
	await expect(desk.status(desk.text.imported(1, 1))).toBeVisible();
	await desk.expectLabels('Budi', 'Dewi');
});

test('the desk works in a browser without storage, and warns that it will not last', async ({
	page
}) => {
	await page.addInitScript(() => {
		Reflect.defineProperty(window, 'indexedDB', {
			get: () => {
				throw new DOMException('blocked', 'SecurityError');
			}
		});
	});
	const desk = new DeskPage(page);
	await desk.open();
	await expect(page.getByText(desk.text.notKept.refused)).toBeVisible();
	await desk.add(`Budi: ${specialist.code}`);
	await desk.expectLabels('Budi');
	expect((await desk.save()).text).toContain('Budi');
});

test('a damaged record is reported and kept, and the others open', async ({ page }) => {
	const desk = new DeskPage(page);
	await desk.open();
	await desk.add(`Budi: ${specialist.code}`);
	await desk.expectLabels('Budi');
	await page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open('arah-desk');
				request.onerror = () => reject(new Error('It is there.'));
				request.onsuccess = () => {
					const transaction = request.result.transaction('entries', 'readwrite');
					transaction.objectStore('entries').put('damaged', 'a');
					transaction.oncomplete = () => {
						request.result.close();
						resolve();
					};
				};
			})
	);
	await page.reload();
	await desk.expectReady();
	await expect(page.getByText(desk.text.unreadable(1))).toBeVisible();
	await desk.expectLabels('Budi');
	await desk.button(desk.text.deleteUnreadable).click();
	await expect(page.getByText(desk.text.unreadable(1))).toHaveCount(0);
});

test('the privacy page lists the caseload and deletes it, after asking', async ({ page }) => {
	const desk = new DeskPage(page);
	await desk.open();
	await desk.add(`Budi: ${specialist.code}`);
	await desk.expectLabels('Budi');
	await page.goto('/en/privacy');
	const line = 'A counsellor’s caseload with 1 result, not encrypted';
	await expect(page.getByText(line).first()).toBeVisible();
	await page.getByRole('button', { name: 'Delete my data from this device' }).click();
	const question = page.getByRole('dialog', { name: 'Delete the caseload as well?' });
	await question.getByRole('button', { name: 'Do not delete' }).click();
	await expect(page.getByText('Deleted:')).toHaveCount(0);
	await page.getByRole('button', { name: 'Delete my data from this device' }).click();
	await question.getByRole('button', { name: 'Delete my data from this device' }).click();
	await expect(page.getByRole('status').filter({ hasText: line })).toBeVisible();
	await desk.open();
	await expect(page.getByText(desk.text.emptyHeading)).toBeVisible();
});
