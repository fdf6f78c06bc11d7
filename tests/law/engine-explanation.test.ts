import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { explainMatch } from '#lib/engine/explain-match.ts';
import { matchWeights } from '#lib/engine/match-roles.ts';
import type { Explanation } from '#lib/engine/result.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { anySheet, seeded } from '../support/engine-arbitraries.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The explanation of every ordered pair of roles for a sheet, with what the match says about it. */
const anyExplained = anySheet.map(({ quiz, answers }) => {
	const plan = compileQuiz(quiz);
	const result = scoreQuiz(plan, answers);
	const ids = quiz.roles.map(({ id }) => id);
	const pairs = ids.flatMap((over) =>
		ids.filter((under) => under !== over).map((under) => [over, under] as const)
	);
	const explanations = pairs.map(([over, under]) =>
		explainMatch(plan, answers, result, over, under)
	);
	return { quiz, plan, result, explanations };
});

/** The size of the numbers that cancel in an explanation, for errors relative to it. */
const sizeOf = ({ skills, level, prior }: Explanation) =>
	Math.max(1, Math.abs(level), Math.abs(prior), ...skills.map(({ nats }) => Math.abs(nats)));

test('the terms of every ordered pair sum to the log-odds of the match', () => {
	fc.assert(
		fc.property(anyExplained, ({ quiz, result, explanations }) => {
			const odds = new Map(
				result.match.roles.map(({ role, d2 }, r) => [
					role,
					Math.log(quiz.roles[r]?.prior ?? NaN) - d2 / 2
				])
			);
			for (const one of explanations) {
				const wanted = (odds.get(one.over) ?? NaN) - (odds.get(one.under) ?? NaN);
				const terms = sum(one.skills.map(({ nats }) => nats)) + one.level + one.prior;
				const d2 = Math.max(...result.match.roles.map((role) => role.d2));
				expect(Math.abs(terms - wanted)).toBeLessThan(1e-9 * Math.max(sizeOf(one), d2));
				expect(Math.abs(one.total - terms)).toBeLessThan(1e-9 * sizeOf(one));
			}
		}),
		seeded(80)
	);
});

test('the answers of a skill sum to its own evidence, and their shares to one', () => {
	fc.assert(
		fc.property(anyExplained, ({ explanations }) => {
			for (const one of explanations) {
				for (const { skill, nats } of one.skills) {
					const own = one.answers.filter((answer) => answer.skill === skill);
					const scale = Math.max(1, ...own.map((answer) => Math.abs(answer.nats)));
					expect(sum(own.map(({ share01 }) => share01))).toBeCloseTo(1, 9);
					expect(Math.abs(sum(own.map((answer) => answer.nats)) - nats)).toBeLessThan(1e-9 * scale);
				}
				const measured = new Set(one.skills.map(({ skill }) => skill));
				expect(one.answers.every(({ skill }) => measured.has(skill))).toBe(true);
			}
		}),
		seeded(80)
	);
});

test('the opposite pair has the opposite explanation', () => {
	fc.assert(
		fc.property(anyExplained, ({ explanations }) => {
			for (const one of explanations) {
				const other = explanations.find(
					({ over, under }) => over === one.under && under === one.over
				);
				expect(other?.total).toBeCloseTo(-one.total, 6);
				expect(other?.level).toBeCloseTo(-one.level, 6);
			}
		}),
		seeded(40)
	);
});

test('weights and bars order the roles as the match does, with the same log-odds', () => {
	fc.assert(
		fc.property(anyExplained, ({ plan, result, explanations }) => {
			const totals = new Map(
				matchWeights(plan, result).map(({ role, weights, bar }) => [
					role,
					sum(result.skills.map(({ skill, score }) => (weights[skill] ?? NaN) * (score ?? 0))) - bar
				])
			);
			const scale = Math.max(1, ...[...totals.values()].map(Math.abs));
			for (const { over, under, total } of explanations) {
				const difference = (totals.get(over) ?? NaN) - (totals.get(under) ?? NaN);
				expect(Math.abs(difference - total)).toBeLessThan(1e-9 * scale * 100);
			}
		}),
		seeded(80)
	);
});

test('a slope is the change of the log-odds for one point more of the skill, errors held', () => {
	fc.assert(
		fc.property(anyExplained, fc.nat(), ({ plan, result, explanations }, pick) => {
			for (const { over, under, skills, total } of explanations) {
				const term = skills[pick % Math.max(1, skills.length)];
				if (!term) continue;
				const raised = result.skills.map((one) =>
					one.skill === term.skill ? { ...one, score: (one.score ?? NaN) + 1 } : one
				);
				const next = explainMatch(plan, {}, { ...result, skills: raised }, over, under);
				expect(next.total - total).toBeCloseTo(term.slope, 7);
				expect(next.answers).toEqual([]);
			}
		}),
		seeded(40)
	);
});
