import { describe, expect, test } from 'vitest';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import type { GroupRecord } from '#lib/engine/group-record.ts';
import { hideSmallCells, viewOf } from '#lib/engine/view-group.ts';
import { emptyPublished } from '#lib/engine/publish-group.ts';
import { buildRecord, crowd, groupPlan, publishAll } from '../../support/group.ts';

function viewAfter(...batches: readonly (readonly GroupRecord[])[]) {
	const view = viewOf(groupPlan, publishAll(...batches));
	if (view === null) throw new Error('There is nothing to see.');
	return view;
}

/** Two halves of a group, so that the mean lies between and the SD is known. */
function halves(size: number, one: Partial<GroupRecord>, two: Partial<GroupRecord>) {
	return [...crowd(size / 2, one), ...crowd(size / 2, two)];
}

const inPoints = (...points: readonly number[]) => ({ skills: points.map((one) => one * 1000) });

test('below five people there is nothing to see', () => {
	expect(viewOf(groupPlan, emptyPublished(groupPlan))).toBeNull();
	expect(viewOf(groupPlan, publishAll(crowd(4)))).toBeNull();
});

test('five people have means, and nothing that says how they differ', () => {
	const people = [10, 20, 30, 40, 52].map((points) =>
		buildRecord({ ...inPoints(points, 0, 100), roles: [points * 1000, 10_000, 5_000] })
	);
	expect(viewAfter(people)).toEqual({
		n: 5,
		spreadN: null,
		left: { flagged: 'few' },
		skills: [
			{ skill: 'making', mean: 30, spread: null, interval: null },
			{ skill: 'talking', mean: 0, spread: null, interval: null },
			{ skill: 'planning', mean: 100, spread: null, interval: null }
		],
		roles: [
			{ role: 'maker', mean01: 0.3, interval: null },
			{ role: 'talker', mean01: 0.1, interval: null },
			{ role: 'planner', mean01: 0.05, interval: null }
		],
		strongest: 'planning',
		weakest: null,
		cover: [],
		labels: null
	});
});

describe('below ten people', () => {
	const group = (size: number, points: number, match01: number) =>
		viewAfter(
			crowd(size, { ...inPoints(points, points, points), roles: [match01 * 100_000, 0, 0] })
		);

	// 47.4 and 47.6 lie on either side of the middle between two steps
	test.each([5, 9])('means come in steps of five points, with %d people', (size) => {
		expect(group(size, 47.4, 0.474).skills[0]?.mean).toBe(45);
		expect(group(size, 47.6, 0.474).skills[0]?.mean).toBe(50);
		expect(group(size, 47.4, 0.474).roles[0]?.mean01).toBe(0.45);
		expect(group(size, 47.4, 0.476).roles[0]?.mean01).toBe(0.5);
	});

	test('a skill that fewer than ten were measured in has the coarse steps in a larger group, too', () => {
		const partly = [
			...crowd(3, { skills: [47_400, null, 47_400] }),
			...crowd(9, inPoints(47.4, 47.4, 47.4))
		];
		expect(viewAfter(partly).skills.map(({ mean }) => mean)).toEqual([47, 45, 47]);
	});
});

describe('ten people', () => {
	test('have means in whole points', () => {
		const view = viewAfter(crowd(10, { ...inPoints(47.4, 0, 0), roles: [47_400, 0, 0] }));
		expect([view.skills[0]?.mean, view.roles[0]?.mean01]).toEqual([47, 0.47]);
	});

	// SD = √(10·20²/9) = 21.08, SE = 6.667, t(9) = 2.262: ± 15.08
	test('have the SD of a sample and a t interval, in whole points', () => {
		const view = viewAfter(halves(10, inPoints(30, 80, 50), inPoints(70, 40, 50)));
		expect(view.spreadN).toBe(10);
		expect(view.skills[0]).toEqual({ skill: 'making', mean: 50, spread: 21, interval: [35, 65] });
		expect(view.skills[1]).toEqual({ skill: 'talking', mean: 60, spread: 21, interval: [45, 75] });
	});

	test('with the same score have no spread, which would reveal the score of each', () => {
		const view = viewAfter(crowd(10, inPoints(50, 50, 50)));
		expect(view.skills[0]).toEqual({ skill: 'making', mean: 50, spread: null, interval: null });
	});

	// as above: SD 0.2108, ± 0.1508; and for 0 and 0.2: SD 0.1054, 0.1 ± 0.0754
	test('have an interval for the mean match in whole per cent', () => {
		const [maker, talker] = viewAfter(
			halves(10, { roles: [30_000, 0, 70_000] }, { roles: [70_000, 20_000, 10_000] })
		).roles;
		expect(maker).toEqual({ role: 'maker', mean01: 0.5, interval: [0.35, 0.65] });
		expect(talker).toEqual({ role: 'talker', mean01: 0.1, interval: [0.02, 0.18] });
	});

	test('have intervals that end at the ends of the range', () => {
		const view = viewAfter([
			...crowd(9, { ...inPoints(0, 100, 50), roles: [0, 100_000, 0] }),
			buildRecord({ ...inPoints(50, 50, 50), roles: [50_000, 50_000, 0] })
		]);
		// mean 5, SD 15.81, ± 11.31
		expect(view.skills.map(({ interval }) => interval)).toEqual([[0, 16], [84, 100], null]);
		expect(view.roles.map(({ interval }) => interval)).toEqual([[0, 0.16], [0.84, 1], null]);
	});
});

test('the spread stays with its own people while the means go on', () => {
	const first = halves(10, inPoints(30, 50, 50), inPoints(70, 50, 50));
	const view = viewAfter(first, crowd(5, inPoints(80, 50, 50)));
	expect([view.n, view.spreadN]).toEqual([15, 10]);
	expect(view.skills[0]).toEqual({ skill: 'making', mean: 60, spread: 21, interval: [35, 65] });
});

test('a skill that fewer than five were measured in has no mean', () => {
	const people = [...crowd(4), ...crowd(4, { skills: [60_000, null, 60_000] })];
	expect(viewAfter(people).skills.map(({ mean }) => mean)).toEqual([60, null, 60]);
});

test('flagged people are a number from five on', () => {
	const flagged = (count: number) => [...crowd(5), ...crowd(count, { isFlagged: true })];
	expect(viewAfter(flagged(0)).left).toEqual({ flagged: 'few' });
	expect(viewAfter(flagged(4)).left).toEqual({ flagged: 'few' });
	expect(viewAfter(flagged(5)).left).toEqual({ flagged: 5 });
});

describe('the strongest and the weakest skill', () => {
	// the intervals reach 15.08 to each side, so that 30 points do not part two skills, and 31 do
	const around = (...means: readonly number[]) =>
		halves(
			10,
			inPoints(...means.map((mean) => mean - 20)),
			inPoints(...means.map((mean) => mean + 20))
		);

	test('are named when their intervals lie apart from all others', () => {
		expect(viewAfter(around(20, 51, 20))).toMatchObject({ strongest: 'talking', weakest: null });
		expect(viewAfter(around(75, 44, 75))).toMatchObject({ strongest: null, weakest: 'talking' });
	});

	test('are named below ten people when the means that are shown lie 40 points apart', () => {
		const small = (...means: readonly number[]) => viewAfter(crowd(6, inPoints(...means)));
		expect(small(20, 60, 20)).toMatchObject({ strongest: 'talking', weakest: null });
		expect(small(20, 57, 20)).toMatchObject({ strongest: null, weakest: null });
		expect(small(80, 40, 80)).toMatchObject({ strongest: null, weakest: 'talking' });
		expect(small(80, 0, 80)).toMatchObject({ strongest: null, weakest: 'talking' });
		// as shown: 57.5 is shown as 60
		expect(small(20, 57.5, 20)).toMatchObject({ strongest: 'talking' });
		expect(small(20, 57.5, 20).cover).toEqual([]);
	});

	test('are not named when chance may have made the difference', () => {
		expect(viewAfter(around(30, 60, 60))).toMatchObject({ strongest: null, weakest: null });
	});

	test('are not named when the newer means say otherwise', () => {
		const newer = crowd(9, inPoints(100, 0, 100));
		expect(viewAfter(around(20, 51, 20), newer)).toMatchObject({ spreadN: 10, strongest: null });
	});

	test('need another skill to be compared with', () => {
		const lone = halves(10, { skills: [40_000, null, null] }, { skills: [60_000, null, null] });
		expect(viewAfter(lone)).toMatchObject({ strongest: null, weakest: null });
		const two = halves(10, { skills: [0, 60_000, null] }, { skills: [20_000, 80_000, null] });
		expect(viewAfter(two)).toMatchObject({ strongest: 'talking', weakest: 'making' });
	});
});

describe('the cover of the roles', () => {
	test('counts a need as met from five people on, without any number', () => {
		const able = { meets: [1, 0, 0, 0, 0, 0, 0, 0, 1] };
		const cover = viewAfter([...crowd(5, able), ...crowd(5)]).cover;
		expect(cover).toEqual([
			{ role: 'maker', met: ['making'], missing: ['talking', 'planning'] },
			{ role: 'talker', met: [], missing: ['making', 'talking', 'planning'] },
			{ role: 'planner', met: ['planning'], missing: ['making', 'talking'] }
		]);
		expect(viewAfter([...crowd(4, able), ...crowd(6)]).cover[0]?.met).toEqual([]);
	});

	test('leaves out skills that do not matter for the role', () => {
		const [maker, ...others] = groupPlan.roles;
		if (maker === undefined) throw new Error('The quiz has no roles.');
		const plan = { ...groupPlan, roles: [{ ...maker, importance: [1, 0, 2] }, ...others] };
		const view = viewOf(plan, publishAll(crowd(10)));
		expect(view?.cover[0]).toEqual({ role: 'maker', met: [], missing: ['making', 'planning'] });
	});

	test('is empty for a quiz without readiness, whose roles ask for nothing', () => {
		const { quiz } = groupPlan;
		const readings = { ...quiz.readings, readiness: false };
		const view = viewOf(compileQuiz({ ...quiz, readings }), publishAll(crowd(10)));
		expect(view?.cover).toEqual([]);
	});
});

describe('the labels', () => {
	test('are counted from ten people on', () => {
		const view = viewAfter([...crowd(5, { label: 'clear' }), ...crowd(6)]);
		expect(view.labels).toEqual({ n: 11, clear: 5, leaning: 6, blend: 0 });
		const ten = viewAfter([...crowd(5, { label: 'clear' }), ...crowd(5)]);
		expect(ten.labels).toEqual({ n: 10, clear: 5, leaning: 5, blend: 0 });
		expect(viewAfter([...crowd(4, { label: 'clear' }), ...crowd(5)]).labels).toBeNull();
	});

	test('hide a small cell together with a second one', () => {
		const people = [...crowd(2, { label: 'clear' }), ...crowd(6), ...crowd(7, { label: 'blend' })];
		expect(viewAfter(people).labels).toEqual({ n: 15, clear: null, leaning: null, blend: 7 });
		const mirrored = [
			...crowd(7, { label: 'clear' }),
			...crowd(6),
			...crowd(2, { label: 'blend' })
		];
		expect(viewAfter(mirrored).labels).toEqual({ n: 15, clear: 7, leaning: null, blend: null });
		const between = [...crowd(6, { label: 'clear' }), ...crowd(7), ...crowd(2, { label: 'blend' })];
		expect(viewAfter(between).labels).toEqual({ n: 15, clear: null, leaning: 7, blend: null });
	});

	test('say nothing when all have the same', () => {
		expect(viewAfter(crowd(12)).labels).toBeNull();
	});
});

test.each([
	[[5, 6, 7], [5, 6, 7], 'large cells are all shown'],
	[[0, 6, 7], [0, 6, 7], 'that nobody is in a cell says nothing of anybody'],
	[[3, 6, 7], [null, null, 7], 'a small cell takes the next smallest with it'],
	[[12, 4, 0], [null, null, 0], '… and not one with nobody, that hides nothing'],
	[[2, 3, 9], [null, null, 9], 'two small cells of five people hide each other'],
	[[1, 2, 9], [null, null, null], 'two small cells of three people need a third'],
	[[4, 4, 4], [null, null, null], 'three small cells are all hidden'],
	[[0, 12, 0], [null, null, null], 'a cell with everybody would say it of each'],
	[[0, 0, 0], [null, null, null], 'nobody has no distribution']
])('%j becomes %j: %s', (cells, wanted) => {
	expect(hideSmallCells(cells, 5)).toEqual(wanted);
});
