import { namesRole } from '#lib/engine/headline.ts';
import type { Gap } from '#lib/engine/result.ts';
import type { ReportText } from '#lib/i18n/en/report.ts';
import { decimal, finePercent01, percent01, points, signed } from '#lib/i18n/format.ts';
import { roleName, skillName } from '#lib/reading/names.ts';
import { asksPreference, matchPercent, readinessPercent } from '#lib/reading/reading.ts';
import type { ReportReading, TableRow } from '#lib/reading/report-reading.ts';
import type { RoleId } from '#lib/schema/quiz.ts';

/** Returns the match, the match that the client sees, D², readiness and preference of every role. */
export function roleRows(reading: ReportReading): TableRow[] {
	const { locale, result, reportText } = reading;
	const all = result.preference.reduce((sum, { count }) => sum + count, 0);
	const isMeasured = result.match.measuredSkills > 0;
	return result.match.roles.map(({ role, match01, d2 }, r) => {
		const { readiness = null, se = null } = result.readiness[r] ?? {};
		const count = result.preference[r]?.count ?? 0;
		return {
			id: role,
			head: roleName(reading, role),
			cells: [
				isMeasured ? finePercent01(locale, match01) : reading.text.notMeasured,
				shownTo(role),
				isMeasured ? decimal(locale, d2, 1) : reading.text.notMeasured,
				...(reading.quiz.readings.readiness ? [readinessCell(readiness, se)] : []),
				...(asksPreference(reading) ? [preferenceCell(count)] : [])
			]
		};
	});

	function readinessCell(readiness: number | null, se: number | null): string {
		if (readiness === null) return reading.text.notMeasured;
		return `${readinessPercent(reading, readiness)} ± ${points(locale, se ?? 0)}`;
	}

	function preferenceCell(count: number): string {
		return all === 0 ? reportText.preferenceUnknown : reading.text.enjoyCount(count, all);
	}

	function shownTo(role: RoleId): string {
		return namesRole(reading.headline) ? matchPercent(reading, role) : reportText.numbers.withheld;
	}
}

/** Returns the target, the shortfall and the probability of meeting the target, by skill and role. */
export function gapRows(reading: ReportReading): TableRow[] {
	const { locale, quiz, result, reportText } = reading;
	return quiz.skills.map(({ id }) => ({
		id,
		head: skillName(reading, id),
		cells: quiz.roles.map((role, r) => {
			const gap = result.readiness[r]?.gaps.find(({ skill }) => skill === id);
			return gap === undefined ? reading.text.notMeasured : write(gap, role.target[id] ?? 0);
		})
	}));

	function write({ gap, meets01 }: Gap, target: number): string {
		return reportText.gap({
			target: points(locale, target),
			gap: signed(locale, gap, 0),
			meets: percent01(locale, meets01)
		});
	}
}

/** The heads of the columns that `roleRows` fills. */
export function roleColumns(reading: ReportReading): string[] {
	const { reportText: text, quiz } = reading;
	return [
		text.role,
		text.match,
		text.matchShown,
		text.d2,
		...(quiz.readings.readiness ? [text.readiness] : []),
		...(asksPreference(reading) ? [text.preference] : [])
	];
}

/** Returns what the columns of `roleRows` mean. */
export function rolesNote(reading: ReportReading): string {
	const { reportText: text, quiz } = reading;
	return [
		text.rolesNote,
		quiz.readings.readiness && text.readinessNote,
		asksPreference(reading) && text.preferenceNote
	]
		.filter(Boolean)
		.join(' ');
}

/** A smaller p is printed as "less than", never as zero. */
const LEAST_P = 0.01;

/** Returns flatness, typicality and the match by shape: statistic, degrees of freedom, p and meaning. */
export function shapeRows(reading: ReportReading): TableRow[] {
	const { reportText } = reading;
	const { flatness, typicality } = reading.result;
	const number = (value: number) => decimal(reading.locale, value, 2);
	const numbers = (value: number, df: number, p: number) => [
		number(value),
		points(reading.locale, df),
		p < LEAST_P ? `< ${number(LEAST_P)}` : number(p)
	];
	const nothing = ['–', '–', '–', reportText.noShape];
	return [
		{
			id: 'flatness',
			head: reportText.flatness,
			cells:
				flatness.df === 0
					? nothing
					: [...numbers(flatness.q, flatness.df, flatness.p), flatReading(reading)]
		},
		{
			id: 'typicality',
			head: reportText.typicality,
			cells:
				typicality.df === 0
					? nothing
					: [...numbers(typicality.minD2, typicality.df, typicality.p), typicalReading(reading)]
		},
		{
			id: 'shape',
			head: reportText.byShape,
			cells: flatness.df === 0 ? nothing : [shapePercent(reading), '–', '–', shapeReading(reading)]
		}
	];
}

function shapePercent(reading: ReportReading): string {
	return percent01(reading.locale, reading.result.match.shape01, reading.quiz.scoring.shown01);
}

function shapeReading(reading: ReportReading): string {
	const { reportText } = reading;
	const limit = percent01(reading.locale, reading.quiz.scoring.minShape01);
	return reading.result.flags.includes('level-decides')
		? reportText.levelDecides(limit)
		: reportText.shapeAgrees(limit);
}

function flatReading(reading: ReportReading): string {
	const { reportText } = reading;
	const limit = decimal(reading.locale, reading.quiz.scoring.flatP, 2);
	return reading.result.flags.includes('flat')
		? reportText.flatYes(limit)
		: reportText.flatNo(limit);
}

function typicalReading(reading: ReportReading): string {
	const { reportText } = reading;
	const { atypicalP, stronglyAtypicalP } = reading.quiz.scoring;
	const limit = (p: number) => decimal(reading.locale, p, 2);
	const { flags } = reading.result;
	if (flags.includes('strongly-atypical')) {
		return reportText.stronglyAtypical(limit(stronglyAtypicalP));
	}
	if (flags.includes('atypical')) return reportText.atypical(limit(atypicalP));
	return reportText.typical(limit(atypicalP));
}

/** The heads of the columns that `shapeRows` fills. */
export function shapeColumns(text: ReportText): string[] {
	return [text.check, text.statistic, text.df, text.p, text.reading];
}

/** Returns the overall level of the profile, and what a flat profile does not mean. */
export function shapeNote(reading: ReportReading): string {
	const { reportText } = reading;
	const { match, flatness } = reading.result;
	if (match.measuredSkills === 0) return reportText.shapeNote;
	return `${reportText.levelIs(points(reading.locale, flatness.level))} ${reportText.shapeNote}`;
}
