import { decimal, percent01, points } from '#lib/i18n/format.ts';
import type { ReportReading, TableRow } from '#lib/reading/report-reading.ts';

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
