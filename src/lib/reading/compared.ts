import { compareResults, sharedSkills, type SkillChange } from '#lib/engine/compare-results.ts';
import { namesRole } from '#lib/engine/headline.ts';
import type { CompareText } from '#lib/i18n/en/compare.ts';
import { date } from '#lib/i18n/format.ts';
import type { Mode, SkillId } from '#lib/schema/quiz.ts';
import { sayHeadline } from './headline-words.ts';
import { type Reading, scoreOf } from './reading.ts';

/** What a code holds: all answers, those of a quick match, or the scores alone. */
export type Origin = Mode | 'summary';

/** One reading in a comparison, told apart by its code. */
export interface Compared extends Reading {
	/** As the person typed it; '' for none. */
	readonly label: string;
	/** What to call it: the name that the person gave, or its place in the list. */
	readonly name: string;
	/** As typed, '2026-11-22'; '' for none. */
	readonly date: string;
	/** Whether it is part of the picture of the team. */
	readonly isCounted: boolean;
}

/** What was typed beside a code. */
interface Beside {
	/** '' for none. */
	readonly label: string;
	/** '2026-11-22'; '' for none. */
	readonly date: string;
	/** The person says that careless looking answers are real. */
	readonly isReal: boolean;
}

/** A reading as a comparison shows it, under the name given. */
export function toCompared(
	reading: Reading,
	{ label, date, isReal }: Beside,
	name: string
): Compared {
	const { headline } = reading;
	const isCounted = namesRole(headline) || (headline.kind === 'withheld' && isReal);
	return { ...reading, label, name, date, isCounted };
}

/** What the code of a reading holds. */
export function originOf({ mode }: Pick<Reading, 'mode'>): Origin {
	return mode ?? 'summary';
}

/** Results of one quiz, the only ones that can be compared. */
export interface ComparedGroup {
	/** A result of the newest version among them: its roles, targets and words stand for all. */
	readonly newest: Compared;
	readonly people: readonly Compared[];
	/** The skills that all versions among them have, in the order of the newest. */
	readonly skills: readonly SkillId[];
	/** From oldest to newest. */
	readonly versions: readonly number[];
}

/** The results by quiz, in the order in which the quizzes first come. */
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

/** The closest role and how certain that is, in words. */
export function roleInWords(text: CompareText, reading: Reading): string {
	return sayHeadline(text.role, reading);
}

/** What a reader must know about a result, in words; '' for nothing. */
export function notesInWords(text: CompareText, { result }: Compared): string {
	return result.flags.map((flag) => text.flags[flag]).join('; ');
}

/** By what a table of people is ordered: as they came in, by name, or by a skill with the highest first. */
export type SortKey =
	| { readonly by: 'given' }
	| { readonly by: 'name' }
	| { readonly by: 'skill'; readonly skill: SkillId };

/** People without a score come last. Equals stay in the order in which they came in. */
export function sortPeople(people: readonly Compared[], key: SortKey): readonly Compared[] {
	switch (key.by) {
		case 'given':
			return people;
		case 'name': {
			// one collator for all: making one for every pair takes longer than the rest of the table
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

/** Two results of one person, by place in the order of time, and what changed between them. */
export interface Pair {
	readonly from: number;
	readonly to: number;
	readonly changes: ReadonlyMap<SkillId, SkillChange>;
}

/** By date when every result has one, else as they came in. Equal dates stay as they came in. */
export function orderByDate(people: readonly Compared[]): readonly Compared[] {
	return areDated(people) ? [...people].sort((a, b) => a.date.localeCompare(b.date)) : people;
}

export function areDated(people: readonly Compared[]): boolean {
	return people.every(({ date: day }) => day !== '');
}

/** Each result with the next one, and the first with the last. */
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

/** The mean standard error of all differences, in points; null when there is none. */
export function meanError(pairs: readonly Pair[]): number | null {
	const ses = pairs.flatMap(({ changes }) => [...changes.values()].flatMap(({ se }) => se ?? []));
	return ses.length === 0 ? null : ses.reduce((sum, se) => sum + se, 0) / ses.length;
}

/** What to call a result among those of one person: its name, and its date when there is one. */
export function momentOf({ name, date: day, locale }: Compared): string {
	return day === '' ? name : `${name}, ${date(locale, day)}`;
}
