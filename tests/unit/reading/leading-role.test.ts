import { expect, test } from 'vitest';
import { leadingRole } from '#lib/reading/leading-role.ts';

type Roles = Parameters<typeof leadingRole>[0];

function rolesOf(...intervals: Roles[number]['interval'][]): Roles {
	return intervals.map((interval, r) => ({
		role: `role-${String(r)}`,
		mean01: interval === null ? 0.5 : (interval[0] + interval[1]) / 2,
		interval
	}));
}

test('a role leads if its range lies above the ranges of all others', () => {
	expect(leadingRole(rolesOf([0.1, 0.4], [0.5, 0.8], [0, 0.2]))).toBe('role-1');
});

test('no role leads if ranges overlap, or only touch', () => {
	expect(leadingRole(rolesOf([0.1, 0.6], [0.5, 0.8], [0, 0.2]))).toBeNull();
	expect(leadingRole(rolesOf([0.1, 0.5], [0.5, 0.8]))).toBeNull();
});

test('a role without a range counts with its average', () => {
	expect(leadingRole(rolesOf(null, [0.1, 0.4]))).toBe('role-0');
	expect(leadingRole(rolesOf(null, null))).toBeNull();
});
