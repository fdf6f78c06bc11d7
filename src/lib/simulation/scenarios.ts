import type { Quiz } from '#lib/schema/quiz.ts';
import type { ScenarioId, Simulated } from '#lib/schema/simulated.ts';
import type { HonestBand } from '#lib/schema/wording.ts';

/** In what way made-up people differ from what the model assumes. */
export interface Scenario {
	/** People spread around the targets by so many times the model's τ. */
	readonly spread?: number;
	/** Roles differ in level only: each has its mean target on every skill, in the quiz as in people. */
	readonly isLadder?: boolean;
	/** Points by which everybody rates everything above the truth. */
	readonly lenience?: number;
	/** By how much the targets of the quiz are wrong: standard deviation in points. */
	readonly targetError?: number;
	/** Share of the questions that is skipped. */
	readonly skipped01?: number;
	/**
	 * Points by which the items of the lowest declared level seem easier than the skill says, and those of
	 * the highest harder. The levels between lie on the line between; an item without a level stays put.
	 */
	readonly difficulty?: number;
	/** People are drawn from no role: see `drawAnyone`. */
	readonly isAnyone?: boolean;
	/** How common the people of each role are, in the quiz's order; a role beyond the list is as rare as its last. */
	readonly shares?: readonly number[];
	/** Share of the people that answers at random. */
	readonly careless01?: number;
}

/** The first one is what the model assumes; the others break its assumptions. */
export const SCENARIOS = {
	clean: {},
	wide: { spread: 1.5 },
	ladder: { isLadder: true },
	lenient: { lenience: 10 },
	wrongTargets: { targetError: 8 },
	skipped: { skipped01: 0.2 },
	difficulty12: { difficulty: 12 },
	difficulty20: { difficulty: 20 },
	difficultyWide: { difficulty: 12, spread: 1.5 },
	anyone: { isAnyone: true },
	unequal: { shares: [0.7, 0.2, 0.1] },
	careless: { careless01: 0.1 }
} as const satisfies Readonly<Record<ScenarioId, Scenario>>;

/** In the order of every table. */
export const SCENARIO_IDS: readonly ScenarioId[] = Object.keys(SCENARIOS).filter(isScenario);

function isScenario(id: string): id is ScenarioId {
	return Object.hasOwn(SCENARIOS, id);
}

/**
 * Whether honest people differ from what the model assumes. Not so for the model's own people, with or
 * without skipped questions, which it allows for; for a ladder, which is another quiz; or for answers at
 * random, which are not honest.
 */
export function peopleDiffer({
	spread,
	lenience,
	targetError,
	difficulty,
	isAnyone,
	shares
}: Scenario): boolean {
	return [spread, lenience, targetError, difficulty, isAnyone, shares].some(
		(change) => change !== undefined
	);
}

/** The quiz as the scenario has it. */
export function quizOf(quiz: Quiz, { isLadder = false }: Scenario): Quiz {
	if (!isLadder) return quiz;
	const roles = quiz.roles.map((role) => {
		const targets = quiz.skills.map(({ id }) => role.target[id] ?? 0);
		const mean = targets.reduce((sum, target) => sum + target, 0) / targets.length;
		return { ...role, target: Object.fromEntries(quiz.skills.map(({ id }) => [id, mean])) };
	});
	return { ...quiz, roles };
}

/** Fewer people in a band than this say nothing about it. */
const FEWEST = 100;

/**
 * How often a printed match is right when people differ from what the model assumes, by band of the
 * match, lowest first: the least and the most over all scenarios of honest people who do, rounded to
 * whole per cent. A band in which no scenario has enough people is left out.
 */
export function honestRange({ scenarios }: Pick<Simulated, 'scenarios'>): HonestBand[] {
	const differing = SCENARIO_IDS.filter((id) => peopleDiffer(SCENARIOS[id]));
	return scenarios.clean.bands.flatMap(({ from01, to01 }, b) => {
		const shares = differing.flatMap((id) => {
			const band = scenarios[id].bands[b];
			return band && band.people >= FEWEST && band.right01 !== null ? [band.right01] : [];
		});
		if (shares.length === 0) return [];
		const least01 = toPercent(Math.min(...shares));
		const most01 = toPercent(Math.max(...shares));
		return [{ from01, to01, least01, most01 }];
	});
}

function toPercent(share01: number): number {
	return Math.round(100 * share01) / 100;
}
