import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { decodeComparison, encodeComparison } from '#lib/link/comparison-link.ts';
import { findCodes } from '#lib/link/find-codes.ts';
import { formatCode } from '#lib/link/format-code.ts';
import { LABEL_MAX, toLabel } from '#lib/link/label-text.ts';
import { encodeSummary } from '#lib/link/summary-code.ts';
import { canonicalCode } from '#lib/link/whole-code.ts';
import { anyCharacter } from '../support/any-character.ts';
import { answersOf, thirtyItems } from '../support/link-quiz.ts';

const SEED = 20261122;

vi.setConfig({ testTimeout: 120_000 });

const anyCode = fc.oneof(
	fc
		.array(fc.nat({ max: 5 }), { minLength: 30, maxLength: 30 })
		.map((picks) => encodeAnswers(thirtyItems, answersOf(thirtyItems, picks))),
	fc
		.array(fc.nat({ max: 100 }), { minLength: 6, maxLength: 6 })
		.map((points) =>
			encodeSummary(
				thirtyItems,
				Object.fromEntries(thirtyItems.skills.map(({ id }, s) => [id, points[s] ?? null]))
			)
		)
);

const written = fc.tuple(anyCode, fc.nat({ max: 4 })).map(([code, way]) => ({
	code,
	text: [
		code,
		code.toLowerCase(),
		formatCode(code),
		formatCode(code).replaceAll('-', ' '),
		`https://arah.example/r#${code}`
	][way]
}));

/** Words of a chat, none of which holds a digit: those may be taken for a piece of a code. */
const chatter = fc
	.array(
		fc.constantFrom('hai', 'kak', 'ini', 'hasil', 'these', 'words', 'makasih!', '🙏', '(ya)'),
		{
			maxLength: 5
		}
	)
	.map((words) => words.join(' '));

test('thirty codes are found in any chat in their order and in any notation', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(chatter, written, chatter), { minLength: 2, maxLength: 30 }),
			(lines) => {
				const text = lines
					.map(([before, { text: one }, after]) => `${before} ${String(one)} ${after}`)
					.join('\n');
				expect(findCodes(text).map(({ code }) => canonicalCode(code))).toEqual(
					lines.map(([, { code }]) => code)
				);
			}
		),
		{ seed: SEED, numRuns: 300 }
	);
});

const name = fc.stringMatching(/^[A-Z][a-z]{1,9}( [A-Z][a-z]{1,9}){0,2}$/);

test('a name with a colon before it is the label of a code, and of no other', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(name, written), { minLength: 1, maxLength: 8 }), (lines) => {
			const text = lines.map(([label, { text: one }]) => `${label}: ${String(one)}`).join('\n');
			expect(findCodes(text).map(({ label, line }) => [label, line])).toEqual(
				lines.map(([label], i) => [toLabel(label), i + 1])
			);
		}),
		{ seed: SEED, numRuns: 300 }
	);
});

const pieces = fc.oneof(
	fc.string({ unit: anyCharacter, maxLength: 30 }),
	fc.constantFrom(
		'#',
		'/r#',
		'\n',
		'%23',
		'{"code":',
		'[',
		'"',
		'-',
		'2ABCD-',
		'/en/compare#',
		'.',
		'='
	),
	anyCode,
	fc.webUrl({ withFragments: true })
);

test('any text gives codes with valid lines and bounded names, and never throws', () => {
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
			const text = parts.join('');
			const lines = text.split('\n').length;
			for (const { code, label, line } of findCodes(text)) {
				expect(typeof code).toBe('string');
				expect(Array.from(label).length).toBeLessThanOrEqual(LABEL_MAX);
				expect(line).toBeGreaterThanOrEqual(1);
				expect(line).toBeLessThanOrEqual(lines);
			}
		}),
		{ seed: SEED, numRuns: 5_000 }
	);
});

test.each([
	...['#', '/r#', '1', '2abcd-', '2abcd ', 'a/r', '"', '[', '2A3B4 ', '\n', ' ', 'abc-', '1AAAA'],
	...['%23', '%2523', 'https%3A%2F%2F', 'https-3A__a_r-23', '__https://a/r*', 'aHR0cHM6Ly9h'],
	...['nama,kode\n', '"a,', 'a\tb\t', '\n>', '1%2D', '[10:30] ', 'A, [10:30', '\u200d']
])('the largest accepted text, full of %j, is read in time', (unit) => {
	const text = unit.repeat(Math.floor(200_000 / unit.length));
	const start = performance.now();
	findCodes(text);
	expect(performance.now() - start).toBeLessThan(15_000);
});

test('a comparison is read back from its link with names of any characters, cut to forty', () => {
	fc.assert(
		fc.property(
			fc.boolean(),
			fc.array(
				fc.record({ code: anyCode, label: fc.string({ unit: anyCharacter, maxLength: 60 }) }),
				{ maxLength: 30 }
			),
			(isOnePerson, results) => {
				const link = encodeComparison({ isOnePerson, results });
				expect(link).toMatch(/^[\w.=%~!*'()-]*$/);
				expect(decodeComparison(link)).toEqual({
					isOnePerson,
					results: results.map(({ code, label }) => ({ code, label: toLabel(label) }))
				});
			}
		),
		{ seed: SEED, numRuns: 500 }
	);
});

test('any text is read as a comparison of at most a hundred results', () => {
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
			const { results } = decodeComparison(parts.join('.'));
			expect(results.length).toBeLessThanOrEqual(100);
			for (const { label } of results) expect(label).toBe(toLabel(label));
		}),
		{ seed: SEED, numRuns: 2_000 }
	);
});
