import { describe, expect, test } from 'vitest';
import {
	date,
	decimal,
	finePercent01,
	interval,
	list,
	percent01,
	points,
	signed,
	signedPoints
} from '#lib/i18n/format.ts';
import { LOCALES } from '#lib/schema/locale.ts';

const CAPS = { min: 0.05, max: 0.95 };

describe('percent01', () => {
	test.each([
		[0, '<5%'],
		[0.0499, '<5%'],
		[0.05, '5%'],
		[0.124, '12%'],
		[0.876, '88%'],
		[0.95, '95%'],
		[0.9501, '>95%'],
		[1, '>95%']
	])('%d is shown as %s within the caps', (share01, shown) => {
		expect(percent01('en', share01, CAPS)).toBe(shown);
		expect(percent01('id', share01, CAPS)).toBe(shown);
	});

	test('without caps the ends of the scale are shown as they are', () => {
		expect(percent01('en', 0)).toBe('0%');
		expect(percent01('en', 1)).toBe('100%');
	});
});

test('a signed number shows which way it goes, and zero goes nowhere', () => {
	expect([18.4, -7.6, 0.4, -0.4, 0].map((value) => signedPoints('id', value))).toEqual([
		'+18',
		'-8',
		'0',
		'0',
		'0'
	]);
});

describe('points', () => {
	test('are whole numbers, rounded half away from zero', () => {
		expect(points('en', 61.5)).toBe('62');
		expect(points('id', -7.5)).toBe('-8');
	});

	test('never show a negative zero', () => {
		expect(points('en', -0.3)).toBe('0');
		expect(points('id', -0)).toBe('0');
	});

	test('group the digits of thousands as the language does', () => {
		expect(points('en', 999.4)).toBe('999');
		expect(points('en', 999.5)).toBe('1,000');
		expect(points('id', 20_000)).toBe('20.000');
	});
});

describe('interval', () => {
	test('stands in the words of the language', () => {
		expect(interval('en', 49.6, 74.2)).toBe('50 to 74');
		expect(interval('id', 49.6, 74.2)).toBe('50 sampai 74');
		expect(interval('en', 10.8, 11.2)).toBe('11');
	});
});

describe('date', () => {
	test('stands in the words of the language', () => {
		expect(date('en', '2026-11-22')).toBe('22 November 2026');
		expect(date('id', '2026-11-22')).toBe('22 November 2026');
	});

	test.each(LOCALES)('is the one that Intl writes in %s, for every month', (locale) => {
		const region = { en: 'en-GB', id: 'id-ID' }[locale];
		const intl = new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone: 'UTC' });
		for (let month = 1; month <= 12; month += 1) {
			const day = `2026-${String(month).padStart(2, '0')}-01`;
			expect(date(locale, day)).toBe(intl.format(new Date(day)));
		}
	});
});

describe('list', () => {
	test('joins words as the language does', () => {
		expect(list('en', ['a', 'b', 'c'])).toBe('a, b, and c');
		expect(list('id', ['a', 'b', 'c'])).toBe('a, b, dan c');
		expect(list('id', ['a', 'b'])).toBe('a dan b');
	});

	test('of one word is that word, of none is nothing', () => {
		expect(list('en', ['a'])).toBe('a');
		expect(list('en', [])).toBe('');
	});
});

describe('decimal', () => {
	test('has the mark of the language and a true minus', () => {
		expect([decimal('en', 2.584, 2), decimal('id', 2.584, 2)]).toEqual(['2.58', '2,58']);
		expect([decimal('en', -0.5, 1), decimal('id', -12.34, 1)]).toEqual(['−0.5', '−12,3']);
	});

	test('of nearly nothing is nothing, without a sign', () => {
		expect([decimal('en', -0.001, 2), signed('en', 0.001, 2), signed('en', -0.001, 2)]).toEqual([
			'0.00',
			'0.00',
			'0.00'
		]);
	});
});

test('signed says which way', () => {
	expect([signed('en', 2.58, 2), signed('id', -0.22, 2)]).toEqual(['+2.58', '−0,22']);
});

test('a fine per cent has one decimal', () => {
	expect([finePercent01('en', 0.003), finePercent01('id', 0.9795)]).toEqual(['0.3%', '98,0%']);
});
