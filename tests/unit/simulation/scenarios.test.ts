import { expect, test } from 'vitest';
import type { HonestBand, Findings, ScenarioId, Simulated } from '#lib/schema/simulated.ts';
import { honestRange, peopleDiffer, SCENARIO_IDS, SCENARIOS } from '#lib/simulation/scenarios.ts';
import { simulate } from '#lib/simulation/simulation.ts';
import { buildQuiz } from '../../support/engine-quiz.ts';

const found = simulate(buildQuiz(), { takers: 6, seed: 1 });

/** Figures in which the two bands of every scenario are right as often as stated, among 500 people. */
function figuresWith(
	shareOf: (id: ScenarioId) => readonly [number, number],
	peopleIn: (id: ScenarioId) => number = () => 500
): Pick<Simulated, 'scenarios'> {
	const scenarios = { ...found.scenarios };
	for (const id of SCENARIO_IDS) {
		const [low, high] = shareOf(id);
		const bands: HonestBand[] = [
			{ from01: 0, to01: 0.9, people: peopleIn(id), right01: low },
			{ from01: 0.9, to01: 1, people: peopleIn(id), right01: high }
		];
		const findings: Findings = { ...scenarios[id], bands };
		scenarios[id] = findings;
	}
	return { scenarios };
}

test('goes from the least to the most of the scenarios in which honest people differ, in whole per cent', () => {
	const shares = new Map<ScenarioId, readonly [number, number]>([
		['wide', [0.512, 0.9]],
		['unequal', [0.701, 0.8749]]
	]);
	expect(honestRange(figuresWith((id) => shares.get(id) ?? [0.6, 0.88]))).toEqual([
		{ from01: 0, to01: 0.9, least01: 0.51, most01: 0.7 },
		{ from01: 0.9, to01: 1, least01: 0.87, most01: 0.9 }
	]);
});

test('leaves out the model itself, skipped questions, another quiz and answers that are not honest', () => {
	const differing = SCENARIO_IDS.filter((id) => peopleDiffer(SCENARIOS[id]));
	expect(SCENARIO_IDS.filter((id) => !differing.includes(id))).toEqual([
		'clean',
		'ladder',
		'skipped',
		'careless'
	]);
	const range = honestRange(figuresWith((id) => (differing.includes(id) ? [0.6, 0.8] : [0.1, 1])));
	expect(range.map(({ least01, most01 }) => [least01, most01])).toEqual([
		[0.6, 0.6],
		[0.8, 0.8]
	]);
});

test('says nothing of a band that hardly anybody is in', () => {
	expect(
		honestRange(
			figuresWith(
				() => [0.6, 0.8],
				() => 99
			)
		)
	).toEqual([]);
	const few = figuresWith(
		(id) => (id === 'wide' ? [0, 0] : [0.6, 0.8]),
		(id) => (id === 'wide' ? 99 : 100)
	);
	expect(honestRange(few)[0]?.least01).toBe(0.6);
});
