import { describe, expect, test } from 'vitest';
import { emptyPublished, publish } from '#lib/engine/publish-group.ts';
import { crowd, groupPlan, publishAll, tallyAll } from '../../support/group.ts';

const nobody = emptyPublished(groupPlan);
const flagged = { isFlagged: true };

describe('the first group', () => {
	test('is published from ten people on', () => {
		expect(publish(nobody, tallyAll(crowd(9)))).toBe(nobody);
		expect(publish(nobody, tallyAll(crowd(10))).means.n).toBe(10);
	});

	test('is published from five on when the facilitator says that everyone is here', () => {
		expect(publish(nobody, tallyAll(crowd(4)), true)).toBe(nobody);
		expect(publish(nobody, tallyAll(crowd(5)), true).means.n).toBe(5);
	});

	test('does not reach its size through flagged people', () => {
		const people = [...crowd(9), ...crowd(9, flagged)];
		expect(publish(nobody, tallyAll(people))).toBe(nobody);
		expect(publish(nobody, tallyAll([...crowd(4), ...crowd(9, flagged)]), true)).toBe(nobody);
	});
});

test('latecomers are added five or more at a time', () => {
	const five = publishAll(crowd(5));
	expect(publish(five, tallyAll(crowd(4)), true)).toBe(five);
	expect(publish(five, tallyAll(crowd(7))).means).toEqual(tallyAll(crowd(12)));
});

describe('the spread', () => {
	test.each([
		[[5], 0],
		[[5, 5], 10],
		[[9], 0],
		[[10], 10],
		[[10, 5], 10],
		[[10, 5, 5], 20],
		[[10, 9, 5], 24]
	])('after batches of %j is of %d people', (sizes, n) => {
		const { spread, means } = publishAll(...sizes.map((size) => crowd(size)));
		expect(spread.n).toBe(n);
		expect(spread.roles[0]?.n).toBe(n);
		expect(spread.skills[0]?.n).toBe(n);
		expect(means.n).toBe(sizes.reduce((sum, size) => sum + size));
	});

	test('keeps the labels while one of them would grow by one to four', () => {
		const first = [...crowd(5, { label: 'clear' }), ...crowd(5)];
		const second = [...crowd(1, { label: 'clear' }), ...crowd(9)];
		const third = [...crowd(4, { label: 'clear' }), ...crowd(6)];
		expect(publishAll(first, second).spread).toMatchObject({
			n: 20,
			labels: { clear: 5, leaning: 5, blend: 0 }
		});
		expect(publishAll(first, second, third).spread).toMatchObject({
			n: 30,
			labels: { clear: 10, leaning: 20, blend: 0 }
		});
	});

	test('keeps the labels while all new people have the same one, which a difference would tell', () => {
		const first = [...crowd(5, { label: 'clear' }), ...crowd(5)];
		const alike = crowd(10, { label: 'clear' });
		expect(publishAll(first, alike).spread).toMatchObject({
			n: 20,
			labels: { clear: 5, leaning: 5, blend: 0 }
		});
		expect(publishAll(first, alike, crowd(10)).spread).toMatchObject({
			n: 30,
			labels: { clear: 15, leaning: 15, blend: 0 }
		});
	});

	test('takes the first labels as they are: small cells are hidden when they are shown', () => {
		const labels = [...crowd(1, { label: 'clear' }), ...crowd(9)];
		expect(publishAll(labels).spread.labels).toEqual({ clear: 1, leaning: 9, blend: 0 });
	});
});

test('a skill that few of a batch were measured in waits for five of its own', () => {
	const partly = [...crowd(4), ...crowd(3, { skills: [60_000, null, 60_000] })];
	const one = publishAll(partly);
	expect(one.means.skills.map(({ n }) => n)).toEqual([7, 0, 7]);
	const two = publish(one, tallyAll(crowd(5)));
	expect(two.means.skills.map(({ n }) => n)).toEqual([12, 9, 12]);
	const three = publish(two, tallyAll(partly));
	expect(three.means.skills.map(({ n }) => n)).toEqual([19, 9, 19]);
	expect(three.spread.skills.map(({ n }) => n)).toEqual([12, 0, 12]);
});

test('flagged people are counted in steps of five, too', () => {
	const batch = (count: number) => [...crowd(5), ...crowd(count, flagged)];
	expect(publishAll(batch(4)).means.flagged).toBe(0);
	expect(publishAll(batch(4), batch(1)).means.flagged).toBe(5);
	expect(publishAll(batch(4), batch(1), batch(4)).means.flagged).toBe(5);
	expect(publishAll(batch(4), batch(1), batch(4)).taken.flagged).toBe(9);
});

test('a published group survives JSON', () => {
	const published = publishAll(crowd(12), crowd(6, { label: 'blend' }));
	expect(JSON.parse(JSON.stringify(published))).toEqual(published);
});
