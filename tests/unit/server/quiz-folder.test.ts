import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { indexQuizzes } from '#lib/bank/index-quizzes.ts';
import { sharedTag } from '#lib/bank/shared-tags.ts';
import { shownQuizzes } from '#lib/bank/shown-quizzes.ts';
import { packQuiz } from '#lib/quiz-file/pack-quiz.ts';
import { QuizFolder } from '#lib/server/quiz-folder.ts';
import type { Log } from '#lib/server/log.ts';
import { at, careerInterests, realBank, type SmallFiles } from '../../support/bank-files.ts';
import { smallFile, smallQuiz } from '../../support/quiz-files.ts';
import { misspell, writeSmallQuiz } from '../../support/small-quiz.ts';

let folder = '';
let said: { level: string; event: string; facts: object }[] = [];
const log: Log = (level, event, facts = {}) => said.push({ level, event, facts });
const own = at(realBank.quizzes, 0).quiz.id;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'arah-quizzes-'));
	said = [];
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (id: string, change?: (files: SmallFiles) => void, into = folder) =>
	writeSmallQuiz(into, id, change);
const opened = () => {
	const quizzes = new QuizFolder(folder, realBank, log);
	quizzes.refresh();
	return quizzes;
};
const idsOf = ({ shelf }: QuizFolder) => shelf.added.map(({ quiz }) => quiz.id);
const leftOutOf = ({ shelf }: QuizFolder) => shelf.leftOut.map(({ name }) => name);

describe('a folder of quizzes', () => {
	test('adds its quizzes after those of the build', () => {
		write('kitchen', ({ quiz }) => (quiz.date = '1999-01-01'));
		const { shelf } = opened();

		expect(shelf.quizzes).toHaveLength(realBank.quizzes.length + 1);
		expect(shownQuizzes(shelf)).toEqual([...shownQuizzes(realBank), 'kitchen']);
		expect(shelf.leftOut).toEqual([]);
		expect(said).toEqual([
			{ level: 'info', event: 'quizzes-read', facts: { versions: 1, leftOut: 0 } }
		]);
	});

	test('gives its quizzes a print, so that their codes never meet those of another server', () => {
		write('kitchen');
		write('garden', ({ quiz }) => (quiz.minutes = 4));
		const [garden, kitchen] = opened().shelf.added.map(({ quiz }) => quiz);

		expect(kitchen?.print).toMatch(/^[\dA-Z]{12}$/);
		expect(garden?.print).not.toBe(kitchen?.print);
		expect(indexQuizzes(kitchen ? [kitchen] : [])).toMatchObject([
			{ id: 'kitchen', prints: [kitchen?.print], isForeign: true }
		]);
	});

	test('leaves out a quiz with an error, names it, and keeps the others', () => {
		write('kitchen');
		write('garden', misspell);
		const quizzes = opened();

		expect(idsOf(quizzes)).toEqual(['kitchen']);
		expect(quizzes.shelf.leftOut).toEqual([
			{
				name: 'garden',
				lastGood: false,
				problems: [expect.stringMatching(/^garden\/v1\/quiz\.yaml:\d+:\d+ error: .*"proven"/)]
			}
		]);
		expect(said[0]).toMatchObject({
			level: 'warn',
			event: 'quiz-left-out',
			facts: { name: 'garden', problems: 1, lastGood: false }
		});
	});

	test('tells the first five problems of a quiz', () => {
		write('kitchen', (files) => {
			for (const item of files.quiz.items) item.format = 'none';
		});
		const { problems } = at(opened().shelf.leftOut, 0);

		expect(problems).toHaveLength(6);
		expect(problems.at(-1)).toMatch(/^and \d+ more$/);
	});

	test('leaves out one version, and keeps the other', () => {
		write('kitchen');
		write('kitchen', (files) => {
			files.quiz.version = 2;
			misspell(files);
		});
		const { shelf } = opened();

		expect(shelf.added.map(({ quiz }) => quiz.version)).toEqual([1]);
		expect(shelf.leftOut).toMatchObject([{ name: 'kitchen', lastGood: false }]);
	});

	test('ignores hidden entries and files that are no quiz', () => {
		mkdirSync(join(folder, '.git'));
		writeFileSync(join(folder, '.git/config.yaml'), 'a: b');
		writeFileSync(join(folder, 'notes.txt'), 'remember');

		expect(opened().shelf).toMatchObject({ added: [], leftOut: [] });
	});

	test('names a quiz file in the wrong place', () => {
		writeFileSync(join(folder, 'quiz.yaml'), 'id: kitchen');

		expect(leftOutOf(opened())).toEqual(['quiz.yaml']);
	});

	test('refuses a file of 3 MB unread', () => {
		write('kitchen');
		writeFileSync(join(folder, 'kitchen/v1/en.yaml'), `name: ${'x'.repeat(3_000_000)}`);
		const { problems } = at(opened().shelf.leftOut, 0);

		expect(problems).toEqual([
			expect.stringMatching(/^kitchen\/v1\/en\.yaml:1:1 error: The file has 3\.1 MB/)
		]);
	});
});

describe('after a change', () => {
	test('nothing is read again, or logged, if there was none', () => {
		write('kitchen');
		write('garden', misspell);
		const quizzes = opened();
		const before = quizzes.shelf;
		said = [];

		expect(quizzes.refresh()).toBe(false);
		expect(quizzes.shelf).toBe(before);
		expect(said).toEqual([]);
	});

	test('a new quiz is added and a removed one is gone', () => {
		write('kitchen');
		const quizzes = opened();
		write('garden');
		expect(quizzes.refresh()).toBe(true);
		expect(idsOf(quizzes)).toEqual(['garden', 'kitchen']);

		rmSync(join(folder, 'kitchen'), { recursive: true });
		expect(quizzes.refresh()).toBe(true);
		expect(idsOf(quizzes)).toEqual(['garden']);
	});

	test('an unchanged quiz stays the same object', () => {
		write('kitchen');
		const quizzes = opened();
		const [kitchen] = quizzes.shelf.added;
		write('garden');
		quizzes.refresh();

		expect(quizzes.shelf.added[1]).toBe(kitchen);
	});

	test('a new text is read, even if the file keeps its size and time', () => {
		write('kitchen', ({ en }) => (en.name = 'Soup'));
		const quizzes = opened();
		write('kitchen', ({ en }) => (en.name = 'Stew'));
		quizzes.refresh();

		expect(quizzes.shelf.added[0]?.wording.en?.name).toBe('Stew');
	});

	test('the last good reading stays while a quiz has an error, and goes with its folder', () => {
		write('kitchen', ({ en }) => (en.name = 'Soup'));
		const quizzes = opened();
		write('kitchen', misspell);
		quizzes.refresh();
		expect(quizzes.shelf.added[0]?.wording.en?.name).toBe('Soup');
		expect(quizzes.shelf.leftOut).toMatchObject([{ name: 'kitchen', lastGood: true }]);

		rmSync(join(folder, 'kitchen/v1/quiz.yaml'));
		quizzes.refresh();
		expect(idsOf(quizzes)).toEqual(['kitchen']);
		expect(said.filter(({ event }) => event === 'quiz-left-out')).toHaveLength(2);

		rmSync(join(folder, 'kitchen'), { recursive: true });
		quizzes.refresh();
		expect(quizzes.shelf).toMatchObject({ added: [], leftOut: [] });
	});

	test('a mended quiz is read again', () => {
		write('kitchen', misspell);
		const quizzes = opened();
		write('kitchen');
		quizzes.refresh();

		expect(idsOf(quizzes)).toEqual(['kitchen']);
		expect(quizzes.shelf.leftOut).toEqual([]);
	});

	test('everything stays while the folder is away, which is logged once', () => {
		write('kitchen');
		const quizzes = opened();
		const away = `${folder}-away`;
		renameSync(folder, away);
		expect([quizzes.refresh(), quizzes.refresh()]).toEqual([false, false]);
		expect(idsOf(quizzes)).toEqual(['kitchen']);
		expect(quizzes.shelf.leftOut).toEqual([
			{ name: '.', lastGood: true, problems: ['the folder cannot be read (ENOENT)'] }
		]);
		expect(said.filter(({ event }) => event === 'quizzes-unreadable')).toHaveLength(1);

		renameSync(away, folder);
		quizzes.refresh();
		expect(quizzes.shelf.leftOut).toEqual([]);
	});
});

describe('symbolic links', () => {
	let elsewhere = '';

	beforeEach(() => {
		elsewhere = mkdtempSync(join(tmpdir(), 'arah-elsewhere-'));
	});

	afterEach(() => rmSync(elsewhere, { recursive: true }));

	test('are followed, and a change behind them is seen', () => {
		write('kitchen', ({ en }) => (en.name = 'Soup'), elsewhere);
		symlinkSync(join(elsewhere, 'kitchen'), join(folder, 'kitchen'));
		const quizzes = opened();
		expect(quizzes.shelf.added[0]?.wording.en?.name).toBe('Soup');

		write('kitchen', ({ en }) => (en.name = 'Stew'), elsewhere);
		quizzes.refresh();
		expect(quizzes.shelf.added[0]?.wording.en?.name).toBe('Stew');
	});

	test('that lead nowhere or in a circle are named, and the others are followed', () => {
		write('kitchen');
		symlinkSync('nowhere', join(folder, 'broken'));
		symlinkSync('itself', join(folder, 'itself'));
		symlinkSync('..', join(folder, 'kitchen/again'));
		symlinkSync('.', join(folder, 'whole'));
		cpSync(join(folder, 'kitchen/v1'), join(folder, 'garden/v1'), { recursive: true });
		const quizzes = opened();

		expect(leftOutOf(quizzes)).toEqual(['broken', 'garden', 'itself', 'kitchen', 'whole']);
		expect(idsOf(quizzes)).toEqual(['kitchen']);
	});
});

describe('a quiz in one file', () => {
	const put = (text: string) => writeFileSync(join(folder, 'small.arah.json'), text);
	const versionsOf = ({ shelf }: QuizFolder) => shelf.added.map(({ quiz }) => quiz.version);

	test('is added with all its versions', () => {
		put(smallFile());
		const quizzes = opened();

		expect(idsOf(quizzes)).toEqual(['kitchen', 'kitchen']);
		expect(versionsOf(quizzes)).toEqual([1, 2]);
		expect(quizzes.shelf.leftOut).toEqual([]);
	});

	test('with an error is left out, and named with its place', () => {
		put(smallFile().replace('"evidence": "draft"', '"evidence": "proven"'));
		const { problems } = at(opened().shelf.leftOut, 0);

		expect(problems).toEqual([
			expect.stringMatching(/^small\.arah\.json:[1-9]\d*:\d+ error: .*"proven"/)
		]);
	});

	test('that is no JSON, or has 3 MB, is left out', () => {
		put('{');
		const quizzes = opened();
		expect(leftOutOf(quizzes)).toEqual(['small.arah.json']);

		put(`{"format":"arah-quiz-1","versions":[${' '.repeat(3_000_000)}]}`);
		quizzes.refresh();
		expect(at(quizzes.shelf.leftOut, 0).problems).toEqual([
			expect.stringContaining('The file has 3.1 MB')
		]);
	});

	test('keeps its last good reading while it has an error, and no version that was taken out', () => {
		put(smallFile());
		const quizzes = opened();
		put(smallFile().slice(0, 5_000));
		quizzes.refresh();
		expect(versionsOf(quizzes)).toEqual([1, 2]);
		expect(quizzes.shelf.leftOut).toMatchObject([{ name: 'small.arah.json', lastGood: true }]);

		put(packQuiz([smallQuiz()]));
		quizzes.refresh();
		expect(versionsOf(quizzes)).toEqual([1]);
		expect(quizzes.shelf.leftOut).toEqual([]);
	});

	test('cannot be there a second time as a folder', () => {
		write('kitchen');
		put(smallFile());
		const quizzes = opened();

		expect(versionsOf(quizzes)).toEqual([1, 2]);
		expect(quizzes.shelf.leftOut).toMatchObject([
			{
				name: 'small.arah.json',
				problems: ['kitchen: the folder has version 1 of this quiz twice.']
			}
		]);
	});

	test('is followed through a link, and one that leads nowhere is named', () => {
		put(smallFile());
		renameSync(join(folder, 'small.arah.json'), join(folder, '.hidden'));
		symlinkSync('.hidden', join(folder, 'small.arah.json'));
		symlinkSync('nowhere', join(folder, 'gone.arah.json'));
		const quizzes = opened();

		expect(versionsOf(quizzes)).toEqual([1, 2]);
		expect(leftOutOf(quizzes)).toEqual(['gone.arah.json']);
	});
});

describe('ids and codes', () => {
	test('of the build are refused', () => {
		write(own);
		const quizzes = opened();

		expect(quizzes.shelf.leftOut).toMatchObject([
			{ name: own, problems: [`${own}: a quiz of the site has this id: choose another one.`] }
		]);
		expect(quizzes.shelf.quizzes).toEqual(realBank.quizzes);
	});

	test('that could be taken for those of the build are refused, however old the quiz is', () => {
		const ids = Array.from({ length: 50_000 }, (_, i) => `quiz-${i}`);
		const id = ids.find((one) => sharedTag(one, own)) ?? '';
		write(id, ({ quiz }) => (quiz.date = '1999-01-01'));
		const quizzes = opened();

		expect(quizzes.shelf.leftOut).toMatchObject([
			{ name: id, problems: [expect.stringContaining(`could be taken for codes of "${own}"`)] }
		]);
		expect(quizzes.shelf.quizzes).toEqual(realBank.quizzes);
	});

	test('that two quizzes of the folder share belong to the older one', () => {
		write('riasec', ({ quiz }) => (quiz.date = '2025-01-01'));
		write('campus-careers', ({ quiz }) => (quiz.date = '2026-01-01'));
		const quizzes = opened();

		expect(idsOf(quizzes)).toEqual(['riasec']);
		expect(leftOutOf(quizzes)).toEqual(['campus-careers']);
	});
});

describe('site.yaml in the folder', () => {
	const site = (text: string) => writeFileSync(join(folder, 'site.yaml'), text);

	test('takes the place of that of the build', () => {
		write('kitchen');
		site(`default: kitchen\nunlisted: [${own}]\n`);
		const shown = shownQuizzes(opened().shelf);

		expect(shown[0]).toBe('kitchen');
		expect(shown).not.toContain(own);
	});

	test('with an error is left out; the one before it stays', () => {
		write('kitchen');
		site('defualt: kitchen\n');
		const quizzes = opened();
		expect(leftOutOf(quizzes)).toEqual(['site.yaml']);
		expect(shownQuizzes(quizzes.shelf)[0]).toBe(shownQuizzes(realBank)[0]);

		site('default: kitchen\n');
		quizzes.refresh();
		site('default: [kitchen]\n');
		quizzes.refresh();
		expect(shownQuizzes(quizzes.shelf)[0]).toBe('kitchen');
		expect(quizzes.shelf.leftOut).toMatchObject([{ name: 'site.yaml', lastGood: true }]);
	});

	test('can put a profile on the home page', () => {
		const profile = careerInterests();
		const mine = { ...profile, quiz: { ...profile.quiz, id: 'my-interests' } };
		writeFileSync(join(folder, 'mine.arah.json'), packQuiz([mine]));
		site('default: my-interests\n');
		const quizzes = opened();

		expect(leftOutOf(quizzes)).toEqual([]);
		expect(shownQuizzes(quizzes.shelf)[0]).toBe('my-interests');
	});

	test('that lists no quiz shows all of them', () => {
		const ids = realBank.quizzes.map(({ quiz }) => quiz.id);
		site(`unlisted: [${ids.join(', ')}]\n`);
		const quizzes = opened();

		expect(leftOutOf(quizzes)).toEqual([]);
		expect(shownQuizzes(quizzes.shelf)).toEqual(expect.arrayContaining(ids));
	});
});
