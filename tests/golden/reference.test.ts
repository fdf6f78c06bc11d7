import { describe, expect, test } from 'vitest';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { explainMatch } from '#lib/engine/explain-match.ts';
import { findCounterfactual } from '#lib/engine/find-counterfactual.ts';
import type { Combination, Explanation } from '#lib/engine/result.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { reference, referenceAnswers, referenceQuiz } from '../support/engine-reference.ts';

const TOLERANCE = 1e-9;
/** The optimum may be reached in several ways, so only its total is compared. */
const OPTIMUM_TOLERANCE = 1e-6;

/** Same keys, and every number within the tolerance. */
function expectClose(
	actual: Readonly<Record<string, number>>,
	wanted: Readonly<Record<string, number>>
): void {
	expect(Object.keys(actual).toSorted()).toEqual(Object.keys(wanted).toSorted());
	for (const [key, value] of Object.entries(wanted)) expectNear(actual[key], value);
}

function expectNear(actual: number | null | undefined, wanted: number, within = TOLERANCE): void {
	expect(Math.abs((actual ?? NaN) - wanted)).toBeLessThan(within);
}

const byKey = <T>(list: readonly T[], entry: (one: T) => readonly [string, number]) =>
	Object.fromEntries(list.map(entry));

describe.each(reference.cases)('reference sheet $name', (sheet) => {
	const answers = referenceAnswers(sheet);
	const wanted = sheet.result;
	const score = () => {
		const plan = compileQuiz(referenceQuiz(sheet.prior));
		return { plan, result: scoreQuiz(plan, answers) };
	};
	const explain = (over: string, under: string) => {
		const { plan, result } = score();
		return explainMatch(plan, answers, result, over, under);
	};
	const explainPairs = (): Explanation[] =>
		reference.meta.roles.flatMap((over) =>
			reference.meta.roles.filter((under) => under !== over).map((under) => explain(over, under))
		);

	/** By the numbers of the reference alone, so that the engine does not choose what it is compared with. */
	const isFirstAfter = (role: string, skill: string, add: number) =>
		reference.meta.roles
			.filter((rival) => rival !== role)
			.every((rival) => {
				const one = wanted.evidence[`${role}_over_${rival}`];
				const total = (one?.total ?? NaN) + priorOdds(sheet.prior, role, rival);
				return total + (one?.beta_per_point[skill] ?? NaN) * add > -TOLERANCE;
			});

	test('skills have the score, error, counts and variance of the reference', () => {
		const { result } = score();
		expect(result.skills.map(({ skill }) => skill)).toEqual(reference.meta.skills);
		for (const {
			skill,
			score: points,
			se,
			answered,
			effectiveItems,
			itemVariance
		} of result.skills) {
			const one = sheet.skills[skill];
			expect(answered).toBe(one?.n);
			expectNear(effectiveItems, one?.n_eff ?? NaN);
			if (one?.score === null) {
				expect([points, se]).toEqual([null, null]);
			} else {
				expectNear(points, one?.score ?? NaN);
				expectNear(se, one?.se ?? NaN);
				expectNear(itemVariance, one?.within_var ?? NaN);
			}
		}
	});

	test('every answer has the credit and the share of the reference', () => {
		const terms = explain(wanted.top, wanted.second).answers;
		for (const skill of wanted.measured) {
			const own = terms.filter((term) => term.skill === skill);
			const one = sheet.skills[skill];
			expectClose(
				byKey(own, ({ item, credit01 }) => [item, 100 * credit01]),
				one?.credits ?? {}
			);
			expectClose(
				byKey(own, ({ item, share01 }) => [item, share01]),
				one?.shares ?? {}
			);
		}
	});

	test('distances, posterior, order and label are those of the reference', () => {
		const { match } = score().result;
		expectClose(
			byKey(match.roles, ({ role, d2 }) => [role, d2]),
			wanted.D2
		);
		expectClose(
			byKey(match.roles, ({ role, match01 }) => [role, match01]),
			wanted.posterior
		);
		expect([match.top, match.second, match.certainty]).toEqual([
			wanted.top,
			wanted.second,
			wanted.label
		]);
		expect(match.measuredSkills).toBe(wanted.measured.length);
	});

	test('the explanation of every ordered pair has the terms of the reference', () => {
		const scores = new Map(score().result.skills.map((one) => [one.skill, one.score ?? 0]));
		for (const { over, under, total, skills, level, prior } of explainPairs()) {
			const one = wanted.evidence[`${over}_over_${under}`];
			const targets = [over, under].map((role) => reference.meta.targets[role] ?? []);
			const mid = (skill: string) => {
				const at = reference.meta.skills.indexOf(skill);
				return targets.reduce((sum, target) => sum + (target[at] ?? 0) / 2, 0);
			};
			// the reference leaves the base rates out of its total
			expectNear(total - prior, one?.total ?? NaN);
			expectNear(level, one?.level_adjustment ?? NaN);
			expectNear(prior, priorOdds(sheet.prior, over, under));
			expectClose(
				byKey(skills, ({ skill, nats }) => [skill, nats]),
				one?.own_per_skill ?? {}
			);
			expectClose(
				byKey(skills, ({ skill, slope }) => [skill, slope]),
				one?.beta_per_point ?? {}
			);
			expectClose(
				byKey(skills, ({ skill, slope }) => [
					skill,
					slope * ((scores.get(skill) ?? 0) - mid(skill))
				]),
				one?.per_skill ?? {}
			);
		}
	});

	test('the terms of the answers are those of the reference, own and with the level folded in', () => {
		const { answers: terms, skills, over, under } = explain(wanted.top, wanted.second);
		const own = new Map<string, number>();
		const folded = new Map<string, number>();
		for (const { item, skill, nats, share01, credit01 } of terms) {
			const at = reference.meta.skills.indexOf(skill);
			const slope = skills.find((one) => one.skill === skill)?.slope ?? NaN;
			const mid = [over, under].reduce(
				(sum, role) => sum + (reference.meta.targets[role]?.[at] ?? NaN) / 2,
				0
			);
			own.set(item, (own.get(item) ?? 0) + nats);
			folded.set(item, (folded.get(item) ?? 0) + share01 * slope * (100 * credit01 - mid));
		}
		expectClose(Object.fromEntries(own), sheet.per_answer_own_evidence_top_over_second);
		expectClose(Object.fromEntries(folded), sheet.per_answer_evidence_top_over_second);
	});

	test('flatness and typicality are those of the reference', () => {
		const { flatness, typicality } = score().result;
		expect([flatness.df, typicality.df]).toEqual([wanted.flat.df, wanted.typicality.df]);
		expectNear(flatness.q, wanted.flat.Q);
		expectNear(flatness.p, wanted.flat.p);
		expectNear(flatness.level, wanted.flat.weighted_mean_level);
		expectNear(typicality.minD2, wanted.typicality.min_D2);
		expectNear(typicality.p, wanted.typicality.p);
	});

	test('readiness, shortfall, gaps and chances are those of the reference', () => {
		const { result } = score();
		expect(result.readiness.map(({ role }) => role)).toEqual(reference.meta.roles);
		for (const { role, readiness, shortfall, gaps } of result.readiness) {
			const one = wanted.readiness[role];
			expectNear(readiness, one?.readiness ?? NaN);
			expectNear(shortfall, one?.weighted_shortfall_points ?? NaN);
			expectClose(
				byKey(gaps, ({ skill, gap }) => [skill, gap]),
				one?.gaps ?? {}
			);
			expectClose(
				byKey(gaps, ({ skill, meets01 }) => [skill, meets01]),
				one?.p_meets_target ?? {}
			);
		}
	});

	test('the cheapest rises and the single skills are those of the reference', () => {
		const { plan, result } = score();
		for (const [role, one] of Object.entries(wanted.counterfactual)) {
			const found = findCounterfactual(plan, result, role);
			expectTotal(found.withinTarget, one.up_to_role_target.total_points);
			expectTotal(found.within100, one.up_to_100.total_points);
			// the reference asks that a single skill beats the present top, the engine that it beats all
			const rises = Object.entries(one.single_skill).flatMap(([skill, add]) =>
				add === null ? [] : [[skill, add] as const]
			);
			const enough = rises.filter(([skill, add]) => isFirstAfter(role, skill, add));
			expectClose(
				byKey(found.single, ({ skill, add }) => [skill, add]),
				Object.fromEntries(enough)
			);
			for (const [skill, add] of rises) {
				const { total, skills } = explain(role, wanted.top);
				const slope = skills.find((term) => term.skill === skill)?.slope ?? NaN;
				expectNear(-total / slope, add);
			}
		}
	});
});

function expectTotal(found: Combination | null, total: number | null): void {
	if (total === null) expect(found).toBeNull();
	else expectNear(found?.points, total, OPTIMUM_TOLERANCE);
}

function priorOdds(prior: readonly number[] | null, over: string, under: string): number {
	const rate = (role: string) => prior?.[reference.meta.roles.indexOf(role)] ?? 1;
	return Math.log(rate(over) / rate(under));
}
