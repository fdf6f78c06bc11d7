import type { Quality } from '#lib/engine/check-quality.ts';
import type { Plan } from '#lib/engine/compile-quiz.ts';
import type { Flag } from '#lib/engine/result.ts';
import { decimal, finePercent01, percent01, points } from '#lib/i18n/format.ts';
import type { ReportReading } from '#lib/reading/report-reading.ts';

type AnswerIndex = 'longstring' | 'irv' | 'spread' | 'contradiction';

interface QualityFact {
	readonly id: AnswerIndex | 'pace';
	readonly name: string;
	/** The value and whether it is flagged, or that it could not be judged. */
	readonly value: string;
	readonly isFlagged: boolean;
	readonly limit: string;
}

/** Every index with its limit; nothing for a summary. */
export function qualityFacts(report: ReportReading): QualityFact[] {
	const { quality } = report;
	if (quality === null) return [];
	return [
		...(['longstring', 'irv', 'spread', 'contradiction'] as const).map((id) =>
			indexFact(report, id, quality)
		),
		paceFact(report, quality)
	];
}

const FLAG_OF = {
	longstring: 'straight-line',
	irv: 'no-variation',
	spread: 'inconsistent',
	contradiction: 'contradiction'
} as const satisfies Record<AnswerIndex, Flag>;

/** On which side of its limit an index is flagged. */
const SIDE_OF = {
	longstring: 'atLeast',
	irv: 'below',
	spread: 'above',
	contradiction: 'above'
} as const satisfies Record<AnswerIndex, string>;

/** Runs are counted, the spread of raw answers is small, the others are points. */
const DIGITS = { longstring: 0, irv: 2, spread: 0, contradiction: 0 } as const;

function indexFact({ view, text }: ReportReading, id: AnswerIndex, quality: Quality): QualityFact {
	const { locale } = view;
	const isFlagged = quality.flags.includes(FLAG_OF[id]);
	const value = quality[id];
	const number = (points: number) => decimal(locale, points, DIGITS[id]);
	const limits = limitsOf(view.plan);
	return {
		id,
		name: text.indices[id],
		value: value === null ? text.notJudged : number(value),
		isFlagged,
		limit: limits[id] === null ? text.noLimit : text[SIDE_OF[id]](number(limits[id]))
	};
}

function paceFact({ view, text }: ReportReading, quality: Quality): QualityFact {
	const seconds = (milliseconds: number) => decimal(view.locale, milliseconds / 1000, 1);
	const isFlagged = quality.flags.includes('too-fast') || quality.flags.includes('fast');
	return {
		id: 'pace',
		name: text.indices.pace,
		value: quality.medianMs === null ? text.notJudged : seconds(quality.medianMs),
		isFlagged,
		limit: text.paceRule(
			seconds(view.quiz.scoring.quality.fastMs),
			seconds(view.quiz.scoring.quality.cautionMs)
		)
	};
}

/** As `checkQuality` applies them, the strictest of several scales; null where nothing can be flagged. */
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

/** What could not be judged or is no sign of carelessness, and why, in whole sentences. */
export function qualityNotes({ view, text, quality }: ReportReading): string[] {
	if (quality === null) return [text.qualitySummary];
	const notes: string[] = [];
	const { longstring } = limitsOf(view.plan);
	const isLong = longstring !== null && (quality.longstring ?? 0) >= longstring;
	if (isLong && !quality.flags.includes('straight-line')) notes.push(text.whyNotFlagged);
	if (quality.longstring === null) {
		notes.push(
			text.whyNotJudged.few(points(view.locale, view.quiz.scoring.quality.minScaleAnswers))
		);
	}
	if (!view.quiz.items.some(({ reverse }) => reverse)) notes.push(text.whyNotJudged.reversed);
	if (quality.medianMs === null) notes.push(text.whyNotJudged.pace);
	return notes;
}

/** How often the signs of this quiz are wrong, and what they catch, as far as it was simulated. */
export function rateNotes({ view: { locale }, text, signs }: ReportReading): string[] {
	if (signs === null) return [text.qualityUnknown];
	return [
		text.qualityOwn({
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
