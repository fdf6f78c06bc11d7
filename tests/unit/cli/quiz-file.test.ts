import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadBank } from '#lib/bank/load-bank.ts';
import { quizCheck } from '../../../src/cli/arah/quiz-check.ts';
import { quizOpen } from '../../../src/cli/arah/quiz-open.ts';
import { quizPack } from '../../../src/cli/arah/quiz-pack.ts';
import { readQuestions } from '#lib/server/read-questions.ts';
import { smallFile } from '../../support/quiz-files.ts';
import { runArah } from './run-arah.ts';

let folder = '';
let file = '';
/** What was written to standard error and with console.log. */
let said: string[] = [];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'arah-file-'));
	file = join(folder, 'kitchen.arah.json');
	writeFileSync(file, smallFile());
	said = [];
	const listen = (text: unknown) => said.push(String(text)) > 0;
	vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	vi.spyOn(process.stderr, 'write').mockImplementation(listen);
	vi.spyOn(console, 'log').mockImplementation(listen);
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Puts another text into the quiz file. */
function edit(found: string, other: string): void {
	const text = readFileSync(file, 'utf8');
	expect(text).toContain(found);
	writeFileSync(file, text.replace(found, other));
}

describe('arah quiz open', () => {
	test('writes every version as the files that arah quiz pack packs', async () => {
		expect(await quizOpen.run([file, join(folder, 'out')])).toBe(0);
		const { quizzes, issues } = loadBank(readQuestions(join(folder, 'out')));
		expect(issues).toEqual([]);
		expect(quizzes.map(({ quiz }) => quiz.version)).toEqual([1, 2]);

		const again = join(folder, 'again.arah.json');
		expect(await quizPack.run([join(folder, 'out/kitchen'), '-o', again])).toBe(0);
		expect(readFileSync(again, 'utf8')).toBe(readFileSync(file, 'utf8'));
	});

	test('replaces a version only with --force, and then leaves no other language', async () => {
		const out = join(folder, 'out');
		await quizOpen.run([file, out]);
		await expect(quizOpen.run([file, out])).rejects.toThrow('exists already: --force replaces it');

		const { format, versions } = JSON.parse(readFileSync(file, 'utf8'));
		const [{ wording, ...first }] = versions;
		const english = { format, versions: [{ ...first, wording: { en: wording.en } }] };
		writeFileSync(file, JSON.stringify(english));
		expect(await quizOpen.run([file, out, '--force'])).toBe(0);
		expect(existsSync(join(out, 'kitchen/v1/en.yaml'))).toBe(true);
		expect(existsSync(join(out, 'kitchen/v1/id.yaml'))).toBe(false);
		expect(existsSync(join(out, 'kitchen/v2/id.yaml'))).toBe(true);
	});

	test('writes nothing from a file with an error, and says where it is', async () => {
		edit('"minutes": 3', '"minutes": 999');

		expect(await quizOpen.run([file, join(folder, 'out'), '--lang', 'id'])).toBe(1);
		expect(said.join('')).toMatch(
			/kitchen\.arah\.json:\d+:5 kesalahan: "minutes" harus paling banyak 240\.\n$/
		);
		expect(existsSync(join(folder, 'out'))).toBe(false);
	});
});

describe('arah quiz pack', () => {
	test('replaces a file only with --force', async () => {
		const again = join(folder, 'again.arah.json');
		writeFileSync(again, 'mine');

		await expect(quizPack.run([file, '-o', again])).rejects.toThrow('exists already');
		expect(readFileSync(again, 'utf8')).toBe('mine');
		expect(await quizPack.run([file, '-o', again, '--force'])).toBe(0);
		expect(readFileSync(again, 'utf8')).toBe(readFileSync(file, 'utf8'));
	});

	test('packs no quiz with an error', async () => {
		await quizOpen.run([file, folder]);
		writeFileSync(join(folder, 'kitchen/v1/id.yaml'), 'name: 1');
		const again = join(folder, 'again.arah.json');

		expect(await quizPack.run([join(folder, 'kitchen'), '-o', again])).toBe(1);
		expect(said.join('')).toContain('id.yaml:1:1 error: "name" must be a text');
		expect(existsSync(again)).toBe(false);
	});
});

describe('arah quiz check', () => {
	test('describes the versions of a file without errors', async () => {
		expect(await quizCheck.run([file])).toBe(0);
		expect(said.join('\n')).toMatch(/kitchen v2 .*11 items[^]*2 quiz versions, 0 errors/);
	});

	test('says the fingerprint of each version, by which codes name it', async () => {
		await quizCheck.run([file]);
		const prints = said.join('\n').match(/fingerprint (\w{4}-){2}\w{4}\n/g) ?? [];
		expect(new Set(prints).size).toBe(2);
	});

	test('reports the problems of a file that is no quiz', async () => {
		writeFileSync(file, '{}');

		expect(await quizCheck.run([file])).toBe(1);
		expect(said.join('\n')).toContain('kitchen.arah.json:1:1 error: This is not a quiz file.');
	});

	test('reports a file of more than 1 MB', async () => {
		writeFileSync(file, ' '.repeat(1_000_001));

		expect(await quizCheck.run([file, '--json'])).toBe(1);
		expect(said.join('\n')).toContain('The file has 1.1 MB and was not read');
	});
});

test('answers to a quiz file are encoded with its print, not with its name', async () => {
	const encoded = await runArah(['link', 'encode', file, '-'], {
		input: '{"answers":{"scene":"left"}}'
	});
	const scored = await runArah(['score', file, '--answers', '-'], { input: encoded.stdout });

	expect({ code: encoded.code, stderr: encoded.stderr }).toEqual({ code: 0, stderr: '' });
	expect(encoded.stdout).toMatch(/^30\w{12,38}\n$/);
	expect(scored.lines).toMatchObject([{ quiz: 'kitchen' }]);
	expect((await runArah(['link', 'decode', encoded.stdout.trim()])).stderr).toMatch(
		/not on this site\. Add its quiz file here, then read the code again\. \((\w{4}-){2}\w{4}\)\n$/
	);
});

test.each([
	[['pack'], 'quiz pack takes one quiz'],
	[['pack', 'nothing'], 'there is no folder or quiz "nothing"'],
	[['pack', 'tests/fixtures/questions'], 'has several quizzes'],
	[['open', 'nothing.arah.json', 'out'], 'there is no file "nothing.arah.json"'],
	[['open', 'nothing.arah.json'], 'quiz open takes one file and one folder'],
	[['check'], 'quiz check takes one file'],
	[['check', 'questions'], 'there is no file "questions"'],
	[['publish'], 'did you mean quiz pack or quiz open or quiz check?']
])('arah quiz refuses %j in one line', async (args, says) => {
	const { code, stdout, stderr } = await runArah(['quiz', ...args]);

	expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
	expect(stderr).toContain(says);
	expect(stderr.trim().split('\n')).toHaveLength(1);
});

test.each(['pack', 'open', 'check'])('arah quiz %s explains itself', async (name) => {
	const { code, stdout } = await runArah(['quiz', name, '--help']);

	expect(code).toBe(0);
	expect(stdout).toMatch(new RegExp(`^Usage: npm run arah -- quiz ${name} <`));
	expect(stdout).toContain('--lang');
});
