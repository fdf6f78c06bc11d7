import { percent01 } from '#lib/i18n/format.ts';
import { roundParts } from '#lib/i18n/round-parts.ts';
import type { RoleId } from '#lib/schema/quiz.ts';
import { certainty01 } from './headline-words.ts';
import type { Reading } from './reading.ts';

/** How many of a hundred people are closest to one role, or to any of the unnamed roles. */
export interface PeopleOfRole {
	/** Null for all roles after the first three. */
	readonly role: RoleId | null;
	/** 0 to 100; all groups add up to 100. */
	readonly people: number;
	/** The match as shown elsewhere: "70%", "<5%". */
	readonly percent: string;
}

/** How many roles a scale has space to name. */
const NAMED = 3;

/**
 * Returns the match as a hundred people, most likely role first. The first role gets the number in its sentence,
 * within the limits of a shown match. The others share the rest in proportion, rounded by the largest remainder.
 * With more than three roles, the last group contains all the others.
 */
export function hundredPeople(reading: Reading): PeopleOfRole[] {
	const { locale, quiz, result } = reading;
	const matchOf = (role: RoleId) =>
		result.match.roles.find((other) => other.role === role)?.match01 ?? 0;
	const named = result.match.ranking.slice(0, NAMED);
	const unnamed = result.match.ranking.slice(NAMED);
	const groups = [
		...named.map((role) => ({ role, match01: matchOf(role) })),
		...(unnamed.length === 0
			? []
			: [{ role: null, match01: unnamed.reduce((sum, role) => sum + matchOf(role), 0) }])
	];
	const first = Math.round(100 * certainty01(reading));
	const people = [first, ...shareOut(100 - first, groups.slice(1))];
	return groups.map(({ role, match01 }, place) => ({
		role,
		people: people[place] ?? 0,
		percent: percent01(locale, match01, quiz.scoring.shown01)
	}));
}

/** Divides `people` in proportion to the matches, or evenly if all matches are zero. */
function shareOut(people: number, groups: readonly { readonly match01: number }[]): number[] {
	const sum = groups.reduce((total, { match01 }) => total + match01, 0);
	const parts = groups.map(({ match01 }) => (sum > 0 ? match01 / sum : 1 / groups.length));
	return roundParts(
		parts.map((part) => people * part),
		0,
		people
	);
}
