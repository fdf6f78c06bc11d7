import type { Locale } from '#lib/schema/locale.ts';

/** Spreadsheets run a cell that begins like this as a formula, after spaces too, and in full width. */
const STARTS_LIKE_FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const NEEDS_QUOTES = /[",;\r\n]|^\s|\s$/;

/** Without it Excel takes UTF-8 for the code page of the machine. */
const BYTE_ORDER_MARK = '\uFEFF';

export type Cell = string | number;

export type Separator = ',' | ';';

/** What Excel expects between columns: a semicolon where a comma stands before decimals, as in Indonesia. */
export function separatorFor(locale: Locale): Separator {
	const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
	return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}

/**
 * Rows as CSV (RFC 4180), with a byte order mark for Excel. A text that a spreadsheet would run as a
 * formula gets an apostrophe in front (OWASP, CSV injection); numbers stay numbers.
 */
export function csvText(rows: readonly (readonly Cell[])[], separator: Separator = ','): string {
	const encode = (cell: Cell) => encodeCell(cell, separator);
	const lines = rows.map((row) => `${row.map(encode).join(separator)}\r\n`);
	return BYTE_ORDER_MARK + lines.join('');
}

function encodeCell(cell: Cell, separator: Separator): string {
	// where semicolons part the columns, a point would make text or a date of a number
	if (typeof cell === 'number') return String(cell).replace('.', separator === ';' ? ',' : '.');
	const harmless = STARTS_LIKE_FORMULA.test(cell) ? `'${cell}` : cell;
	return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
