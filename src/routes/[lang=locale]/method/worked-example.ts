import { bandOf, type Band } from '#lib/chart/band.ts';
import { creditOf, readAnswers } from '#lib/engine/score-skills.ts';
import type { SkillScore } from '#lib/engine/result.ts';
import { roundParts } from '#lib/i18n/round-parts.ts';
import { hundredPeople } from '#lib/reading/hundred-people.ts';
import { roleName, skillName } from '#lib/reading/names.ts';
import { openReading, type ReadingSource } from '#lib/reading/open-reading.ts';
import type { AnyReading, ProfileReading, Reading } from '#lib/reading/reading.ts';

/** From the answers of one person on one skill to the match, or to what comes first in a profile. Never rounded. */
export interface WorkedExample {
	/** The result of this person. */
	readonly code: string;
	readonly skill: string;
	/** The answers on the skill, by credit; both from 0 to 1. */
	readonly answers: readonly { readonly credit01: number; readonly weight01: number }[];
	/** 0 to 100, like the targets. */
	readonly score: number;
	readonly band: Band;
	/** Lowest first; none in a profile. */
	readonly targets: readonly { readonly role: string; readonly target: number }[];
	/** Lines of a hundred, most likely role or skill first; null for all after the third. */
	readonly people: readonly { readonly name: string | null; readonly people: number }[];
	/** Every skill of a profile, from the highest score down; none for roles. */
	readonly standings: readonly {
		readonly name: string;
		readonly score: number;
		readonly se: number;
		readonly first01: number;
		readonly inCode01: number;
	}[];
}

/** The example of one result code. Null if it cannot be opened or has no score. */
export async function workedExample(
	code: string,
	source: ReadingSource
): Promise<WorkedExample | null> {
	const opened = await openReading(code, source);
	if (!opened.ok) return null;
	const { reading } = opened;
	return reading.kind === 'profile' ? profileExample(reading) : roleExample(reading);
}

/** The example of the skill on which the roles differ most. */
function roleExample(reading: Reading): WorkedExample | null {
	const { quiz, result } = reading;
	const spreadOf = (skill: string) => {
		const targets = quiz.roles.map(({ target }) => target[skill] ?? 0);
		return Math.max(...targets) - Math.min(...targets);
	};
	const [widest] = [...result.skills]
		.filter(({ score }) => score !== null)
		.sort((a, b) => spreadOf(b.skill) - spreadOf(a.skill));
	const measured = widest && measuredOf(reading, widest);
	if (!widest || !measured) return null;
	return {
		...measured,
		targets: quiz.roles
			.map(({ id, target }) => ({ role: roleName(reading, id), target: target[widest.skill] ?? 0 }))
			.sort((a, b) => a.target - b.target),
		people: hundredPeople(reading)
			.filter(({ people }) => people > 0)
			.map(({ role, people }) => ({
				name: role === null ? null : roleName(reading, role),
				people
			})),
		standings: []
	};
}

/** How many skills of a profile the picture names. */
const NAMED = 3;

/** The example of the skill with the highest score. */
function profileExample(reading: ProfileReading): WorkedExample | null {
	const { skills, profile } = reading.result;
	const [first] = profile.places.flat();
	const highest = skills.find(({ skill }) => skill === first);
	const measured = highest && measuredOf(reading, highest);
	if (!measured) return null;
	const ranked = [...profile.standings].sort((a, b) => b.first01 - a.first01);
	const people = roundParts(
		ranked.map(({ first01 }) => 100 * first01),
		0,
		100
	);
	const named = ranked
		.slice(0, NAMED)
		.map(({ skill }, place) => ({ name: skillName(reading, skill), people: people[place] ?? 0 }));
	const others = people.slice(NAMED).reduce((sum, count) => sum + count, 0);
	return {
		...measured,
		targets: [],
		people: [...named, { name: null, people: others }].filter((group) => group.people > 0),
		standings: profile.places.flat().flatMap((id) => {
			const { score = null, se = null } = skills.find(({ skill }) => skill === id) ?? {};
			const standing = profile.standings.find(({ skill }) => skill === id);
			return score === null || se === null || standing === undefined
				? []
				: [{ ...standing, name: skillName(reading, id), score, se }];
		})
	};
}

/** The answers on one skill, and the score that they add up to; null if it was not measured. */
function measuredOf(
	reading: AnyReading,
	{ skill, score, se }: SkillScore
): Pick<WorkedExample, 'code' | 'skill' | 'answers' | 'score' | 'band'> | null {
	const { plan, code, answers } = reading;
	const band = bandOf(score, se);
	if (score === null || band === null) return null;
	const chosen = readAnswers(plan, answers ?? {});
	const loads = plan.skills.find(({ id }) => id === skill)?.loads ?? [];
	return {
		code,
		skill: skillName(reading, skill),
		answers: loads
			.flatMap((load) => {
				const credit01 = creditOf(load, chosen);
				return credit01 === undefined ? [] : [{ credit01, weight01: load.weight01 }];
			})
			.sort((a, b) => a.credit01 - b.credit01),
		score,
		band
	};
}
