import { expect, test } from 'vitest';
import { wrapWords } from '#lib/chart/wrap-words.ts';

const upTo = (chars: number) => (line: string) => line.length <= chars;

test('takes as many words to a line as fit', () => {
	expect(wrapWords('Data & analitik besar', upTo(8))).toEqual(['Data &', 'analitik', 'besar']);
});

test('a text that fits stays on one line', () => {
	expect(wrapWords('Community', upTo(14))).toEqual(['Community']);
});

test('a word that is too long stays whole', () => {
	expect(wrapWords('a Kreativitasnya b', upTo(5))).toEqual(['a', 'Kreativitasnya', 'b']);
});

test('an empty text is one empty line', () => {
	expect(wrapWords('', upTo(5))).toEqual(['']);
});
