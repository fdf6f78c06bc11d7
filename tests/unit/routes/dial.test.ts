import { describe, expect, test } from 'vitest';
import { layDial } from '../../../src/routes/[lang=locale]/dial.ts';

const COUNTS = Array.from({ length: 11 }, (_, i) => i + 2);
const namesOf = (count: number, name = 'Role') =>
	Array.from({ length: count }, (_, i) => `${name} ${String(i + 1)}`);

describe.each(COUNTS)('a dial of %i roles', (count) => {
	const dial = layDial(namesOf(count));
	const bearings = dial.roles.map(({ x, y }) => (Math.atan2(x, -y) * 180) / Math.PI);

	test('has 100 marks', () => {
		expect((dial.short + dial.long).split('M')).toHaveLength(101);
	});

	test('keeps the shapes apart', () => {
		for (const [i, { x, y }] of dial.roles.entries()) {
			const next = dial.roles[(i + 1) % count] ?? dial.roles[0];
			expect(Math.hypot(x - (next?.x ?? 0), y - (next?.y ?? 0))).toBeGreaterThan(2 * dial.radius);
		}
	});

	test('points between two roles, at neither and not in the middle', () => {
		const distances = bearings
			.map((bearing) => Math.abs(((bearing - dial.needle + 540) % 360) - 180))
			.sort((a, b) => a - b);
		expect(distances[0]).toBeGreaterThan(5);
		expect((distances[1] ?? 0) - (distances[0] ?? 0)).toBeGreaterThan(5);
	});

	test('lies within its box', () => {
		const [left = 0, top = 0, width = 0, height = 0] = dial.viewBox.split(' ').map(Number);
		for (const { x, y, lines } of dial.roles) {
			expect(x - dial.radius).toBeGreaterThanOrEqual(left);
			expect(x + dial.radius).toBeLessThanOrEqual(left + width);
			for (const edge of [y - dial.radius, y + dial.radius, ...lines.map((line) => line.y)]) {
				expect(edge).toBeGreaterThan(top - 0.01);
				expect(edge).toBeLessThan(top + height + 0.01);
			}
		}
	});
});

test('three roles stand at the lower left, on top and at the lower right', () => {
	const [first, second, third] = layDial(['Officer', 'Specialist', 'Strategist']).roles;
	expect([first?.x, first?.y]).toEqual([-164.5, 95]);
	expect([second?.x, second?.y]).toEqual([0, -190]);
	expect([third?.x, third?.y]).toEqual([164.5, 95]);
});

test('a long name is broken between words', () => {
	const [role] = layDial(['Community Engagement Lead', 'Other']).roles;
	expect(role?.lines.map(({ text }) => text)).toEqual(['Community', 'Engagement', 'Lead']);
});

test('more than six roles have no room for names', () => {
	expect(layDial(namesOf(7)).roles.flatMap(({ lines }) => lines)).toEqual([]);
});
