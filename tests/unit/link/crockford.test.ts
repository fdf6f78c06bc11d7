import { expect, test } from 'vitest';
import { fromCrockford, toCrockford } from '#lib/link/crockford.ts';

const SYMBOLS = Array.from({ length: 32 }, (_, symbol) => symbol);

test('all 32 symbols are written with Crockford’s digits and letters, and read back', () => {
	expect(toCrockford(SYMBOLS)).toBe('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
	expect(fromCrockford('0123456789ABCDEFGHJKMNPQRSTVWXYZ')).toEqual(SYMBOLS);
	expect(fromCrockford('0123456789abcdefghjkmnpqrstvwxyz')).toEqual(SYMBOLS);
});

test.each([
	['letters that look like digits', 'OoIiLl', [0, 0, 1, 1, 1, 1]],
	['groups', '1A-2B 3C\t4D\n5E', [1, 10, 2, 11, 3, 12, 4, 13, 5, 14]],
	['dashes and the minus of a word processor', '1–2—3‑4−5', [1, 2, 3, 4, 5]],
	[
		'soft hyphens and invisible marks of chat programs',
		'\ufeff1\u00ad2\u200b3\u20604\u200e',
		[1, 2, 3, 4]
	],
	['a full stop', '12.', [1, 2]],
	['brackets and quotes', '(“12”),', [1, 2]],
	['marks of emphasis', '**12**', [1, 2]],
	['angle brackets around an address', '<https://arah.example/en/result#12>', [1, 2]],
	['an address', 'https://arah.example/en/result?a=b#12', [1, 2]],
	['the part of an address after its path', '#12', [1, 2]],
	['an address whose hash was escaped', 'https://arah.example/en/result%2312', [1, 2]],
	['words before an address', 'Lihat hasilku: https://arah.example/id/hasil#12!', [1, 2]]
])('a code is read through %s', (_, text, symbols) => {
	expect(fromCrockford(text)).toEqual(symbols);
});

test.each(['', ' ', '#', '...', 'https://arah.example/en/result#', '\u200b', '🙂'])(
	'there is no symbol in %j',
	(text) => {
		expect(fromCrockford(text)).toEqual([]);
	}
);

test.each([
	'12U34',
	'12.34',
	'12🙂34',
	'12é34',
	'12ſ34',
	'12ﬆ34',
	'12٣34',
	'12%34',
	'12/34',
	'https://arah.example'
])('%j holds more than a code', (text) => {
	expect(fromCrockford(text)).toBeNull();
});
