import { describe, expect, test } from 'vitest';
import { analyse, type Answered } from '#lib/psychometrics/analyse.ts';
import { NEEDS } from '#lib/psychometrics/needs.ts';
import { sheetOf, type Sheet } from '#lib/psychometrics/rows.ts';
import { honestSheets } from './made-up-people.ts';
import { linesOf, plan, referenceSheets } from './reference.ts';

function people(sheets: readonly Sheet[]): Answered[] {
	return sheets.map((sheet) => ({ id: null, sheet }));
}

const sheets = referenceSheets();
const all = linesOf('answers.jsonl').map(({ id }, i): Answered => {
	const sheet = sheets[i];
	if (!sheet) throw new Error(id);
	return { id, sheet };
});
const again = linesOf('retest.jsonl').map(({ id, answers }): Answered => ({
	id,
	sheet: sheetOf(plan, answers)
}));

describe('who counts', () => {
	const analysis = analyse(plan, [...all, ...again], { groupBy: 'language' });

	test('careless and repeated sheets are counted and left out', () => {
		expect(analysis.counts).toEqual({
			taken: 360,
			careless: 17,
			repeated: 60,
			empty: 0,
			used: 283
		});
	});

	test('the figures with careless sheets stand beside those without', () => {
		expect(analysis.skills.n).toBe(283);
		expect(analysis.withCareless.n).toBe(300);
		expect(analysis.withCareless.figures?.[0]?.alpha).not.toBe(analysis.skills.figures?.[0]?.alpha);
	});

	test('a second sheet of the same person is the retest', () => {
		expect(analysis.retest.n).toBeGreaterThan(NEEDS.retest);
		expect(analysis.retest.figures).toHaveLength(plan.skills.length);
	});

	test('groups below 200 people are not compared, and it says how many there are', () => {
		expect(analysis.groups?.figures).toBeNull();
		expect(analysis.groups?.n).toBeLessThan(NEEDS.group);
		expect(analysis.groups?.needs).toBe(NEEDS.group);
	});

	test('each role with 30 people or more is compared with its targets', () => {
		expect(analysis.roles.map(({ figures }) => figures !== null)).toEqual([true, true, true]);
		for (const { figures } of analysis.roles) {
			for (const { mean, target, proposed } of figures?.skills ?? []) {
				expect(proposed).toBeGreaterThanOrEqual(Math.min(mean, target));
				expect(proposed).toBeLessThanOrEqual(Math.max(mean, target));
			}
		}
	});
});

test('nothing is shown about fewer than ten people', () => {
	const analysis = analyse(plan, people(honestSheets(plan, 1, 9)));
	expect(analysis.skills.figures).toBeNull();
	expect(analysis.findings).toEqual([]);
	expect(analysis.roles.every(({ figures }) => figures === null)).toBe(true);
});

test('an empty sheet is counted as empty', () => {
	const analysis = analyse(plan, people([...honestSheets(plan, 1, 12), sheetOf(plan, {})]));
	expect(analysis.counts.empty).toBe(1);
	expect(analysis.counts.used).toBe(12);
});

test('without anybody, everything is empty and nothing is NaN', () => {
	const analysis = analyse(plan, [], { groupBy: 'group', normGroup: 'nobody' });
	expect(JSON.stringify(analysis)).not.toContain('"n":null');
	expect(analysis.counts.used).toBe(0);
	expect(analysis.groups).toBeNull();
	expect(analysis.norms?.figures).toBeNull();
});

describe('the model', () => {
	const many = honestSheets(plan, 4, 900);
	const analysis = analyse(plan, people(many), { normGroup: 'made up' });

	test('the temperature of made-up people is near 1', () => {
		expect(analysis.temperature.figures?.temperature).toBeGreaterThan(0.8);
		expect(analysis.temperature.figures?.temperature).toBeLessThan(1.2);
	});

	test('percentiles rise, and enclose their scores', () => {
		for (const { percentiles } of analysis.norms?.figures ?? []) {
			expect(percentiles.map(({ percent }) => percent)).toEqual([5, 10, 25, 50, 75, 90, 95]);
			for (const [i, { score, interval }] of percentiles.entries()) {
				expect(score).toBeGreaterThanOrEqual(percentiles[i - 1]?.score ?? 0);
				expect(interval[0]).toBeLessThanOrEqual(score);
				expect(interval[1]).toBeGreaterThanOrEqual(score);
			}
		}
	});
});
