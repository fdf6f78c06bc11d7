import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { runArah } from './run-arah.ts';

// every test starts processes, which takes a while on a busy machine
vi.setConfig({ testTimeout: 60_000 });

test('--help lists every command', async () => {
	const { code, stdout, stderr } = await runArah(['--help']);
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	for (const command of [
		'score <quiz>',
		'check',
		'quiz pack',
		'quiz open',
		'quiz check',
		'link encode',
		'link decode'
	]) {
		expect(stdout).toContain(`  arah ${command}`);
	}
});

test.each([
	['score', 'score <quiz> --answers FILE|-'],
	['check', 'check [folder|file...]'],
	['link encode', 'link encode <quiz> FILE|-'],
	['link decode', 'link decode <code|address>']
])('%s --help says how it is used', async (name, usage) => {
	const { code, stdout, stderr } = await runArah([...name.split(' '), '--help']);
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	expect(stdout).toContain(`Usage: npm run arah -- ${usage}`);
});

test('link --help lists the commands for links', async () => {
	const { code, stdout } = await runArah(['link', '--help']);
	expect(code).toBe(0);
	expect(stdout).toContain('link encode');
	expect(stdout).not.toContain('score');
});

test('--version is that of the package', async () => {
	const text = readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8');
	const { code, stdout } = await runArah(['--version']);
	expect(code).toBe(0);
	expect(text).toContain(`"version": "${stdout.trim()}"`);
});

describe('a command that is not understood gives one clear line and exit code 2', () => {
	test.each([
		[[], 'no command given'],
		[['scroe'], '"scroe"'],
		[['--verison'], '"--verison"'],
		[['link'], 'link encode or link decode'],
		[['link', 'encrypt'], 'link encode or link decode'],
		[['score'], 'one quiz'],
		[['score', 'social-media-roles'], '--answers'],
		[['score', 'social-media-roles', '--answers'], '--answers'],
		[['score', 'social-media-roles', '--answer', '-'], "'--answer'"],
		[['score', 'social-media-roles', 'more', '--answers', '-'], 'one quiz'],
		[['score', 'no-such-quiz', '--answers', '-'], '"no-such-quiz"'],
		[['score', 'social-media-roles@999', '--answers', '-'], 'social-media-roles@1'],
		[['score', './no/such/folder', '--answers', '-'], '"./no/such/folder"'],
		[['score', 'social-media-roles', '--answers', 'no-such-file.jsonl'], 'no-such-file.jsonl'],
		[['score', 'social-media-roles', '--answers', '.'], 'cannot read .'],
		[['link', 'encode', 'social-media-roles'], 'FILE'],
		[['link', 'encode', 'social-media-roles', '-', '--sumary'], "'--sumary'"],
		[['check', './no/such/folder'], '"./no/such/folder"'],
		[['link', 'decode'], 'a code']
	])('%j', async (args, part) => {
		const { code, stdout, stderr } = await runArah(args);
		expect(stderr).toMatch(/^arah: .+\n$/);
		expect(stderr).toContain(part);
		expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
	});
});

test('check reports the quiz files of a folder as npm run questions does', async () => {
	const bank = join(import.meta.dirname, '../../fixtures/questions');
	const named = await runArah(['check', bank]);
	const unnamed = await runArah(['check', '--strict']);
	expect(named.stdout).toMatch(/^social-media-roles v1 /m);
	expect(named.stdout).toMatch(/^\d+ quiz versions?, 0 errors, 0 warnings$/m);
	expect(unnamed).toEqual(named);
	expect(named).toMatchObject({ code: 0, stderr: '' });
});

test('check fails for a folder with an error, and reports every folder', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'arah-'));
	mkdirSync(join(folder, 'my-quiz/v1'), { recursive: true });
	writeFileSync(join(folder, 'my-quiz/v1/quiz.yaml'), 'id: my-quiz\n');
	const { code, stdout } = await runArah(['check', 'my-quiz', '.'], { cwd: folder });
	rmSync(folder, { recursive: true });
	expect(code).toBe(1);
	expect(stdout).toMatch(/my-quiz\/v1\/quiz\.yaml:\d+:\d+ error: .*"version" is missing/);
	expect(stdout.match(/^0 quiz versions/gm)).toHaveLength(2);
});
