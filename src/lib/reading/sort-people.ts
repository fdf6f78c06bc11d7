import type { SkillId } from '#lib/schema/quiz.ts';
import { scoreOf, type Compared } from './compared.ts';

/** By what a table of people is ordered: as they came in, by name, or by a skill with the highest first. */
export type SortKey =
	| { readonly by: 'given' }
	| { readonly by: 'name' }
	| { readonly by: 'skill'; readonly skill: SkillId };

/** Who has no score comes last. Equals stay in the order in which they came in. */
export function sortPeople(people: readonly Compared[], key: SortKey): readonly Compared[] {
	switch (key.by) {
		case 'given':
			return people;
		case 'name': {
			// one collator for all: making one for every pair takes longer than the rest of the table
			const { compare } = new Intl.Collator(people[0]?.bundle.locale, { numeric: true });
			return [...people].sort((a, b) => compare(a.name, b.name));
		}
		case 'skill': {
			const points = (person: Compared) => scoreOf(person, key.skill) ?? -1;
			return [...people].sort((a, b) => points(b) - points(a));
		}
	}
}
