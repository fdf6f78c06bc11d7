import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { releasedSchema } from '#lib/schema/released.ts';
import { at, realBank, smallFiles, toTexts } from '../../support/bank-files.ts';
import { smallFile } from '../../support/quiz-files.ts';

const QUIZ = 'kitchen/v1/quiz.yaml';

let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'arah-questions-'));
	for (const [path, text] of Object.entries(toTexts(smallFiles()))) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
});

afterEach(() => rmSync(folder, { recursive: true }));

function run(script: string, ...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${script}`, ...args], {
		encoding: 'utf8'
	});
	return { status, stdout, stderr };
}

/** Changes a file of the copy. */
function edit(file: string, before: string, after: string): void {
	const path = join(folder, file);
	const text = readFileSync(path, 'utf8');
	if (!text.includes(before)) throw new Error(`${file} does not contain ${before}`);
	writeFileSync(path, text.replace(before, after));
}

describe('npm run questions', () => {
	test('describes a quiz and ends with 0', () => {
		const { status, stdout } = run('questions.ts', folder);

		expect(stdout).toContain('11 items, languages en, id');
		expect(stdout).toMatch(/cook \/ waiter +9\d\.\d%/);
		expect(stdout).toContain('duties covered: 1 of 1');
		expect(stdout).toMatch(/1 quiz version, 0 errors, \d+ warnings/);
		expect(status).toBe(0);
	});

	test('prints a problem with its place and the reason for the rule, and ends with 1', () => {
		edit(QUIZ, 'format: scale', 'format: scales');
		const { status, stdout } = run('questions.ts', folder);
		const lines = readFileSync(join(folder, QUIZ), 'utf8').split('\n');
		const line = lines.indexOf('    format: scales') + 1;

		expect(stdout).toContain(`${folder}/${QUIZ}:${line}:5 error: cooking-1: There is no format`);
		expect(stdout).toMatch(/\[known-ids\] Every skill, role, format and duty that is named/);
		expect(status).toBe(1);
	});

	test('warnings fail only when asked', () => {
		edit(QUIZ, 'cooking: 85', 'cooking: 99');
		rmSync(join(folder, 'kitchen/v1/cases.yaml'));

		expect(run('questions.ts', folder).status).toBe(0);
		expect(run('questions.ts', folder, '--strict').status).toBe(1);
	});

	test('prints the entries of released.yaml', () => {
		const { stdout } = run('questions.ts', folder, '--checksums');

		expect(releasedSchema.parse(parse(stdout)).released).toMatchObject([
			{ quiz: 'kitchen', version: 1, wording: { en: expect.any(String), id: expect.any(String) } }
		]);
	});

	test('checks the quiz files of a folder with the rest', () => {
		writeFileSync(join(folder, 'packed.arah.json'), smallFile());
		writeFileSync(join(folder, 'broken.arah.json'), '{');
		const { status, stdout } = run('questions.ts', folder);

		expect(stdout).toContain(`${folder}/broken.arah.json:1:`);
		expect(stdout).toContain('3 quiz versions, 1 error');
		expect(status).toBe(1);
	});

	test('a folder that is not there, or holds no quiz, does not pass', () => {
		expect(run('questions.ts', join(folder, 'nowhere'))).toMatchObject({ status: 2 });
		mkdirSync(join(folder, 'empty'));
		expect(run('questions.ts', join(folder, 'empty'))).toMatchObject({ status: 1 });
	});

	test('explains itself', () => {
		const { status, stdout } = run('questions.ts', '--help');

		expect(stdout).toContain('--json');
		expect(status).toBe(0);
	});

	test('checks one quiz, named by its id or its folder', () => {
		const { id, version } = at(realBank.quizzes, 0).quiz;
		for (const typed of [`${id}@${version}`, join(folder, 'kitchen'), join(folder, 'kitchen/v1')]) {
			const { status, stdout } = run('questions.ts', typed);

			expect(stdout).toContain('1 quiz version, 0 errors');
			expect(status).toBe(0);
		}
	});

	test('says which quiz was probably meant', () => {
		const { id } = at(realBank.quizzes, 0).quiz;
		const { status, stderr } = run('questions.ts', `${id}x`);

		expect(stderr).toContain(`perhaps "${id}"`);
		expect(status).toBe(2);
	});

	test('prints problems as data, with their sentence in the language asked for', () => {
		edit(QUIZ, 'evidence: draft', 'evidence: proven');
		const { status, stdout } = run('questions.ts', folder, '--json', '--lang', 'id');

		expect(JSON.parse(stdout)).toMatchObject({
			errors: 1,
			issues: [
				{
					code: 'not-allowed',
					file: join(folder, QUIZ),
					path: ['evidence'],
					message: '"evidence" tidak boleh berisi "proven". Yang boleh: draft, piloted, validated.'
				}
			]
		});
		expect(status).toBe(1);
	});

	test('follows a link to a file or folder, and names one that leads nowhere or in a circle', () => {
		const linked = mkdtempSync(join(tmpdir(), 'arah-linked-'));
		symlinkSync(join(folder, 'kitchen'), join(linked, 'kitchen'));
		expect(run('questions.ts', linked).stdout).toContain('1 quiz version, 0 errors');

		symlinkSync(linked, join(linked, 'again'));
		symlinkSync('nowhere.yaml', join(linked, 'gone.yaml'));
		const { status, stdout } = run('questions.ts', linked);
		rmSync(linked, { recursive: true });

		expect(stdout).toContain(`${join(linked, 'again')}:1:1 error: This is a link to "${linked}"`);
		expect(stdout).toContain('gone.yaml:1:1 error: This is a link to "nowhere.yaml"');
		expect(stdout).toContain('1 quiz version, 2 errors');
		expect(status).toBe(1);
	});

	test('names a released quiz whose folder is gone', () => {
		writeFileSync(join(folder, 'released.yaml'), run('questions.ts', folder, '--checksums').stdout);
		rmSync(join(folder, 'kitchen'), { recursive: true });
		const { stdout } = run('questions.ts', folder);

		expect(stdout).toMatch(
			/released\.yaml:\d+:\d+ warning: kitchen v1 was released, and its files are missing/
		);
	});

	test('refuses an option that it does not know', () => {
		expect(run('questions.ts', folder, '--stirct')).toMatchObject({ status: 2 });
	});
});

test('the JSON Schemas for editors are those of the zod schemas', () => {
	expect(run('schemas.ts', '--check')).toMatchObject({ status: 0, stderr: '' });
});
