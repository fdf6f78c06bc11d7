import { LOCALES, type Locale } from '#lib/schema/locale.ts';
import Papa from 'papaparse';

/** What a column of a pasted table is used for. */
export type ColumnUse =
	| { readonly of: 'text'; readonly locale: Locale }
	| { readonly of: 'skill' }
	| { readonly of: 'reverse' }
	| { readonly of: 'nothing' };

/** A pasted table with the use of each column, recognised by its content. An author can change the uses. */
export interface PastedTable {
	/** Without the head; every row has as many cells as there are columns. */
	readonly rows: readonly (readonly string[])[];
	/** The first row if it names the columns; otherwise null. */
	readonly head: readonly string[] | null;
	readonly uses: readonly ColumnUse[];
}

/** One question of a table. */
export interface TableItem {
	readonly texts: Readonly<Partial<Record<Locale, string>>>;
	/** The name of its skill; empty if the table has none. */
	readonly skill: string;
	readonly reverse: boolean;
}

export interface TableItems {
	readonly items: readonly TableItem[];
	/** Rows without a text, and rows with the text of a row before. */
	readonly left: { readonly empty: number; readonly twice: number };
}

/** As many items as a quiz can have. */
const MOST_ROWS = 500;
const MOST_COLUMNS = 20;

/**
 * Reads a table as it is copied from a spreadsheet (tabs) or saved by one (semicolons or commas). The texts are taken
 * to be in `locale` unless their words show another language. Null if there is no table.
 */
export function readTable(text: string, locale: Locale): PastedTable | null {
	const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
		delimiter: delimiterOf(text),
		skipEmptyLines: 'greedy',
		preview: MOST_ROWS + 1
	});
	const columns = Math.min(MOST_COLUMNS, Math.max(0, ...data.map(({ length }) => length)));
	const cells = data.map((row) =>
		Array.from({ length: columns }, (_, column) => (row[column] ?? '').replace(/\s+/g, ' ').trim())
	);
	const [first] = cells;
	if (first === undefined || columns === 0) return null;
	const head = isHead(first, cells.slice(1)) ? first : null;
	const rows = (head === null ? cells : cells.slice(1)).slice(0, MOST_ROWS);
	return rows.length === 0 ? null : { rows, head, uses: usesOf(rows, head, locale) };
}

/** The delimiter on most lines. A text often has commas, so they count only where there is nothing else. */
function delimiterOf(text: string): string {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const has = (mark: string) => lines.filter((line) => line.includes(mark)).length;
	return ['\t', ';'].find((mark) => has(mark) > lines.length / 2) ?? ',';
}

const HEADS = {
	text: /^(?:items?|questions?|statements?|stems?|texts?|pertanyaan|pernyataan|butir|soal|teks|english|inggris|indonesian?|bahasa indonesia)$/i,
	skill:
		/^(?:skills?|scales?|dimensions?|traits?|factors?|constructs?|categor(?:y|ies)|keterampilan|skala|dimensi|aspek|faktor|kategori|minat)$/i,
	reverse:
		/^(?:reversed?|reverse[- ]?(?:d|keyed|scored)|key(?:ed)?|direction|terbalik|balik|dibalik|arah|kunci)\??$/i
};
const IS_REVERSE = /^(?:r|rev|reversed?|-|−|–|y|yes|true|1|x|✓|terbalik|balik|ya|b)$/i;
const IS_REGULAR = /^(?:|\+|n|no|false|0|t|tidak|tdk|normal|regular|biasa|positive|positif)$/i;

const isReverseCell = (cell: string) => IS_REVERSE.test(cell) || IS_REGULAR.test(cell);

function isHead(first: readonly string[], others: readonly (readonly string[])[]): boolean {
	if (first.some((cell) => Object.values(HEADS).some((head) => head.test(cell)))) return true;
	// a word above a column of marks names it
	return first.some(
		(cell, column) =>
			cell !== '' &&
			others.length > 1 &&
			!isReverseCell(cell) &&
			others.every((row) => isReverseCell(row[column] ?? ''))
	);
}

interface Column {
	readonly index: number;
	readonly cells: readonly string[];
	readonly distinct: number;
	readonly length: number;
	readonly head: string;
}

function usesOf(
	rows: readonly (readonly string[])[],
	head: readonly string[] | null,
	locale: Locale
): ColumnUse[] {
	const columns = (rows[0] ?? []).map((_, index): Column => {
		const cells = rows.map((row) => row[index] ?? '');
		const filled = cells.filter((cell) => cell !== '');
		const sum = filled.reduce((total, { length }) => total + length, 0);
		const length = filled.length === 0 ? 0 : sum / filled.length;
		return { index, cells, distinct: new Set(filled).size, length, head: head?.[index] ?? '' };
	});
	const uses: ColumnUse[] = columns.map(() => ({ of: 'nothing' }));
	const free = (column: Column) => uses[column.index]?.of === 'nothing';

	const reverse =
		columns.find((column) => HEADS.reverse.test(column.head)) ?? columns.find(isOfMarks);
	if (reverse) uses[reverse.index] = { of: 'reverse' };
	const texts = textColumns(columns.filter(free), rows.length);
	for (const [column, language] of languagesOf(texts, locale)) {
		uses[column.index] = { of: 'text', locale: language };
	}
	const skill =
		columns.find((column) => free(column) && HEADS.skill.test(column.head)) ??
		columns.filter((column) => free(column) && isOfNames(column, rows.length))[0];
	if (skill) uses[skill.index] = { of: 'skill' };
	return uses;
}

/** Marks such as "R" or "yes", at least one of them for a reversed question. Bare numbers may count the rows. */
function isOfMarks({ cells, distinct }: Column): boolean {
	return cells.every(isReverseCell) && cells.some((cell) => IS_REVERSE.test(cell)) && distinct <= 2;
}

/** The columns with most to read. */
function textColumns(columns: readonly Column[], rows: number): Column[] {
	const named = columns.filter(({ head }) => HEADS.text.test(head));
	if (named.length > 0) return named.slice(0, LOCALES.length);
	const [longest, second] = [...columns].sort((a, b) => b.length - a.length);
	if (longest === undefined) return [];
	const isText = (column: Column) =>
		column.length > longest.length / 2 && column.distinct > rows / 2 && !isOfNames(column, rows);
	return second && isText(second) ? [longest, second].sort((a, b) => a.index - b.index) : [longest];
}

/** Few short names that come again and again. */
function isOfNames({ cells, distinct, length }: Column, rows: number): boolean {
	const isNumbered = cells.every((cell) => /^\d*[.)]?$/.test(cell));
	return distinct > 0 && !isNumbered && length <= 40 && (distinct < rows || rows < 4);
}

const COMMON: Readonly<Record<Locale, RegExp>> = {
	en: /\b(?:the|and|to|of|i|my|a|in|for|with|that|is|it|people)\b/gi,
	id: /\b(?:yang|dan|saya|aku|untuk|dengan|di|dari|ke|orang|ini|itu|tidak|membuat)\b/gi
};

function languagesOf(columns: readonly Column[], locale: Locale): [Column, Locale][] {
	const [first, second] = columns;
	if (first === undefined) return [];
	const other = LOCALES.find((one) => one !== locale) ?? locale;
	if (second === undefined) return [[first, leansTo(first, other, locale) > 0 ? other : locale]];
	const isSwapped = leansTo(first, other, locale) > leansTo(second, other, locale);
	return isSwapped
		? [
				[first, other],
				[second, locale]
			]
		: [
				[first, locale],
				[second, other]
			];
}

/** How much more often the common words of one language occur than those of another. */
function leansTo({ cells }: Column, one: Locale, other: Locale): number {
	const text = cells.join(' ');
	const count = (locale: Locale) => text.match(COMMON[locale])?.length ?? 0;
	return count(one) - count(other);
}

/** The questions of a table by the use of its columns. Throws nothing: rows without a text are counted and left out. */
export function itemsOf({ rows, uses }: PastedTable): TableItems {
	const items: TableItem[] = [];
	const seen = new Set<string>();
	const left = { empty: 0, twice: 0 };
	for (const row of rows) {
		const texts: Partial<Record<Locale, string>> = {};
		let skill = '';
		let reverse = false;
		for (const [column, use] of uses.entries()) {
			const cell = row[column] ?? '';
			if (use.of === 'text' && cell !== '') texts[use.locale] = cell;
			if (use.of === 'skill') skill = cell;
			if (use.of === 'reverse') reverse = IS_REVERSE.test(cell);
		}
		const key = JSON.stringify(Object.values(texts).map((text) => text.toLowerCase()));
		if (key === '[]') left.empty += 1;
		else if (seen.has(key)) left.twice += 1;
		else items.push({ texts, skill, reverse });
		seen.add(key);
	}
	return { items, left };
}
