import type { Entry } from '#lib/caseload/entry.ts';
import { namesRole } from '#lib/engine/headline.ts';
import type { DeskText } from '#lib/i18n/en/desk.ts';
import { date } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { sayHeadline } from './headline-words.ts';
import { roleName } from './names.ts';
import { namesOf, sayProfile } from './profile-words.ts';
import type { OpenedReading } from './open-reading.ts';

/** One line of the caseload. */
export interface CaseRow {
	readonly entry: Entry;
	/** The reading of its code, which is never stored; null until the code is opened. */
	readonly opened: OpenedReading | null;
}

export const SORTS = ['entered', 'label', 'role'] as const;
export type CaseSort = (typeof SORTS)[number];

/** Returns the role and its certainty, or the code of a profile, in the words of the result's headline, or the reason for having none. */
export function sayOpened(text: DeskText, opened: OpenedReading | null): string {
	if (opened === null) return text.readingCode;
	if (!opened.ok) return text.codeIssues[opened.issue];
	const { reading } = opened;
	return reading.kind === 'profile'
		? sayProfile(text.profile, reading)
		: sayHeadline(text.headline, reading);
}

/** Returns the label of an entry, or the end of its code, which is enough to tell entries apart. */
export function nameOf(text: DeskText, { label, code }: Entry): string {
	return label === '' ? `${text.unnamed} (…${code.slice(-5)})` : label;
}

/** Shorter words are not looked up in codes: nearly every code contains "10". */
const CODE_WORD = 5;

/** Returns the rows whose label, notes, role, day or code contain all words of `filter`, in the order of `sort`. */
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
	// "Client 2" comes before "Client 10".
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

/** Returns the name of the role in the headline, or of what comes first in a profile; '' if there is none. */
function roleOf({ opened }: CaseRow): string {
	if (opened?.ok !== true) return '';
	const { reading } = opened;
	if (reading.kind === 'profile') {
		return reading.headline.kind === 'code' ? namesOf(reading, reading.headline.first) : '';
	}
	return namesRole(reading.headline) ? roleName(reading, reading.headline.top) : '';
}
