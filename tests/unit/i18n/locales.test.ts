import { expect, test } from 'vitest';
import { isLocale, LOCALE_NAMES, preferredLocale } from '#lib/i18n/locales.ts';
import { LOCALES } from '#lib/schema/locale.ts';

test.each([
	['id', 'id'],
	['en', 'en'],
	['id-ID,id;q=0.9,en-US;q=0.8,en;q=0.7', 'id'],
	['en-GB,en;q=0.9,id;q=0.8', 'en'],
	['en;q=0.5,id;q=0.9', 'id'],
	['en;q=0.8,id;q=0.8', 'en'],
	['id;q=0.8,en;q=0.8', 'id'],
	['ID-id', 'id'],
	['  en ; q=0.1 ,  id ; q=0.2 ', 'id'],
	['id;level=1;q=0.1,en;q=0.2', 'en']
])('“%s” asks for %s', (header, locale) => {
	expect(preferredLocale(header)).toBe(locale);
});

test('the old code of Indonesian is understood', () => {
	expect(preferredLocale('in-ID,in;q=0.9')).toBe('id');
	expect(preferredLocale('in')).toBe('id');
});

test('a language that we do not have is passed over', () => {
	expect(preferredLocale('jv,su;q=0.9,id;q=0.8,en;q=0.7')).toBe('id');
	expect(preferredLocale('ms')).toBe('en');
});

test('a language with q=0 is one that the person does not want', () => {
	expect(preferredLocale('id;q=0,en;q=0.1')).toBe('en');
	expect(preferredLocale('id;q=0.000,fr')).toBe('en');
});

test.each(['', '*', ',,;;,', 'q=1', 'id;q=much', '-id', '<script>', 'id'.repeat(20)])(
	'“%s” asks for nothing we know, so it is English',
	(header) => {
		expect(preferredLocale(header)).toBe('en');
	}
);

test('only our languages are languages', () => {
	expect(LOCALES.every(isLocale)).toBe(true);
	expect(['', 'EN', 'in', 'id-ID', 'constructor'].some(isLocale)).toBe(false);
});

test('every language is listed under its native name', () => {
	expect(LOCALE_NAMES).toEqual({ en: 'English', id: 'Bahasa Indonesia' });
});
