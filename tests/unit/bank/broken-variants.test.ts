import { describe, expect, test } from 'vitest';
import { loadBank } from '#lib/bank/load-bank.ts';
import type { Issue } from '#lib/schema/issue.ts';
import { smallFiles, toTexts } from '../../support/bank-files.ts';
import { describeIssue } from '../../support/issue-texts.ts';

const PATIENT = { timeout: 60_000 };
const FOLDER = 'kitchen/v1/';

/** A slip of an author: where it is, what is written instead, the line that names it, and what the author reads. */
type Slip = readonly [
	title: string,
	file: string,
	from: string | RegExp,
	to: string,
	at: string,
	says: string
];

const Q = 'quiz.yaml';
const EN = 'en.yaml';
const ID = 'id.yaml';
const CASES = 'cases.yaml';
const STEM = 'stem: cooking-1';
const SCALE = 'id: cooking-1\n    format: scale';

/** Texts without the quotes that they need: what is written, and what the line has. */
const IN_A_TEXT: readonly (readonly [title: string, text: string, at: string, says?: string])[] = [
	['a colon in a text', 'Ask first: then act', 'Ask first'],
	['two colons in a text', 'One: two: three', 'One:'],
	['a colon at the end of a text', 'Ask this:', 'Ask this'],
	['a brace at the start of a text', '{name} writes a post', '{name}'],
	['a bracket at the start of a text', '[draft] of a post', '[draft]'],
	['a percent sign at the start', '%50 of posts', '%50'],
	['an at sign at the start', '@arah posts', '@arah'],
	['a backtick at the start', '`code` posts', '`code`'],
	['an ampersand at the start', '&friends posts', '&friends'],
	['an asterisk at the start', '*really* good', '*really*'],
	['an exclamation mark at the start', '!important posts', '!important'],
	['a greater-than sign at the start', '>50 posts', '>50'],
	['a vertical bar at the start', '| posts', '| posts'],
	['a dash at the start', '- posts', '- posts'],
	['a question mark at the start', '? posts', '? posts'],
	['a code tag', '!!js/function "x"', '!!js'],
	['a hashtag', 'Pick the best #hashtag', '#hashtag', 'Put the whole text in quotes'],
	['a number sign after a gap', 'Be # 1 in town', '# 1', 'the start of a comment'],
	['an apostrophe inside single quotes', "'Doesn't work'", 'Doesn', 'put the whole text between "'],
	['an apostrophe at the start', "'Til the end", "'Til", 'put the whole text between "'],
	[
		'a quotation at the start of a text',
		'"Yes" is an answer',
		'"Yes"',
		"put the whole text between '"
	],
	['a quotation inside quotes', '"Say "yes" now"', '"Say', "put the whole text between '"],
	['a quote that is not closed', '"Not closed', '"Not', 'no " ends it'],
	['a backslash in double quotes', '"C:\\dir"', 'C:\\dir', 'double the backslash'],
	[
		'a text of a name in braces',
		'{name}',
		'{name}',
		'in quotes if it looks like a number or begins with a brace'
	]
];

const SLIPS: readonly Slip[] = [
	// quotes, colons and other characters of YAML
	...IN_A_TEXT.map(([title, text, at, says = 'put the text in quotes']): Slip => [
		title,
		EN,
		STEM,
		`stem: ${text}`,
		at,
		says
	]),
	[
		'a colon in a text in braces',
		EN,
		'cooking-1:\n    stem: cooking-1',
		'cooking-1: { stem: do it: now }',
		'do it',
		'put the text in quotes'
	],
	[
		'a comma in a text in braces',
		EN,
		'cooking-1:\n    stem: cooking-1',
		'cooking-1: { stem: Yes, we can }',
		'Yes,',
		'put the text in quotes'
	],
	[
		'a brace that is not closed',
		Q,
		'measures:\n      cooking: 1',
		'measures: { cooking: 1',
		'{ cooking: 1',
		'more "{" than "}"'
	],
	[
		'a brace too many',
		Q,
		'measures:\n      cooking: 1',
		'measures: { cooking: 1 } }',
		'{ cooking: 1 }',
		'add or remove one'
	],
	[
		'a bracket that is not closed',
		Q,
		'duties:\n  - shop',
		'duties: [shop',
		'[shop',
		'add or remove one'
	],
	// indentation and lines
	['tabs instead of spaces', Q, /^ {2}(?=- id)/gm, '\t', '\t- id: cooking', 'replace the tabs'],
	[
		'one tab',
		EN,
		'    stem: cooking-1',
		'\tstem: cooking-1',
		'\tstem',
		'replace the tab at the start'
	],
	[
		'a line that is indented too far',
		Q,
		'  - id: serving\n',
		'   - id: serving\n',
		'- id: serving\n',
		'begin it in the same column'
	],
	['a key without a colon', EN, 'cooking-1:\n', 'cooking-1\n', 'cooking-1\n', 'write "cooking-1:"'],
	[
		'a lone line of text',
		Q,
		'minutes: 3',
		'minutes: 3\njust some words',
		'just some',
		'A colon is missing'
	],
	[
		'a colon without a space',
		EN,
		'cooking-1:\n    stem: cooking-1',
		'cooking-1:\n    stem:cooking-1',
		'cooking-1:',
		'needs a space behind the colon'
	],
	['a second document', Q, 'minutes: 3', '---\nminutes: 3', '---', 'remove the "---"'],
	[
		'a key that is there twice',
		Q,
		'minutes: 3',
		'minutes: 3\nminutes: 4',
		'minutes: 4',
		'written twice'
	],
	['an alias', Q, 'minutes: 3', 'minutes: *three', 'minutes: *', 'write the value out'],
	['an empty file', EN, /[^]+/, '', '', 'The file is empty'],
	['a file of a comment only', CASES, /[^]+/, '# later\n', '', 'The file is empty'],
	['a file that is a list', CASES, /[^]+/, '- a\n- b\n', '', '"cases.yaml" must be a map'],
	['a file that is a text', EN, /[^]+/, 'hello', '', '"en.yaml" must be a map'],
	// encodings, as they look when read as UTF-8
	['a Latin-1 file', EN, 'Kitchen', 'Caf\ufffd', 'Caf', 'UTF-8'],
	['a UTF-16 file', EN, /[^]+/, '\ufffdn\0a\0m\0e\0', '', 'UTF-8'],
	// numbers
	['a decimal comma', Q, 'cooking: 0.47', 'cooking: 0,47', '0,47', 'write 0.47'],
	[
		'a decimal comma in braces',
		Q,
		'measures:\n      cooking: 0.47\n      buying: 0.25',
		'measures: { cooking: 0,47, buying: 0.25 }',
		'0,47',
		'write 0.47'
	],
	['a number in words', Q, 'minutes: 3', 'minutes: three', 'minutes', 'must be a number'],
	[
		'a number in quotes',
		Q,
		'minutes: 3',
		"minutes: '3'",
		'minutes',
		'must be a number, not a text'
	],
	['a fraction of a version', Q, 'version: 1', 'version: 1.5', 'version', 'must be a whole number'],
	['no number', Q, 'minutes: 3', 'minutes: .nan', 'minutes', 'must be a number'],
	['an infinite number', Q, 'sigma0: 24', 'sigma0: .inf', 'sigma0', 'cannot be calculated with'],
	[
		'a number beyond all numbers',
		Q,
		'seniority: 1',
		'seniority: 1e400',
		'seniority',
		'cannot be calculated with'
	],
	[
		'a negative weight',
		Q,
		'measures:\n      cooking: 1',
		'measures:\n      cooking: -1',
		'cooking: -1',
		'must be more than 0'
	],
	[
		'a weight of nothing',
		Q,
		'measures:\n      cooking: 1',
		'measures:\n      cooking: 0',
		'cooking: 0\n',
		'must be more than 0'
	],
	['an absurd credit', Q, 'credit: 2', 'credit: 1e308', '1e308', 'must be at most 1000'],
	[
		'an absurd tau',
		Q,
		'minutes: 3',
		'minutes: 3\nscoring: { tau: 1e300 }',
		'tau',
		'must be at most 100'
	],
	['a target above 100', Q, 'cooking: 85', 'cooking: 850', '850', 'must be at most 100'],
	['a scatter of nothing', Q, 'sigma0: 24', 'sigma0: 0', 'sigma0: 0', 'must be more than 0'],
	['no time', Q, 'minutes: 3', 'minutes: 0', 'minutes', 'must be more than 0'],
	[
		'a quick match of 99 items a skill',
		Q,
		'minutes: 3',
		'minutes: 3\nquick: { perSkill: 99 }',
		'perSkill',
		'only 4 items'
	],
	[
		'a quick match of 500 items',
		Q,
		'minutes: 3',
		'minutes: 3\nquick: { usualItems: 500 }',
		'usualItems',
		'only 11 items'
	],
	[
		'thresholds in the wrong order',
		Q,
		'minutes: 3',
		'minutes: 3\nscoring: { clear01: 0.1, leaning01: 0.9 }',
		'leaning01',
		'must be below'
	],
	[
		'shown limits in the wrong order',
		Q,
		'minutes: 3',
		'minutes: 3\nscoring: { shown01: { min: 0.9, max: 0.1 } }',
		'shown01',
		'must be below'
	],
	// keys
	[
		'a typo in a key at the top',
		Q,
		'minutes: 3',
		'minuets: 3',
		'minuets',
		'Did you mean "minutes"?'
	],
	['a typo in the name of a list', Q, /^skills:/m, 'skils:', 'skils', 'Did you mean "skills"?'],
	[
		'a typo in a key of an item',
		Q,
		SCALE,
		'id: cooking-1\n    fromat: scale',
		'fromat',
		'Did you mean "format"?'
	],
	[
		'a typo in a key of a text',
		EN,
		'summary: Cook',
		'sumary: Cook',
		'sumary',
		'Did you mean "summary"?'
	],
	[
		'a key that means nothing',
		Q,
		'minutes: 3',
		'minutes: 3\ncolour: red',
		'colour',
		'means nothing here'
	],
	[
		'a key of a prototype',
		Q,
		'minutes: 3',
		'minutes: 3\n__proto__: { x: 1 }',
		'__proto__',
		'means nothing here'
	],
	[
		'one credit instead of credits',
		Q,
		'credits:\n          cooking: 0',
		'credit:\n          cooking: 0',
		'credit:\n',
		'Did you mean "credits"?'
	],
	// missing and wrong values
	['no date', Q, 'date: 2026-11-22\n', '', '', '"date" is missing'],
	['no evidence', Q, 'evidence: draft\n', '', '', 'Allowed: draft, piloted, validated'],
	[
		'no format in an item',
		Q,
		`${SCALE}\n`,
		'id: cooking-1\n',
		'- id: cooking-1',
		'"format" is missing'
	],
	[
		'no id in an item',
		Q,
		`- ${SCALE}\n    measures`,
		'- format: scale\n    measures',
		'- format: scale',
		'"id" is missing'
	],
	[
		'no step in a scale',
		Q,
		'      - id: a-bit\n        credit: 1\n',
		'      - id: a-bit\n',
		'- id: a-bit',
		'"credit" is missing'
	],
	['no name of a skill', EN, 'name: serving\n    ', '', 'serving:\n', '"name" is missing'],
	[
		'evidence that does not exist',
		Q,
		'evidence: draft',
		'evidence: proven',
		'proven',
		'Allowed: draft, piloted, validated'
	],
	[
		'a typo in the evidence',
		Q,
		'evidence: draft',
		'evidence: darft',
		'darft',
		'Did you mean "draft"?'
	],
	[
		'a kind of format that does not exist',
		Q,
		'kind: scale',
		'kind: slider',
		'slider',
		'Allowed: scale, choice, preference'
	],
	['a date of another order', Q, '2026-11-22', '22-11-2026', '22-11', 'a date such as 2026-11-22'],
	[
		'a date that does not exist',
		Q,
		'2026-11-22',
		'2026-13-01',
		'2026-13',
		'a date such as 2026-11-22'
	],
	['an empty text', EN, STEM, "stem: ''", "stem: ''", 'has no text: write one'],
	['no text behind a key', EN, STEM, 'stem:', 'stem:\n', 'has no text: write one'],
	['a number as a text', EN, STEM, 'stem: 12', 'stem: 12', 'must be a text (in quotes'],
	[
		'a text as a list',
		Q,
		'duties:\n  - shop',
		'duties: shop',
		'duties',
		'must be a list, not a text'
	],
	[
		'a list as a map',
		Q,
		'target:\n      cooking: 85\n      serving: 30\n      buying: 60',
		'target: [85]',
		'target',
		'must be a map'
	],
	[
		'a short name that is too long',
		EN,
		'short: cooking',
		'short: preparing dishes!',
		'preparing',
		'16 fit'
	],
	[
		'a word of 80 letters',
		EN,
		'name: cooking',
		`name: ${'x'.repeat(80)}`,
		'xxx',
		'a word of 80 letters'
	],
	['two skills', Q, '  - id: buying\nroles', 'roles', 'skills', '2 of at least 3'],
	['one role', Q, / {2}- id: waiter\n[^]*?(?=duties:\n)/, '', 'roles', 'needs "roles"'],
	[
		'one option',
		Q,
		/ {6}- id: right\n[^]*(?= {2}- id: liking)/,
		'',
		'options:\n      - id: left',
		'1 of at least 2'
	],
	// ids
	[
		'an id with capitals and spaces',
		Q,
		'id: kitchen',
		'id: Kitchen',
		'id: Kitchen',
		'cannot be an id'
	],
	['an id with an underscore', Q, 'id: a-bit', 'id: a_bit', 'a_bit', 'cannot be an id'],
	['an id of an emoji', Q, 'id: a-bit', 'id: 🙂', '🙂', 'cannot be an id'],
	[
		'a key with a capital in a wording',
		EN,
		'cooking-2:\n',
		'Cooking-2:\n',
		'Cooking-2',
		'cannot be an id'
	],
	[
		'an id that is not the folder',
		Q,
		'id: kitchen',
		'id: canteen',
		'canteen',
		'The folder is called "kitchen"'
	],
	[
		'a version that is not the folder',
		Q,
		'version: 1',
		'version: 2',
		'version',
		'The folder is called "v1"'
	],
	['two items of one id', Q, 'id: cooking-2', 'id: cooking-1', '', 'there twice'],
	['two skills of one id', Q, '  - id: serving\n', '  - id: cooking\n', '', 'there twice'],
	['two roles of one id', Q, 'id: waiter', 'id: cook', '', 'there twice'],
	['two options of one id', Q, 'id: right', 'id: left', '', 'there twice'],
	[
		'an unknown skill',
		Q,
		'measures:\n      serving: 1',
		'measures:\n      servin: 1',
		'servin: 1',
		'Did you mean "serving"?'
	],
	[
		'an unknown format',
		Q,
		'format: scale',
		'format: slider',
		'slider',
		'Allowed: scale, choice, preference'
	],
	['an unknown role', Q, 'role: waiter', 'role: guest', 'guest', 'Allowed: cook, waiter'],
	[
		'an unknown duty',
		Q,
		'    duties:\n      - shop',
		'    duties:\n      - sweep',
		'sweep',
		'Allowed: shop'
	],
	// items and roles
	[
		'a credit that is missing',
		Q,
		'cooking: 3\n          buying: 0',
		'cooking: 3',
		'- id: right',
		'write 0 if it earns none'
	],
	[
		'a credit on a skill that is not measured',
		Q,
		'cooking: 3\n          buying: 0',
		'cooking: 3\n          buying: 0\n          serving: 1',
		'serving: 1\n  - id: liking',
		'does not measure'
	],
	['a target that is missing', Q, '      serving: 30\n', '', 'target', 'no target for "serving"'],
	[
		'a preference that leans to nothing',
		Q,
		'\n        role: waiter',
		'',
		'- id: tables',
		'add "role"'
	],
	// wording
	[
		'a text that is missing',
		ID,
		'  cooking-2:\n    stem: cooking-2\n',
		'',
		'items',
		'There is no text for "items/cooking-2" in "id": add it'
	],
	[
		'an option that is missing',
		ID,
		'      right: right\n',
		'',
		'options:\n      left',
		'"items/scene/options/right" in "id"'
	],
	[
		'a text for nothing',
		EN,
		STEM,
		`${STEM}\n  washing-1:\n    stem: washing`,
		'washing-1',
		'belongs to nothing in the quiz'
	],
	['two roles of one name', EN, 'name: waiter', 'name: cook', '', 'cannot tell them apart'],
	[
		'two options of one text',
		EN,
		'right: right',
		'right: left',
		'right: left',
		'cannot tell them apart'
	],
	[
		'two items of one text',
		EN,
		'stem: cooking-2',
		'stem: cooking-1',
		'',
		'the same text "cooking-1"'
	],
	// worked cases and figures
	[
		'an unknown option in a case',
		CASES,
		'scale: yes',
		'scale: yess',
		'yess',
		'Did you mean "yes"?'
	],
	[
		'an unknown item in a case',
		CASES,
		'expected: {}',
		'answers: { cooking-9: yes }\n    expected: {}',
		'cooking-9',
		'There is no item "cooking-9"'
	],
	[
		'a case that does not hold',
		CASES,
		'expected: {}',
		'expected: { top: waiter }',
		'expected',
		'the result is cook'
	],
	['a case without a reason', CASES, '    why: a cook\n', '', '- id: one', '"why" is missing']
];

/** The line, from 1, of the first place of a text; the first line for an empty one. */
function lineOf(text: string, part: string): number {
	return text.slice(0, Math.max(0, text.indexOf(part))).split('\n').length;
}

function brokenBy([, file, from, to]: Slip): Record<string, string> {
	const texts = toTexts(smallFiles());
	const before = texts[FOLDER + file] ?? '';
	const after = before.replace(from, () => to);
	if (after === before) throw new Error(`${file} does not contain ${String(from)}.`);
	return { ...texts, [FOLDER + file]: after };
}

const isError = ({ severity }: Issue) => severity === 'error';

/** Slips that are only warned of. */
const WARNED = new Set(['a word of 80 letters', 'two items of one text']);

describe('a slip of an author', PATIENT, () => {
	test.each(SLIPS.map((slip) => [slip[0], slip] as const))('%s has one line', (title, slip) => {
		const [, file, , , at, says] = slip;
		const texts = brokenBy(slip);
		const { quizzes, issues } = loadBank(texts);
		const found = issues.filter((issue) => isError(issue) || WARNED.has(title));
		const sentences = found.map((issue) => describeIssue(issue));

		expect(sentences).toEqual([expect.stringContaining(says)]);
		expect(found[0]?.file).toBe(FOLDER + file);
		if (at !== '') expect(found[0]?.line).toBe(lineOf(texts[FOLDER + file] ?? '', at));
		expect(quizzes).toHaveLength(WARNED.has(title) ? 1 : 0);
		for (const issue of issues) {
			const [english, indonesian] = [describeIssue(issue), describeIssue(issue, 'id')];
			expect(indonesian).not.toBe(english);
			expect(indonesian).toMatch(/[.?]$/);
		}
	});

	test.each([
		['v01', 'kitchen/v01/'],
		['V1', 'kitchen/V1/'],
		['1', 'kitchen/1/'],
		['another name', 'Kitchen Work/v1/']
	])('a folder called %s is told what the file says', (_, folder) => {
		const texts = Object.entries(toTexts(smallFiles())).map(([path, text]) => [
			path.replace(FOLDER, folder),
			text
		]);
		const errors = loadBank(Object.fromEntries(texts)).issues.filter(isError);

		expect(errors.map(({ code }) => code)).toEqual(['folder-name']);
	});

	test.each(['quiz.yml', 'notes.yaml', 'Quiz.yaml', 'en-us.yaml'])(
		'a file called %s is told that nothing reads it',
		(name) => {
			const errors = loadBank({ ...toTexts(smallFiles()), [FOLDER + name]: 'a: 1' }).issues;

			expect(errors.map((issue) => describeIssue(issue))).toEqual([
				expect.stringContaining(`Nothing reads "${name}"`)
			]);
		}
	);

	test('a mark of the encoding and line ends of Windows are no slip', () => {
		const texts = Object.entries(toTexts(smallFiles())).map(([path, text]) => [
			path,
			`\ufeff${text.replaceAll('\n', '\r\n')}`
		]);

		expect(loadBank(Object.fromEntries(texts)).issues.filter(isError)).toEqual([]);
	});

	test('90,000 items are refused at once', () => {
		const texts = toTexts(smallFiles());
		const many = Array.from({ length: 90_000 }, (_, n) => `  - id: q${n}\n`).join('');
		const text = (texts[FOLDER + Q] ?? '').replace(/^items:\n[^]*/m, `items:\n${many}`);
		const errors = loadBank({ ...texts, [FOLDER + Q]: text }).issues.filter(isError);

		expect(errors.map((issue) => describeIssue(issue))).toEqual([
			'"items" has 90000 entries and was not checked; 500 is the most. Split the quiz.'
		]);
	});

	test('51 roles are refused, because each is compared with every other', () => {
		const texts = toTexts(smallFiles());
		const many = Array.from({ length: 49 }, (_, n) => `  - id: r${n}\n`).join('');
		const text = (texts[FOLDER + Q] ?? '').replace('roles:\n', `roles:\n${many}`);
		const errors = loadBank({ ...texts, [FOLDER + Q]: text }).issues.filter(isError);

		expect(errors.map((issue) => describeIssue(issue))).toEqual([
			'"roles" has 51 entries and was not checked; 50 is the most. Split the quiz.'
		]);
	});

	test('after sixty slips, the author reads that there are more', () => {
		const texts = toTexts(smallFiles());
		const many = Array.from({ length: 90 }, (_, n) => `  q${n}:\n    stem: Ask: act\n`).join('');
		const text = (texts[FOLDER + EN] ?? '').replace(/^items:\n[^]*/m, `items:\n${many}`);
		const errors = loadBank({ ...texts, [FOLDER + EN]: text }).issues.filter(isError);

		expect(errors.map(({ code }) => code)).toEqual([
			...Array.from({ length: 60 }, () => 'unquoted-mark'),
			'more-slips'
		]);
		expect(errors.at(-1)?.line).toBe(lineOf(text, 'q60:') + 1);
	});

	test('brackets in brackets are refused, however many', () => {
		const texts = toTexts(smallFiles());
		const text = `name: Kitchen\nitems: ${'{'.repeat(100_000)}${'a: b'.repeat(10_000)}`;
		const errors = loadBank({ ...texts, [FOLDER + EN]: text }).issues.filter(isError);

		expect(errors.map(({ code, line, column }) => [code, line, column])).toEqual([
			['unbalanced', 2, 8]
		]);
	});

	test('a file of more than 2 MB is not read', () => {
		const texts = toTexts(smallFiles());
		const text = `${texts[FOLDER + EN] ?? ''}# ${'x'.repeat(2_100_000)}\n`;
		const errors = loadBank({ ...texts, [FOLDER + EN]: text }).issues.filter(isError);

		expect(errors.map(({ code }) => code)).toEqual(['too-large']);
	});

	test('ten slips in four files are reported together', () => {
		const chosen = [
			'a colon in a text',
			'a short name that is too long',
			'no name of a skill',
			'a text that is missing',
			'evidence that does not exist',
			'no time',
			'an unknown skill',
			'a target that is missing',
			'a preference that leans to nothing',
			'an unknown option in a case'
		];
		const texts = toTexts(smallFiles());
		for (const [title, file, from, to] of SLIPS) {
			const path = FOLDER + file;
			if (chosen.includes(title)) texts[path] = (texts[path] ?? '').replace(from, () => to);
		}
		const { issues } = loadBank(texts);

		expect(issues.filter(isError).map((issue) => describeIssue(issue))).toHaveLength(chosen.length);
	});
});
