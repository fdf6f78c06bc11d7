import type { Quiz } from '#lib/schema/quiz.ts';
import type { Findings } from './findings.ts';
import { SCENARIOS } from './scenarios.ts';
import type { ScenarioId } from './scenarios.ts';
import { simulateAnswers, simulateRetest, simulateScenario } from './simulate-takers.ts';
import type { AnswersId, Rates, Run } from './simulate-takers.ts';

/** Everything that a simulation of one quiz finds, as plain data. */
export interface Simulation {
	readonly quiz: string;
	readonly takers: number;
	readonly seed: number;
	readonly scenarios: Readonly<Record<ScenarioId, Findings>>;
	readonly answers: Readonly<Record<AnswersId, Rates>>;
	/** Share of people that is told the same role when they answer once more. */
	readonly retest01: number;
}

/** Every scenario on a quiz: the same quiz and run give the same figures. `onstart` hears of each before it runs. */
export function simulate(
	quiz: Quiz,
	run: Run,
	onstart: (id: ScenarioId) => void = () => undefined
): Simulation {
	const find = (id: ScenarioId): Findings => {
		onstart(id);
		return simulateScenario(quiz, SCENARIOS[id], run);
	};
	return {
		quiz: `${quiz.id}@${String(quiz.version)}`,
		takers: run.takers,
		seed: run.seed,
		scenarios: {
			clean: find('clean'),
			wide: find('wide'),
			ladder: find('ladder'),
			lenient: find('lenient'),
			wrongTargets: find('wrongTargets'),
			skipped: find('skipped'),
			careless: find('careless')
		},
		answers: {
			flat: simulateAnswers(quiz, 'flat', run),
			straight: simulateAnswers(quiz, 'straight', run),
			random: simulateAnswers(quiz, 'random', run)
		},
		retest01: simulateRetest(quiz, run)
	};
}

/** Four digits are more than a simulation resolves, and keep the file from changing with the machine. */
const DIGITS = 1e4;

/** A simulation as the text of a file that people can compare. */
export function toJson(simulation: Simulation): string {
	const rounded = (_: string, value: unknown) =>
		typeof value === 'number' ? Math.round(value * DIGITS) / DIGITS : value;
	return `${JSON.stringify(simulation, rounded, '\t')}\n`;
}
