import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { releasedSchema } from '#lib/schema/released.ts';

const PATIENT = { timeout: 60_000 };
const QUIZ = 'social-media-roles/v1/quiz.yaml';

let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'arah-questions-'));
	cpSync('questions', folder, { recursive: true });
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

describe('npm run questions', PATIENT, () => {
	test('describes our quiz and ends with 0', () => {
		const { status, stdout } = run('questions.ts', folder, '--strict');

		expect(stdout).toContain('30 items, languages en, id');
		expect(stdout).toMatch(/analytics +5 +±12\.1/);
		expect(stdout).toMatch(/specialist \/ strategist +90\.\d %/);
		expect(stdout).toMatch(/beginners +0\.0 % +0\.0 %/);
		expect(stdout).toContain('duties covered: 24 of 24');
		expect(stdout).toMatch(/\d+ quiz versions?, 0 errors, 0 warnings/);
		expect(status).toBe(0);
	});

	test('prints a problem with its place and the reason for the rule, and ends with 1', () => {
		edit(QUIZ, '{ id: a, credits: { creativity: 2 } }', '{ id: a }');
		const { status, stdout } = run('questions.ts', folder);
		const line = readFileSync(join(folder, QUIZ), 'utf8').split('\n').indexOf('      - { id: a }');

		expect(stdout).toContain(
			`${folder}/${QUIZ}:${line + 1}:9 error: q04: Option "a" says no credit on "creativity"`
		);
		expect(stdout).toContain('[option-credits] Every option of a choice item says');
		expect(status).toBe(1);
	});

	test('warnings fail only when asked', () => {
		edit(QUIZ, 'community: 70', 'community: 99');

		expect(run('questions.ts', folder).status).toBe(0);
		expect(run('questions.ts', folder, '--strict').status).toBe(1);
	});

	test('prints the entries of released.yaml', () => {
		const { stdout } = run('questions.ts', folder, '--checksums');
		const released = readFileSync(join(folder, 'released.yaml'), 'utf8');

		expect(releasedSchema.parse(parse(stdout)).released).toEqual(
			expect.arrayContaining(releasedSchema.parse(parse(released)).released)
		);
	});

	test('a folder that is not there, or holds no quiz, does not pass', () => {
		expect(run('questions.ts', join(folder, 'nowhere'))).toMatchObject({ status: 2 });
		expect(run('questions.ts', join(folder, 'schema'))).toMatchObject({ status: 1 });
	});

	test('refuses an option that it does not know', () => {
		expect(run('questions.ts', folder, '--stirct')).toMatchObject({ status: 2 });
	});
});

test('the JSON Schemas for editors are those of the zod schemas', PATIENT, () => {
	expect(run('schemas.ts', '--check')).toMatchObject({ status: 0, stderr: '' });
});
