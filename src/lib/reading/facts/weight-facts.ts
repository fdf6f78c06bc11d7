import { matchWeights } from '#lib/engine/match-roles.ts';
import { decimal } from '#lib/i18n/format.ts';
import { skillName } from '#lib/reading/names.ts';
import type { ReportReading, TableRow } from '#lib/reading/report-reading.ts';

const WEIGHT_DIGITS = 3;
/** As the evidence has it, so that the differences can be compared. */
const SUM_DIGITS = 2;

/** The weight of each skill for every role, the bars, and what comes out for these scores. */
export function weightRows({ view, text }: ReportReading): TableRow[] {
	const { plan, result, locale } = view;
	const roles = matchWeights(plan, result);
	const sumOf = (of: (typeof roles)[number]) =>
		result.skills.reduce(
			(sum, { skill, score }) => sum + (of.weights[skill] ?? 0) * (score ?? 0),
			-of.bar
		);
	return [
		...result.skills.map(({ skill, score }) => ({
			id: skill,
			head: skillName(view, skill),
			cells: roles.map(({ weights }) =>
				score === null ? view.text.notMeasured : decimal(locale, weights[skill] ?? 0, WEIGHT_DIGITS)
			)
		})),
		{
			id: 'bar',
			head: text.bar,
			cells: roles.map(({ bar }) => decimal(locale, bar, SUM_DIGITS))
		},
		{
			id: 'sum',
			head: text.sum,
			cells: roles.map((role) => decimal(locale, sumOf(role), SUM_DIGITS)),
			isTotal: true
		}
	];
}
