import { expect, test } from 'vitest';
import { lineOf } from '#lib/reading/code-source.ts';
import { findCodes } from '#lib/link/find-codes.ts';

const code = '1071AT01QA3XVZWFQ3ZFAK8JSV6SY';

test.each([
	'Budi',
	'Budi (kelas A?)',
	'Dewi, S.Pd.',
	'anak yang duduk di pojok kelas itu',
	'Ani "Nia"'
])('what goes back into the field as the line of %s is read with that name again', (label) => {
	expect(findCodes(lineOf({ code, label, line: 1 }))).toEqual([{ code, label, line: 1 }]);
});

test('an ordinary name is written before a colon', () => {
	expect(lineOf({ code, label: 'Budi', line: 1 })).toBe(`Budi: ${code}`);
});
