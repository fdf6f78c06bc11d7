import { checkQuality, type Quality } from '#lib/engine/check-quality.ts';
import type { Timing } from '#lib/engine/check-pace.ts';
import type { ClientReportText } from '#lib/i18n/en/client-report.ts';
import type { ReportText } from '#lib/i18n/en/report.ts';
import type { ResultView } from '#lib/components/result/result-view.ts';

/** How often a strong sign of carelessness appears with this quiz in simulations, 0 to 1. */
export interface SimulatedSigns {
	readonly honest: number;
	/** Honest people who are equally good at everything. */
	readonly flat: number;
	readonly straight: number;
	readonly random: number;
}

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
	readonly signs: SimulatedSigns;
}

/** Puts a result beside the counsellor's words. `elapsedMs` only where these answers were given. */
export function toReportView(
	view: ResultView,
	{ report, clientReport }: Words,
	signs: SimulatedSigns,
	elapsedMs?: Timing
): ReportView {
	const quality = view.answers === null ? null : checkQuality(view.plan, view.answers, elapsedMs);
	return { view, text: report, client: clientReport, quality, signs };
}
