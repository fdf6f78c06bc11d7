import type { Flatness, Match, SkillScore, Typicality } from './result.ts';
import { chiSquareTail } from './statistics.ts';

/**
 * Whether the skills differ from each other by more than their errors:
 * Q = Σ (S − S̄)²/SE² with S̄ weighted by 1/SE², p = P(χ²(K − 1) > Q).
 *
 * With fewer than two measured skills there is nothing to compare: Q = 0, df = 0, p = 1.
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
	// rounding may lift equal perfect scores a hair above 100
	const level = count === 0 ? 0 : Math.min(100, sum / weight);
	let q = 0;
	for (const { score, se } of skills) {
		if (score !== null && se !== null) q += ((score - level) / se) ** 2;
	}
	const df = Math.max(0, count - 1);
	return { q, df, p: chiSquareTail(q, df), level };
}

/**
 * Whether the profile is like any of the roles: p = P(χ²(K) > smallest D²), K = measured skills.
 * Without measured skills p = 1. Centour scores: Tiedeman, Bryan & Rulon (1952).
 */
export function assessTypicality(match: Match): Typicality {
	let minD2 = Infinity;
	for (const { d2 } of match.roles) minD2 = Math.min(minD2, d2);
	const df = match.measuredSkills;
	return { minD2, df, p: chiSquareTail(minD2, df) };
}
