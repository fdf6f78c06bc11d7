import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { decodeAnswers, encodeAnswers } from '#lib/link/answers-code.ts';
import { openCode } from '#lib/link/open-code.ts';
import { decodeSummary, encodeSummary } from '#lib/link/summary-code.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import { anyCharacter } from '../support/any-character.ts';
import { ISSUE_CODES, openFor } from '../support/link-open.ts';
import { answersOf, anyAnswers, anyScores, indexOf, thirtyItems } from '../support/link-quiz.ts';

const SEED = 20261122;

// 100,000 texts take four seconds on an idle machine
vi.setConfig({ testTimeout: 120_000 });

test('answers of any quiz are read back unchanged from their code', () => {
	fc.assert(
		fc.property(anyAnswers, fc.constantFrom('full', 'quick'), ([quiz, answers], mode) => {
			const opened = openCode(encodeAnswers(quiz, answers, mode), indexOf(quiz));
			if (!opened.ok || opened.code.kind !== 'full') return expect.fail('not opened');
			expect(decodeAnswers(opened.code, quiz)).toEqual({ ok: true, answers, mode });
		}),
		{ seed: SEED, numRuns: 300 }
	);
});

test('scores of any quiz are read back from their summary in whole points', () => {
	fc.assert(
		fc.property(anyScores, ([quiz, scores]) => {
			const opened = openCode(encodeSummary(quiz, scores), indexOf(quiz));
			if (!opened.ok || opened.code.kind !== 'summary') return expect.fail('not opened');
			const decoded = decodeSummary(opened.code, quiz);
			for (const [skill, score] of Object.entries(scores)) {
				const whole = score === null ? null : Math.round(score);
				expect(decoded.ok && decoded.scores[skill]).toBe(whole);
			}
		}),
		{ seed: SEED, numRuns: 300 }
	);
});

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const anyCode = fc.oneof(
	fc
		.array(fc.nat({ max: 5 }), { minLength: 30, maxLength: 30 })
		.map((picks) => encodeAnswers(thirtyItems, answersOf(thirtyItems, picks))),
	fc
		.array(fc.nat({ max: 100 }), { minLength: 6, maxLength: 6 })
		.map((points) => encodeSummary(thirtyItems, scoresOf(thirtyItems, points)))
);

function scoresOf(quiz: Quiz, points: readonly number[]) {
	return Object.fromEntries(quiz.skills.map(({ id }, i) => [id, points[i] ?? null]));
}

/** Puts other symbols at the given places. */
function withWrongSymbols(code: string, wrong: readonly { place: number; shift: number }[]) {
	const symbols = Array.from(code);
	for (const { place, shift } of wrong) {
		const value = ALPHABET.indexOf(code.charAt(place % code.length));
		symbols[place % code.length] = ALPHABET.charAt((value + shift) % 32);
	}
	return symbols.join('');
}

const mutation = fc.oneof(
	fc.record({ at: fc.nat(40), cut: fc.nat(5), put: fc.string({ maxLength: 6 }) }),
	fc.record({ at: fc.nat(40), cut: fc.nat(5), put: fc.string({ unit: 'grapheme', maxLength: 3 }) }),
	fc.record({
		at: fc.nat(40),
		cut: fc.nat(5),
		put: fc.string({ unit: fc.constantFrom(...Array.from(ALPHABET)), maxLength: 6 })
	})
);

const mutatedCode = fc
	.tuple(anyCode, fc.array(mutation, { minLength: 1, maxLength: 3 }))
	.map(([code, mutations]) =>
		mutations.reduce(
			(text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
			code
		)
	);

const anyText = fc.oneof(
	fc.string({ unit: anyCharacter, maxLength: 60 }),
	fc.string({ unit: fc.constantFrom(...Array.from(ALPHABET), '-', '#', ' '), maxLength: 45 }),
	fc.webUrl({ withFragments: true }),
	mutatedCode,
	anyCode
);

test('100,000 random and mutated texts open or have a named issue, and none throws', () => {
	const seen = new Map<string, number>();
	fc.assert(
		fc.property(anyText, (text) => {
			const outcome = openFor(thirtyItems, text);
			const name = typeof outcome === 'string' ? outcome : 'opened';
			seen.set(name, (seen.get(name) ?? 0) + 1);
			return name === 'opened' || ISSUE_CODES.some((code) => code === name);
		}),
		{ seed: SEED, numRuns: 100_000 }
	);
	expect(seen.get('opened')).toBeGreaterThan(10_000);
	expect(seen.get('damaged')).toBeGreaterThan(50_000);
});

const wrongSymbol = fc.record({ place: fc.nat(40), shift: fc.integer({ min: 1, max: 31 }) });

test('up to four wrong symbols in a full code are always detected', () => {
	const code = encodeAnswers(thirtyItems, answersOf(thirtyItems, Array(30).fill(2)));
	fc.assert(
		fc.property(fc.array(wrongSymbol, { minLength: 1, maxLength: 4 }), (wrong) => {
			const text = withWrongSymbols(code, wrong);
			expect(openFor(thirtyItems, text)).toBe('damaged');
		}),
		{ seed: SEED, numRuns: 20_000 }
	);
});

test('codes of any quiz are read alike in lower case, in groups and inside an address', () => {
	fc.assert(
		fc.property(anyAnswers, fc.constantFrom('-', ' ', '\n', ' – '), ([quiz, answers], gap) => {
			const code = encodeAnswers(quiz, answers);
			const plain = openCode(code, indexOf(quiz));
			const written = code.replaceAll('0', 'o').replaceAll('1', 'l').toLowerCase();
			const grouped = Array.from(written).join(gap);
			expect(plain.ok).toBe(true);
			expect(openCode(grouped, indexOf(quiz))).toEqual(plain);
			expect(openCode(`https://arah.example/id/hasil#${grouped}.`, indexOf(quiz))).toEqual(plain);
		}),
		{ seed: SEED, numRuns: 200 }
	);
});
