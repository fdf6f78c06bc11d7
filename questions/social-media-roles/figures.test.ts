import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { headlineOf } from '#lib/engine/headline.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import { createDice } from '#lib/simulation/dice.ts';
import { falseAlarms } from '#lib/simulation/false-alarms.ts';
import { answerStraight } from '#lib/simulation/give-answers.ts';
import { honestRange, peopleDiffer, SCENARIO_IDS, SCENARIOS } from '#lib/simulation/scenarios.ts';
import type { Scenario } from '#lib/simulation/scenarios.ts';
import { simulateReadiness } from '#lib/simulation/simulate-readiness.ts';
import {
	ANSWER_IDS,
	simulateAnswers,
	simulateRetest,
	simulateScenario
} from '#lib/simulation/simulate-takers.ts';
import { simulationJson } from '#lib/simulation/simulation.ts';
import { DOCUMENTS, withTables } from '../../src/cli/simulate/publish.ts';
import { toMarkdown } from '../../src/cli/simulate/tables.ts';
import { at, realBank } from '../../tests/support/bank-files.ts';

const { quiz, simulated } = at(
	realBank.quizzes.filter((loaded) => loaded.quiz.id === 'social-media-roles'),
	0
);
if (simulated === null) throw new Error('The quiz was not simulated.');
const published = simulated;

/** Fewer people than were published, from the same seed. */
const RUN = { takers: 2000, seed: published.seed, quickTakers: 0 };
const QUICK_RUN = { takers: 600, seed: published.seed };

/** Two standard errors and a half of a share among 2000, and among 600. */
const NEAR = 0.025;
const NEAR_QUICK = 0.04;

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');

function expectNear(found: number | null, expected: number | null, near = NEAR): void {
	if (expected === null) {
		expect(found).toBeNull();
		return;
	}
	expect(
		Math.abs((found ?? NaN) - expected),
		`${String(found)} is not ${String(expected)}`
	).toBeLessThan(near);
}

describe('the published figures', () => {
	test.each(LOCALES)('are the tables of the document, in %s', (locale) => {
		const document = read(DOCUMENTS[locale]);
		expect(withTables(document, quiz.id, toMarkdown(published, locale))).toBe(document);
	});

	test('are the same file when they are written again', () => {
		const path = `questions/${quiz.id}/v${String(quiz.version)}/simulated.json`;
		expect(simulationJson(published)).toBe(read(path));
	});
});

describe('a run with fewer people gives the published figures again', () => {
	test.each(SCENARIO_IDS)('%s', (id) => {
		const found = simulateScenario(quiz, SCENARIOS[id], RUN);
		const expected = published.scenarios[id];
		expectNear(found.accuracy01, expected.accuracy01);
		expectNear(found.clear01, expected.clear01);
		expectNear(found.clearAccuracy01, expected.clearAccuracy01, 0.05);
		expectNear(found.calibrationError01, expected.calibrationError01);
		expectNear(found.coverage01, expected.coverage01);
		expectNear(found.withheld01, expected.withheld01);
		expect(found.quick).toBeNull();
	});

	test.each(ANSWER_IDS)('people whose answers are %s', (id) => {
		const { full, quick } = simulateAnswers(quiz, id, { ...RUN, quickTakers: 300 });
		expectNear(full.withheld01, published.answers[id].full.withheld01);
		expectNear(full.flat01, published.answers[id].full.flat01);
		expectNear(full.clear01, published.answers[id].full.clear01);
		expectNear(quick?.withheld01 ?? null, published.answers[id].quick?.withheld01 ?? null, 0.07);
		expectNear(quick?.clear01 ?? null, published.answers[id].quick?.clear01 ?? null, 0.07);
	});

	test('people who answer once more', () => {
		expectNear(simulateRetest(quiz, RUN), published.retest01);
	});

	test('people whose readiness is known', () => {
		const found = simulateReadiness(quiz, RUN);
		for (const [role, { exact, most }] of Object.entries(published.readiness)) {
			expectNear(found[role]?.exact.met01 ?? null, exact.met01, 0.03);
			expectNear(found[role]?.most.met01 ?? null, most.met01);
			expectNear(found[role]?.exact.readiness ?? null, exact.readiness, 0.5);
		}
	});

	test('honest people who are held back', () => {
		const found = falseAlarms(compileQuiz(quiz), { takers: 200, seed: published.seed });
		expect(found).toHaveLength(published.falseAlarms.length);
		for (const [n, { withheld01 }] of published.falseAlarms.entries()) {
			expectNear(found[n]?.withheld01 ?? null, withheld01, 0.09);
		}
	});

	test('people who take the quick match', () => {
		const { quick } = simulateScenario(quiz, SCENARIOS.clean, QUICK_RUN);
		const expected = published.scenarios.clean.quick;
		expectNear(quick?.accuracy01 ?? null, expected?.accuracy01 ?? null, NEAR_QUICK);
		expectNear(quick?.agreement01 ?? null, expected?.agreement01 ?? null, NEAR_QUICK);
		expectNear(quick?.items ?? null, expected?.items ?? null, 1);
		expect(quick?.items90).toBe(expected?.items90);
	});

	test('another seed gives other figures, the same seed the same', () => {
		const accuracyOf = (seed: number) =>
			simulateScenario(quiz, SCENARIOS.clean, { takers: 300, seed, quickTakers: 0 });
		expect(accuracyOf(7)).toEqual(accuracyOf(7));
		expect(accuracyOf(7)).not.toEqual(accuracyOf(8));
	});
});

/** Whether the model can know what the scenario changes: not the difficulty of items, nor people of no role. */
const isWithinReach = ({ difficulty, isAnyone }: Scenario) =>
	difficulty === undefined && isAnyone === undefined;
const REACHED = SCENARIO_IDS.filter((id) => isWithinReach(SCENARIOS[id]));
const BEYOND = SCENARIO_IDS.filter((id) => !isWithinReach(SCENARIOS[id]));

describe('the published figures are good enough', () => {
	const { scenarios, answers, falseAlarms: falseAlarmsPublished } = published;

	test('nine in ten people get their true role, and eight in ten within each role', () => {
		expect(scenarios.clean.accuracy01).toBeGreaterThanOrEqual(0.89);
		for (const recall01 of Object.values(scenarios.clean.recall01)) {
			expect(recall01).toBeGreaterThanOrEqual(0.8);
		}
	});

	test.each(['clean', 'wide', 'ladder'] as const)(
		'nine in ten true skills lie in their 90% interval: %s',
		(id) => {
			expect(scenarios[id].coverage01).toBeGreaterThanOrEqual(0.88);
			expect(scenarios[id].coverage01).toBeLessThanOrEqual(0.92);
		}
	);

	test.each(REACHED)('the printed match is right as often as it claims: %s', (id) => {
		// People who spread half as far again as τ says are beyond the model: it is too certain of them by
		// a little over the five points that hold everywhere else. A larger τ would be unsure of all others.
		const limit = id === 'wide' ? 0.06 : 0.05;
		expect(scenarios[id].calibrationError01).toBeLessThanOrEqual(limit);
	});

	test.each(BEYOND)('the printed match overclaims no more than published: %s', (id) => {
		expect(scenarios[id].calibrationError01).toBeGreaterThan(0.05);
		expect(scenarios[id].calibrationError01).toBeLessThanOrEqual(0.15);
		expect(scenarios[id].accuracy01).toBeGreaterThanOrEqual(0.7);
	});

	test('the honest range holds every scenario in which people differ', () => {
		const range = honestRange(published);
		expect(range.map(({ from01 }) => from01)).toEqual([0, 0.6, 0.7, 0.8, 0.9, 0.95]);
		for (const id of SCENARIO_IDS.filter((one) => peopleDiffer(SCENARIOS[one]))) {
			for (const [b, { right01 }] of scenarios[id].bands.entries()) {
				expect(right01, id).toBeGreaterThanOrEqual((range[b]?.least01 ?? NaN) - 0.005);
				expect(right01, id).toBeLessThanOrEqual((range[b]?.most01 ?? NaN) + 0.005);
			}
		}
	});

	test.each(SCENARIO_IDS)(
		'a quick match is right as often as the full profile, to one point: %s',
		(id) => {
			const { accuracy01, quick } = scenarios[id];
			expect(quick?.accuracy01).toBeGreaterThanOrEqual(accuracy01 - 0.01);
		}
	);

	test('a quick match asks honest people at most seventeen questions on average', () => {
		for (const id of ['clean', 'wide', 'lenient', 'wrongTargets'] as const) {
			expect(scenarios[id].quick?.items, id).toBeLessThanOrEqual(17);
		}
	});

	test('honest people of every kind are hardly ever flagged as careless, in either mode', () => {
		for (const { group, role, mode, withheld01 } of falseAlarmsPublished) {
			expect(withheld01, `${group} ${role ?? ''} ${mode}`).toBeLessThanOrEqual(0.03);
		}
	});

	test('one answer throughout is flagged as careless unless it can be true', () => {
		const plan = compileQuiz(quiz);
		const dice = createDice(1);
		const [never, ...middle] = Array.from(
			{ length: 4 },
			(_, place) => headlineOf(plan, scoreQuiz(plan, answerStraight(plan, dice, place))).kind
		);
		expect(never).not.toBe('withheld');
		expect(middle).toEqual(['withheld', 'withheld', 'withheld']);
		expect(answers.straight.full.withheld01).toBeGreaterThanOrEqual(0.6);
	});

	test('random answers are flagged as careless in a third of all cases', () => {
		// The 60 % of the design need reversed items, of which this quiz has none.
		expect(answers.random.full.withheld01).toBeGreaterThanOrEqual(0.35);
		expect(answers.random.quick?.withheld01).toBeGreaterThanOrEqual(0.3);
	});

	test('a clear match is withdrawn from few people, whose matches are right less often', () => {
		expect(scenarios.clean.demoted01).toBeLessThanOrEqual(0.05);
		const { clearAccuracy01, demotedAccuracy01 } = scenarios.lenient;
		expect(demotedAccuracy01).toBeLessThanOrEqual((clearAccuracy01 ?? NaN) - 0.15);
	});

	test('people who meet the needs of a role are often called ready, and people at four fifths hardly ever', () => {
		for (const [role, { exact, most }] of Object.entries(published.readiness)) {
			expect(exact.met01, role).toBeGreaterThanOrEqual(0.3);
			expect(most.met01, role).toBeLessThanOrEqual(0.05);
		}
	});
});
