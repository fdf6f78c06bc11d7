import { assessFlatness, assessTypicality } from './assess-profile.ts';
import { assessReadiness } from './assess-readiness.ts';
import type { Plan } from './compile-quiz.ts';
import { matchRoles, precisionOf } from './match-roles.ts';
import type {
	Flag,
	Flatness,
	Match,
	Preference,
	Result,
	SkillScore,
	Typicality
} from './result.ts';

/** What a result holds beside that which follows from the skills. */
interface Rest {
	readonly answered: number;
	readonly preference: readonly Preference[];
	/** Flags of the response quality, in the order of FLAGS. */
	readonly flags: readonly Flag[];
}

/** A whole result from scored skills: match, readiness, flatness, typicality and flags. */
export function assembleResult(plan: Plan, skills: readonly SkillScore[], rest: Rest): Result {
	const match = matchRoles(plan, skills, precisionOf(plan, skills));
	const flatness = assessFlatness(skills);
	const typicality = assessTypicality(match);
	return {
		quiz: plan.quiz.id,
		version: plan.quiz.version,
		answered: rest.answered,
		items: plan.items.length,
		skills,
		match,
		flatness,
		typicality,
		readiness: assessReadiness(plan, skills),
		preference: rest.preference,
		flags: [...rest.flags, ...profileFlags(plan, match, flatness, typicality)]
	};
}

/**
 * Flat when the skills do not differ significantly, which takes two of them to say. A profile is
 * either atypical or strongly atypical, never both.
 */
function profileFlags(
	plan: Plan,
	match: Match,
	flatness: Flatness,
	typicality: Typicality
): Flag[] {
	const { minShape01, flatP, atypicalP, stronglyAtypicalP } = plan.quiz.scoring;
	const flags: Flag[] = [];
	if (match.measuredSkills > 0 && match.shape01 < minShape01) flags.push('level-decides');
	if (flatness.df > 0 && flatness.p > flatP) flags.push('flat');
	if (typicality.p < stronglyAtypicalP) flags.push('strongly-atypical');
	else if (typicality.p < atypicalP) flags.push('atypical');
	if (match.measuredSkills < plan.skills.length) flags.push('skill-not-measured');
	return flags;
}
