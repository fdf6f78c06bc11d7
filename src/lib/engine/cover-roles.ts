import type { RoleId, SkillId } from '#lib/schema/quiz.ts';
import type { Plan, RolePlan } from './compile-quiz.ts';
import type { Result } from './result.ts';
import { normalCdf } from './statistics.ts';

/** A team's cover of one skill of one role. People are indices in the team, in its order. */
export interface SkillCover {
	readonly skill: SkillId;
	/** The role's target, 0 to 100. */
	readonly target: number;
	/** People who probably meet the target: P(meets) at least `metP.likely`. */
	readonly meeting: readonly number[];
	/** People too close to call: P(meets) between `metP.unlikely` and `metP.likely`. */
	readonly unclear: readonly number[];
	/** The person with the highest P(meets), the first of equals; null if nobody was measured. */
	readonly closest: number | null;
}

export interface RoleCover {
	readonly role: RoleId;
	/** The skills that matter for the role, in the quiz's order. */
	readonly skills: readonly SkillCover[];
	/** Skills that nobody meets, with no one too close to call. */
	readonly missing: readonly SkillId[];
	/** Skills that nobody probably meets, with someone too close to call: no gap beyond the error. */
	readonly unclear: readonly SkillId[];
}

/**
 * The skills of each role that someone in a team probably has, in the quiz's order of roles. Targets and
 * limits come from `plan`; `skills` are the skills shared by all results (`sharedSkills`), so that
 * results of other versions can take part.
 *
 *     P(meets) = Φ((S − target)/SE)
 *
 * A person without a score in a skill does not count for it. Another person never takes a skill away.
 * Empty for a quiz without readiness, whose author does not say what roles ask for.
 */
export function coverRoles(
	plan: Plan,
	team: readonly Result[],
	skills: readonly SkillId[]
): RoleCover[] {
	if (!plan.quiz.readings.readiness) return [];
	return plan.roles.map((role) => {
		const covered = plan.skills.flatMap(({ id }, s) => {
			const matters = (role.importance[s] ?? 0) > 0 && skills.includes(id);
			return matters ? [coverSkill(plan, team, id, targetOf(role, s))] : [];
		});
		const unmet = covered.filter(({ meeting }) => meeting.length === 0);
		return {
			role: role.id,
			skills: covered,
			missing: idsOf(unmet.filter(({ unclear }) => unclear.length === 0)),
			unclear: idsOf(unmet.filter(({ unclear }) => unclear.length > 0))
		};
	});
}

function idsOf(covers: readonly SkillCover[]): SkillId[] {
	return covers.map(({ skill }) => skill);
}

function targetOf(role: RolePlan, skillIndex: number): number {
	return role.targets[skillIndex] ?? 0;
}

function coverSkill(
	{ quiz }: Plan,
	team: readonly Result[],
	skill: SkillId,
	target: number
): SkillCover {
	const { likely, unlikely } = quiz.scoring.metP;
	const meeting: number[] = [];
	const unclear: number[] = [];
	let closest: number | null = null;
	let best = -1;
	for (const [person, result] of team.entries()) {
		const meets01 = meetsOf(result, skill, target);
		if (meets01 === null) continue;
		if (meets01 >= likely) meeting.push(person);
		else if (meets01 > unlikely) unclear.push(person);
		if (meets01 > best) {
			best = meets01;
			closest = person;
		}
	}
	return { skill, target, meeting, unclear, closest };
}

function meetsOf({ skills }: Result, skill: SkillId, target: number): number | null {
	const found = skills.find((other) => other.skill === skill);
	if (found === undefined || found.score === null || found.se === null) return null;
	return normalCdf((found.score - target) / found.se);
}
