import { describe, expect, test } from 'vitest';
import {
	evidenceFor,
	oddsWords,
	weightiestAnswers,
	weightRows
} from '#lib/reading/facts/evidence-facts.ts';
import { explainMatch } from '#lib/engine/explain-match.ts';
import { viewOfCase, viewOfScores } from '../../../support/result-views.ts';
import { reportOf } from '../../../support/report-views.ts';
import { caseIds } from '../../../support/session-quiz.ts';

const cents = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + Math.round(100 * value), 0);

const pairsOf = (roles: readonly { readonly id: string }[]) =>
	roles.flatMap(({ id: over }) =>
		roles.filter(({ id }) => id !== over).map(({ id: under }) => ({ over, under }))
	);

describe.each(caseIds)('the evidence of %s, as it is printed', (id) => {
	const view = viewOfCase(id);

	test('adds up for every pair of roles: answers to skills, skills to the total', () => {
		for (const { over, under } of pairsOf(view.quiz.roles)) {
			const { skills, level, prior, total } = evidenceFor(view, over, under);
			expect(cents([...skills.map(({ nats }) => nats), level, prior])).toBe(cents([total]));
			for (const { nats, answers } of skills) {
				expect(cents(answers.map((answer) => answer.nats))).toBe(cents([nats]));
			}
		}
	});

	test('is the engine’s own, to a hundredth of a nat', () => {
		for (const { over, under } of pairsOf(view.quiz.roles)) {
			const shown = evidenceFor(view, over, under);
			const exact = explainMatch(view.plan, view.answers ?? {}, view.result, over, under);
			expect(Math.abs(shown.total - exact.total)).toBeLessThanOrEqual(0.005 + 1e-9);
			for (const [s, { nats }] of exact.skills.entries()) {
				expect(Math.abs((shown.skills[s]?.nats ?? NaN) - nats)).toBeLessThan(0.01 + 1e-9);
			}
		}
	});
});

describe('the evidence of one result', () => {
	const view = viewOfCase('clear-specialist');
	const evidence = evidenceFor(view, 'specialist', 'strategist');

	test('has the words of every question and chosen answer', () => {
		const planning = evidence.skills.find(({ skill }) => skill === 'long-term-planning');
		expect(planning?.answers.map(({ question, answer }) => [question, answer])).toContainEqual([
			"Writing a social media strategy that starts from the organisation's vision and goals.",
			'I have done it with step-by-step help'
		]);
	});

	test('names the answers that weighed most, heaviest first', () => {
		const sizes = weightiestAnswers(evidence, 5).map(({ nats }) => Math.abs(nats));
		expect(sizes).toHaveLength(5);
		expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
	});

	test('says its odds in words, and no more than a thousand to one', () => {
		const report = reportOf(view);
		expect(oddsWords(report, evidence)).toBe('odds of 58 to 1');
		expect(oddsWords(report, evidenceFor(view, 'strategist', 'specialist'))).toBe(
			'odds of 0.017 to 1'
		);
		expect(oddsWords(report, evidenceFor(view, 'specialist', 'officer'))).toBe(
			'odds of > 1,000 to 1'
		);
	});

	test('is the same as weights and bars say: the sums differ by the total', () => {
		const sums = weightRows(reportOf(view)).at(-1)?.cells.map(Number) ?? [];
		expect((sums[1] ?? NaN) - (sums[2] ?? NaN)).toBeCloseTo(evidence.total, 1);
	});
});

test('a summary has the evidence of its skills, without any answer', () => {
	const { skills, total } = evidenceFor(
		viewOfScores([73, 48, 46, 95, 88, 43]),
		'specialist',
		'strategist'
	);
	expect(skills).toHaveLength(6);
	expect(skills.flatMap(({ answers }) => answers)).toEqual([]);
	expect(total).toBeGreaterThan(1);
});
