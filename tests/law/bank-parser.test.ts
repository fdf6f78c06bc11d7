import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatIssue } from '../support/issue-texts.ts';
import { loadBank } from '#lib/bank/load-bank.ts';
import { parseAnswers } from '#lib/engine/parse-answers.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { anyCharacter } from '../support/any-character.ts';
import { realFiles, smallFiles, socialMediaRoles, toTexts } from '../support/bank-files.ts';
import { scoreAnswers } from '../support/score-answers.ts';

const SEED = 20261122;
const FILES = ['quiz.yaml', 'en.yaml', 'id.yaml', 'cases.yaml'];

/** Loads, and checks what a caller relies on: no exception, and either a usable quiz or a reason. */
function expectVerdict(texts: Readonly<Record<string, string>>): void {
	const { quizzes, issues } = loadBank(texts);
	for (const issue of issues) {
		expect(formatIssue(issue)).toMatch(/^.+:\d+:\d+ (error|warning): .+/);
		expect(issue.line).toBeGreaterThan(0);
	}
	for (const { quiz } of quizzes)
		expect(scoreAnswers(compileQuiz(quiz), {}).items).toBeGreaterThan(0);
	const hasError = issues.some(({ severity }) => severity === 'error');
	expect(quizzes.length > 0 || hasError).toBe(true);
}

/** A piece of YAML syntax, or any characters. */
const piece = fc.oneof(
	fc.constantFrom('&a ', '*a', '<<: *a', '!!int ', '{', '[', ']', ': ', '- ', '\t', '---\n'),
	fc.constantFrom('? ', '|', '>-\n', '%YAML', '.inf', '.nan', '-1', 'null', '__proto__: 1\n', '"'),
	fc.string({ unit: anyCharacter, maxLength: 12 })
);
const cut = fc.record({
	at01: fc.double({ min: 0, max: 1, noNaN: true }),
	drop: fc.nat(40),
	piece
});

function mutate(
	text: string,
	cuts: readonly { at01: number; drop: number; piece: string }[]
): string {
	return cuts.reduce((before, { at01, drop, piece: added }) => {
		const start = Math.floor(at01 * before.length);
		return before.slice(0, start) + added + before.slice(start + drop);
	}, text);
}

test('any text in place of a file is a quiz or a list of problems', () => {
	const texts = toTexts(smallFiles());
	fc.assert(
		fc.property(
			fc.constantFrom(...FILES),
			fc.oneof(
				fc.string({ unit: anyCharacter }),
				fc.array(piece).map((parts) => parts.join(''))
			),
			(name, text) => expectVerdict({ ...texts, [`kitchen/v1/${name}`]: text })
		),
		{ seed: SEED, numRuns: 120 }
	);
});

test('a valid file with damage is a quiz or a list of problems', () => {
	const texts = toTexts(smallFiles());
	fc.assert(
		fc.property(
			fc.constantFrom(...FILES),
			fc.array(cut, { minLength: 1, maxLength: 4 }),
			(name, cuts) => {
				const path = `kitchen/v1/${name}`;
				expectVerdict({ ...texts, [path]: mutate(texts[path] ?? '', cuts) });
			}
		),
		{ seed: SEED, numRuns: 120 }
	);
});

/** The files that are read with one of ours: those of its quiz version, or all beside a file of no quiz. */
function besides(path: string): Readonly<Record<string, string>> {
	const folder = path.slice(0, path.lastIndexOf('/') + 1);
	return Object.fromEntries(
		Object.entries(realFiles).filter(([other]) => other.startsWith(folder))
	);
}

test('our own files with damage are a quiz or a list of problems', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...Object.keys(realFiles)),
			fc.array(cut, { minLength: 1, maxLength: 3 }),
			(path, cuts) =>
				expectVerdict({ ...besides(path), [path]: mutate(realFiles[path] ?? '', cuts) })
		),
		{ seed: SEED, numRuns: 15 }
	);
});

test('any path is a part of a quiz or a named problem', () => {
	fc.assert(
		fc.property(fc.string({ minLength: 1 }), (path) => {
			fc.pre(path !== 'released.yaml');
			expectVerdict({ [path]: 'id: x' });
		}),
		{ seed: SEED, numRuns: 200 }
	);
});

test('answers of any kind are answers or a list of problems', () => {
	const { quiz } = socialMediaRoles();
	const ids = quiz.items.map(({ id }) => id);
	const keys = fc.oneof(fc.constantFrom(...ids, '__proto__', 'constructor'), fc.string());
	const value = fc.oneof(fc.constantFrom('alone', 'a', 'officer', null), fc.anything());
	fc.assert(
		fc.property(fc.oneof(fc.anything(), fc.dictionary(keys, value)), (answers) => {
			const parsed = parseAnswers(quiz, answers);
			if (parsed.ok) expect(ids).toEqual(expect.arrayContaining(Object.keys(parsed.answers)));
			else expect(parsed.issues.length).toBeGreaterThan(0);
		}),
		{ seed: SEED, numRuns: 1000 }
	);
});
