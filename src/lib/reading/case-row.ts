import type { Entry } from '#lib/desk/entry.ts';
import { namesRole, type Headline } from '#lib/engine/headline.ts';
import type { Flag, Result } from '#lib/engine/result.ts';
import type { DeskText } from '#lib/i18n/en/desk.ts';
import { date, percent01 } from '#lib/i18n/format.ts';
import type { LinkIssue } from '#lib/link/link-issue.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Mode, RoleId } from '#lib/schema/quiz.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';

/** What the desk says about one code; worked out from the code, never kept. */
export type CaseReading =
	| {
			readonly kind: 'result';
			readonly headline: Headline['kind'];
			/** The closest role and the next, each with its share as printed: "88%". */
			readonly top: NamedShare;
			readonly second: NamedShare;
			readonly flags: readonly Flag[];
			readonly mode: Mode | 'summary';
			readonly quiz: string;
			readonly version: number;
	  }
	| { readonly kind: 'issue'; readonly issue: LinkIssue['code'] | 'unreachable' };

interface NamedShare {
	readonly name: string;
	readonly share: string;
}

/** One line of the list. */
export interface CaseRow {
	readonly entry: Entry;
	/** Null while its code is being read. */
	readonly reading: CaseReading | null;
}

export const SORTS = ['entered', 'label', 'role'] as const;
export type CaseSort = (typeof SORTS)[number];

/** A scored result in the words of its quiz. */
export function readingOf(
	{ locale, quiz, wording }: Omit<QuizBundle, 'honest'>,
	result: Result,
	headline: Headline,
	mode: Mode | 'summary'
): CaseReading {
	const named = (role: RoleId): NamedShare => {
		const match = result.match.roles.find((other) => other.role === role);
		return {
			name: wording.roles[role]?.name ?? role,
			share: percent01(locale, match?.match01 ?? 0, quiz.scoring.shown01)
		};
	};
	return {
		kind: 'result',
		headline: headline.kind,
		top: named(headline.top),
		second: named(headline.second),
		flags: result.flags,
		mode,
		quiz: wording.name,
		version: quiz.version
	};
}

/** The role and how sure it is, in the words of the result's headline; or why there is none. */
export function sayReading(text: DeskText, reading: CaseReading | null): string {
	if (reading === null) return text.readingCode;
	if (reading.kind === 'issue') return text.codeIssues[reading.issue];
	const { top, second } = reading;
	switch (reading.headline) {
		case 'clear':
			return text.headline.clear(top.name, top.share);
		case 'leaning':
			return text.headline.leaning(top.name, top.share, second.name, second.share);
		case 'blend':
			return text.headline.blend(top.name, top.share, second.name, second.share);
		case 'withheld':
		case 'unmeasured':
			return text.headline[reading.headline];
	}
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
function roleOf({ reading }: CaseRow): string {
	if (reading?.kind !== 'result') return '';
	return namesRole({ kind: reading.headline }) ? reading.top.name : '';
}
