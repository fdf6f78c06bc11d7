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
import { chiSquareTail } from './statistics.ts';

/** The parts of a result that do not follow from the skills. */
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
 * 'flat' if two or more skills are measured and do not differ significantly. A profile is either atypical or
 * strongly atypical, never both.
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

/**
 * Whether the skills differ from each other by more than their errors:
 * Q = Σ (S − S̄)²/SE² with S̄ weighted by 1/SE², p = P(χ²(K − 1) > Q).
 *
 * With fewer than two measured skills, Q = 0, df = 0, p = 1.
 */
export function assessFlatness(skills: readonly SkillScore[]): Flatness {
	let count = 0;
	let weight = 0;
	let sum = 0;
	for (const { score, se } of skills) {
		if (score === null || se === null) continue;
		count += 1;
		weight += 1 / (se * se);
		sum += score / (se * se);
	}
	// rounding may lift equal perfect scores slightly above 100
	const level = count === 0 ? 0 : Math.min(100, sum / weight);
	let q = 0;
	for (const { score, se } of skills) {
		if (score !== null && se !== null) q += ((score - level) / se) ** 2;
	}
	const df = Math.max(0, count - 1);
	return { q, df, p: chiSquareTail(q, df), level };
}

/**
 * Whether the profile is like any role: p = P(χ²(K) > smallest D²), K = measured skills. Without measured skills p
 * = 1. Centour scores: Tiedeman, Bryan & Rulon (1952).
 */
function assessTypicality(match: Match): Typicality {
	let minD2 = Infinity;
	for (const { d2 } of match.roles) minD2 = Math.min(minD2, d2);
	const df = match.measuredSkills;
	return { minD2, df, p: chiSquareTail(minD2, df) };
}
