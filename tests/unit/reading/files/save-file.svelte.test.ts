import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ResultReading } from '#lib/reading/reading.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { fileOf, pictureFile, saveFile, type NamedFile } from '#lib/reading/files/save-file.ts';
import { viewOfCase, viewOfQuick, viewOfScores } from '../../../support/result-views.ts';

afterEach(() => {
	vi.restoreAllMocks();
});

describe.each<[Locale, string, string[]]>([
	[
		'en',
		'arah-result',
		['skill,Data & analytics,44,', 'match,Officer,>95%,', 'readiness,Specialist,62%,54,69']
	],
	['id', 'hasil-arah', ['keterampilan;Data & analitik;44;', 'kecocokan;Officer;>95%;']]
])('in %s', (locale, name, lines) => {
	test('a table speaks the language of the page, down to its name', async () => {
		const file = await fileOf('csv', viewOfCase('near-officer', locale));
		expect([file.name, file.content.type]).toEqual([`${name}.csv`, 'text/csv']);
		const text = await file.content.text();
		for (const line of lines) expect(text).toContain(line);
	});
});

test.each<[Locale, string, string]>([
	['en', 'mode,,full profile,', 'mode,,quick match,'],
	['id', 'cara;;profil lengkap;', 'cara;;kuis kilat;']
])('in %s a table names the way through the questions', async (locale, full, quick) => {
	const textOf = async (view: ResultReading) => (await fileOf('csv', view)).content.text();
	expect(await textOf(viewOfCase('near-officer', locale))).toContain(full);
	expect(await textOf(viewOfQuick('near-officer', locale))).toContain(quick);
});

test.each<[Locale, string]>([
	['en', 'match held back because,You gave the same answer'],
	['id', 'kecocokan tidak langsung ditampilkan karena;Kamu memilih jawaban yang sama']
])('in %s a table and the data say that a match is withheld', async (locale, line) => {
	const careless = viewOfCase('straight-line', locale);
	const table = await (await fileOf('csv', careless)).content.text();
	expect(table.replaceAll('"', '')).toContain(line);
	const data: unknown = JSON.parse(await (await fileOf('json', careless)).content.text());
	expect(data).toMatchObject({ withheld: true });
	const careful = await fileOf('csv', viewOfCase('near-officer', locale));
	expect(await careful.content.text()).not.toContain(line.split(/[,;]/)[0]);
});

describe('data', () => {
	test('name the way through the questions', async () => {
		const modeOf = async (view: ResultReading): Promise<unknown> =>
			JSON.parse(await (await fileOf('json', view)).content.text());
		expect(await modeOf(viewOfQuick('near-officer'))).toMatchObject({ mode: 'quick' });
		expect(await modeOf(viewOfCase('near-officer'))).toMatchObject({ mode: 'full' });
	});

	test('hold the code, the answers and the numbers unrounded', async () => {
		const view = viewOfCase('near-officer');
		const file = await fileOf('json', view);
		expect([file.name, file.content.type]).toEqual(['arah-result.json', 'application/json']);
		const data: unknown = JSON.parse(await file.content.text());
		expect(data).toMatchObject({ code: view.code, answers: view.answers });
	});

	test('for learning systems have a name of their own, and no answers in them', async () => {
		const view = viewOfCase('near-officer', 'id');
		const file = await fileOf('xapi', view);
		expect([file.name, file.content.type]).toEqual(['hasil-arah-xapi.json', 'application/json']);
		const text = await file.content.text();
		expect(JSON.parse(text)).toMatchObject({
			object: { definition: { name: { id: view.wording.name } } },
			context: { language: 'id' }
		});
		expect(text).not.toContain(view.code);
	});

	test('of a summary hold no answers', async () => {
		const file = await fileOf('json', viewOfScores([70, 66, 50, 50, 40, null]));
		const data: unknown = JSON.parse(await file.content.text());
		expect(data).toMatchObject({ answers: null });
	});
});

describe('a picture to share', () => {
	const sizeOf = async ({ content }: NamedFile) => {
		const { width, height } = await createImageBitmap(content);
		return [width, height];
	};

	test('is a PNG in the shape of a post, also if a skill was not measured', async () => {
		const file = await fileOf('png', viewOfScores([70, 66, 50, 50, 40, null]));
		expect([file.name, file.content.type]).toEqual(['arah-result.png', 'image/png']);
		expect(await sizeOf(file)).toEqual([1080, 1350]);
	});

	test('has a second shape, with a name of its own', async () => {
		const file = await pictureFile(viewOfCase('near-officer', 'id'), 'story');
		expect(file.name).toBe('hasil-arah-story.png');
		expect(await sizeOf(file)).toEqual([1080, 1920]);
	});

	test('is refused for a match that is withheld', async () => {
		await expect(fileOf('png', viewOfCase('straight-line'))).rejects.toThrow('says nothing');
	});
});

test('saving hands the file to the browser under its name, and lets go of it afterwards', async () => {
	const asked: [name: string, address: string][] = [];
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
		this: HTMLAnchorElement
	) {
		asked.push([this.download, this.href]);
	});
	const letGo = vi.spyOn(URL, 'revokeObjectURL');
	saveFile({ name: 'result.csv', content: new Blob(['a,b']) });
	expect(asked).toEqual([['result.csv', expect.stringMatching(/^blob:/)]]);
	await expect.poll(() => letGo.mock.calls).toEqual([[asked[0]?.[1]]]);
});
