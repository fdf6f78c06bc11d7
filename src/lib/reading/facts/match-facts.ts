import { namesRole } from '#lib/engine/headline.ts';
import type { Gap } from '#lib/engine/result.ts';
import { decimal, finePercent01, percent01, points, signed } from '#lib/i18n/format.ts';
import { roleName, skillName } from '#lib/reading/names.ts';
import { matchPercent, readinessPercent } from '#lib/reading/reading.ts';
import type { ReportReading, TableRow } from '#lib/reading/report-reading.ts';
import type { RoleId } from '#lib/schema/quiz.ts';

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

/** Smaller ones are said as smaller, never as zero. */
const LEAST_P = 0.01;

/** Flatness, typicality and the match by shape alone: statistic, degrees of freedom, p and reading. */
export function shapeRows(report: ReportReading): TableRow[] {
	const { view, text } = report;
	const { flatness, typicality } = view.result;
	const number = (value: number) => decimal(view.locale, value, 2);
	const numbers = (value: number, df: number, p: number) => [
		number(value),
		points(view.locale, df),
		p < LEAST_P ? `< ${number(LEAST_P)}` : number(p)
	];
	const nothing = ['–', '–', '–', text.noShape];
	return [
		{
			id: 'flatness',
			head: text.flatness,
			cells:
				flatness.df === 0
					? nothing
					: [...numbers(flatness.q, flatness.df, flatness.p), flatReading(report)]
		},
		{
			id: 'typicality',
			head: text.typicality,
			cells:
				typicality.df === 0
					? nothing
					: [...numbers(typicality.minD2, typicality.df, typicality.p), typicalReading(report)]
		},
		{
			id: 'shape',
			head: text.byShape,
			cells: flatness.df === 0 ? nothing : [shapePercent(report), '–', '–', shapeReading(report)]
		}
	];
}

function shapePercent({ view }: ReportReading): string {
	return percent01(view.locale, view.result.match.shape01, view.quiz.scoring.shown01);
}

function shapeReading({ view, text }: ReportReading): string {
	const limit = percent01(view.locale, view.quiz.scoring.minShape01);
	return view.result.flags.includes('level-decides')
		? text.levelDecides(limit)
		: text.shapeAgrees(limit);
}

function flatReading({ view, text }: ReportReading): string {
	const limit = decimal(view.locale, view.quiz.scoring.flatP, 2);
	return view.result.flags.includes('flat') ? text.flatYes(limit) : text.flatNo(limit);
}

function typicalReading({ view, text }: ReportReading): string {
	const { atypicalP, stronglyAtypicalP } = view.quiz.scoring;
	const limit = (p: number) => decimal(view.locale, p, 2);
	const { flags } = view.result;
	if (flags.includes('strongly-atypical')) return text.stronglyAtypical(limit(stronglyAtypicalP));
	if (flags.includes('atypical')) return text.atypical(limit(atypicalP));
	return text.typical(limit(atypicalP));
}

/** The heads of the columns that `shapeRows` fills. */
export function shapeColumns(text: ReportReading['text']): string[] {
	return [text.check, text.statistic, text.df, text.p, text.reading];
}

/** The level of the profile as a whole, and what flat does not mean. */
export function shapeNote({ view, text }: ReportReading): string {
	const { match, flatness } = view.result;
	if (match.measuredSkills === 0) return text.shapeNote;
	return `${text.levelIs(points(view.locale, flatness.level))} ${text.shapeNote}`;
}
