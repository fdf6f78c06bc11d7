import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisAngle, fitRadius, placeLabel } from '#lib/chart/label-layout.ts';

const box = fc.record({
	width: fc.double({ min: 10, max: 90, noNaN: true }),
	height: fc.double({ min: 12, max: 48, noNaN: true })
});

test('every name lies inside the picture, for any number of skills', () => {
	fc.assert(
		fc.property(fc.array(box, { minLength: 3, maxLength: 16 }), (boxes) => {
			const size = { width: 420, height: 400 };
			const radius = fitRadius(boxes, size);
			boxes.forEach((label, i) => {
				const { x, y } = placeLabel(axisAngle(i, boxes.length), radius, label);
				expect(Math.abs(x) + label.width / 2).toBeLessThanOrEqual(size.width / 2 + 1e-6);
				expect(Math.abs(y) + label.height / 2).toBeLessThanOrEqual(size.height / 2 + 1e-6);
			});
		}),
		{ seed: 20261122, numRuns: 300 }
	);
});

describe('on a phone', () => {
	const word = { width: 75, height: 15 };

	test('six short names leave a radar of two thirds of the width', () => {
		const radius = fitRadius(Array(6).fill(word), { width: 296, height: 282 });
		expect((2 * radius) / 296).toBeGreaterThan(0.66);
	});

	test('names that cannot fit do not make the radar vanish', () => {
		const sentence = { width: 900, height: 15 };
		expect(fitRadius(Array(6).fill(sentence), { width: 296, height: 282 })).toBe(282 / 4);
	});
});

describe('a name', () => {
	const label = { width: 60, height: 16 };

	test('is above an axis that points up and below one that points down', () => {
		const above = placeLabel(0, 100, label);
		const below = placeLabel(Math.PI, 100, label);
		expect(above.x).toBeCloseTo(0);
		expect(above.y).toBeLessThan(-100 - label.height / 2);
		expect(below.y).toBeGreaterThan(100 + label.height / 2);
	});

	test('is beside a level axis at its height', () => {
		const right = placeLabel(Math.PI / 2, 100, label);
		expect(right.x - label.width / 2).toBeGreaterThan(100);
		expect(right.y).toBeCloseTo(0);
	});
});
