import { namesRole } from '#lib/engine/headline.ts';
import { decimal, finePercent01, percent01, points, signed } from '#lib/i18n/format.ts';
import type { Gap } from '#lib/engine/result.ts';
import type { RoleId } from '#lib/schema/quiz.ts';
import { roleName, skillName } from '#lib/reading/names.ts';
import { matchPercent, readinessPercent } from '#lib/reading/reading.ts';
import type { ReportReading, TableRow } from '#lib/reading/report-reading.ts';

/** Match as it is and as the client sees it, D², readiness and preference of every role. */
export function roleRows({ view, text }: ReportReading): TableRow[] {
	const { locale, result } = view;
	const all = result.preference.reduce((sum, { count }) => sum + count, 0);
	const isMeasured = result.match.measuredSkills > 0;
	return result.match.roles.map(({ role, match01, d2 }, r) => {
		const { readiness = null, se = null } = result.readiness[r] ?? {};
		const count = result.preference[r]?.count ?? 0;
		return {
			id: role,
			head: roleName(view, role),
			cells: [
				isMeasured ? finePercent01(locale, match01) : view.text.notMeasured,
				shownTo(role),
				isMeasured ? decimal(locale, d2, 1) : view.text.notMeasured,
				readiness === null
					? view.text.notMeasured
					: `${readinessPercent(view, readiness)} ± ${points(locale, se ?? 0)}`,
				all === 0 ? text.preferenceUnknown : view.text.enjoyCount(count, all)
			]
		};
	});

	function shownTo(role: RoleId): string {
		return namesRole(view.headline) ? matchPercent(view, role) : text.numbers.withheld;
	}
}

/** For every skill and role: target, what is missing, and how likely the target is met. */
export function gapRows({ view, text }: ReportReading): TableRow[] {
	const { locale, quiz, result } = view;
	return quiz.skills.map(({ id }) => ({
		id,
		head: skillName(view, id),
		cells: quiz.roles.map((role, r) => {
			const gap = result.readiness[r]?.gaps.find(({ skill }) => skill === id);
			return gap === undefined ? view.text.notMeasured : write(gap, role.target[id] ?? 0);
		})
	}));

	function write({ gap, meets01 }: Gap, target: number): string {
		return text.gap({
			target: points(locale, target),
			gap: signed(locale, gap, 0),
			meets: percent01(locale, meets01)
		});
	}
}

/** The heads of the columns that `roleRows` fills. */
export function roleColumns(text: ReportReading['text']): string[] {
	return [text.role, text.match, text.matchShown, text.d2, text.readiness, text.preference];
}
