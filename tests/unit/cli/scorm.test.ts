import { expect, test, vi } from 'vitest';
import { runArah } from './run-arah.ts';

// every test starts processes, which takes a while on a busy machine
vi.setConfig({ testTimeout: 60_000 });

test.each([
	['no quiz', [], 'scorm takes one quiz'],
	['two quizzes', ['social-media-roles', 'other'], 'scorm takes one quiz'],
	['a quiz that is not there', ['other'], 'there is no quiz "other" without errors'],
	[
		'a language that is not there',
		['social-media-roles', '--lang', 'fr'],
		'--lang must be one of en, id'
	],
	[
		'another mode',
		['social-media-roles', '--mode', 'long'],
		'--mode must be full or quick, not "long"'
	],
	[
		'another theme',
		['social-media-roles', '--theme', 'pink'],
		'--theme must be light, dark or auto'
	],
	[
		'a site that is no address',
		['social-media-roles', '--site', 'arah'],
		'--site must be an address'
	],
	[
		'a site that is a script',
		['social-media-roles', '--site', 'data:,x'],
		'--site must be an address'
	],
	['an unknown option', ['social-media-roles', '--score'], "Unknown option '--score'"]
])('scorm refuses %s, and says so in one line', async (_, args, message) => {
	const { code, stdout, stderr } = await runArah(['scorm', ...args]);
	expect(code).toBe(2);
	expect(stdout).toBe('');
	expect(stderr).toContain(message);
	expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('scorm explains its options', async () => {
	const { code, stdout } = await runArah(['scorm', '--help']);
	expect(code).toBe(0);
	for (const option of ['--lang', '--mode', '--theme', '--objectives', '--site', '--out']) {
		expect(stdout).toContain(option);
	}
});
