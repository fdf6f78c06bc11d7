import { expect, test } from 'vitest';
import { scoreSkills } from '#lib/engine/score-skills.ts';
import { retestOf, type Pair } from '#lib/psychometrics/retest.ts';
import { sheetOf } from '#lib/psychometrics/rows.ts';
import { linesOf, plan, referenceText } from './reference.ts';

interface Expected {
	n: number;
	r: number;
	r_ci95: [number, number];
	icc_a1: number;
	icc_a1_ci95: [number, number];
	icc_c1: number;
	sem: number;
	mdc95: number;
	change: number;
	change_ci95: [number, number];
}
const expected: { skills: Record<string, Expected> } = JSON.parse(referenceText('retest.json'));

test('agreement, error and change between two occasions are those of R', () => {
	const first = new Map(linesOf('answers.jsonl').map((line) => [line.id, line]));
	const scores = linesOf('retest.jsonl').map((second) => {
		const before = first.get(second.id);
		if (!before) throw new Error(second.id);
		return [before, second].map(({ answers }) => scoreSkills(plan, sheetOf(plan, answers).chosen));
	});
	for (const [s, { id }] of plan.skills.entries()) {
		const pairs = scores.flatMap(([a, b]): Pair[] => {
			const [one, two] = [a?.[s]?.score, b?.[s]?.score];
			return typeof one === 'number' && typeof two === 'number' ? [[one, two]] : [];
		});
		const found = retestOf(pairs);
		const want = expected.skills[id];
		if (!want || !found) throw new Error(id);
		expect(found.n).toBe(want.n);
		expect(found.r).toBeCloseTo(want.r, 9);
		expect(found.rInterval?.[0]).toBeCloseTo(want.r_ci95[0], 9);
		expect(found.iccAgreement).toBeCloseTo(want.icc_a1, 9);
		expect(found.iccInterval?.[0]).toBeCloseTo(want.icc_a1_ci95[0], 8);
		expect(found.iccInterval?.[1]).toBeCloseTo(want.icc_a1_ci95[1], 8);
		expect(found.iccConsistency).toBeCloseTo(want.icc_c1, 9);
		expect(found.sem).toBeCloseTo(want.sem, 9);
		expect(found.smallestChange).toBeCloseTo(want.mdc95, 7);
		expect(found.change).toBeCloseTo(want.change, 9);
		expect(found.changeInterval[0]).toBeCloseTo(want.change_ci95[0], 8);
		expect(found.changeInterval[1]).toBeCloseTo(want.change_ci95[1], 8);
	}
});

test('two pairs say nothing', () => {
	expect(
		retestOf([
			[10, 20],
			[30, 40]
		])
	).toBeNull();
});
