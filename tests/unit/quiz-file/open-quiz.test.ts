import { describe, expect, test } from 'vitest';
import { openQuiz } from '#lib/quiz-file/open-quiz.ts';
import { printOf } from '#lib/link/print.ts';
import { packQuiz } from '#lib/quiz-file/pack-quiz.ts';
import type { Issue } from '#lib/schema/issue.ts';
import { socialMediaRoles } from '../../support/bank-files.ts';
import { smallFile, smallQuiz } from '../../support/quiz-files.ts';

const NAME = 'kitchen.arah.json';
const FILE = smallFile();

/** What is wrong with the file after a change to its text. */
function issuesOf(text: string): readonly Issue[] {
	const opened = openQuiz(NAME, text);
	expect(opened.ok).toBe(false);
	return opened.issues;
}

/** The file with another text in place of one that it contains. */
function after(found: string, other: string, file = FILE): string {
	expect(file).toContain(found);
	return file.replace(found, other);
}

/** The line of the first place of a text in the file. */
const lineOf = (text: string, file = FILE) => file.slice(0, file.indexOf(text)).split('\n').length;

test('opens every version, the oldest first, each with its fingerprint', () => {
	const opened = openQuiz(NAME, FILE);
	const versions = opened.ok ? opened.versions : [];

	expect(versions.map(({ quiz }) => `${quiz.id}@${String(quiz.version)}`)).toEqual([
		'kitchen@1',
		'kitchen@2'
	]);
	expect(versions.map(({ fingerprint }) => fingerprint)).toEqual([
		expect.stringMatching(/^[0-9a-f]{64}$/),
		expect.stringMatching(/^[0-9a-f]{64}$/)
	]);
	expect(versions[0]?.fingerprint).not.toBe(versions[1]?.fingerprint);
	expect(versions.map(({ quiz }) => quiz.print)).toEqual(
		versions.map(({ fingerprint }) => printOf(fingerprint))
	);
});

test('keeps the fingerprint of a quiz whose spelling was corrected, and only then', () => {
	const printOf = (text: string) => {
		const opened = openQuiz(NAME, text);
		return opened.ok ? opened.versions[0]?.fingerprint : opened.issues;
	};
	const before = printOf(FILE);

	expect(printOf(after('"Cook or waiter?"', '"Cook, or waiter?"'))).toBe(before);
	expect(printOf(after('"cooking": 85', '"cooking": 84'))).not.toBe(before);
});

test('opens simulated figures with their version', () => {
	const opened = openQuiz(NAME, packQuiz([socialMediaRoles()]));

	expect(opened.ok && opened.versions[0]?.simulated).toEqual(socialMediaRoles().simulated);
});

test('opens a file with a byte order mark', () => {
	expect(openQuiz(NAME, `\ufeff${FILE}`).ok).toBe(true);
});

test('refuses a file of more than 1 MB before reading it', () => {
	const padded = FILE + ' '.repeat(1_000_000);
	expect(issuesOf(padded)).toMatchObject([{ code: 'too-large', megabytes: 1.1, most: 1 }]);
	// 600,000 characters of two bytes each
	const wide = after('"Kitchen"', `"${'é'.repeat(600_000)}"`);
	expect(issuesOf(wide)).toMatchObject([{ code: 'too-large', megabytes: 1.3 }]);
});

test('reports where a broken file stops being JSON', () => {
	const cutOff = FILE.slice(0, FILE.indexOf('"waiter"'));
	const [issue] = issuesOf(cutOff);

	expect(issue).toMatchObject({ code: 'not-json', file: NAME, line: lineOf('"waiter"') });
});

test.each([
	['an object without a format', '{}'],
	['a list', '[]'],
	['another file of Arah', '{ "format": "arah-caseload", "version": 1 }'],
	[
		'lists in lists without end',
		`{"format":"arah-quiz-1","versions":${'['.repeat(9000)}${']'.repeat(9000)}}`
	]
])('refuses %s as no quiz file', (_, text) => {
	expect(issuesOf(text)).toMatchObject([{ code: 'not-quiz-file' }]);
});

test('reports more lists in lists than the parser can hold', () => {
	expect(issuesOf('['.repeat(900_000))).toMatchObject([{ code: 'not-json' }]);
});

test('says of a newer format that it is newer', () => {
	expect(issuesOf(after('arah-quiz-1', 'arah-quiz-2'))).toMatchObject([{ code: 'newer-file' }]);
});

test('refuses a file in another encoding', () => {
	expect(issuesOf(after('Kitchen', 'K\ufffdche'))).toMatchObject([{ code: 'not-utf8' }]);
});

test('opens a text in which the author wrote the replacement character', () => {
	const { en = socialMediaRoles().wording.en } = smallQuiz().wording;
	const name = 'What \ufffd means';
	const opened = openQuiz(NAME, packQuiz([{ ...smallQuiz(), wording: { en: { ...en, name } } }]));

	expect(opened.ok && opened.versions[0]?.wording.en?.name).toBe(name);
});

describe('reports with line, column and path', () => {
	test('a field that is unknown', () => {
		const [issue] = issuesOf(after('"minutes"', '"colour": 1, "minutes"'));

		expect(issue).toMatchObject({
			code: 'unknown-field',
			file: NAME,
			line: lineOf('"minutes"'),
			column: 5,
			path: ['versions', 0, 'quiz', 'colour']
		});
	});

	test('a rule that is broken, with the item', () => {
		const [issue] = issuesOf(after('"format": "choice",', '"format": "shoice",'));

		expect(issue).toMatchObject({
			rule: 'known-ids',
			meant: 'choice',
			item: 'scene',
			line: lineOf('"format": "choice"'),
			path: ['versions', 0, 'quiz', 'items', 9, 'format']
		});
	});

	test('a text that is missing in one language of the second version', () => {
		const second = FILE.indexOf('"version": 2');
		const damaged = FILE.slice(0, second) + after('"scene": {', '"other": {', FILE.slice(second));

		expect(issuesOf(damaged)).toContainEqual(
			expect.objectContaining({
				code: 'extra-wording',
				rule: 'wording-keys',
				path: ['versions', 1, 'wording', 'en', 'items', 'other'],
				line: lineOf('"other": {', damaged)
			})
		);
	});

	test('a worked case with another result', () => {
		const damaged = after('"expected": {}', '"expected": { "top": "waiter" }');

		expect(issuesOf(damaged)).toMatchObject([{ code: 'case-differs', rule: 'case-results' }]);
	});

	test('a version of another quiz', () => {
		const second = FILE.indexOf('"version": 2');
		const start = FILE.lastIndexOf('"id": "kitchen"', second);
		const damaged = FILE.slice(0, start) + FILE.slice(start).replace('"kitchen"', '"laundry"');

		expect(issuesOf(damaged)).toMatchObject([
			{
				code: 'other-quiz',
				quiz: 'laundry',
				before: 'kitchen',
				path: ['versions', 1, 'quiz', 'id']
			}
		]);
	});

	test('a version that comes twice', () => {
		expect(issuesOf(after('"version": 2', '"version": 1'))).toMatchObject([
			{ code: 'version-order', version: 1, before: 1, path: ['versions', 1, 'quiz', 'version'] }
		]);
	});
});

test.each(['quiz', 'wording'])('refuses a version without "%s"', (part) => {
	const { format, versions } = JSON.parse(FILE);
	const [{ [part]: _, ...rest }] = versions;

	expect(issuesOf(JSON.stringify({ format, versions: [rest] }))[0]).toMatchObject({
		code: 'missing-field'
	});
});

test('reports the problems of all versions at once', () => {
	const damaged = FILE.replaceAll('"minutes": 3', '"minutes": 999');

	expect(issuesOf(damaged)).toMatchObject([
		{ code: 'too-high', path: ['versions', 0, 'quiz', 'minutes'] },
		{ code: 'too-high', path: ['versions', 1, 'quiz', 'minutes'] }
	]);
});
