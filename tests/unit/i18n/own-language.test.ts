import { expect, test } from 'vitest';
import { addressInOwnLanguage } from '#lib/i18n/own-language.ts';

test.each([
	['/', '/id'],
	['/r', '/id/result'],
	['/invite', '/id/invite'],
	['/room', '/id/room'],
	['/embed', '/id/embed']
])('%s leads to %s for a reader of Indonesian', (short, long) => {
	expect(addressInOwnLanguage(short, 'id-ID,id;q=0.9,en;q=0.8')).toBe(long);
});

test.each(['', '/R', '/r/', '/rooms', '/en', '/toString'])('“%s” is no short address', (path) => {
	expect(addressInOwnLanguage(path, 'en')).toBeUndefined();
});
