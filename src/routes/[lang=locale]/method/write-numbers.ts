import type { Method, MethodNumbers } from '#lib/i18n/en/method.ts';
import { finePercent01, interval, percent01, points } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { HonestBand } from '#lib/schema/wording.ts';
import type { MethodFacts } from './method-facts.ts';
import { bandText } from './simulated-tables.ts';

/**
 * Returns the figures in the sentences, formatted for the language of the page. Those of a quiz that was not simulated
 * mean nothing; no page shows the sentences about them.
 */
export function writeNumbers(locale: Locale, { note }: Method, facts: MethodFacts): MethodNumbers {
	const { itemsByKind, scoring, simulated } = facts;
	const { answers, alarms = [], clean, honest = [] } = simulated ?? {};
	const share = (value: number | null | undefined) => percent01(locale, value ?? 0);
	const high = honestText(locale, note, honest.at(-2));
	const top = honestText(locale, note, honest.at(-1));
	const errors = facts.skills.flatMap(({ error }) => (error === null ? [] : [error]));
	return {
		items: points(locale, facts.items),
		scaleItems: points(locale, itemsByKind.scale),
		choiceItems: points(locale, itemsByKind.choice),
		preferenceItems: points(locale, itemsByKind.preference),
		skills: points(locale, facts.skills.length),
		roles: points(locale, facts.roles.length),
		errors: rangeText(locale, Math.min(...errors), Math.max(...errors)),
		minAnswered: percent01(locale, scoring.minAnswered01),
		clear: percent01(locale, scoring.clear01),
		leaning: points(locale, 100 * scoring.leaning01),
		shownMin: percent01(locale, scoring.shown01.min),
		shownMax: percent01(locale, scoring.shown01.max),
		toldClear: share(clean?.clear01),
		clearRight: share(clean?.clearAccuracy01),
		highMatch: high.match,
		highRight: high.right,
		topMatch: top.match,
		topRight: top.right,
		honestFlagged: finePercent01(
			locale,
			Math.max(0, ...alarms.map(({ full01, quick01 }) => Math.max(full01, quick01 ?? 0)))
		),
		slipsFlagged: share(answers?.slips.full.withheld01),
		randomFlagged: share(answers?.random.full.withheld01),
		randomQuickFlagged: share(answers?.random.quick?.withheld01),
		randomClear: share(answers?.random.full.clear01),
		randomQuickClear: share(answers?.random.quick?.clear01)
	};
}

/** Returns a range, or one number if both ends read the same. */
function rangeText(locale: Locale, low: number, high: number): string {
	const same = points(locale, low);
	return same === points(locale, high) ? same : interval(locale, low, high);
}

/** Returns the range of a band and how often a match in it is right, from least to most. */
function honestText(locale: Locale, note: Method['note'], band: HonestBand | undefined) {
	if (band === undefined) return { match: '', right: '' };
	const right = note.between(percent01(locale, band.least01), percent01(locale, band.most01));
	return { match: bandText(locale, note, band), right };
}
