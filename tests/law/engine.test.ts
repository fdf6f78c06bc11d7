import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { headlineOf } from '#lib/engine/headline.ts';
import { FLAGS } from '#lib/engine/result.ts';
import type { Result } from '#lib/engine/result.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { scoreSummary } from '#lib/engine/score-summary.ts';
import type { Answers, Quiz } from '#lib/schema/quiz.ts';
import { anyAnswers, anyQuiz, anySheet, optionsOf, seeded } from '../support/engine-arbitraries.ts';

const score = (quiz: Quiz, answers: Answers): Result => scoreQuiz(compileQuiz(quiz), answers);

const scoresOf = ({ skills }: Result) =>
	Object.fromEntries(skills.map(({ skill, score: points, se }) => [skill, { points, se }]));
const matchOf = ({ match }: Result) =>
	Object.fromEntries(match.roles.map(({ role, match01, d2 }) => [role, { match01, d2 }]));
const readinessOf = ({ readiness }: Result) =>
	Object.fromEntries(readiness.map(({ role, readiness: points }) => [role, points]));

/** Equal up to rounding, nulls included. */
function expectSame(actual: unknown, wanted: unknown): void {
	expect(differences(actual, wanted)).toEqual([]);
}

function differences(actual: unknown, wanted: unknown, path = ''): string[] {
	if (typeof wanted === 'number' && typeof actual === 'number') {
		const isNear = Math.abs(actual - wanted) <= 1e-8 * Math.max(1, Math.abs(wanted));
		return isNear ? [] : [`${path}: ${actual} is not ${wanted}`];
	}
	if (typeof wanted !== 'object' || wanted === null) {
		return actual === wanted ? [] : [`${path}: ${String(actual)} is not ${String(wanted)}`];
	}
	const [found, all] = [new Map(Object.entries(actual ?? {})), Object.entries(wanted)];
	if (found.size !== all.length) return [`${path}: ${found.size} entries, not ${all.length}`];
	return all.flatMap(([key, value]) => differences(found.get(key), value, `${path}/${key}`));
}

function numbersIn(value: unknown): number[] {
	if (typeof value === 'number') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(numbersIn);
}

test('every number of a result is finite and inside its range', () => {
	fc.assert(
		fc.property(anySheet, ({ quiz, answers }) => {
			const result = score(quiz, answers);
			const outside: unknown[] = [];
			const within = (min: number, value: number, max: number) => {
				if (!(value >= min && value <= max)) outside.push([min, value, max]);
			};
			expect(numbersIn(result).every(Number.isFinite)).toBe(true);
			for (const skill of result.skills) {
				within(0, skill.score ?? 0, 100);
				if (skill.score !== null) within(1e-9, skill.se ?? NaN, 100);
				within(0, skill.answered, skill.items);
				within(0, skill.effectiveItems, skill.answered + 1e-9);
				within(0, skill.itemVariance, 5000.001);
			}
			for (const { match01, d2 } of result.match.roles) {
				within(0, match01, 1);
				within(0, d2, Infinity);
			}
			for (const { readiness, shortfall, gaps } of result.readiness) {
				within(0, readiness ?? 0, 100);
				within(0, shortfall, 100);
				for (const { gap, meets01 } of gaps) {
					within(-100, gap, 100);
					within(0, meets01, 1);
				}
			}
			within(0, result.flatness.p, 1);
			within(0, result.flatness.level, 100);
			within(0, result.typicality.p, 1);
			expect(outside).toEqual([]);
			expect(result.flags).toEqual(FLAGS.filter((flag) => result.flags.includes(flag)));
		}),
		seeded(120)
	);
});

test('the match sums to one and its order follows its numbers', () => {
	fc.assert(
		fc.property(anySheet, ({ quiz, answers }) => {
			const { match } = score(quiz, answers);
			const byRole = new Map(match.roles.map(({ role, match01 }) => [role, match01]));
			const ranked = match.ranking.map((role) => byRole.get(role) ?? NaN);
			expect(match.roles.reduce((sum, { match01 }) => sum + match01, 0)).toBeCloseTo(1, 12);
			expect(ranked).toEqual(ranked.toSorted((a, b) => b - a));
			expect([match.top, match.second]).toEqual(match.ranking.slice(0, 2));
			expect(match.confidence01).toBe(byRole.get(match.top));
		}),
		seeded(80)
	);
});

test('the order of the items changes neither scores nor match nor readiness', () => {
	fc.assert(
		fc.property(anySheet, fc.infiniteStream(fc.nat()), ({ quiz, answers }, keys) => {
			const keyed = quiz.items.map((item) => ({ item, key: keys.next().value ?? 0 }));
			const items = keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item);
			const [one, other] = [score(quiz, answers), score({ ...quiz, items }, answers)];
			expectSame(scoresOf(other), scoresOf(one));
			expectSame(matchOf(other), matchOf(one));
			expectSame(readinessOf(other), readinessOf(one));
			expect(other.preference).toEqual(one.preference);
		}),
		seeded(80)
	);
});

test('the order of the skills changes neither scores nor match nor readiness', () => {
	fc.assert(
		fc.property(anySheet, ({ quiz, answers }) => {
			const one = score(quiz, answers);
			const other = score({ ...quiz, skills: quiz.skills.toReversed() }, answers);
			expectSame(scoresOf(other), scoresOf(one));
			expectSame(matchOf(other), matchOf(one));
			expectSame(readinessOf(other), readinessOf(one));
		}),
		seeded(40)
	);
});

test('relabelling and reordering the roles permutes the result', () => {
	fc.assert(
		fc.property(anySheet, ({ quiz, answers }) => {
			const roles = quiz.roles.map((role) => ({ ...role, id: `new-${role.id}` })).toReversed();
			const items = quiz.items.map((item) => ({
				...item,
				...(item.options && {
					options: item.options.map((option) =>
						option.role === undefined ? option : { ...option, role: `new-${option.role}` }
					)
				})
			}));
			const one = score(quiz, answers);
			const other = score({ ...quiz, roles, items }, answers);
			const renamed = (record: Record<string, unknown>) =>
				Object.fromEntries(Object.entries(record).map(([id, value]) => [`new-${id}`, value]));
			expectSame(matchOf(other), renamed(matchOf(one)));
			expectSame(readinessOf(other), renamed(readinessOf(one)));
			expect(other.preference.toReversed()).toEqual(
				one.preference.map(({ role, count }) => ({ role: `new-${role}`, count }))
			);
		}),
		seeded(80)
	);
});

test('reversing every key reverses every score and keeps its error', () => {
	fc.assert(
		fc.property(anySheet, ({ quiz, answers }) => {
			const items = quiz.items.map((item) => ({ ...item, reverse: !item.reverse }));
			const one = score(quiz, answers);
			const mirrored = Object.fromEntries(
				Object.entries(scoresOf(one)).map(([skill, { points, se }]) => [
					skill,
					{ points: points === null ? null : 100 - points, se }
				])
			);
			expectSame(scoresOf(score({ ...quiz, items }, answers)), mirrored);
		}),
		seeded(80)
	);
});

test('a better answer never lowers its skills, nor the readiness for any role', () => {
	fc.assert(
		fc.property(anySheet, fc.nat(), ({ quiz, answers }, pick) => {
			const scale = quiz.items.filter((item) => item.format === 'short' || item.format === 'long');
			const item = scale[pick % Math.max(1, scale.length)];
			fc.pre(item !== undefined && answers[item.id] !== undefined);
			const ids = optionsOf(quiz, item).map(({ id }) => id);
			const better = ids[ids.indexOf(answers[item.id] ?? '') + (item.reverse ? -1 : 1)];
			fc.pre(better !== undefined);
			const one = score(quiz, answers);
			const other = score(quiz, { ...answers, [item.id]: better });
			for (const [s, { skill, score: points }] of one.skills.entries()) {
				if (points === null) continue;
				const gain = (other.skills[s]?.score ?? NaN) - points;
				if (skill in item.measures) expect(gain).toBeGreaterThan(0);
				else expect(gain).toBe(0);
			}
			for (const [r, { readiness }] of one.readiness.entries()) {
				if (readiness === null) continue;
				expect(other.readiness[r]?.readiness).toBeGreaterThanOrEqual(readiness - 1e-9);
			}
		}),
		seeded(120)
	);
});

test('an item without answer counts like an item that does not exist, never as zero', () => {
	fc.assert(
		fc.property(anySheet, ({ quiz: any, answers }) => {
			const quiz = { ...any, scoring: { ...any.scoring, minAnswered01: 0 } };
			const items = quiz.items.filter(({ id }) => answers[id] !== undefined);
			const one = score(quiz, answers);
			expectSame(scoresOf(one), scoresOf(score({ ...quiz, items }, answers)));
			for (const { answered, score: points } of one.skills) {
				expect(points === null).toBe(answered === 0);
			}
		}),
		seeded(80)
	);
});

test('a skill is measured exactly when enough of its weight was answered', () => {
	fc.assert(
		fc.property(anySheet, ({ quiz, answers }) => {
			const all = Object.fromEntries(
				quiz.items.map((item) => [item.id, optionsOf(quiz, item)[0]?.id ?? ''])
			);
			for (const [s, { skill, score: points, answered }] of score(quiz, answers).skills.entries()) {
				const scored = score(quiz, all).skills[s]?.items ?? 0;
				const telling = quiz.items.filter((item) => tells(quiz, item.id, skill));
				const weigh = (items: typeof telling) =>
					items.reduce((sum, item) => sum + (item.measures[skill] ?? 0), 0);
				const part = weigh(telling.filter(({ id }) => answers[id] !== undefined));
				const isEnough = answered > 0 && part >= quiz.scoring.minAnswered01 * weigh(telling) - 1e-9;
				expect(telling).toHaveLength(scored);
				expect(points !== null).toBe(isEnough);
			}
		}),
		seeded(80)
	);
});

/** Whether the options of an item differ in what they say about a skill. */
function tells(quiz: Quiz, id: string, skill: string): boolean {
	const item = quiz.items.find((one) => one.id === id);
	if (item?.measures[skill] === undefined) return false;
	if (item.format !== 'scene') return true;
	return new Set(item.options?.map(({ credits }) => credits?.[skill] ?? 0)).size > 1;
}

test('weights matter only against each other', () => {
	fc.assert(
		fc.property(anySheet, fc.double({ min: 0.01, max: 100, noNaN: true }), (sheet, factor) => {
			const { quiz, answers } = sheet;
			const items = quiz.items.map((item) => ({
				...item,
				measures: Object.fromEntries(
					Object.entries(item.measures).map(([skill, weight]) => [skill, weight * factor])
				)
			}));
			expectSame(scoresOf(score({ ...quiz, items }, answers)), scoresOf(score(quiz, answers)));
		}),
		seeded(60)
	);
});

test('the unit of the credits does not matter', () => {
	fc.assert(
		fc.property(anySheet, fc.integer({ min: -50, max: 50 }), ({ quiz, answers }, shift) => {
			const items = quiz.items.map((item) => ({
				...item,
				...(item.options && {
					options: item.options.map((option) => ({
						...option,
						credits: Object.fromEntries(
							Object.entries(option.credits ?? {}).map(([s, credit]) => [s, 3 * credit + shift])
						)
					}))
				})
			}));
			expectSame(scoresOf(score({ ...quiz, items }, answers)), scoresOf(score(quiz, answers)));
		}),
		seeded(40)
	);
});

test('the same answers give the same bytes in any order', () => {
	fc.assert(
		fc.property(anySheet, ({ quiz, answers }) => {
			const other = Object.fromEntries(Object.entries(answers).toReversed());
			const copy: Quiz = structuredClone(quiz);
			expect(JSON.stringify(score(copy, other))).toBe(JSON.stringify(score(quiz, answers)));
		}),
		seeded(40)
	);
});

test('no answers make the engine throw or return a number that is not finite', () => {
	const junk = fc.dictionary(
		fc.oneof(
			fc.constantFrom('item-0', 'item-1', 'item-2', '__proto__', 'constructor', 'toString'),
			fc.string()
		),
		fc.oneof(fc.constantFrom('s-0', 'l-1', 'o-0', '__proto__', 'constructor', ''), fc.string())
	);
	const times = fc.dictionary(fc.constantFrom('item-0', 'item-1', 'item-2', 'x'), fc.double());
	fc.assert(
		fc.property(anyQuiz, junk, times, times, (quiz, answers, elapsedMs, words) => {
			const plan = compileQuiz(quiz);
			const result = scoreQuiz(plan, answers, { elapsedMs, words });
			expect(numbersIn(result).every(Number.isFinite)).toBe(true);
			expect(quiz.roles.map(({ id }) => id)).toContain(headlineOf(plan, result).top);
		}),
		seeded(120)
	);
});

test('a summary of the scores gives the result of the answers when the errors agree', () => {
	const sheet = anyQuiz
		.map((quiz) => ({ ...quiz, scoring: { ...quiz.scoring, nu0: 1e12 } }))
		.chain((quiz) => fc.record({ quiz: fc.constant(quiz), answers: anyAnswers(quiz) }));
	fc.assert(
		fc.property(sheet, ({ quiz, answers: some }) => {
			const first = quiz.items.map((item) => [item.id, optionsOf(quiz, item)[0]?.id ?? '']);
			const answers = { ...Object.fromEntries(first), ...some };
			const full = score(quiz, answers);
			const scores = Object.fromEntries(full.skills.map(({ skill, score: s }) => [skill, s]));
			const summary = scoreSummary(compileQuiz(quiz), scores);
			expectSame(scoresOf(summary), scoresOf(full));
			expectSame(matchOf(summary), matchOf(full));
			expectSame(readinessOf(summary), readinessOf(full));
			expect(summary.match.certainty).toBe(full.match.certainty);
		}),
		seeded(60)
	);
});
