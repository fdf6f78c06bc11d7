import { expect, test } from 'vitest';
import { describeIssue } from '../../support/issue-texts.ts';
import { loadBank } from '#lib/bank/load-bank.ts';
import { smallFiles, toTexts } from '../../support/bank-files.ts';

/** The small quiz under another id, finished on this day. */
function quizFiles(id: string, date: string): Record<string, string> {
	const files = smallFiles();
	files.quiz.id = id;
	files.quiz.date = date;
	const texts = Object.entries(toTexts(files));
	return Object.fromEntries(
		texts.map(([path, text]) => [path.replace('kitchen/', `${id}/`), text])
	);
}

test('the newer of two quizzes whose short codes begin alike needs another id', () => {
	const older = quizFiles('riasec', '2025-01-01');
	const newer = quizFiles('campus-careers', '2026-01-01');
	const { quizzes, issues } = loadBank({ ...newer, ...older });
	const [error, ...more] = issues.filter(({ severity }) => severity === 'error');
	expect(more).toEqual([]);
	expect(error).toMatchObject({
		file: 'campus-careers/v1/quiz.yaml',
		line: 1,
		rule: 'unique-tags',
		code: 'shared-tag'
	});
	expect(error && describeIssue(error)).toBe(
		'Short codes of "campus-careers" could be taken for codes of "riasec": choose another id, and rename the folder.'
	);
	expect(quizzes.map(({ quiz }) => quiz.id)).toEqual(['riasec']);
});

test('quizzes with tags of their own are left alone', () => {
	const files = { ...quizFiles('riasec', '2025-01-01'), ...quizFiles('kitchen', '2025-01-01') };
	expect(loadBank(files).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});
