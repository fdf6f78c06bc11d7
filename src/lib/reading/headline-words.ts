import { points } from '#lib/i18n/format.ts';
import type { ReportText } from '#lib/i18n/en/report.ts';
import { matchPercent, roleName, type ResultView } from './reading.ts';

/** The headline of a result as one sentence, in the words of whoever reads it. */
export function headlineWords(view: ResultView, words: ReportText['headline']): string {
	const { kind, top, second } = view.headline;
	const first = [roleName(view, top), matchPercent(view, top)] as const;
	switch (kind) {
		case 'clear':
			return words.clear(...first);
		case 'leaning':
		case 'blend':
			return words[kind](...first, roleName(view, second), matchPercent(view, second));
		case 'withheld':
		case 'unmeasured':
			return words[kind];
	}
}

/** What the headline means, the stage, and of how many in a hundred it is true, as on the result page; for the client. */
export function headlineMeaning(view: ResultView): string {
	const { text, headline, result, mode } = view;
	switch (headline.kind) {
		case 'clear':
			return matchMeaning(view, text.clearMeans);
		case 'leaning':
			return matchMeaning(
				view,
				result.match.label === 'clear' ? text.demotedMeans : text.leaningMeans
			);
		case 'blend':
			return matchMeaning(view, text.blendMeans);
		case 'withheld':
			return text.withheldMeans;
		case 'unmeasured':
			return mode === 'quick' ? text.quick.unmeasuredMeans : text.unmeasuredMeans;
	}
}

function matchMeaning(view: ResultView, meaning: string): string {
	const { stage, alreadyReady, top } = view.headline;
	const { stages, alreadyReady: ready } = view.text;
	return [
		meaning,
		...(stage === null ? [] : [stages[stage](roleName(view, top))]),
		...(alreadyReady === null || stage === 'expert' ? [] : [ready(roleName(view, alreadyReady))]),
		sureWords(view)
	].join(' ');
}

/** Within the same limits as the printed match. */
function sureWords(view: ResultView): string {
	const { min, max } = view.quiz.scoring.shown01;
	const shown01 = Math.min(max, Math.max(min, view.result.match.confidence01));
	return view.text.sure(points(view.locale, 100 * shown01), roleName(view, view.headline.top));
}
