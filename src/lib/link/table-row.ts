import { isDay } from './found-code.ts';
import { toLabel } from './label-text.ts';

/** From the least likely to occur inside a cell. */
const SEPARATORS = ['\t', ';', '|', ','] as const;
export type RowSeparator = (typeof SEPARATORS)[number];

/** Heads of the column that identifies the person of a row: names first, then substitutes for a name. */
const NAME_HEADS = [
	/^(?:full |your |first |student |client |participant )?names?$|^nama(?: (?:lengkap|siswa|mahasiswa|peserta|klien|anda|kamu|panggilan))?$/iu,
	/^(?:siswa|mahasiswa|peserta|klien|student|participant|client|label)$/iu,
	/^(?:id|nim|nis|nisn|npm|nomor induk|student id|e-?mail|email address|alamat email)$/iu
] as const;

/** Heads of the date column in our own tables. */
const DATE_HEAD = /^(?:date|tanggal)$/i;

/** The layout of a table, from its first row. */
export interface TableHead {
	readonly separator: RowSeparator;
	/** Number of cells in each row. */
	readonly cells: number;
	/** The column of the names, from 0. */
	readonly column: number;
	/** The column of the dates; -1 for none. */
	readonly dates: number;
}

export interface RowCell {
	readonly text: string;
	/** Position of the cell in the line. */
	readonly start: number;
	readonly isQuoted: boolean;
}

/** The head of a table in a line; null if the line is none. */
export function headOf(line: string): TableHead | null {
	for (const separator of SEPARATORS) {
		if (!line.includes(separator)) continue;
		const cells = cellsOf(line, separator);
		for (const heads of NAME_HEADS) {
			const column = cells.findIndex(({ text }) => heads.test(text.trim()));
			if (column < 0 || cells.length < 2) continue;
			const dates = cells.findIndex(({ text }) => DATE_HEAD.test(text.trim()));
			return { separator, cells: cells.length, column, dates };
		}
	}
	return null;
}

/**
 * The name in a row of a table, for a code that begins at `at`; null if the line is not a row of that table, or if
 * the code is in the name column.
 */
export function nameInRow(line: string, at: number, head: TableHead): string | null {
	const cells = cellsOf(line, head.separator);
	const codeCell = cells.filter(({ start }) => start <= at).length - 1;
	const isRow = head.separator === ',' ? cells.length === head.cells : cells.length > 1;
	const cell = cells[head.column];
	if (!isRow || codeCell === head.column || cell === undefined) return null;
	return toLabel(cell.text);
}

/** The day in a row of that table ("2026-11-22"); null if it is missing or in another form. */
export function dayInRow(
	line: string,
	{ separator, cells: count, dates }: TableHead
): string | null {
	if (dates < 0) return null;
	const cells = cellsOf(line, separator);
	const day = cells.length === count ? cells[dates]?.text.trim() : undefined;
	return day !== undefined && isDay(day) ? day : null;
}

/** The cells of a row (RFC 4180), without quotes and without the apostrophe that guards against formulas. */
export function cellsOf(line: string, separator: RowSeparator): RowCell[] {
	const cells: RowCell[] = [];
	const row = line.replace(/[\r\n]+$/, '');
	let start = 0;
	while (start <= row.length) {
		const end = cellEnd(row, start, separator);
		const written = row.slice(start, end).trim();
		const isQuoted = written.length > 1 && written.startsWith('"') && written.endsWith('"');
		const text = isQuoted ? written.slice(1, -1).replaceAll('""', '"') : written;
		cells.push({ text: text.replace(/^'(?=\s*[=+\-@＝＋－＠])/u, ''), start, isQuoted });
		start = end + 1;
	}
	// | Budi | CODE |
	if (separator === '|' && cells[0]?.text === '') cells.shift();
	return cells;
}

/** Ignores separators inside quotes if the quotes are closed on the same line. */
function cellEnd(row: string, start: number, separator: RowSeparator): number {
	const [quoted = ''] = /^\s*"(?:[^"]|"")*"/.exec(row.slice(start, start + CELL_MAX)) ?? [];
	const end = row.indexOf(separator, start + quoted.length);
	return end < 0 ? row.length : end;
}

const CELL_MAX = 1_000;
