import { findCounterfactual } from '#lib/engine/find-counterfactual.ts';
import type { Step } from '#lib/engine/result.ts';
import { points } from '#lib/i18n/format.ts';
import { roleName, skillName } from '#lib/reading/names.ts';
import type { ReportReading, TableRow } from '#lib/reading/report-reading.ts';

/** A smaller rise would be written as from 50 to 50. */
const LEAST_POINTS = 0.5;

/** For every role: the cheapest rise within its profile, up to 100 points, and one skill alone. */
export function changeRows({ view, text }: ReportReading): TableRow[] {
	const { plan, quiz, result, locale } = view;
	return quiz.roles.map(({ id }) => {
		const head = roleName(view, id);
		if (result.match.measuredSkills > 0 && id === result.match.top) {
			return { id, head, cells: [text.closest, text.closest, text.closest] };
		}
		const way = findCounterfactual(plan, result, id);
		return {
			id,
			head,
			cells: [
				words(way.withinTarget?.steps, ' + '),
				words(way.within100?.steps, ' + '),
				words(way.single, ' · ')
			]
		};
	});

	function words(steps: readonly Step[] | undefined, joint: string): string {
		const said = (steps ?? []).filter(({ add }) => add >= LEAST_POINTS).map(rise);
		return said.length === 0 ? text.noRise : said.join(joint);
	}

	function rise({ skill, add }: Step): string {
		const score = result.skills.find((other) => other.skill === skill)?.score ?? 0;
		const name = view.wording.skills[skill]?.short ?? skillName(view, skill);
		return text.rise(name, points(locale, score), points(locale, score + add));
	}
}

/** The heads of the columns that `changeRows` fills. */
export function changeColumns(text: ReportReading['text']): string[] {
	return [text.role, text.withinTarget, text.within100, text.single];
}
