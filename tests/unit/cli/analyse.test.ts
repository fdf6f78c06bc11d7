import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runArah } from './run-arah.ts';

const ANSWERS = join(import.meta.dirname, '../../fixtures/evidence/answers.jsonl');
const RETEST = join(import.meta.dirname, '../../fixtures/evidence/retest.jsonl');
const QUIZ = 'social-media-roles';

describe('arah analyse', () => {
	test('counts the sheets in plain words before any table', async () => {
		const { stdout, code } = await runArah(['analyse', QUIZ, ANSWERS, RETEST]);
		expect(code).toBe(0);
		expect(stdout).toContain('Sheets in the files: 360. Used for the figures: 2');
		expect(stdout.indexOf('In plain words')).toBeLessThan(stdout.indexOf('| Skill |'));
		expect(stdout).toContain('## The same people a second time');
	});

	test('speaks Indonesian', async () => {
		const { stdout } = await runArah(['analyse', QUIZ, ANSWERS, '--lang', 'id']);
		expect(stdout).toContain('Lembar jawaban dalam berkas: 300.');
	});

	test('gives every figure as computed with --json', async () => {
		const { stdout } = await runArah(['analyse', QUIZ, ANSWERS, '--json', '--group', 'language']);
		const analysis: { counts: { taken: number }; groups: { needs: number } } = JSON.parse(stdout);
		expect(analysis.counts.taken).toBe(300);
		expect(analysis.groups.needs).toBe(200);
	});

	test('writes keyed answers and a script for R', async () => {
		const folder = join(mkdtempSync(join(tmpdir(), 'arah-r-')), 'check');
		const { code } = await runArah(['analyse', QUIZ, ANSWERS, '--r', folder]);
		expect(code).toBe(0);
		const [head = '', ...rows] = readFileSync(join(folder, 'answers.csv'), 'utf8')
			.trim()
			.split(/\r?\n/);
		expect(head).toContain('id,role,group,language,');
		expect(rows.length).toBeGreaterThan(250);
		expect(readFileSync(join(folder, 'check.R'), 'utf8')).toContain('long_term_planning = c(');
	});

	test('names a bad line, leaves it out and exits with 1', async () => {
		const file = join(mkdtempSync(join(tmpdir(), 'arah-bad-')), 'bad.jsonl');
		const [first] = readFileSync(ANSWERS, 'utf8').split('\n');
		writeFileSync(file, `${first}\n{"id": "x", "answers": {"nothing": "a"}}\n`);
		const { stdout, stderr, code } = await runArah(['analyse', QUIZ, file]);
		expect(code).toBe(1);
		expect(stderr).toContain(`${file}:2: unknown item "nothing"`);
		expect(stdout).toContain('Sheets in the files: 1.');
	});

	test('refuses an unknown way to group', async () => {
		const { stderr, code } = await runArah(['analyse', QUIZ, ANSWERS, '--group', 'height']);
		expect(code).toBe(2);
		expect(stderr).toContain('--group takes language, group, role, not "height"');
	});
});
