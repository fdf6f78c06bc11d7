import { expect, test } from 'vitest';
import { bandPath } from '#lib/chart/mini-radar.ts';

const band = { low: 40, high: 60 };

test('a margin of error is a ring of one piece between each two neighbours', () => {
	expect(bandPath([band, band, band, band])).toBe(
		'M0.0 -40.0L0.0 -60.0L60.0 -0.0L40.0 -0.0Z' +
			'M40.0 -0.0L60.0 -0.0L0.0 60.0L0.0 40.0Z' +
			'M0.0 40.0L0.0 60.0L-60.0 0.0L-40.0 0.0Z' +
			'M-40.0 0.0L-60.0 0.0L0.0 -60.0L0.0 -40.0Z'
	);
});

test('beside a skill without a score there is no piece', () => {
	expect(bandPath([band, null, band])).toBe('M-34.6 20.0L-52.0 30.0L0.0 -60.0L0.0 -40.0Z');
	expect(bandPath([band, null, null])).toBe('');
});
