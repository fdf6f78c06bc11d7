import { sharedSkills } from '#lib/engine/compare-results.ts';
import { namesRole } from '#lib/engine/headline.ts';
import type { CompareText } from '#lib/i18n/en/compare.ts';
import type { Mode, SkillId } from '#lib/schema/quiz.ts';
import { sayHeadline } from './headline-words.ts';
import { scoreOf, type Reading } from './reading.ts';

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
