import { compareResults, sharedSkills, type SkillChange } from '#lib/engine/compare-results.ts';
import type { CompareText } from '#lib/i18n/en/compare.ts';
import { date } from '#lib/i18n/format.ts';
import type { Mode, SkillId } from '#lib/schema/quiz.ts';
import { sayHeadline } from './headline-words.ts';
import { sayProfile } from './profile-words.ts';
import { type AnyReading, type ProfileReading, type Reading, scoreOf } from './reading.ts';

/** What a code contains: all answers, the answers of a quick match, or only the scores. */
export type Origin = Mode | 'summary';

/** What a comparison adds to a reading. */
interface Listed {
	/** The typed name; '' if there is none. */
	readonly label: string;
	/** The label, or a name made from the position in the list. */
	readonly name: string;
	/** As '2026-11-22'; '' if there is none. */
	readonly date: string;
	/** Whether the group figures include it. */
	readonly isCounted: boolean;
}

/** One reading in a comparison, identified by its code. */
export type Compared = (Reading & Listed) | (ProfileReading & Listed);

/** What a person entered about a code. */
interface Beside {
	/** '' if there is none. */
	readonly label: string;
	/** As '2026-11-22'; '' if there is none. */
	readonly date: string;
	/** Whether answers that look careless were confirmed as real. */
	readonly isReal: boolean;
}

/** Returns a reading as a comparison shows it, under the given name. */
export function toCompared(
	reading: AnyReading,
	{ label, date, isReal }: Beside,
	name: string
): Compared {
	const { kind } = reading.headline;
	const isCounted = kind === 'withheld' ? isReal : kind !== 'unmeasured' && kind !== 'incomplete';
	return { ...reading, label, name, date, isCounted };
}

/** Returns what the code of a reading contains. */
export function originOf({ mode }: Pick<AnyReading, 'mode'>): Origin {
	return mode ?? 'summary';
}

/** The results of one quiz; results of different quizzes cannot be compared. */
export interface ComparedGroup {
	/** A result of the newest version among them; its roles, targets and words apply to the whole group. */
	readonly newest: Compared;
	readonly people: readonly Compared[];
	/** The skills that all their versions share, in the order of the newest. */
	readonly skills: readonly SkillId[];
	/** Oldest first. */
	readonly versions: readonly number[];
}

/** Groups results by quiz, in the order in which the quizzes first appear. */
export function groupByQuiz(results: readonly Compared[]): ComparedGroup[] {
	const quizzes = [...new Set(results.map(({ quiz }) => quiz.id))];
	return quizzes.flatMap((id) => {
		const people = results.filter(({ quiz }) => quiz.id === id);
		const oldestFirst = [...people].sort((a, b) => a.quiz.version - b.quiz.version);
		const newest = oldestFirst.at(-1);
		if (newest === undefined) return [];
		const versions = [...new Set(oldestFirst.map(({ quiz }) => quiz.version))];
		const skills = sharedSkills([...oldestFirst].reverse().map(({ result }) => result));
		return [{ newest, people, skills, versions }];
	});
}

/** Returns the closest role and its certainty, or the code of a profile, in words. */
export function resultInWords(text: CompareText, reading: AnyReading): string {
	return reading.kind === 'profile'
		? sayProfile(text.profile, reading)
		: sayHeadline(text.role, reading);
}

/** Returns the flags of a result in words; '' if it has none. */
export function notesInWords(text: CompareText, { result }: Compared): string {
	return result.flags.map((flag) => text.flags[flag]).join('; ');
}

/** The order of a table of people: as added, by name, or by a skill with the highest score first. */
export type SortKey =
	| { readonly by: 'given' }
	| { readonly by: 'name' }
	| { readonly by: 'skill'; readonly skill: SkillId };

/** Returns the people in order. People without a score come last, and ties keep their order. */
export function sortPeople(people: readonly Compared[], key: SortKey): readonly Compared[] {
	switch (key.by) {
		case 'given':
			return people;
		case 'name': {
			// One collator for all: creating one for each pair takes longer than the rest of the table.
			const { compare } = new Intl.Collator(people[0]?.locale, { numeric: true });
			return [...people].sort((a, b) => compare(a.name, b.name));
		}
		case 'skill': {
			const points = (person: Compared) => scoreOf(person, key.skill) ?? -1;
			return [...people].sort((a, b) => points(b) - points(a));
		}
	}
}

/** More outlines than this cannot be told apart on one radar. */
export const OVER_TIME_MAX = 3;

/** Two results of one person, by position in chronological order, and the changes between them. */
export interface Pair {
	readonly from: number;
	readonly to: number;
	readonly changes: ReadonlyMap<SkillId, SkillChange>;
}

/** Returns the results by date if each has one, otherwise as they were added. Equal dates keep their order. */
export function orderByDate(people: readonly Compared[]): readonly Compared[] {
	return areDated(people) ? [...people].sort((a, b) => a.date.localeCompare(b.date)) : people;
}

export function areDated(people: readonly Compared[]): boolean {
	return people.every(({ date: day }) => day !== '');
}

/** Returns the changes from each result to the next one, and from the first to the last. */
export function pairsOf({ skills }: ComparedGroup, ordered: readonly Compared[]): Pair[] {
	const places = ordered.slice(1).map((_, i) => [i, i + 1] as const);
	if (ordered.length > 2) places.push([0, ordered.length - 1]);
	return places.flatMap(([from, to]) => {
		const before = ordered[from];
		const after = ordered[to];
		if (before === undefined || after === undefined) return [];
		const changes = compareResults(before.result, after.result)
			.filter(({ skill }) => skills.includes(skill))
			.map((change) => [change.skill, change] as const);
		return [{ from, to, changes: new Map(changes) }];
	});
}

/** Returns the mean standard error of all differences, in points; null if there are none. */
export function meanError(pairs: readonly Pair[]): number | null {
	const ses = pairs.flatMap(({ changes }) => [...changes.values()].flatMap(({ se }) => se ?? []));
	return ses.length === 0 ? null : ses.reduce((sum, se) => sum + se, 0) / ses.length;
}

/** Returns the name of a result and its date, if it has one. */
export function momentOf({ name, date: day, locale }: Compared): string {
	return day === '' ? name : `${name}, ${date(locale, day)}`;
}
