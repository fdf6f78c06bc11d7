import { bandOf } from '#lib/chart/band.ts';
import type { AxisNumbers } from '#lib/chart/radar-data.ts';
import { interval, points } from '#lib/i18n/format.ts';
import type { AnyReading } from './reading.ts';

/** Returns the score and 68 % interval of every skill as text, for the axes of a radar. */
export function axisNumbers({
	locale,
	result
}: Pick<AnyReading, 'locale' | 'result'>): (AxisNumbers | null)[] {
	return result.skills.map(({ score, se }) => {
		const band = bandOf(score, se);
		if (score === null || band === null) return null;
		return [points(locale, score), interval(locale, band.low, band.high)];
	});
}
