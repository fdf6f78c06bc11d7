import { assessFlatness } from './assemble-result.ts';
import type { Plan } from './compile-quiz.ts';
import { judgeQuality } from './check-quality.ts';
import { profileOf } from './profile.ts';
import type { Profile } from './profile.ts';
import type { Flag, Measured, SkillScore } from './result.ts';
import type { Evidence } from './score-quiz.ts';
import { readAnswers, scoreSkills } from './score-skills.ts';
import { summariseSkills } from './score-summary.ts';

/** One person's result in one version of a profile, with everything that a page shows. Never rounded. */
export interface ProfileResult extends Measured {
	readonly profile: Profile;
}

/**
 * Scores the evidence on a profile: the same skills, errors and checks of careless answers as for roles, and instead
 * of a match the ranking of the skills. Throws if the quiz is not a profile.
 */
export function scoreProfile(plan: Plan, evidence: Evidence): ProfileResult {
	if (evidence.kind === 'summary') {
		return assemble(plan, summariseSkills(plan, evidence.scores), { answered: 0, flags: [] });
	}
	const chosen = readAnswers(plan, evidence.answers);
	return assemble(plan, scoreSkills(plan, chosen, evidence.mode), {
		answered: chosen.filter((option) => option >= 0).length,
		flags: judgeQuality(plan, chosen, evidence.elapsedMs).flags
	});
}

function assemble(
	plan: Plan,
	skills: readonly SkillScore[],
	rest: Pick<Measured, 'answered' | 'flags'>
): ProfileResult {
	const flatness = assessFlatness(skills);
	const flags: Flag[] = [...rest.flags];
	if (flatness.df > 0 && flatness.p > plan.quiz.scoring.flatP) flags.push('flat');
	if (flatness.df + 1 < skills.length) flags.push('skill-not-measured');
	return {
		quiz: plan.quiz.id,
		version: plan.quiz.version,
		answered: rest.answered,
		items: plan.items.length,
		skills,
		flatness,
		flags,
		profile: profileOf(plan, skills)
	};
}
