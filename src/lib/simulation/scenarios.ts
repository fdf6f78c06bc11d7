import type { Quiz } from '#lib/schema/quiz.ts';
import type { ScenarioId, Simulated } from '#lib/schema/simulated.ts';
import type { HonestBand } from '#lib/schema/wording.ts';

/** The ways in which simulated people differ from the assumptions of the model. */
export interface Scenario {
	/** Factor on the model's τ, by which people scatter around the targets. */
	readonly spread?: number;
	/** Roles differ only in level: each has its mean target on every skill, both in the quiz and among people. */
	readonly isLadder?: boolean;
	/** Points by which everyone overrates everything. */
	readonly lenience?: number;
	/** Error of the quiz's targets: standard deviation in points. */
	readonly targetError?: number;
	/** Share of skipped items. */
	readonly skipped01?: number;
	/**
	 * Points by which items of the lowest declared level seem easier than the skill suggests, and those of the
	 * highest harder. Levels in between are interpolated; an item without a level does not change.
	 */
	readonly difficulty?: number;
	/** People do not belong to a role: see `drawAnyone`. */
	readonly isAnyone?: boolean;
	/** Relative frequency of each role, in the quiz's order; further roles are as rare as the last. */
	readonly shares?: readonly number[];
	/** Share of people who answer at random. */
	readonly careless01?: number;
}

/** The first scenario matches the model's assumptions; the others break them. */
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

/** In the order of all tables. */
export const SCENARIO_IDS: readonly ScenarioId[] = Object.keys(SCENARIOS).filter(isScenario);

function isScenario(id: string): id is ScenarioId {
	return Object.hasOwn(SCENARIOS, id);
}

/**
 * Whether honest people differ from the assumptions of the model. Not so for the model's own people, even with
 * skipped items, which the model allows for; for a ladder, which is another quiz; or for random answers, which are
 * not honest.
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

/** The quiz as changed by the scenario. */
export function quizOf(quiz: Quiz, { isLadder = false }: Scenario): Quiz {
	if (!isLadder) return quiz;
	const roles = quiz.roles.map((role) => {
		const targets = quiz.skills.map(({ id }) => role.target[id] ?? 0);
		const mean = targets.reduce((sum, target) => sum + target, 0) / targets.length;
		return { ...role, target: Object.fromEntries(quiz.skills.map(({ id }) => [id, mean])) };
	});
	return { ...quiz, roles };
}

/** Fewer people in a band are too few for a figure. */
const FEWEST = 100;

/**
 * How often a printed match is right if people differ from the assumptions of the model, by band of the match,
 * lowest first: the minimum and maximum over all scenarios with such people, rounded to whole per cent. A band
 * without a scenario with enough people is left out.
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
