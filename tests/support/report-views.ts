import { toReportReading, type ReportReading } from '#lib/reading/report-reading.ts';
import type { ResultReading } from '#lib/reading/reading.ts';
import type { Timing } from '#lib/engine/check-pace.ts';
import { clientReport as clientEnglish, report as english } from './english.ts';
import { clientReport as clientIndonesian, report as indonesian } from './indonesian.ts';

/** The words around the counsellor's view and both reports. */
export const reportTexts = {
	en: { report: english, clientReport: clientEnglish },
	id: { report: indonesian, clientReport: clientIndonesian }
};

const SIGNS = {
	honest01: { novice: 0.004, expert: 0.001, alike: 0.023, role: 0.002 },
	straight01: 0.7,
	slips01: 0.14,
	random01: 0.4
};

/** A result as the counsellor's page gets it. */
export function reportOf(
	view: ResultReading,
	elapsedMs?: Timing,
	signs: ReportReading['signs'] = SIGNS
): ReportReading {
	const { report, clientReport } = reportTexts[view.locale];
	const words = { report: () => report, clientReport: () => clientReport };
	return toReportReading({ ...view, elapsedMs }, words, signs);
}
