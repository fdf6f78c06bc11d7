import type { SimulatedProfile } from '#lib/schema/simulated-profile.ts';
import { PROFILE_SCENARIO_IDS } from '#lib/simulation/simulate-profile.ts';

const NAMES = {
	clean: 'as the model assumes',
	wide: 'differ more within themselves',
	narrow: 'differ less within themselves',
	lenient: 'like everything more',
	skipped: 'skip a fifth'
} as const;

const COLUMNS = [
	'people',
	'parallel form: first',
	'set',
	'order',
	'half the items: first',
	'set',
	'order',
	'true: first',
	'set',
	'order',
	'told a code',
	'first clear',
	'right',
	'all settled',
	'right',
	'codes to read include it',
	'calibration error',
	'inside 90 %'
];

/** The figures of a profile as plain text for a terminal, one line for each kind of people. */
export function profileToText({ quiz, takers, seed, scenarios }: SimulatedProfile): string {
	const share = (value01: number | null) =>
		value01 === null ? '–' : `${(100 * value01).toFixed(1)}%`;
	const rows = PROFILE_SCENARIO_IDS.map((id) => {
		const { parallel, half, right, ...told } = scenarios[id];
		const agreements = [parallel, half, right].flatMap((one) => [
			one.first01,
			one.set01,
			one.order01
		]);
		return [NAMES[id], ...[...agreements, ...Object.values(told)].map(share)];
	});
	const widths = COLUMNS.map((head, column) =>
		Math.max(head.length, ...rows.map((row) => (row[column] ?? '').length))
	);
	const lines = [COLUMNS, ...rows].map((row) =>
		row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
	);
	return [`${quiz}: ${String(takers)} people a line, seed ${String(seed)}`, '', ...lines].join(
		'\n'
	);
}
