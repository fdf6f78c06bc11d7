import { describe, expect, test } from 'vitest';
import { qualityLimits } from '#lib/engine/quality-limits.ts';
import { buildQuiz } from '../../support/engine-quiz.ts';

const { quality } = buildQuiz().scoring;
const facts = (items: number) =>
	qualityLimits(quality, { states: 'facts', items, hasReversed: false }).longstringMin;
const agreement = (items: number) =>
	qualityLimits(quality, { states: 'agreement', items, hasReversed: true }).longstringMin;

describe('a straight line, where the author gives no limit', () => {
	test('takes longer on a scale of facts than on one of agreement', () => {
		expect([facts(19), agreement(19)]).toEqual([15, 8]);
	});

	test('takes longer among more items, because chance has more tries', () => {
		expect([13, 19, 30, 60].map(facts)).toEqual([13, 15, 17, 20]);
		expect([10, 30, 60].map(agreement)).toEqual([7, 8, 9]);
	});

	test('cannot be told from honest answers among few items', () => {
		expect([facts(12), agreement(4)]).toEqual([Infinity, Infinity]);
	});
});

describe('variation that is too small', () => {
	const irvOf = (states: 'facts' | 'agreement', hasReversed: boolean) =>
		qualityLimits(quality, { states, items: 30, hasReversed }).irvMin;

	test('is a sign only where agreeing with everything contradicts itself', () => {
		expect(irvOf('agreement', true)).toBe(0.5);
		expect(irvOf('agreement', false)).toBe(0);
		expect(irvOf('facts', true)).toBe(0);
	});
});

test('limits of the author count', () => {
	const own = { ...quality, longstringMin: 4, irvMin: 0.2 };
	expect(qualityLimits(own, { states: 'facts', items: 19, hasReversed: false })).toEqual({
		longstringMin: 4,
		irvMin: 0.2
	});
});
