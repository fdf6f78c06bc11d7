import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadBank } from '#lib/bank/load-bank.ts';
import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import { openQuiz } from '#lib/quiz-file/open-quiz.ts';
import { packQuiz } from '#lib/quiz-file/pack-quiz.ts';
import { versionFiles } from '#lib/quiz-file/version-files.ts';
import { anyCharacter } from '../support/any-character.ts';
import { at, realBank } from '../support/bank-files.ts';
import { seeded } from '../support/engine-arbitraries.ts';
import { formatIssue } from '../support/issue-texts.ts';
import { anyLoadedQuiz, smallFile, smallQuiz } from '../support/quiz-files.ts';

/** Damaged files per law; `npm run test:deep` asks for many more. */
const DAMAGED = Number(process.env['DAMAGED_FILES'] ?? 3000);
/** Each undamaged file is checked with simulated people. */
const PATIENT = { timeout: 60_000 + DAMAGED * 100 };

/** A quiz as plain data: whoever reads a file cannot tell 0 from -0, or a missing field from an undefined one. */
function plain({ quiz, wording, cases, within, simulated, simulatedProfile }: LoadedQuiz): string {
	const { print: _, ...structure } = quiz;
	return JSON.stringify({ structure, wording, cases, within, simulated, simulatedProfile });
}

function expectSame(versions: readonly LoadedQuiz[]): void {
	const text = packQuiz(versions);
	const opened = openQuiz('any.arah.json', text);
	expect(opened.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	const found = opened.ok ? opened.versions : [];
	expect(found.map(plain)).toEqual(versions.map(plain));
	expect(packQuiz(found)).toBe(text);
}

/** Opens, and checks what a caller relies on: no exception, and either a quiz or a reason. */
function expectVerdict(text: string): void {
	const opened = openQuiz('any.arah.json', text);
	if (opened.ok) expect(opened.versions.length).toBeGreaterThan(0);
	else expect(opened.issues.some(({ severity }) => severity === 'error')).toBe(true);
	for (const issue of opened.issues) {
		expect(formatIssue(issue)).toMatch(/^any\.arah\.json:[1-9]\d*:[1-9]\d* (error|warning): .+/);
	}
}

test('a packed quiz opens as it was, and packs as the same bytes', PATIENT, () => {
	fc.assert(
		fc.property(anyLoadedQuiz, (loaded) => expectSame([loaded])),
		seeded(40)
	);
});

test('the files of an opened quiz load as it was', PATIENT, () => {
	fc.assert(
		fc.property(anyLoadedQuiz, (loaded) => {
			const { id, version } = loaded.quiz;
			const files = [...versionFiles(loaded)].map(
				([name, text]) => [`${id}/v${String(version)}/${name}`, text] as const
			);
			const { quizzes, issues } = loadBank(Object.fromEntries(files));
			expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
			expect(quizzes.map(plain)).toEqual([plain(loaded)]);
		}),
		seeded(40)
	);
});

test('several versions of a quiz open as they were', PATIENT, () => {
	const versions = fc.uniqueArray(fc.integer({ min: 1, max: 1023 }), {
		minLength: 1,
		maxLength: 4
	});
	fc.assert(
		fc.property(anyLoadedQuiz, versions, (loaded, numbers) =>
			expectSame(
				numbers
					.toSorted((a, b) => a - b)
					.map((version) => ({ ...loaded, quiz: { ...loaded.quiz, version } }))
			)
		),
		seeded(10)
	);
});

test.each(realBank.quizzes.map((loaded) => ({ loaded, id: loaded.quiz.id })))(
	'$id opens as it is in its folder',
	PATIENT,
	({ loaded }) => expectSame([loaded])
);

test('any text is a quiz or a named problem', PATIENT, () => {
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: anyCharacter }), fc.json()), expectVerdict),
		seeded(500)
	);
});

test('any content in a file of our format is a quiz or a named problem', PATIENT, () => {
	const file = fc.record(
		{
			format: fc.constant('arah-quiz-1'),
			versions: fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()))
		},
		{ requiredKeys: ['format'] }
	);
	fc.assert(
		fc.property(file, (value) => expectVerdict(JSON.stringify(value))),
		seeded(500)
	);
});

const piece = fc.oneof(
	fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '-', '0', '1e9', '.5', 'null', 'true'),
	fc.constantFrom('"__proto__": {},', '"constructor": 1,', '\\u0000', '\ufeff'),
	fc.string({ unit: anyCharacter, maxLength: 12 })
);
const cut = fc.record({
	at01: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
	drop: fc.nat(40),
	piece
});

test('a file with damaged characters is a quiz or a named problem', PATIENT, () => {
	const text = smallFile();
	fc.assert(
		fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
			const damaged = cuts.reduce((before, { at01, drop, piece: added }) => {
				const start = Math.floor(at01 * before.length);
				return before.slice(0, start) + added + before.slice(start + drop);
			}, text);
			expectVerdict(damaged);
		}),
		seeded(DAMAGED)
	);
});

/** The places of all values in plain data. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
	if (typeof value !== 'object' || value === null) return [path];
	return [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

/** The text with another value at one place; undefined removes the value. */
function replaced(text: string, path: readonly string[], value: unknown): string {
	const root: unknown = JSON.parse(text);
	const parent = path
		.slice(0, -1)
		.reduce<unknown>((part, key) => Object.getOwnPropertyDescriptor(part, key)?.value, root);
	const key = path.at(-1);
	if (typeof parent !== 'object' || parent === null || key === undefined) {
		return JSON.stringify({ value });
	}
	Object.defineProperty(parent, key, { value, enumerable: true });
	return JSON.stringify(root);
}

test('a file with any other value somewhere is a quiz or a named problem', PATIENT, () => {
	const text = packQuiz([smallQuiz()]);
	const places = placesIn(JSON.parse(text));
	const value = fc.oneof(
		fc.constantFrom(undefined, null, -1, 0, 1e300, '', 'cook', 'constructor', '__proto__', [], {}),
		fc.jsonValue()
	);
	fc.assert(
		fc.property(fc.nat(places.length - 1), value, (index, other) =>
			expectVerdict(replaced(text, at(places, index), other))
		),
		seeded(Math.ceil(DAMAGED / 40))
	);
});
