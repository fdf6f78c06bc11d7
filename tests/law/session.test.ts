import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { encodeProgress, parseProgress } from '#lib/session/saved-progress.ts';
import { changeMode } from '#lib/session/change-mode.ts';
import type { Progress } from '#lib/session/saved-progress.ts';
import type { Answers, Quiz } from '#lib/schema/quiz.ts';
import { readStart } from '#lib/session/read-start.ts';
import { anyAnswers, anySheet, seeded } from '../support/engine-arbitraries.ts';
import { quiz } from '../support/session-quiz.ts';

const seed = fc.nat({ max: 0xffff_ffff });
/** 0 is written where an item was not timed, and read as that. */
const time = fc.oneof(
	fc.integer({ min: 1, max: 600_000 }),
	fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })
);

/** Any progress through a quiz in either mode: a quick match has a trail, and is somewhere on it. */
function progressThrough(quiz: Quiz, answers: fc.Arbitrary<Answers>): fc.Arbitrary<Progress> {
	const ids = quiz.items.map(({ id }) => id);
	const common = fc.record({
		answers,
		seed,
		elapsedMs: fc
			.tuple(...ids.map(() => fc.option(time)))
			.map((times) =>
				Object.fromEntries(
					ids.flatMap((id, i) => (typeof times[i] === 'number' ? [[id, times[i]]] : []))
				)
			)
	});
	const full = fc.record({
		mode: fc.constant('full' as const),
		at: fc.constantFrom(...ids),
		trail: fc.constant([])
	});
	const quick = fc.shuffledSubarray(ids, { minLength: 1 }).chain((trail) =>
		fc.record({
			mode: fc.constant('quick' as const),
			at: fc.constantFrom(...trail),
			trail: fc.constant(trail)
		})
	);
	return fc.tuple(common, fc.oneof(full, quick)).map(([one, other]) => ({ ...one, ...other }));
}

/** Any quiz with any progress in it. */
const anyProgress = anySheet.chain((sheet) =>
	fc.record({
		quiz: fc.constant(sheet.quiz),
		progress: progressThrough(sheet.quiz, fc.constant(sheet.answers))
	})
);

/** Any progress through the real quiz. */
const anyProgressOfOurs = progressThrough(quiz, anyAnswers(quiz));

interface Blow {
	readonly at01: number;
	readonly cut: number;
	readonly put: string;
}

/** Where, and what with, a text is spoilt. */
const blow = fc.record<Blow>({
	at01: fc.double({ min: 0, max: 1, noNaN: true }),
	cut: fc.nat({ max: 3 }),
	put: fc.string({ maxLength: 2 })
});

function spoil(text: string, { at01, cut, put }: Blow): string {
	const at = Math.floor(at01 * text.length);
	return text.slice(0, at) + put + text.slice(at + cut);
}

describe('progress', () => {
	test('is read back unchanged for any quiz, answers, place, seed and times', () => {
		fc.assert(
			fc.property(anyProgress, ({ quiz: any, progress }) => {
				expect(parseProgress(any, encodeProgress(any, progress))).toEqual({
					kind: 'progress',
					progress
				});
			}),
			seeded(200)
		);
	});

	test('of one version is damaged for every other version', () => {
		fc.assert(
			fc.property(anyProgress, fc.integer({ min: 2, max: 1023 }), (made, version) => {
				const text = encodeProgress(made.quiz, made.progress);
				expect(parseProgress({ ...made.quiz, version }, text)).toEqual({ kind: 'damaged' });
			}),
			seeded(100)
		);
	});

	test('is damaged in any text that was not written for it, and reading never throws', () => {
		const likely = fc.constantFrom('0', '1', 'A', 'q', '.', ' ');
		const anyUnit = fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit));
		const anyText = fc.oneof(
			fc.string(),
			fc.string({ unit: likely }),
			fc.string({ unit: anyUnit })
		);
		fc.assert(
			fc.property(anyText, (text) => {
				expect(parseProgress(quiz, text)).toEqual({ kind: 'damaged' });
			}),
			seeded(400)
		);
	});

	test('with a changed text is damaged or valid for this quiz', () => {
		const places = new Set(quiz.items.map(({ id }) => id));
		fc.assert(
			fc.property(anyProgressOfOurs, blow, (progress, damage) => {
				const saved = parseProgress(quiz, spoil(encodeProgress(quiz, progress), damage));
				expect(saved.kind).not.toBe('none');
				if (saved.kind !== 'progress') return;
				expect(saved.progress.answers).toEqual(progress.answers);
				expect(places).toContain(saved.progress.at);
				expect(saved.progress.trail.every((id) => places.has(id))).toBe(true);
				expect(Object.values(saved.progress.elapsedMs).every(Number.isSafeInteger)).toBe(true);
			}),
			seeded(400)
		);
	});
});

test('a change of mode and back keeps every answer, time and order of options', () => {
	fc.assert(
		fc.property(anyProgress, fc.constantFrom('full', 'quick'), (made, mode) => {
			const { answers, seed: order, elapsedMs } = made.progress;
			const changed = changeMode(made.quiz, made.progress, mode);
			const back = changeMode(made.quiz, changed, made.progress.mode);
			expect(changed).toMatchObject({ mode, answers, seed: order, elapsedMs });
			expect(back).toMatchObject({ mode: made.progress.mode, answers, seed: order, elapsedMs });
			expect(new Set(changed.trail).size).toBe(changed.trail.length);
		}),
		seeded(200)
	);
});

describe('the start of a visit', () => {
	const anyKept = fc.oneof(
		fc.constant(null),
		fc.string(),
		anyProgressOfOurs.map((progress) => encodeProgress(quiz, progress))
	);
	const anyHash = fc.oneof(
		fc.constantFrom('', '#', '#start', 'start', '#quick'),
		fc.string(),
		fc
			.tuple(anyAnswers(quiz), fc.constantFrom('full', 'quick'))
			.map(([answers, mode]) => `#${encodeAnswers(quiz, answers, mode)}`)
	);

	test('leaves saved progress unchanged unless it continues it', () => {
		fc.assert(
			fc.property(anyKept, anyHash, (kept, hash) => {
				const { saved, begin } = readStart(quiz, kept, hash);
				expect(saved).toEqual(parseProgress(quiz, kept));
				expect(begin === null || begin.from === 'saved' || saved.kind === 'none').toBe(true);
			}),
			seeded(300)
		);
	});

	test('never continues progress that does not exist', () => {
		fc.assert(
			fc.property(anyKept, anyHash, (kept, hash) => {
				const { saved, linked, begin } = readStart(quiz, kept, hash);
				if (begin?.from === 'saved') expect(saved.kind).toBe('progress');
				else if (begin?.from === 'linked') expect(linked.kind).toBe('answers');
				else expect(linked.kind === 'none' || begin === null).toBe(true);
			}),
			seeded(300)
		);
	});
});
