import type { Quality } from '#lib/engine/check-quality.ts';
import type { Plan } from '#lib/engine/compile-quiz.ts';
import type { Flag } from '#lib/engine/result.ts';
import type { ReportText } from '#lib/i18n/en/report.ts';
import { decimal, finePercent01, percent01, points } from '#lib/i18n/format.ts';
import type { ProfileReport, ReportReading, TableRow } from '#lib/reading/report-reading.ts';

type AnyReport = ReportReading | ProfileReport;

type AnswerIndex = 'longstring' | 'irv' | 'spread' | 'contradiction';

interface QualityFact {
	readonly id: AnswerIndex | 'pace';
	readonly name: string;
	/** The value, or that it could not be judged. */
	readonly value: string;
	readonly isFlagged: boolean;
	readonly limit: string;
}

/** Returns every index with its limit; none for a summary. */
export function qualityFacts(reading: AnyReport): QualityFact[] {
	const { quality } = reading;
	if (quality === null) return [];
	return [
		...(['longstring', 'irv', 'spread', 'contradiction'] as const).map((id) =>
			indexFact(reading, id, quality)
		),
		paceFact(reading, quality)
	];
}

/** Returns the indices as rows of a table; a flagged value has a mark. */
export function qualityRows(reading: AnyReport): TableRow[] {
	const { flagged } = reading.reportText;
	return qualityFacts(reading).map(({ id, name, value, isFlagged, limit }) => ({
		id,
		head: name,
		cells: [isFlagged ? `⚑ ${value} (${flagged})` : value, limit]
	}));
}

/** The heads of the columns that `qualityRows` fills. */
export function qualityColumns(text: ReportText): string[] {
	return [text.index, text.value, text.limit];
}

const FLAG_OF = {
	longstring: 'straight-line',
	irv: 'no-variation',
	spread: 'inconsistent',
	contradiction: 'contradiction'
} as const satisfies Record<AnswerIndex, Flag>;

/** The side of its limit on which an index is flagged. */
const SIDE_OF = {
	longstring: 'atLeast',
	irv: 'below',
	spread: 'above',
	contradiction: 'above'
} as const satisfies Record<AnswerIndex, string>;

/** Decimals: a run is a count, the spread of raw answers is small, and the others are points. */
const DIGITS = { longstring: 0, irv: 2, spread: 0, contradiction: 0 } as const;

function indexFact(reading: AnyReport, id: AnswerIndex, quality: Quality): QualityFact {
	const { locale, reportText } = reading;
	const isFlagged = quality.flags.includes(FLAG_OF[id]);
	const value = quality[id];
	const number = (points: number) => decimal(locale, points, DIGITS[id]);
	const limits = limitsOf(reading.plan);
	return {
		id,
		name: reportText.indices[id],
		value: value === null ? reportText.notJudged : number(value),
		isFlagged,
		limit: limits[id] === null ? reportText.noLimit : reportText[SIDE_OF[id]](number(limits[id]))
	};
}

function paceFact(reading: AnyReport, quality: Quality): QualityFact {
	const { reportText } = reading;
	const seconds = (milliseconds: number) => decimal(reading.locale, milliseconds / 1000, 1);
	const isFlagged = quality.flags.includes('too-fast') || quality.flags.includes('fast');
	return {
		id: 'pace',
		name: reportText.indices.pace,
		value: quality.medianMs === null ? reportText.notJudged : seconds(quality.medianMs),
		isFlagged,
		limit: reportText.paceRule(
			seconds(reading.quiz.scoring.quality.fastMs),
			seconds(reading.quiz.scoring.quality.cautionMs)
		)
	};
}

/**
 * Returns the limits of `checkQuality`, the strictest if there are several scales; null if nothing can be flagged.
 */
function limitsOf({ quiz, scales }: Plan): Record<AnswerIndex, number | null> {
	const { spreadMax, contradictionMax } = quiz.scoring.quality;
	const longstring = Math.min(...scales.map(({ longstringMin }) => longstringMin));
	const irv = Math.max(0, ...scales.map(({ irvMin }) => irvMin));
	return {
		longstring: Number.isFinite(longstring) ? longstring : null,
		irv: irv > 0 ? irv : null,
		spread: spreadMax,
		contradiction: contradictionMax
	};
}

/** Returns sentences about indices that could not be judged or are no sign of carelessness. */
export function qualityNotes(reading: AnyReport): string[] {
	const { reportText, quality } = reading;
	if (quality === null) return [reportText.qualitySummary];
	const notes: string[] = [];
	const { longstring } = limitsOf(reading.plan);
	const isLong = longstring !== null && (quality.longstring ?? 0) >= longstring;
	if (isLong && !quality.flags.includes('straight-line')) notes.push(reportText.whyNotFlagged);
	if (quality.longstring === null) {
		notes.push(
			reportText.whyNotJudged.few(
				points(reading.locale, reading.quiz.scoring.quality.minScaleAnswers)
			)
		);
	}
	const hasReversed = reading.quiz.items.some(({ reverse }) => reverse);
	if (!hasReversed) notes.push(reportText.whyNotJudged.reversed);
	if (quality.medianMs === null) notes.push(reportText.whyNotJudged.pace);
	return notes;
}

/** Returns how often the signs of carelessness are false alarms, and how much they detect, if simulated. */
export function rateNotes(reading: AnyReport): string[] {
	const { locale, reportText, signs } = reading;
	if (signs === null) return [reportText.qualityUnknown];
	const words = reading.kind === 'profile' ? reading.profileReportText : reportText;
	return [
		words.qualityOwn({
			novices: finePercent01(locale, signs.honest01.novice),
			experts: finePercent01(locale, signs.honest01.expert),
			alike: finePercent01(locale, signs.honest01.alike),
			role: finePercent01(locale, signs.honest01.role),
			straight: percent01(locale, signs.straight01),
			slips: percent01(locale, signs.slips01),
			random: percent01(locale, signs.random01)
		})
	];
}
