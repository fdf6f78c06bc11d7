import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText, separatorFor } from '#lib/i18n/csv-text.ts';

/** A reader of RFC 4180, written apart from the writer. */
function readCsv(text: string, separator: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let cell = '';
	let isQuoted = false;
	for (let i = 0; i < text.length; i += 1) {
		const char = text.charAt(i);
		if (isQuoted) {
			if (char !== '"') cell += char;
			else if (text.charAt(i + 1) === '"') {
				cell += '"';
				i += 1;
			} else isQuoted = false;
		} else if (char === '"') isQuoted = true;
		else if (char === separator) {
			row.push(cell);
			cell = '';
		} else if (char === '\r' && text.charAt(i + 1) === '\n') {
			rows.push([...row, cell]);
			row = [];
			cell = '';
			i += 1;
		} else cell += char;
	}
	return rows;
}

const nasty = fc.string({
	unit: fc.constantFrom(
		'a',
		'é',
		'"',
		',',
		';',
		'\r',
		'\n',
		'\t',
		' ',
		'=',
		'+',
		'-',
		'@',
		"'",
		'＝'
	)
});

test.each([',', ';'] as const)('rows written with %s are read back', (separator) => {
	fc.assert(
		fc.property(fc.array(fc.array(nasty, { minLength: 1 })), (rows) => {
			const read = readCsv(csvText(rows, separator).slice(1), separator);
			const expected = rows.map((row) =>
				row.map((cell) => (/^\s*[=+\-@＝]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell))
			);
			expect(read).toEqual(expected);
		}),
		{ seed: 20261122, numRuns: 500 }
	);
});

test('no cell begins as a formula, whatever a quiz calls its skills', () => {
	fc.assert(
		fc.property(nasty, (text) => {
			const [[cell = ''] = []] = readCsv(csvText([[text]]).slice(1), ',');
			expect(cell.trimStart()).not.toMatch(/^[=+\-@＝]/);
		}),
		{ seed: 20261122, numRuns: 500 }
	);
});

test.each([
	'=1+1',
	'+62',
	'-2+3',
	'@SUM(A1)',
	' =1',
	'\t=1',
	'\n=1',
	'＝1',
	'=HYPERLINK("http://x";"y")'
])('%j is text and not a formula', (attack) => {
	const [[cell] = []] = readCsv(csvText([[attack]]).slice(1), ',');
	expect(cell).toBe(`'${attack}`);
});

test('numbers stay numbers, also below zero', () => {
	expect(csvText([[-3, 62]])).toBe('\uFEFF-3,62\r\n');
});

test('the text starts with a mark that tells Excel it is UTF-8', () => {
	expect(csvText([['é']])).toBe('\uFEFFé\r\n');
});

test('a quote is doubled', () => {
	expect(csvText([['a "b"', 'c']])).toBe('\uFEFF"a ""b""",c\r\n');
});

test('Indonesian Excel gets semicolons, English Excel commas', () => {
	expect(separatorFor('id')).toBe(';');
	expect(separatorFor('en')).toBe(',');
});

test('decimals have the comma that a spreadsheet expects beside semicolons', () => {
	expect(csvText([[0.25, -1.5, 62, '0.25']], ';')).toBe('\ufeff0,25;-1,5;62;0.25\r\n');
	expect(csvText([[0.25, -1.5, 62, '0.25']], ',')).toBe('\ufeff0.25,-1.5,62,0.25\r\n');
});
