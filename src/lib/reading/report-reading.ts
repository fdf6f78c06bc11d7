import { checkQuality, type Quality } from '#lib/engine/check-quality.ts';
import type { Timing } from '#lib/engine/check-pace.ts';
import type { ClientReportText } from '#lib/i18n/en/client-report.ts';
import type { ReportText } from '#lib/i18n/en/report.ts';
import type { CareSigns } from '#lib/schema/simulated.ts';
import type { ResultView } from './reading.ts';

interface Words {
	readonly report: ReportText;
	readonly clientReport: ClientReportText;
}

/** One result with everything that the counsellor's page and both reports say about it. Immutable. */
export interface ReportView {
	readonly view: ResultView;
	readonly text: ReportText;
	/** The words for the client, which also hold the questions of the talk. */
	readonly client: ClientReportText;
	/** Null for a summary, which has no answers to judge. */
	readonly quality: Quality | null;
	/** For this quiz and the way in which it was taken; null when it has not been simulated. */
	readonly signs: CareSigns | null;
}

/** Puts a result beside the counsellor's words. `elapsedMs` only where these answers were given. */
export function toReportView(
	view: ResultView,
	{ report, clientReport }: Words,
	signs: CareSigns | null,
	elapsedMs?: Timing
): ReportView {
	const quality = view.answers === null ? null : checkQuality(view.plan, view.answers, elapsedMs);
	return { view, text: report, client: clientReport, quality, signs };
}
