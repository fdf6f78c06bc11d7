import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openQuiz } from '#lib/quiz-file/open-quiz.ts';
import { packQuiz } from '#lib/quiz-file/pack-quiz.ts';
import { checkFile } from '#lib/quiz-shelf/check-file.ts';
import { QuizShelf } from '#lib/quiz-shelf/quiz-shelf.ts';
import {
	countShelved,
	DATABASE,
	deleteShelf,
	IndexedShelf,
	type ShelfRecords
} from '#lib/quiz-shelf/shelf-records.ts';
import { browserFile, browserQuiz } from '../../support/browser-quiz-files.ts';

const opened: IndexedShelf[] = [];
const roles = browserQuiz('social-media-roles');
const whole = browserFile(roles);
const onlyFirst = packQuiz([roles]);
const other = packQuiz([browserQuiz('career-interests')]);

beforeEach(clearDevice);
afterEach(clearDevice);

async function clearDevice() {
	await Promise.all(opened.splice(0).map((records) => records.close()));
	await deleteDB(DATABASE);
}

interface Given {
	readonly version?: string;
	readonly records?: ShelfRecords;
	readonly check?: typeof checkFile;
}

/** A tab: a separate database handle and shelf. */
function newTab({ version = '1', records, check = checkHere }: Given = {}): QuizShelf {
	const stored = new IndexedShelf();
	opened.push(stored);
	return new QuizShelf({ records: records ?? stored, version, check });
}

/** A check takes seconds, and most tests are about something else. */
const checked = new Map([whole, onlyFirst, other].map((text) => [text, openQuiz('', text)]));

function checkHere(name: string, text: string) {
	return Promise.resolve(checked.get(text) ?? openQuiz(name, text));
}

function versionsIn(text: string) {
	const file = checked.get(text);
	if (file?.ok !== true) throw new Error('The file has an error.');
	return file.versions;
}

const keep = (tab: QuizShelf, text: string) => tab.keep(text, versionsIn(text));
const printsOf = (text: string) => versionsIn(text).map(({ quiz }) => quiz.print ?? '');

/** A device that refuses to store or to read anything. */
function refusing(): ShelfRecords {
	const refuse = () => Promise.reject(new DOMException('no', 'QuotaExceededError'));
	return { all: refuse, withPrint: refuse, put: refuse, remove: refuse };
}

describe('a kept quiz', () => {
	test('is found in another tab by the print of each of its versions', async () => {
		expect(await keep(newTab(), whole)).toBe('device');
		const [first = '', second = ''] = printsOf(whole);
		expect((await newTab().findVersion(first))?.quiz.version).toBe(1);
		expect((await newTab().findVersion(second))?.quiz.version).toBe(2);
		expect(await newTab().find('000000000000')).toBeNull();
	});

	test('is found in the language of the page', async () => {
		const tab = newTab();
		await keep(tab, onlyFirst);
		const [print = ''] = printsOf(onlyFirst);
		const bundle = await tab.findBundle(print, 'id');
		expect(bundle?.quiz.print).toBe(print);
		expect(bundle?.wording).toMatchObject({ language: 'id', onlyIn: null });
		expect(await tab.findBundle('000000000000', 'id')).toBeNull();
	});

	test('is kept once, and replaced by a file with newer versions', async () => {
		const tab = newTab();
		await keep(tab, onlyFirst);
		await keep(tab, onlyFirst);
		await keep(tab, other);
		expect(await tab.list()).toHaveLength(2);
		await keep(tab, whole);
		const texts = (await tab.list()).map(({ quiz }) => quiz?.text);
		expect(texts.sort()).toEqual([other, whole].sort());
	});

	test('is gone after its removal, and the others are not', async () => {
		const tab = newTab();
		await keep(tab, whole);
		await keep(tab, other);
		const { fingerprint = '' } = versionsIn(whole).at(-1) ?? {};
		expect(await tab.remove(fingerprint)).toBe(true);
		expect((await newTab().list()).map(({ quiz }) => quiz?.text)).toEqual([other]);
		expect(await tab.find(printsOf(whole)[1] ?? '')).toBeNull();
	});

	test('is checked again by another version of Arah, once', async () => {
		await keep(newTab(), whole);
		const check = vi.fn(checkHere);
		const newer = newTab({ version: '2', check });
		expect(await newer.find(printsOf(whole)[0] ?? '')).toMatchObject({ checkedBy: '2' });
		expect(await newer.list()).toHaveLength(1);
		expect(check).toHaveBeenCalledOnce();
	});

	test('cannot be used, but removed, if another version of Arah finds an error in it', async () => {
		await keep(newTab(), whole);
		const newer = newTab({
			version: '2',
			check: () => Promise.resolve({ ok: false, issues: [] })
		});
		const [entry] = await newer.list();
		expect(entry).toMatchObject({ keptIn: 'device', quiz: null });
		expect(await newer.find(printsOf(whole)[0] ?? '')).toBeNull();
		expect(await newer.remove(entry?.fingerprint ?? '')).toBe(true);
		expect(await newer.list()).toEqual([]);
	});

	test('that is damaged on the device cannot be used, but removed', async () => {
		const tab = newTab();
		await keep(tab, whole);
		const database = await openDB(DATABASE);
		await database.put('files', { prints: ['X'] }, 'damaged');
		database.close();
		expect(await tab.find('X')).toBeNull();
		expect((await tab.list()).filter(({ quiz }) => quiz === null)).toHaveLength(1);
		expect(await tab.remove('damaged')).toBe(true);
	});
});

describe('on a device that stores nothing', () => {
	test('a quiz lasts as long as the page, and its list says so', async () => {
		const tab = newTab({ records: refusing() });
		expect(await keep(tab, whole)).toBe('memory');
		expect(await tab.find(printsOf(whole)[0] ?? '')).not.toBeNull();
		const [entry] = await tab.list();
		expect(entry?.keptIn).toBe('memory');
		await tab.remove(entry?.fingerprint ?? '');
		expect(await tab.list()).toEqual([]);
	});

	test('a removal is not reported as done', async () => {
		await keep(newTab(), whole);
		const stored = new IndexedShelf();
		opened.push(stored);
		const tab = newTab({
			records: {
				all: () => stored.all(),
				withPrint: (print) => stored.withPrint(print),
				put: (quiz, instead) => stored.put(quiz, instead),
				remove: () => Promise.reject(new DOMException('no', 'InvalidStateError'))
			}
		});
		const [entry] = await tab.list();
		expect(await tab.remove(entry?.fingerprint ?? '')).toBe(false);
	});
});

describe('the quizzes of a device', () => {
	test('are counted without creating a database', async () => {
		expect(await countShelved()).toBe(0);
		expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(DATABASE);
		await keep(newTab(), whole);
		expect(await countShelved()).toBe(1);
	});

	test('are deleted while a tab has them open', async () => {
		const tab = newTab();
		await keep(tab, whole);
		expect(await deleteShelf()).toBe(true);
		expect(await tab.list()).toEqual([]);
	});
});

describe('a check in the worker', () => {
	test('finds the same as a check on the page', async () => {
		expect(await checkFile('a.arah.json', whole)).toEqual(openQuiz('a.arah.json', whole));
		const broken = whole.replace('"evidence": "draft"', '"evidence": "proven"');
		const found = await checkFile('a.arah.json', broken);
		expect(found).toEqual(openQuiz('a.arah.json', broken));
		expect(found.issues).not.toEqual([]);
	});

	test('ends after the longest wait, or when it is stopped', async () => {
		const unfinished = (why: string) => ({ ok: false, issues: [], unfinished: why });
		expect(await checkFile('a', whole, { longestMs: 0 })).toEqual(unfinished('too-slow'));
		const signal = AbortSignal.abort();
		expect(await checkFile('a', whole, { signal })).toEqual(unfinished('stopped'));
		const asked = new AbortController();
		const checking = checkFile('a', whole, { signal: asked.signal });
		asked.abort();
		expect(await checking).toEqual(unfinished('stopped'));
	});
});
