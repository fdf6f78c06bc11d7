import { expect, test } from 'vitest';
import { difOf } from '#lib/psychometrics/dif.ts';
import { keptSheets, plan, referenceText } from './reference.ts';

interface Dif {
	n: number;
	n_group: [number, number];
	loglik: [number, number, number, number];
	lr_total: number;
	p_total: number;
	r2_change: number;
	group_log_odds: number;
	matched_on?: string[];
}
const expected: {
	quiz_by_language: Record<string, Dif>;
	quiz_by_language_purified: Record<string, Dif>;
	first_pass_flagged: string[];
} = JSON.parse(referenceText('dif.json'));

const found = difOf(plan, keptSheets(), ({ language }) =>
	language === 'id' ? 'other' : 'reference'
);

test('planted differences by language are found, and nothing else', () => {
	const flagged = found.filter(({ size }) => size !== 'negligible').map(({ item }) => item);
	expect(flagged).toEqual(expected.first_pass_flagged);
	expect(found.find(({ item }) => item === 'q07')?.isCrossing).toBe(false);
	expect(found.find(({ item }) => item === 'q15')?.isCrossing).toBe(true);
});

test('likelihoods, effects and slopes are those of R, after purification where an item was flagged', () => {
	for (const dif of found) {
		const want =
			expected.quiz_by_language_purified[dif.item] ?? expected.quiz_by_language[dif.item];
		if (!want) throw new Error(dif.item);
		expect(dif.n).toEqual(want.n_group);
		for (const [i, one] of want.loglik.entries()) expect(dif.logLikelihoods[i]).toBeCloseTo(one, 4);
		expect(dif.likelihoodRatio).toBeCloseTo(want.lr_total, 4);
		expect(dif.p).toBeCloseTo(want.p_total, 4);
		expect(dif.effect).toBeCloseTo(want.r2_change, 5);
		expect(dif.groupLogOdds).toBeCloseTo(want.group_log_odds, 4);
		if (want.matched_on) expect(dif.matchedOn).toEqual(want.matched_on);
	}
});
