import { expect, test } from 'vitest';
import { placeInRow } from '#lib/chart/place-in-row.ts';

test('labels stand over the start of their group where there is room', () => {
	const labels = [
		{ start: 0, width: 80 },
		{ start: 420, width: 80 }
	];
	expect(placeInRow(labels, 600, 10)).toEqual([0, 420]);
});

test('the last is moved into the row, and the one before it out of its way', () => {
	const labels = [
		{ start: 0, width: 80 },
		{ start: 250, width: 90 },
		{ start: 340, width: 60 }
	];
	expect(placeInRow(labels, 360, 10)).toEqual([0, 200, 300]);
});

test('labels that are too wide together have no place in one row', () => {
	const labels = [
		{ start: 0, width: 200 },
		{ start: 250, width: 170 }
	];
	expect(placeInRow(labels, 360, 10)).toBeNull();
});
