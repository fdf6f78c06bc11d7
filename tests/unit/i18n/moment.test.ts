import { expect, test } from 'vitest';
import { moment } from '#lib/i18n/moment.ts';

test('a moment has the day of the month without a zero in front, in both languages', () => {
	const at = new Date(2026, 11, 2, 7, 5);
	expect(moment('en', at.getTime())).toBe('Wednesday, 2 December 2026 at 07:05');
	expect(moment('id', at.getTime())).toBe('Rabu, 2 Desember 2026 pukul 07.05');
});
