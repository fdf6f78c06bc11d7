import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import type { SimulatedProfile } from '#lib/schema/simulated-profile.ts';
import type { ScenarioId, Simulated } from '#lib/schema/simulated.ts';
import { falseAlarms } from './false-alarms.ts';
import { SCENARIO_IDS, SCENARIOS } from './scenarios.ts';
import { simulateReadiness } from './simulate-readiness.ts';
import {
	ANSWER_IDS,
	simulateAnswers,
	simulateRetest,
	simulateScenario
} from './simulate-takers.ts';
import type { Run } from './simulate-takers.ts';

/**
 * Simulates a quiz with all scenarios. The same quiz and run give the same figures. `onstart` is called with each
 * scenario before it runs.
 */
export function simulate(
	quiz: Quiz,
	run: Run,
	onstart: (id: ScenarioId) => void = () => undefined
): Simulated {
	return {
		quiz: `${quiz.id}@${quiz.version}`,
		takers: run.takers,
		seed: run.seed,
		scenarios: byId(SCENARIO_IDS, (id) => {
			onstart(id);
			return simulateScenario(quiz, SCENARIOS[id], run);
		}),
		answers: byId(ANSWER_IDS, (id) => simulateAnswers(quiz, id, run)),
		falseAlarms: falseAlarms(compileQuiz(quiz), run),
		readiness: simulateReadiness(quiz, run),
		retest01: simulateRetest(quiz, run)
	};
}

export function byId<K extends string, V>(
	ids: readonly K[],
	valueOf: (id: K) => V
): Readonly<Record<K, V>> {
	const found: Readonly<Record<string, V>> = Object.fromEntries(ids.map((id) => [id, valueOf(id)]));
	if (!hasAll(found, ids)) throw new Error('An id is missing.');
	return found;
}

function hasAll<K extends string, V>(
	record: Readonly<Record<string, V>>,
	keys: readonly K[]
): record is Readonly<Record<K, V>> {
	return keys.every((key) => Object.hasOwn(record, key));
}

/** Beyond six digits, a sum may differ between machines. */
const DIGITS = 1e6;

/** The figures as the text of their file. They are rounded only here, and every table is made from this file. */
export function simulationJson(found: Simulated | SimulatedProfile): string {
	const rounded = (_: string, value: unknown) =>
		typeof value === 'number' ? Math.round(value * DIGITS) / DIGITS : value;
	return `${JSON.stringify(found, rounded, '\t')}\n`;
}
