import { expect, test } from 'vitest';
import { readLines } from '../../../src/cli/arah/map-lines.ts';

async function linesOf(pieces: readonly string[], max?: number) {
	const lines = [];
	for await (const batch of readLines(asStream(pieces), max)) lines.push(...batch);
	return lines;
}

async function* asStream(pieces: readonly string[]) {
	for (const piece of pieces) yield await Promise.resolve(piece);
}

test('lines are the same however the text is cut into pieces', async () => {
	const text = '\ufeff{"a":1}\r\n\r\n  {"b":2} \nlast';
	const whole = await linesOf([text]);
	expect(whole).toEqual([
		{ line: 1, text: '{"a":1}' },
		{ line: 2, text: '' },
		{ line: 3, text: '{"b":2}' },
		{ line: 4, text: 'last' }
	]);
	expect(await linesOf(Array.from(text))).toEqual(whole);
	expect(await linesOf([text.slice(0, 9), text.slice(9)])).toEqual(whole);
});

test('a text that ends with a line break has an empty last line, and no text one line', async () => {
	expect(await linesOf(['a\n'])).toEqual([
		{ line: 1, text: 'a' },
		{ line: 2, text: '' }
	]);
	expect(await linesOf([])).toEqual([{ line: 1, text: '' }]);
});

test('a line that is too long is not kept, and the lines after it are read', async () => {
	const lines = await linesOf(['12345\n12', '34', '56\n', '123456\n1'], 5);
	expect(lines).toEqual([
		{ line: 1, text: '12345' },
		{ line: 2, text: null },
		{ line: 3, text: null },
		{ line: 4, text: '1' }
	]);
});
