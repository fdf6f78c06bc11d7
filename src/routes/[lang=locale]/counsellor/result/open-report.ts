import { toReportView, type ReportView } from '#lib/reading/report-reading.ts';
import { toResultView } from '#lib/reading/reading.ts';
import type { Timing } from '#lib/engine/check-pace.ts';
import type { ClientReportText } from '#lib/i18n/en/client-report.ts';
import type { ReportText } from '#lib/i18n/en/report.ts';
import type { ResultText } from '#lib/i18n/en/result.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import type { QuizIndex } from '#lib/link/open-code.ts';
import { encodeSummary } from '#lib/link/summary-code.ts';
import type { Answers, Mode, Quiz } from '#lib/schema/quiz.ts';
import type { CareSigns } from '#lib/schema/simulated.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import type { DeviceStorage } from '#lib/session/device-storage.ts';
import { parseProgress, progressKey } from '#lib/session/saved-progress.ts';
import { openResult, type Opened } from '#lib/reading/open-reading.ts';

interface Source {
	readonly index: QuizIndex;
	readonly bundle: QuizBundle;
	/** By id@version and mode; a quiz that was not simulated is missing. */
	readonly signs: Readonly<Record<string, Readonly<Partial<Record<Mode, CareSigns>>>>>;
	readonly fetch: typeof fetch;
	/** Of this device: it may be the one on which the quiz was answered. */
	readonly storage: Pick<DeviceStorage, 'read'>;
	readonly text: {
		readonly result: ResultText;
		readonly report: ReportText;
		readonly clientReport: ClientReportText;
	};
}

type OpenedReport =
	Exclude<Opened, { kind: 'opened' }> | { readonly kind: 'opened'; readonly report: ReportView };

/** From the text after # to all that the counsellor's page shows, or to a named problem. */
export async function openReport(code: string, source: Source): Promise<OpenedReport> {
	const opened = await openResult(code, source);
	if (opened.kind !== 'opened') return opened;
	const { bundle, evidence } = opened;
	if (evidence.kind === 'summary') {
		const summary = encodeSummary(bundle.quiz, evidence.scores);
		const view = toResultView(bundle, source.text.result, summary, evidence);
		return {
			kind: 'opened',
			report: toReportView(view, source.text, signsOf(source, bundle.quiz))
		};
	}
	const { answers, mode } = evidence;
	const elapsedMs = timesOf(bundle.quiz, answers, source.storage);
	const fullCode = encodeAnswers(bundle.quiz, answers, mode);
	const view = toResultView(bundle, source.text.result, fullCode, { ...evidence, elapsedMs });
	const signs = signsOf(source, bundle.quiz, mode);
	return { kind: 'opened', report: toReportView(view, source.text, signs, elapsedMs) };
}

function signsOf({ signs }: Source, { id, version }: Quiz, mode: Mode = 'full') {
	return signs[`${id}@${version}`]?.[mode] ?? null;
}

/** Times are known only where exactly these answers were given. */
function timesOf(quiz: Quiz, answers: Answers, storage: Source['storage']): Timing | undefined {
	const saved = parseProgress(quiz, storage.read(progressKey(quiz)));
	if (saved.kind !== 'progress') return undefined;
	const isOwn = encodeAnswers(quiz, saved.progress.answers) === encodeAnswers(quiz, answers);
	return isOwn ? saved.progress.elapsedMs : undefined;
}
