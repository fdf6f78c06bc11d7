import type { Findings, FalseAlarm, Simulated } from '#lib/schema/simulated.ts';
import type { HonestBand } from '#lib/schema/wording.ts';

/** The simulated figures on the page. Shares are 0 to 1; null if no people were counted. */
export interface SimulatedFacts {
	readonly takers: number;
	readonly clean: Pick<
		Findings,
		'accuracy01' | 'clear01' | 'clearAccuracy01' | 'coverage01' | 'quick'
	>;
	readonly retest01: number;
	readonly scenarios: readonly ScenarioFacts[];
	readonly honest: readonly HonestBand[];
	readonly readiness: readonly {
		readonly name: string;
		readonly exact: Ready;
		readonly most: Ready;
	}[];
	/** As a full profile and as a quick match; null if the quiz has no quick match. */
	readonly alarms: readonly {
		readonly group: FalseAlarm['group'];
		/** The name of the role, for people of one role. */
		readonly role: string;
		readonly full01: number;
		readonly quick01: number | null;
	}[];
	readonly answers: Simulated['answers'];
}

type Ready = Simulated['readiness'][string]['exact'];

interface ScenarioFacts {
	readonly id: string;
	readonly accuracy01: number;
	readonly calibrationError01: number;
	/** The role whose people are matched correctly least often. */
	readonly hardest: { readonly name: string; readonly recall01: number } | null;
}

/** Returns only the figures of the page; the whole file is ten times as long. */
export function simulatedFacts(
	simulated: Simulated,
	honest: readonly HonestBand[],
	nameOf: (role: string) => string
): SimulatedFacts {
	const { takers, scenarios, readiness, answers, falseAlarms, retest01 } = simulated;
	const { accuracy01, clear01, clearAccuracy01, coverage01, quick } = scenarios.clean;
	return {
		takers,
		clean: { accuracy01, clear01, clearAccuracy01, coverage01, quick },
		retest01,
		scenarios: Object.entries(scenarios).map(([id, one]) => ({
			id,
			accuracy01: one.accuracy01,
			calibrationError01: one.calibrationError01,
			hardest: hardestRole(one, nameOf)
		})),
		honest,
		readiness: Object.entries(readiness).map(([role, ready]) => ({ name: nameOf(role), ...ready })),
		alarms: alarmFacts(falseAlarms, nameOf),
		answers
	};
}

function hardestRole(
	{ recall01 }: Findings,
	nameOf: (role: string) => string
): ScenarioFacts['hardest'] {
	let hardest: ScenarioFacts['hardest'] = null;
	for (const [role, share01] of Object.entries(recall01)) {
		if (share01 === null || share01 >= (hardest?.recall01 ?? Infinity)) continue;
		hardest = { name: nameOf(role), recall01: share01 };
	}
	return hardest;
}

function alarmFacts(
	alarms: readonly FalseAlarm[],
	nameOf: (role: string) => string
): SimulatedFacts['alarms'] {
	return alarms
		.filter(({ mode }) => mode === 'full')
		.map(({ group, role, withheld01 }) => ({
			group,
			role: role === null ? '' : nameOf(role),
			full01: withheld01,
			quick01:
				alarms.find((one) => one.mode === 'quick' && one.group === group && one.role === role)
					?.withheld01 ?? null
		}));
}
