import { describe, expect, test } from 'vitest';
import { checkQuality } from '#lib/engine/check-quality.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import { baseQuiz, buildQuiz } from '../../support/engine-quiz.ts';

const STEPS = ['never', 'rarely', 'sometimes', 'often', 'always'];

/** Three skills with `perSkill` scale items each; those whose number is listed are reversed. */
function longQuiz(perSkill: number, reversed: readonly number[] = [], format = 'frequency'): Quiz {
	const items = ['making', 'talking', 'planning'].flatMap((skill) =>
		Array.from({ length: perSkill }, (_, n) => ({
			id: `${skill}-${n}`,
			format,
			measures: { [skill]: 1 },
			reverse: reversed.includes(n)
		}))
	);
	return buildQuiz({ items });
}

/** Answers by step, item after item in presentation order; null leaves one out. */
function inOrder(perSkill: number, steps: readonly (number | null)[]): Record<string, string> {
	const ids = Array.from({ length: perSkill }, (_, n) =>
		['making', 'talking', 'planning'].map((skill) => `${skill}-${n}`)
	).flat();
	return Object.fromEntries(
		ids.flatMap((id, k) => {
			const step = steps[k % steps.length] ?? null;
			return step === null ? [] : [[id, STEPS[step] ?? '']];
		})
	);
}

/** The same quiz with other limits. */
function limitedTo(quiz: Quiz, limits: Partial<Quiz['scoring']['quality']>): Quiz {
	const quality = { ...quiz.scoring.quality, ...limits };
	return { ...quiz, scoring: { ...quiz.scoring, quality } };
}

/** Eighteen statements of fact, and situations with a best and a worst answer. */
function factualQuiz(judgements: number): Quiz {
	const { frequency, ...formats } = baseQuiz().formats;
	const options = ['worst', 'best'].map((id, credit) => ({ id, credits: { making: credit } }));
	const items = Array.from({ length: judgements }, (_, n) => ({
		id: `judge-${n}`,
		format: 'scene',
		measures: { making: 1 },
		options
	}));
	const states = 'facts' as const;
	return buildQuiz({
		formats: {
			...formats,
			...(frequency?.kind === 'scale' && { frequency: { ...frequency, states } })
		},
		items: [...longQuiz(6).items, ...items]
	});
}

const check = (quiz: Quiz, answers: Record<string, string>) =>
	checkQuality(compileQuiz(quiz), answers);

describe('runs of one answer', () => {
	test('are counted in presentation order, not in the order of the quiz', () => {
		const quality = check(longQuiz(4), inOrder(4, [2, 2, 2, 2, 2, 3, 1, 0, 4, 3, 2, 1]));
		expect(quality.longstring).toBe(5);
		expect(quality.flags).not.toContain('straight-line');
	});

	test('are a straight line from the limit of the quiz on', () => {
		const run = (length: number) => [
			...Array<number>(length).fill(2),
			...Array.from({ length: 12 - length }, (_, k) => [0, 1, 3, 4][k % 4] ?? 0)
		];
		const limited = limitedTo(longQuiz(4), { longstringMin: 8 });
		const [seven, eight] = [7, 8].map((length) => check(limited, inOrder(4, run(length))));
		expect([seven?.longstring, eight?.longstring]).toEqual([7, 8]);
		expect(seven?.flags).not.toContain('straight-line');
		expect(eight?.flags).toContain('straight-line');
	});

	test('are judged by a limit that follows from the scale when the quiz gives none', () => {
		const run = (length: number) => [
			...Array<number>(length).fill(2),
			...Array.from({ length: 30 - length }, (_, k) => [0, 4, 1, 3][k % 4] ?? 0)
		];
		const flagsOf = (length: number) => check(longQuiz(10), inOrder(10, run(length))).flags;
		expect(flagsOf(7)).not.toContain('straight-line');
		expect(flagsOf(8)).toContain('straight-line');
	});

	test('go on over items without answer and over other formats', () => {
		const answers = inOrder(4, [2, 2, 2, 2, null, 2, 2, 2, 2, 0, 1, 3]);
		expect(check(longQuiz(4), answers).longstring).toBe(8);
	});

	test('are judged before keying', () => {
		const straight = check(longQuiz(4, [0, 2]), inOrder(4, [4]));
		expect(straight).toMatchObject({ longstring: 12, irv: 0 });
		expect(straight.flags).toEqual([
			'straight-line',
			'no-variation',
			'inconsistent',
			'contradiction'
		]);
	});

	test('are not judged with fewer than ten answers', () => {
		const nine = inOrder(4, [2, 2, 2, 2, 2, 2, 2, 2, 2, null, null, null]);
		const ten = inOrder(4, [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, null, null]);
		expect(check(longQuiz(4), nine)).toEqual({
			longstring: null,
			irv: null,
			spread: null,
			contradiction: null,
			medianMs: null,
			fastShare01: null,
			flags: []
		});
		expect(check(longQuiz(4), ten).flags).toEqual(['straight-line']);
	});
});

describe('one answer throughout on a scale of facts', () => {
	const facts = (judgements: number) => factualQuiz(judgements);
	const throughout = (step: number, judged: readonly string[] = []) => ({
		...inOrder(6, [step]),
		...Object.fromEntries(judged.map((option, n) => [`judge-${n}`, option]))
	});

	test('is an answer at the bottom, however the situations were judged', () => {
		expect(check(facts(4), throughout(0)).flags).toEqual([]);
		for (const option of ['worst', 'best']) {
			expect(check(facts(4), throughout(0, Array<string>(4).fill(option))).flags).toEqual([]);
		}
	});

	test('is an answer at the top, unless situations are judged no better than by guessing', () => {
		expect(check(facts(4), throughout(4)).flags).toEqual([]);
		expect(check(facts(4), throughout(4, ['best', 'best', 'best', 'worst'])).flags).toEqual([]);
		expect(check(facts(4), throughout(4, ['best', 'best', 'worst', 'worst'])).flags).toEqual([
			'straight-line'
		]);
	});

	test('is not contradicted by fewer than four judgements', () => {
		expect(check(facts(3), throughout(4, ['worst', 'worst', 'worst'])).flags).toEqual([]);
	});

	test('is a straight line between the ends', () => {
		for (const step of [1, 2, 3]) {
			expect(check(facts(0), throughout(step)).flags, STEPS[step]).toEqual(['straight-line']);
		}
	});

	test('is a straight line at an end, too, when it was given faster than people read', () => {
		const timed = (ms: number) =>
			checkQuality(
				compileQuiz(facts(0)),
				throughout(0),
				Object.fromEntries(Object.keys(throughout(0)).map((id) => [id, ms]))
			).flags;
		expect(timed(900)).toEqual(['straight-line', 'too-fast']);
		expect(timed(2500)).toEqual([]);
	});
});

describe('variation of raw answers', () => {
	test('is their sample standard deviation', () => {
		const half = check(longQuiz(4), inOrder(4, [0, 4]));
		expect(half.irv).toBeCloseTo(Math.sqrt((12 * 4) / 11), 12);
		expect(half.flags).not.toContain('no-variation');
	});

	test('below the limit is a flag, at the limit none', () => {
		const quiz = longQuiz(4);
		const answers = inOrder(4, [2, 3]);
		const irv = check(quiz, answers).irv ?? NaN;
		const limited = (irvMin: number) => limitedTo(quiz, { irvMin });
		expect(irv).toBeCloseTo(Math.sqrt(3 / 11), 12);
		expect(check(limited(irv), answers).flags).not.toContain('no-variation');
		expect(check(limited(irv + 1e-9), answers).flags).toContain('no-variation');
	});

	test('counts in steps of a five-point scale, so that two options can vary enough', () => {
		const formats = {
			...baseQuiz().formats,
			yesno: {
				kind: 'scale' as const,
				sigma0: 44,
				options: [
					{ id: 'never', credit: 0 },
					{ id: 'rarely', credit: 1 }
				]
			}
		};
		const quiz = { ...longQuiz(4), formats: buildQuiz({ formats }).formats };
		const items = quiz.items.map((item) => ({ ...item, format: 'yesno' }));
		const quality = check({ ...quiz, items }, inOrder(4, [0, 1]));
		expect(quality.irv).toBeCloseTo(4 * Math.sqrt(3 / 11), 12);
		expect(quality.flags).not.toContain('no-variation');
	});

	test('is that of the worst scale, and a scale with few answers is left out', () => {
		const quiz = buildQuiz({
			formats: { ...baseQuiz().formats, second: baseQuiz().formats['frequency'] ?? missing() }
		});
		const spare = longQuiz(4).items.map((item) => ({
			...item,
			id: `b-${item.id}`,
			format: 'second'
		}));
		const both = { ...quiz, items: [...longQuiz(4).items, ...spare] };
		const plain = inOrder(4, [0, 1, 2, 3, 4]);
		const second = (answers: Record<string, string>) =>
			Object.fromEntries(Object.entries(answers).map(([id, option]) => [`b-${id}`, option]));
		const same = check(both, { ...plain, ...second(inOrder(4, [1])) });
		const few = check(both, { ...plain, ...second(inOrder(4, [1, null])) });
		expect(same).toMatchObject({ irv: 0, longstring: 12 });
		expect(same.flags).toEqual(['straight-line']);
		expect(few.irv).toBe(check(longQuiz(4), plain).irv);
		expect(few.longstring).toBe(1);
	});
});

function missing(): never {
	throw new Error('the small quiz has a frequency scale');
}

describe('spread within the skills', () => {
	test('is the mean standard deviation of the keyed answers of a skill', () => {
		// each skill gets 0, 0, 4, 4: keyed as they are
		const quality = check(longQuiz(4), inOrder(4, [0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 4, 4]));
		expect(quality.spread).toBeCloseTo(100 * Math.sqrt(1 / 3), 9);
		expect(quality.flags).toEqual(['inconsistent']);
	});

	test('is exactly none for equal answers, whatever their credit', () => {
		const formats = {
			...baseQuiz().formats,
			frequency: {
				kind: 'scale' as const,
				sigma0: 24,
				options: STEPS.map((id, k) => ({ id, credit: [0, 0.1, 0.3, 0.7, 1][k] ?? 0 }))
			}
		};
		const quiz = { ...longQuiz(6), formats: buildQuiz({ formats }).formats };
		for (const step of [1, 2, 3]) expect(check(quiz, inOrder(6, [step])).spread).toBe(0);
	});

	test('is none for answers that agree after keying', () => {
		const quality = check(longQuiz(4, [1, 3]), inOrder(4, [4, 4, 4, 0, 0, 0]));
		expect(quality).toMatchObject({ spread: 0, contradiction: 0, flags: [] });
	});

	test('flags from just beyond the limit', () => {
		const quiz = longQuiz(4);
		const answers = inOrder(4, [0, 0, 0, 0, 0, 0, 4, 4, 4, 4, 4, 4]);
		const limited = (spreadMax: number) => limitedTo(quiz, { spreadMax });
		const { spread } = check(quiz, answers);
		expect(check(limited(spread ?? NaN), answers).flags).toEqual([]);
		expect(check(limited((spread ?? NaN) - 1e-9), answers).flags).toEqual(['inconsistent']);
	});

	test('leaves out skills with one answer and everything that is not on a scale', () => {
		const options = [0, 10].map((credit, k) => ({ id: `o-${k}`, credits: { planning: credit } }));
		const scene = { id: 'scene', format: 'scene', measures: { planning: 1 }, options };
		const more = buildQuiz({ items: [scene] }).items;
		const quiz = { ...longQuiz(6), items: [...longQuiz(6).items, ...more] };
		const making = [0, 4, 0, 4, 0, 4].map((step, n) => [`making-${n}`, STEPS[step] ?? '']);
		const talking = [2, 2, 2].map((step, n) => [`talking-${n}`, STEPS[step] ?? '']);
		const answers = {
			...Object.fromEntries([...making, ...talking]),
			'planning-0': 'never',
			scene: 'o-1'
		};
		expect(check(quiz, answers).spread).toBeCloseTo((100 * Math.sqrt(0.3)) / 2, 9);
	});
});

describe('contradiction', () => {
	test('is the mean distance of regular and reversed items, where a skill has both', () => {
		// making says yes to all, talking agrees with itself, planning has no reversed item
		const quiz = longQuiz(4);
		const items = quiz.items.map((item) => ({
			...item,
			reverse: item.id === 'making-3' || item.id === 'talking-3'
		}));
		const answers = {
			...inOrder(4, [3, 1, 2]),
			'making-3': 'often',
			'talking-3': 'often'
		};
		const quality = check({ ...quiz, items }, answers);
		expect(quality.contradiction).toBeCloseTo((50 + 0) / 2, 9);
	});

	test('flags from just beyond the limit', () => {
		const quiz = longQuiz(4, [3]);
		const answers = inOrder(4, [3, 3, 2, 4, 3, 3]);
		const limited = (contradictionMax: number) => limitedTo(quiz, { contradictionMax });
		const { contradiction } = check(quiz, answers);
		expect(contradiction).toBeGreaterThan(40);
		expect(check(limited(contradiction ?? NaN), answers).flags).not.toContain('contradiction');
		expect(check(limited((contradiction ?? NaN) - 1e-9), answers).flags).toContain('contradiction');
	});

	test('is not judged without reversed items', () => {
		expect(check(longQuiz(4), inOrder(4, [0, 1, 2, 3, 4])).contradiction).toBeNull();
		expect(check(longQuiz(4, [0, 1, 2, 3]), inOrder(4, [0, 1, 2, 3, 4])).contradiction).toBeNull();
	});
});

describe('pace', () => {
	const quiz = longQuiz(4);
	const answers = inOrder(4, [1, 1, 1, 2, 2, 2, 3, 3, 3, 2, 2, 2]);
	const ids = Object.keys(answers);
	const timed = (times: readonly number[]) =>
		Object.fromEntries(ids.map((id, k) => [id, times[k % times.length] ?? NaN]));
	const pace = (times: readonly number[]) => checkQuality(compileQuiz(quiz), answers, timed(times));

	test('is not judged without times', () => {
		expect(check(quiz, answers)).toMatchObject({ medianMs: null, fastShare01: null, flags: [] });
	});

	test('of ordinary reading has no flag', () => {
		expect(pace([4000, 2000, 9000])).toMatchObject({ medianMs: 4000, fastShare01: 0, flags: [] });
	});

	test('with a median below a second is too fast, below two a caution', () => {
		expect(pace([999])).toMatchObject({ medianMs: 999, flags: ['too-fast'] });
		expect(pace([1000])).toMatchObject({ medianMs: 1000, fastShare01: 0, flags: ['fast'] });
		expect(pace([1999])).toMatchObject({ flags: ['fast'] });
		expect(pace([2000])).toMatchObject({ medianMs: 2000, flags: [] });
	});

	test('with more than three in ten below a second is a caution', () => {
		const slow = Array<number>(8).fill(9000);
		expect(pace([...slow, 1, 1, 1, 9000])).toMatchObject({ fastShare01: 0.25, flags: [] });
		expect(pace([...slow, 1, 1, 1, 1]).flags).toEqual(['fast']);
		const exact = limitedTo(quiz, { fastShare01: 0.25 });
		const times = timed([...slow, 1, 1, 1, 9000]);
		expect(checkQuality(compileQuiz(exact), answers, times).flags).toEqual([]);
	});

	test('takes the middle of an even number of times', () => {
		expect(pace([1000, 3000]).medianMs).toBe(2000);
		expect(pace([100, 500, 2500, 9000]).medianMs).toBe(1500);
	});

	test('leaves out items without answer and times that are none, and needs ten', () => {
		const plan = compileQuiz(quiz);
		const { [ids[0] ?? '']: dropped, ...eleven } = answers;
		const odd = { ...timed([5000]), [ids[1] ?? '']: NaN, stranger: 1 };
		expect(dropped).toBeDefined();
		expect(checkQuality(plan, eleven, odd).medianMs).toBe(5000);
		expect(checkQuality(plan, eleven, { ...odd, [ids[2] ?? '']: NaN }).medianMs).toBeNull();
		expect(checkQuality(plan, answers, {}).medianMs).toBeNull();
		const none = limitedTo(quiz, { minScaleAnswers: 1 });
		expect(checkQuality(compileQuiz(none), answers, {}).medianMs).toBeNull();
	});

	test('of an item with options of its own is judged on the time to read its words', () => {
		const options = ['never', 'rarely'].map((id, k) => ({ id, credits: { making: k } }));
		const scenes = longQuiz(4, [], 'scene').items.map((item) => ({
			...item,
			measures: { making: 1 },
			options
		}));
		const plan = compileQuiz({ ...quiz, items: scenes });
		const read = (ms: number, words: number) =>
			checkQuality(
				plan,
				inOrder(4, [0, 1]),
				timed([ms]),
				Object.fromEntries(ids.map((id) => [id, words]))
			);
		expect(read(2000, 60)).toMatchObject({ medianMs: expect.closeTo(2000 / 3, 9) });
		expect(read(2000, 60).flags).toEqual(['too-fast']);
		expect(read(6000, 60).flags).toEqual([]);
		expect(read(2000, 20)).toMatchObject({ medianMs: 2000, flags: [] });
		expect(read(2000, 5)).toMatchObject({ medianMs: 2000 });
		expect(read(2000, NaN)).toMatchObject({ medianMs: 2000 });
		expect(
			checkQuality(compileQuiz(quiz), answers, timed([2000]), { 'making-0': 600 }).medianMs
		).toBe(2000);
	});

	test('comes after the flags of the answers themselves, and before those of the profile', () => {
		const result = scoreQuiz(compileQuiz(quiz), inOrder(4, [2]), { elapsedMs: timed([10]) });
		expect(result.flags).toEqual(['straight-line', 'too-fast', 'level-decides', 'flat']);
	});
});
