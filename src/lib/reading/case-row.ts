import type { Entry } from '#lib/caseload/entry.ts';
import { namesRole } from '#lib/engine/headline.ts';
import type { DeskText } from '#lib/i18n/en/desk.ts';
import { date } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { sayHeadline } from './headline-words.ts';
import { roleName } from './names.ts';
import type { OpenedReading } from './open-reading.ts';

/** One line of the list. */
export interface CaseRow {
	readonly entry: Entry;
	/** What its code says, which is never kept; null while it is being opened. */
	readonly opened: OpenedReading | null;
}

export const SORTS = ['entered', 'label', 'role'] as const;
export type CaseSort = (typeof SORTS)[number];

/** The role and how certain it is, in the words of the result's headline; or why there is none. */
export function sayOpened(text: DeskText, opened: OpenedReading | null): string {
	if (opened === null) return text.readingCode;
	return opened.ok ? sayHeadline(text.headline, opened.reading) : text.codeIssues[opened.issue];
}

/** What an entry is called where it has no label: by its code, which is short enough to tell apart. */
export function nameOf(text: DeskText, { label, code }: Entry): string {
	return label === '' ? `${text.unnamed} (…${code.slice(-5)})` : label;
}

/** Any code holds "10" somewhere; whoever looks for one types more of it. */
const CODE_WORD = 5;

/** The rows in whose label, notes, role, day or code all words of `filter` stand, in the order of `sort`. */
export function arrangeCases(
	rows: readonly CaseRow[],
	{ locale, filter, sort }: Arrangement
): CaseRow[] {
	const words = filter.toLowerCase().split(/\s+/u).filter(Boolean);
	const found = rows.filter((row) => {
		const { label, notes, entered, code } = row.entry;
		const all = [label, notes, roleOf(row), date(locale, entered)].join('\n').toLowerCase();
		return words.every(
			(word) =>
				all.includes(word) || (word.length >= CODE_WORD && code.toLowerCase().includes(word))
		);
	});
	// "Client 2" stands before "Client 10".
	const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
	const byLabel = (a: CaseRow, b: CaseRow) =>
		Number(a.entry.label === '') - Number(b.entry.label === '') ||
		compare(a.entry.label, b.entry.label);
	const byDay = (a: CaseRow, b: CaseRow) => (a.entry.entered < b.entry.entered ? 1 : -1);
	const order = {
		entered: (a: CaseRow, b: CaseRow) =>
			a.entry.entered === b.entry.entered ? byLabel(a, b) : byDay(a, b),
		label: byLabel,
		role: (a: CaseRow, b: CaseRow) => compare(roleOf(a) || LAST, roleOf(b) || LAST) || byLabel(a, b)
	};
	return found.sort(order[sort]);
}

interface Arrangement {
	readonly locale: Locale;
	readonly filter: string;
	readonly sort: CaseSort;
}

/** Sorts behind every name. */
const LAST = '\uffff';

/** The role that is shown; '' for none. */
function roleOf({ opened }: CaseRow): string {
	if (opened?.ok !== true || !namesRole(opened.reading.headline)) return '';
	return roleName(opened.reading, opened.reading.headline.top);
}
