import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { bundleOf } from '#lib/bank/loaded-quiz.ts';
import { describeIssue, formatIssue } from '../../support/issue-texts.ts';
import { loadBank } from '#lib/bank/load-bank.ts';
import { readFile } from '#lib/bank/read-file.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import { honestRange } from '#lib/simulation/scenarios.ts';
import { simulate } from '#lib/simulation/simulation.ts';
import { at, bankAfter, smallFiles, toTexts } from '../../support/bank-files.ts';

const QUIZ = 'kitchen/v1/quiz.yaml';

/** The issues after the text of one file was replaced by something else. */
function issuesWith(file: string, text: (before: string) => string) {
	const texts = toTexts(smallFiles());
	return loadBank({ ...texts, [file]: text(texts[file] ?? '') }).issues;
}

function textsWithout(file: string): Record<string, string> {
	return Object.fromEntries(
		Object.entries(toTexts(smallFiles())).filter(([path]) => path !== file)
	);
}

/** The line, from 1, of the first line that contains a text. */
function lineOf(text: string, part: string): number {
	return text.split('\n').findIndex((line) => line.includes(part)) + 1;
}

describe('a bank without problems', () => {
	test('holds the quiz, both languages and the cases', () => {
		const { quizzes, issues } = bankAfter(() => undefined);

		expect(issues).toEqual([]);
		expect(at(quizzes, 0).quiz.items).toHaveLength(11);
		expect(Object.keys(at(quizzes, 0).wording)).toEqual(['en', 'id']);
		expect(at(quizzes, 0).cases).toHaveLength(1);
	});

	test('sorts versions by number, not by text', () => {
		const folders = [10, 2, 1].flatMap((version) => {
			const files = smallFiles();
			files.quiz.version = version;
			return Object.entries(toTexts(files)).map(([path, text]) => [
				path.replace('v1', `v${version}`),
				text
			]);
		});
		const { quizzes } = loadBank(Object.fromEntries(folders));

		expect(quizzes.map(({ quiz }) => quiz.version)).toEqual([1, 2, 10]);
	});

	test('holds the simulated figures of the version, and gives its pages the honest range only', () => {
		const { quiz } = at(bankAfter(() => undefined).quizzes, 0);
		const figures = simulate(quiz, { takers: 400, seed: 1 });
		const { quizzes, issues } = bankAfter((files) => void (files.figures = figures));
		const loaded = at(quizzes, 0);

		expect(issues).toEqual([]);
		expect(loaded.simulated).toEqual(figures);
		const { honest } = bundleOf(loaded, 'en');
		expect(honest).toEqual(honestRange(figures));
		expect(honest?.at(-1)).toMatchObject({ from01: 0.95, to01: 1 });
		expect(JSON.stringify(honest).length).toBeLessThan(500);
	});

	test('has no honest range for a quiz without a simulation', () => {
		const loaded = at(bankAfter(() => undefined).quizzes, 0);
		expect(loaded.simulated).toBeNull();
		expect(bundleOf(loaded, 'id').honest).toBeNull();
	});

	test('needs no cases', () => {
		const texts = textsWithout('kitchen/v1/cases.yaml');
		const { quizzes, issues } = loadBank(texts);

		expect(issues).toEqual([]);
		expect(at(quizzes, 0).cases).toEqual([]);
	});
});

describe('files', () => {
	test('simulated figures that are broken are named with line and field', () => {
		const { quizzes, issues } = bankAfter((files) => void (files.figures = { takers: 'many' }));

		expect(quizzes).toEqual([]);
		expect(issues[0]).toMatchObject({ file: 'kitchen/v1/simulated.json', rule: null });
		expect(issues.map(formatIssue).join('\n')).toContain(
			'kitchen/v1/simulated.json:2:2 error: "takers" must be a number'
		);
		expect(issues.map(formatIssue).join('\n')).toContain('"scenarios" is missing');
	});

	test.each(LOCALES)('one language is enough (without %s)', (missing) => {
		const { quizzes, issues } = loadBank(textsWithout(`kitchen/v1/${missing}.yaml`));
		const [loaded] = quizzes;
		if (loaded === undefined) throw new Error('The quiz was left out.');
		const [has = missing] = LOCALES.filter((locale) => locale !== missing);
		const [own, other] = [bundleOf(loaded, has), bundleOf(loaded, missing)];

		expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(own.wording).toMatchObject({ language: has, onlyIn: null });
		expect(other.wording).toMatchObject({ language: has, name: own.wording.name });
		expect(other.wording.onlyIn).toMatch(missing === 'en' ? /Indonesian only/ : /hanya .+ Inggris/);
		expect(other.wording.terms.skills).toBe(missing === 'en' ? 'skills' : 'keterampilan');
	});

	test('a quiz without any language is named', () => {
		const texts = textsWithout('kitchen/v1/id.yaml');
		delete texts['kitchen/v1/en.yaml'];
		const { quizzes, issues } = loadBank(texts);

		expect(quizzes).toEqual([]);
		expect(issues).toMatchObject([{ code: 'missing-file', file: 'kitchen/v1/en.yaml' }]);
	});

	test('a folder without quiz.yaml says so', () => {
		const texts = textsWithout(QUIZ);

		expect(loadBank(texts).issues).toMatchObject([{ code: 'missing-file', file: QUIZ }]);
	});

	test.each(['kitchen/v1/fr.yaml', 'kitchen/v1/quiz.yml', 'notes.yaml', 'a/b/c/quiz.yaml'])(
		'%s is reported, because nothing reads it',
		(file) => {
			expect(issuesWith(file, () => 'a: 1')).toMatchObject([{ code: 'unknown-file', file }]);
		}
	);

	test('an empty file is called empty', () => {
		for (const text of ['', '\n\n', '# only a comment\n', '---\n', '~', '""']) {
			expect(issuesWith(QUIZ, () => text)).toMatchObject([{ code: 'empty-file', line: 1 }]);
		}
	});
});

describe('YAML', () => {
	test('a key that is written twice is found at its second place', () => {
		const issues = issuesWith(QUIZ, (text) => `${text}minutes: 4\n`);
		const lines = toTexts(smallFiles())[QUIZ]?.split('\n').length ?? 0;

		expect(issues).toMatchObject([
			{ code: 'duplicate-key', key: 'minutes', line: lines, column: 1 }
		]);
	});

	test('a key that is written twice does not hide the other problems of the file', () => {
		const issues = issuesWith(QUIZ, (text) => `${text}minutes: -1\nminuets: 4\n`);

		const lineOfCode = (code: string) => issues.find((issue) => issue.code === code)?.line;
		// The last one counts, so that is where its value is wrong.
		expect(lineOfCode('not-above')).toBe(lineOfCode('duplicate-key'));
		expect(issues.map(({ code }) => code).sort()).toEqual([
			'duplicate-key',
			'not-above',
			'unknown-field'
		]);
	});

	test('a tab is called a tab', () => {
		const issues = issuesWith(QUIZ, (text) => text.replaceAll(/^ {2}(?=- id)/gm, '\t'));

		expect(issues).toMatchObject([{ code: 'tab-indent', line: 7 }]);
	});

	test.each([
		['a hashtag', 'Use the hashtag #BanggaBuatan in posts', '#BanggaBuatan in posts'],
		['a number sign before a space', 'We are # 1 in town', '# 1 in town'],
		['one word before it', 'Growth #1', '#1'],
		['nothing before it', '#Growth', '#Growth'],
		['a text of two lines', 'Use\n      the hashtag #Growth', '#Growth']
	])('a text that is cut off by %s is an error at the number sign', (_, stem, rest) => {
		const EN = 'kitchen/v1/en.yaml';
		const texts = toTexts(smallFiles());
		const [whole = '', before = ''] = /^(\s+stem: ).*$/m.exec(texts[EN] ?? '') ?? [];
		const text = (texts[EN] ?? '').replace(whole, before + stem);
		const lines = text.slice(0, text.indexOf(rest)).split('\n');
		const [issue] = loadBank({ ...texts, [EN]: text }).issues;

		expect(issue).toMatchObject({
			code: 'cut-text',
			file: EN,
			rest,
			line: lines.length,
			column: (lines.at(-1) ?? '').length + 1
		});
		expect(issue && describeIssue(issue)).toContain('Put the whole text in quotes');
	});

	test('a comment behind an id, a number, a date or a text in quotes is a comment', () => {
		const texts = toTexts(smallFiles());
		const commented = (texts[QUIZ] ?? '')
			.replace(/^(id: .*)$/m, '$1 # a kitchen')
			.replace(/^(minutes: .*)$/m, '$1 # about')
			.replace(/^(date: ).*$/m, '$12026-11-22 # first draft');
		expect(commented.match(/ # /g)).toHaveLength(3);

		expect(loadBank({ ...texts, [QUIZ]: commented }).issues).toEqual([]);
	});

	test.each([
		['Latin-1', (text: string) => Buffer.from(text.replace('minutes', 'm\u00e9nutes'), 'latin1')],
		['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
		['UTF-16 without its mark', (text: string) => Buffer.from(text, 'utf16le')]
	])('a file saved as %s is refused by name', (_, encode) => {
		const issues = issuesWith(QUIZ, (text) => encode(text).toString('utf8'));

		expect(issues).toMatchObject([{ code: 'not-utf8', file: QUIZ }]);
		expect(issues[0] && describeIssue(issues[0])).toContain('UTF-8');
	});

	test.each([
		['in braces', '{ make: 0,25, talk: 1 }'],
		['last in braces', '{ talk: 1, make: 0,25 }'],
		['on its own line', '\n    talk: 1\n    make: 0,25']
	])('a decimal comma %s is called one', (_, credits) => {
		const text = `id: kitchen\ncredits: ${credits}\n`;
		const { issues } = readFile(
			'quiz.yaml',
			text,
			z.strictObject({
				id: z.string(),
				credits: z.record(z.string(), z.number())
			})
		);

		expect(issues).toMatchObject([
			{ code: 'decimal-comma', written: '0,25', line: lineOf(text, '0,25') }
		]);
		expect(issues[0] && describeIssue(issues[0])).toContain('0.25');
	});

	test('a comma in a list of whole numbers is a comma', () => {
		const schema = z.object({ list: z.array(z.number()) });
		expect(readFile('quiz.yaml', 'list: [1,25, 3]', schema).value).toEqual({ list: [1, 25, 3] });
	});

	test('broken syntax is reported with its line', () => {
		const issues = issuesWith(QUIZ, () => 'id: kitchen\nskills: [a, b\nroles: 1\n');

		expect(issues).toContainEqual(expect.objectContaining({ code: 'unbalanced', line: 2 }));
	});

	test.each(['a: &x 1\nb: *x\n', 'b: *nowhere\n', 'a: &x [*x]\n'])(
		'an alias is refused in %j',
		(text) => {
			expect(issuesWith(QUIZ, () => text)).toContainEqual(
				expect.objectContaining({ code: 'alias' })
			);
		}
	);

	test('a small file cannot be blown up to a huge one', () => {
		const bomb = ['a0: &a0 [x, x]'];
		for (let n = 1; n < 40; n += 1) bomb.push(`a${n}: &a${n} [*a${n - 1}, *a${n - 1}]`);

		expect(issuesWith(QUIZ, () => bomb.join('\n'))).toContainEqual(
			expect.objectContaining({ code: 'alias' })
		);
	});

	test('two documents in one file are refused', () => {
		const issues = issuesWith(QUIZ, (text) => `${text}---\nid: other\n`);

		expect(issues).toMatchObject([{ code: 'several-documents' }]);
		expect(describeIssue(at(issues, 0))).toContain('One file holds one document');
	});
});

describe('the shape of the data', () => {
	test.each([
		[
			'id: Kitchen Work',
			'id: kitchen',
			'"Kitchen Work" cannot be an id: use lowercase words joined by hyphens'
		],
		['version: one', 'version: 1', '"version" must be a number, not a text'],
		['minutes: 0', 'minutes: 3', '"minutes" must be more than 0.'],
		[
			'evidence: proven',
			'evidence: draft',
			'"evidence" cannot be "proven". Allowed: draft, piloted, validated.'
		],
		['date: 2026-13-01', 'date: 2026-11-22', '"date" must be a date such as 2026-11-22.'],
		[
			'kind: slider',
			'kind: scale',
			'"kind" cannot be "slider". Allowed: scale, choice, preference.'
		],
		['format: [scale]', 'format: scale', '"format" must be a text'],
		[
			'minutes: .nan',
			'minutes: 3',
			'"minutes" must be a number, not something that cannot be calculated with'
		],
		['dated: 2026-11-22', 'date: 2026-11-22', 'Did you mean "date"?'],
		[
			'skils:',
			'skills:',
			'"skils" means nothing here: check the spelling or remove it. Did you mean "skills"?'
		]
	])('%s is explained', (wrong, right, says) => {
		const issues = issuesWith(QUIZ, (text) => text.replace(right, wrong));

		expect(issues.map((issue) => describeIssue(issue))).toContainEqual(
			expect.stringContaining(says)
		);
	});

	test('a wrong value inside an item names the item, the line and the column', () => {
		const texts = toTexts(smallFiles());
		const wrong = (texts[QUIZ] ?? '').replace(
			'serving-2\n    format: scale',
			'serving-2\n    format: 7'
		);
		const issues = loadBank({ ...texts, [QUIZ]: wrong }).issues;

		expect(issues).toMatchObject([
			{ code: 'wrong-type', item: 'serving-2', line: lineOf(wrong, 'format: 7'), column: 5 }
		]);
	});

	test('an empty text is not a wording', () => {
		const issues = bankAfter(({ id }) => void (id.items['serving-1'] = { stem: ' ' })).issues;

		expect(issues).toMatchObject([
			{ file: 'kitchen/v1/id.yaml', item: 'serving-1', code: 'empty-text' }
		]);
	});

	test('a name too long for the radar is refused', () => {
		const { issues } = bankAfter(
			({ en }) =>
				void (en.skills['cooking'] = { name: 'a', short: 'seventeen letters', definition: 'b' })
		);

		expect(issues.map((issue) => describeIssue(issue))).toEqual([
			'"short" has 17 characters; at most 16 fit.'
		]);
	});
});

test('one run reports every problem of every file', () => {
	const { issues } = bankAfter(({ quiz, en, id, cases }) => {
		at(quiz.items, 0).measures = { singing: 1 };
		at(quiz.items, 4).format = 'slider';
		delete en.items['buying-1'];
		delete id.skills['cooking'];
		at(cases.cases, 0)['skipped'] = ['nothing'];
	});

	expect(issues.map(({ file, code }) => `${file.slice(11)} ${code}`)).toEqual([
		'cases.yaml unknown-id',
		'en.yaml missing-wording',
		'id.yaml missing-wording',
		'quiz.yaml unknown-id',
		'quiz.yaml unknown-id'
	]);
});

test('a problem reads as file, line, column, item, sentence and rule', () => {
	const texts = toTexts(smallFiles());
	const wrong = (texts[QUIZ] ?? '').replace('cooking: 3\n', 'cooking: 3\n          singing: 1\n');
	const issue = loadBank({ ...texts, [QUIZ]: wrong }).issues.find(
		({ rule }) => rule === 'known-ids'
	);

	expect(issue && formatIssue(issue)).toBe(
		`${QUIZ}:${lineOf(wrong, 'singing')}:11 error: scene: There is no skill "singing". Allowed: cooking, serving, buying. [known-ids]`
	);
});

test.each([
	['79.8%', 0.7984],
	['79.9%', 0.7986],
	['84.9%', 0.84996]
])('a share of people below the wanted one reads as %s', (share, accuracy01) => {
	const roles = { first: 'cook', second: 'waiter', lengthen: 'serving' };
	const sentence = describeIssue({ code: 'close-roles', ...roles, accuracy01, wanted01: 0.85 });

	expect(sentence).toContain(`${share} of people by the model, fewer than 85.0%`);
});

test('an id that every object seems to have is an id like any other', () => {
	const { quizzes, issues } = bankAfter((files) => {
		const item = at(files.quiz.items, 0);
		item.id = 'constructor';
		for (const words of [files.en, files.id]) {
			delete words.items['cooking-1'];
			words.items['constructor'] = { stem: 'Build?' };
		}
	});

	expect(issues).toEqual([]);
	expect(quizzes).toHaveLength(1);
	const without = bankAfter((files) => void (at(files.quiz.items, 0).format = 'constructor'));
	expect(without.issues.map((issue) => describeIssue(issue))).toContainEqual(
		expect.stringContaining('There is no format "constructor"')
	);
});

test('roles that are no list at all are a problem, not a quiz whose match is tried', () => {
	const { quizzes, issues } = bankAfter(({ quiz }) => Object.assign(quiz, { roles: false }));

	expect(quizzes).toEqual([]);
	expect(issues.map(({ path }) => path)).toContainEqual(['roles']);
});
