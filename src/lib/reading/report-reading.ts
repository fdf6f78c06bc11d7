import { checkQuality, type Quality } from '#lib/engine/check-quality.ts';
import type { ClientReportText } from '#lib/i18n/en/client-report.ts';
import type { ProfileReportText } from '#lib/i18n/en/profile-report.ts';
import type { ReportText } from '#lib/i18n/en/report.ts';
import type { ResultText } from '#lib/i18n/en/result.ts';
import { loadProfileReport } from '#lib/i18n/load.ts';
import { versionName } from '#lib/link/print.ts';
import type { Mode } from '#lib/schema/quiz.ts';
import type { CareSigns } from '#lib/schema/simulated.ts';
import type { Terms } from '#lib/schema/wording.ts';
import { openReading, type UnopenedReading, type ReadingSource } from './open-reading.ts';
import type { AnyReading, ProfileResultReading, ResultReading } from './reading.ts';
import { toResultReading } from './to-result-reading.ts';

/** The readers for whom a report can be printed. */
export const REPORT_KINDS = ['client', 'counsellor'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** The words of a report, by the quiz's own words for skills and roles. */
interface ReportWords {
	readonly report: (terms: Terms) => ReportText;
	readonly clientReport: (terms: Terms) => ClientReportText;
}

/** What the counsellor's page and both reports say beyond the result page. Immutable. */
interface Report {
	readonly reportText: ReportText;
	/** The words for the client, including the questions of the conversation. */
	readonly clientText: ClientReportText;
	/** Null for a summary, which has no answers to check. */
	readonly quality: Quality | null;
	/** For this quiz version and mode; null if it has not been simulated. */
	readonly signs: CareSigns | null;
}

/** A reading of a quiz about roles for the counsellor. */
export interface ReportReading extends ResultReading, Report {}

/** A reading of a profile for the counsellor. */
export interface ProfileReport extends ProfileResultReading, Report {
	readonly profileReportText: ProfileReportText;
}

/** One row of a table, as text. */
export interface TableRow {
	readonly id: string;
	readonly head: string;
	readonly cells: readonly string[];
	/** Whether it is the sum of the rows above. */
	readonly isTotal?: boolean;
}

/** Adds the counsellor's words and the quality of the answers to a reading. */
export function toReportReading(
	reading: ResultReading,
	{ report, clientReport }: ReportWords,
	signs: CareSigns | null
): ReportReading {
	return { ...reading, ...reportOf(reading, { report, clientReport }, signs) };
}

function reportOf(
	{ plan, answers, elapsedMs, wording }: AnyReading,
	{ report, clientReport }: ReportWords,
	signs: CareSigns | null
): Report {
	const quality = answers === null ? null : checkQuality(plan, answers, elapsedMs);
	const { terms } = wording;
	return { reportText: report(terms), clientText: clientReport(terms), quality, signs };
}

interface ReportSource extends ReadingSource {
	/** By id@version and mode; quiz versions that have not been simulated are missing. */
	readonly signs: Readonly<Record<string, Readonly<Partial<Record<Mode, CareSigns>>>>>;
	readonly textIn: ReportWords & { readonly result: (terms: Terms) => ResultText };
}

type OpenedReport =
	{ readonly ok: true; readonly reading: ReportReading | ProfileReport } | UnopenedReading;

/** Opens the text after # with everything that the counsellor's page shows, or returns the issue. Never rejects. */
export async function openReport(code: string, source: ReportSource): Promise<OpenedReport> {
	const opened = await openReading(code, source);
	if (!opened.ok) return opened;
	const { quiz, mode } = opened.reading;
	const signs = source.signs[versionName(quiz)]?.[mode ?? 'full'] ?? null;
	const reading = await toResultReading(opened.reading, source.textIn.result);
	if (reading.kind === 'roles') {
		return { ok: true, reading: toReportReading(reading, source.textIn, signs) };
	}
	const profileReportText = await loadProfileReport(reading.locale);
	const report = reportOf(reading, source.textIn, signs);
	return { ok: true, reading: { ...reading, ...report, profileReportText } };
}
