import { expect, test } from 'vitest';
import { emptyTally } from '#lib/engine/group-tally.ts';
import { buildRecord, crowd, groupPlan, tallyAll } from '../../support/group.ts';

test('the tally of an empty group is zero for every skill, role and need', () => {
	const none = { n: 0, sum: 0, sumSq: 0 };
	expect(emptyTally(groupPlan)).toEqual({
		n: 0,
		flagged: 0,
		skills: [none, none, none],
		roles: [none, none, none],
		labels: { clear: 0, leaning: 0, blend: 0 },
		meets: [0, 0, 0, 0, 0, 0, 0, 0, 0]
	});
});

test('two people, one of them not measured in a skill, are summed by hand', () => {
	const one = buildRecord({
		skills: [10, 20, null],
		roles: [1, 2, 3],
		label: 'clear',
		meets: [1, 0, 0, 0, 0, 0, 0, 0, 1]
	});
	const two = buildRecord({
		skills: [30, 40, 50],
		roles: [4, 5, 6],
		label: 'blend',
		meets: [1, 1, 0, 0, 0, 0, 0, 0, 0]
	});
	expect(tallyAll([one, two])).toEqual({
		n: 2,
		flagged: 0,
		skills: [
			{ n: 2, sum: 40, sumSq: 1000 },
			{ n: 2, sum: 60, sumSq: 2000 },
			{ n: 1, sum: 50, sumSq: 2500 }
		],
		roles: [
			{ n: 2, sum: 5, sumSq: 17 },
			{ n: 2, sum: 7, sumSq: 29 },
			{ n: 2, sum: 9, sumSq: 45 }
		],
		labels: { clear: 1, leaning: 0, blend: 1 },
		meets: [2, 1, 0, 0, 0, 0, 0, 0, 1]
	});
});

test('a flagged person is counted and is in no other number', () => {
	const flagged = buildRecord({ isFlagged: true, meets: [1, 1, 1, 1, 1, 1, 1, 1, 1] });
	expect(tallyAll([flagged])).toEqual({ ...emptyTally(groupPlan), flagged: 1 });
});

test('ten thousand people with the largest numbers are still exact', () => {
	const most = { skills: [100_000, 99_999, null], roles: [100_000, 99_999, 0] };
	const { skills, roles } = tallyAll(crowd(10_000, most));
	for (const [largest, next] of [skills, roles]) {
		expect(largest?.sumSq).toBe(1e14);
		expect(next?.sumSq).toBe(99_998_000_010_000);
		expect(Number.isSafeInteger(largest?.sumSq)).toBe(true);
	}
});
