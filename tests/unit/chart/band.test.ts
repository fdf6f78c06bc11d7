import { expect, test } from 'vitest';
import { bandOf } from '#lib/chart/band.ts';

test('a band reaches one standard error to either side', () => {
	expect(bandOf(60, 10)).toEqual({ low: 50, high: 70 });
});

test('a band stays on the scale', () => {
	expect(bandOf(4, 10)).toEqual({ low: 0, high: 14 });
	expect(bandOf(97, 10)).toEqual({ low: 87, high: 100 });
});

test('a skill that was not measured has no band', () => {
	expect(bandOf(null, null)).toBeNull();
	expect(bandOf(50, null)).toBeNull();
});
