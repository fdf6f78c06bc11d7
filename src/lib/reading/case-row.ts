import type { Entry } from '#lib/caseload/entry.ts';
import { namesRole } from '#lib/engine/headline.ts';
import type { DeskText } from '#lib/i18n/en/desk.ts';
import { date } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { sayHeadline } from './headline-words.ts';
import { hundredPeople } from './hundred-people.ts';
import { roleName } from './names.ts';
import { namesOf, sayProfile } from './profile-words.ts';
import type { OpenedReading } from './open-reading.ts';
import type { AnyReading } from './reading.ts';

/**
 * What the list shows of one code, in the language of the page. A caseload may have thousands of entries, so their
 * readings are not kept.
 */
export interface CaseFacts {
	/** The closest role and its certainty, or the code of a profile, or why there is none. */
	readonly headline: string;
	/** The name of the closest role, or of what comes first in a profile; '' if the headline names none. */
	readonly role: string;
	/** One score per skill, 0 to 100; null for a skill that was not measured. Empty if the code cannot be read. */
	readonly scores: readonly (number | null)[];
	/** Out of a hundred people, those closest to each role, most likely role first. Empty without a match. */
	readonly people: readonly number[];
	/** Whether the first two roles are too close to call. */
	readonly isBlend: boolean;
	/** What the code contains, if not all answers, and the notes on the answers. */
	readonly tags: readonly string[];
	/** The quiz, its version and what the code contains; '' if it cannot be read. */
	readonly source: string;
}

export const SORTS = ['entered', 'label', 'role'] as const;
export type CaseSort = (typeof SORTS)[number];

/** Returns the facts of an opened code. */
export function factsOf(text: DeskText, opened: OpenedReading): CaseFacts {
	if (!opened.ok) {
		const headline = text.codeIssues[opened.issue];
		return { headline, role: '', scores: [], people: [], isBlend: false, tags: [], source: '' };
	}
	const { reading } = opened;
	const { result, mode, wording, quiz } = reading;
	const contains = text.modes[mode ?? 'summary'];
	return {
		...leadOf(text, reading),
		scores: result.skills.map(({ score }) => score),
		tags: [...(mode === 'full' ? [] : [contains]), ...result.flags.map((flag) => text.flags[flag])],
		source: text.source(contains, wording.name, quiz.version)
	};
}

/** Returns the codes that could not be read. */
export function unreadIn(facts: ReadonlyMap<string, CaseFacts>): string[] {
	return [...facts].filter(([, { source }]) => source === '').map(([code]) => code);
}

/** What leads: a role with its match, or what comes first in a profile, which has no match. */
function leadOf(
	text: DeskText,
	reading: AnyReading
): Pick<CaseFacts, 'headline' | 'role' | 'people' | 'isBlend'> {
	if (reading.kind === 'profile') {
		const { headline } = reading;
		return {
			headline: sayProfile(text.profile, reading),
			role: headline.kind === 'code' ? namesOf(reading, headline.first) : '',
			people: [],
			isBlend: false
		};
	}
	const { headline } = reading;
	const hasMatch = namesRole(headline);
	return {
		headline: sayHeadline(text.headline, reading),
		role: hasMatch ? roleName(reading, headline.top) : '',
		people: hasMatch ? hundredPeople(reading).map(({ people }) => people) : [],
		isBlend: headline.kind === 'blend'
	};
}

/** Returns the label of an entry, or the end of its code, which is enough to tell entries apart. */
export function nameOf(text: DeskText, { label, code }: Entry): string {
	return label === '' ? `${text.unnamed} (…${code.slice(-5)})` : label;
}

/** Shorter words are not looked up in codes: nearly every code contains "10". */
const CODE_WORD = 5;

/**
 * Returns the entries whose label, notes, role, day or code contain all words of `filter`, in the order of `sort`.
 * The role of an entry without facts is unknown.
 */
export function arrangeCases(
	entries: readonly Entry[],
	facts: ReadonlyMap<string, CaseFacts>,
	{ locale, filter, sort }: Arrangement
): Entry[] {
	const roleOf = ({ code }: Entry) => facts.get(code)?.role ?? '';
	const words = filter.toLowerCase().split(/\s+/u).filter(Boolean);
	const found = entries.filter((entry) => {
		if (words.length === 0) return true;
		const { label, notes, entered, code } = entry;
		const all = [label, notes, roleOf(entry), date(locale, entered)].join('\n').toLowerCase();
		return words.every(
			(word) =>
				all.includes(word) || (word.length >= CODE_WORD && code.toLowerCase().includes(word))
		);
	});
	// "Client 2" comes before "Client 10".
	const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
	const byLabel = (a: Entry, b: Entry) =>
		Number(a.label === '') - Number(b.label === '') || compare(a.label, b.label);
	const byDay = (a: Entry, b: Entry) => (a.entered < b.entered ? 1 : -1);
	const order = {
		entered: (a: Entry, b: Entry) => (a.entered === b.entered ? byLabel(a, b) : byDay(a, b)),
		label: byLabel,
		role: (a: Entry, b: Entry) => compare(roleOf(a) || LAST, roleOf(b) || LAST) || byLabel(a, b)
	};
	return found.sort(order[sort]);
}

interface Arrangement {
	readonly locale: Locale;
	readonly filter: string;
	readonly sort: CaseSort;
}

/** Whether the arrangement depends on the roles of all entries. */
export function needsRoles({ filter, sort }: Pick<Arrangement, 'filter' | 'sort'>): boolean {
	return sort === 'role' || filter.trim() !== '';
}

/** Sorts behind every name. */
const LAST = '\uffff';
