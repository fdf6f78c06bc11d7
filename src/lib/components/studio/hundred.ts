import { points } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/schema/locale.ts';

/** A share as people of a hundred. A simulation is never sure enough for all of them, or for none but the truth. */
export function ofHundred(locale: Locale, share01: number): string {
	return points(locale, Math.min(99, 100 * share01));
}

/** How well a quiz tells two roles apart, by the wish of its author. */
export type PairLevel = 'blur' | 'fair' | 'clear';

/** Below this, a pair is as near to a coin toss as to a sure match. */
const BLUR = 0.75;

export function levelOf(accuracy01: number, wanted01: number): PairLevel {
	if (accuracy01 >= wanted01) return 'clear';
	return accuracy01 < BLUR ? 'blur' : 'fair';
}
