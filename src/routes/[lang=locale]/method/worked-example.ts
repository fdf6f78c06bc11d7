import { bandOf, type Band } from '#lib/chart/band.ts';
import { creditOf, readAnswers } from '#lib/engine/score-skills.ts';
import { hundredPeople } from '#lib/reading/hundred-people.ts';
import { roleName } from '#lib/reading/names.ts';
import { openReading, type ReadingSource } from '#lib/reading/open-reading.ts';
import type { Reading } from '#lib/reading/reading.ts';

/** From the answers of one person on one skill to the match. Never rounded. */
export interface WorkedExample {
	/** The result of this person. */
	readonly code: string;
	readonly skill: string;
	/** The answers on the skill, by credit; both from 0 to 1. */
	readonly answers: readonly { readonly credit01: number; readonly weight01: number }[];
	/** 0 to 100, like the targets. */
	readonly score: number;
	readonly band: Band;
	/** Lowest first. */
	readonly targets: readonly { readonly role: string; readonly target: number }[];
	/** Lines of a hundred, most likely role first; null for all roles after the third. */
	readonly people: readonly { readonly role: string | null; readonly people: number }[];
}

/** The example of one result code. Null if it cannot be opened or has no score. */
export async function workedExample(
	code: string,
	source: ReadingSource
): Promise<WorkedExample | null> {
	const opened = await openReading(code, source);
	return opened.ok && opened.reading.kind === 'roles' ? exampleOf(opened.reading) : null;
}

/** The example of the skill on which the roles differ most. */
function exampleOf(reading: Reading): WorkedExample | null {
	const { plan, quiz, result, wording, code } = reading;
	const chosen = readAnswers(plan, reading.answers ?? {});
	const spreadOf = (skill: string) => {
		const targets = quiz.roles.map(({ target }) => target[skill] ?? 0);
		return Math.max(...targets) - Math.min(...targets);
	};
	const [widest] = result.skills
		.flatMap(({ skill, score, se }) => {
			const band = bandOf(score, se);
			return score === null || band === null ? [] : [{ skill, score, band }];
		})
		.sort((a, b) => spreadOf(b.skill) - spreadOf(a.skill));
	if (widest === undefined) return null;
	const { skill, score, band } = widest;
	const loads = plan.skills.find(({ id }) => id === skill)?.loads ?? [];
	return {
		code,
		skill: wording.skills[skill]?.name ?? skill,
		answers: loads
			.flatMap((load) => {
				const credit01 = creditOf(load, chosen);
				return credit01 === undefined ? [] : [{ credit01, weight01: load.weight01 }];
			})
			.sort((a, b) => a.credit01 - b.credit01),
		score,
		band,
		targets: quiz.roles
			.map(({ id, target }) => ({ role: roleName(reading, id), target: target[skill] ?? 0 }))
			.sort((a, b) => a.target - b.target),
		people: hundredPeople(reading)
			.filter(({ people }) => people > 0)
			.map(({ role, people }) => ({ role: role === null ? null : roleName(reading, role), people }))
	};
}
