import type { MethodNumbers } from '#lib/i18n/en/method.ts';
import { interval, percent01, points } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { MethodFacts } from './method-facts.ts';
import { SIMULATED } from './simulated.ts';

/** The figures of the sentences, as a reader of the language expects them. */
export function writeNumbers(locale: Locale, facts: MethodFacts): MethodNumbers {
	const { itemsByKind, scoring } = facts;
	const errors = facts.skills.flatMap(({ error }) => (error === null ? [] : [error]));
	return {
		items: points(locale, facts.items),
		scaleItems: points(locale, itemsByKind.scale),
		choiceItems: points(locale, itemsByKind.choice),
		preferenceItems: points(locale, itemsByKind.preference),
		skills: points(locale, facts.skills.length),
		roles: points(locale, facts.roles.length),
		errors: interval(locale, Math.min(...errors), Math.max(...errors)),
		minAnswered: percent01(locale, scoring.minAnswered01),
		clear: percent01(locale, scoring.clear01),
		leaning: points(locale, 100 * scoring.leaning01),
		shownMin: percent01(locale, scoring.shown01.min),
		shownMax: percent01(locale, scoring.shown01.max),
		honestFlagged: percent01(locale, Math.ceil(100 * SIMULATED.honest) / 100),
		randomFlagged: percent01(locale, SIMULATED.random)
	};
}
