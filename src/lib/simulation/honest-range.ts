import type { Simulated } from '#lib/schema/simulated.ts';
import type { HonestBand } from '#lib/schema/wording.ts';
import { peopleDiffer, SCENARIO_IDS, SCENARIOS } from './scenarios.ts';

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
