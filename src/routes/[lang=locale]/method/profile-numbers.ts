import type { MethodNumbers } from '#lib/i18n/en/method.ts';
import type { ProfileNumbers } from '#lib/i18n/en/profile-method.ts';
import { finePercent01, percent01, points } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { MethodFacts } from './method-facts.ts';

/**
 * Returns the figures in the sentences about a profile. Those of a quiz that was not simulated mean nothing; no page
 * shows the sentences about them.
 */
export function profileNumbers(
	locale: Locale,
	numbers: MethodNumbers,
	{ letters, simulatedProfile }: Pick<MethodFacts, 'letters' | 'simulatedProfile'>
): ProfileNumbers {
	const { scenarios, care } = simulatedProfile ?? {};
	const { clean, narrow } = scenarios ?? {};
	const hundred = (share01: number | null | undefined) => points(locale, 100 * (share01 ?? 0));
	return {
		...numbers,
		letters: points(locale, letters),
		firstAgain: hundred(clean?.parallel.first01),
		setAgain: hundred(clean?.parallel.set01),
		orderAgain: hundred(clean?.parallel.order01),
		setNarrow: hundred(narrow?.parallel.set01),
		told: hundred(clean?.told01),
		firstClear: hundred(clean?.clear01),
		firstClearRight: hundred(clean?.clearRight01),
		allSettled: hundred(clean?.settled01),
		allSettledRight: hundred(clean?.settledRight01),
		honestWithheld: finePercent01(locale, Math.max(0, ...Object.values(care?.honest01 ?? {}))),
		straightCaught: percent01(locale, care?.straight01 ?? 0),
		randomCaught: percent01(locale, care?.random01 ?? 0)
	};
}
