import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sharedTag } from '#lib/bank/shared-tags.ts';
import { loadBank } from '#lib/bank/load-bank.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import { KINDS } from '#lib/schema/vocabulary.ts';
import { newQuiz } from '../../../src/cli/arah/new-quiz.ts';
import { readQuestions } from '#lib/server/read-questions.ts';
import { at, realBank } from '../../support/bank-files.ts';

let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'arah-new-'));
	vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

afterEach(() => rmSync(folder, { recursive: true }));

const make = (...args: string[]) => newQuiz.run([...args, '--in', folder]);

describe.each(KINDS)('a new quiz of the kind %s', (kind) => {
	test.each(LOCALES)('has no error and no warning, in one language (%s)', async (lang) => {
		expect(await make('my-quiz', '--kind', kind, '--lang', lang)).toBe(0);
		const { quizzes, issues } = loadBank(readQuestions(folder));
		expect(issues).toEqual([]);
		const [loaded] = quizzes;
		expect(loaded?.quiz).toMatchObject({ id: 'my-quiz', kind, version: 1, evidence: 'draft' });
		expect(Object.keys(loaded?.wording ?? {})).toEqual([lang]);
		expect(readFileSync(join(folder, 'my-quiz/v1/quiz.yaml'), 'utf8')).not.toMatch(
			/QUIZ-ID|TODAY|LANGUAGE/
		);
	});

	test('has the same ids in both languages', async () => {
		await make('one', '--kind', kind);
		await make('two', '--kind', kind, '--lang', 'id');
		const files = readQuestions(folder);
		const both = {
			'one/v1/quiz.yaml': files['one/v1/quiz.yaml'] ?? '',
			'one/v1/en.yaml': files['one/v1/en.yaml'] ?? '',
			'one/v1/id.yaml': files['two/v1/id.yaml'] ?? ''
		};
		expect(loadBank(both).issues).toEqual([]);
	});
});

test.each([
	[[], 'new takes one id'],
	[['one', 'two'], 'new takes one id'],
	[['My_Quiz'], '"My_Quiz" cannot be an id'],
	[['my-quiz', '--kind', 'poll'], '--kind takes roles, profile, not "poll"'],
	[['my-quiz', '--lang', 'fr'], '--lang must be one of']
])('refuses %j', (args, says) => {
	expect(() => make(...args)).toThrow(says);
});

test('changes no quiz that is there, and takes no id whose short codes are taken', async () => {
	await make('riasec');
	expect(() => make('riasec', '--kind', 'profile')).toThrow('there is a quiz "riasec" already');
	expect(() => make('campus-careers')).toThrow('taken for codes of "riasec"');
});

test('takes no id whose short codes belong to a quiz of the site, wherever it is written', () => {
	const own = at(realBank.quizzes, 0).quiz.id;
	const ids = Array.from({ length: 50_000 }, (_, i) => `quiz-${i}`);
	const id = ids.find((one) => sharedTag(one, own)) ?? '';
	expect(() => make(id)).toThrow(`taken for codes of "${own}"`);
});
