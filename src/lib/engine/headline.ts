import type { RoleId } from '#lib/schema/quiz.ts';
import { roleOf } from './compile-quiz.ts';
import type { Plan, RolePlan } from './compile-quiz.ts';
import type { Flag, Certainty, Result, RoleReadiness } from './result.ts';

/** The statement about a result that words may make. */
export interface Headline {
	readonly kind: Certainty | 'withheld' | 'unmeasured';
	readonly top: RoleId;
	readonly second: RoleId;
	/** The flags that withheld the match or demoted 'clear' to 'leaning'; otherwise empty. */
	readonly because: readonly Flag[];
	/** A more senior role than the match whose needs the person already meets. */
	readonly alreadyReady: RoleId | null;
	/**
	 * 'early' if readiness for every role is below 50, 'expert' if every skill reaches the targets of all roles;
	 * otherwise null, also without a match.
	 */
	readonly stage: 'early' | 'expert' | null;
}

/** Whether a result may name a role: not with careless answers, nor without measured skills. */
export function namesRole<H extends Pick<Headline, 'kind'>>(
	headline: H
): headline is H & { readonly kind: Certainty } {
	return headline.kind !== 'withheld' && headline.kind !== 'unmeasured';
}

/** Readiness below this value for every role means an early stage. */
const EARLY = 50;

/** Flags of careless answers, which withhold the match. */
const STRONG: ReadonlySet<Flag> = new Set([
	'straight-line',
	'no-variation',
	'inconsistent',
	'contradiction',
	'too-fast'
]);

/** The flags of careless answers among those of a result. */
export function carelessFlags({ flags }: { readonly flags: readonly Flag[] }): Flag[] {
	return flags.filter((flag) => STRONG.has(flag));
}

/** Whether answers look careless, so that nothing is said about the person. */
export function looksCareless(result: { readonly flags: readonly Flag[] }): boolean {
	return carelessFlags(result).length > 0;
}

/**
 * Flags that keep a match from being called clear, whatever its number. Unmeasured skills count from the second
 * one.
 */
const DEMOTING: ReadonlySet<Flag> = new Set(['fast', 'level-decides', 'strongly-atypical']);

/**
 * The statement that a page may print: how certain the match is. The match is withheld without measured skills or
 * with careless answers. 'clear' becomes 'leaning' if the answers came fast, the overall level decides more than
 * the shape of the profile, the profile is unlike every role, or two or more skills were not measured.
 */
export function headlineOf(plan: Plan, result: Result): Headline {
	const { top, second, certainty } = result.match;
	const silent = { top, second, alreadyReady: null, stage: null };
	if (result.match.measuredSkills === 0) {
		return { kind: 'unmeasured', because: ['skill-not-measured'], ...silent };
	}
	const strong = carelessFlags(result);
	if (strong.length > 0) return { kind: 'withheld', because: strong, ...silent };
	const because = certainty === 'clear' ? demotingFlags(result) : [];
	const kind = because.length > 0 ? 'leaning' : certainty;
	const ready = alreadyReady(plan, result);
	return { kind, top, second, because, alreadyReady: ready, stage: stageOf(plan, result) };
}

function stageOf(plan: Plan, { skills, readiness }: Result): Headline['stage'] {
	if (readiness.every((of) => of.readiness !== null && of.readiness < EARLY)) return 'early';
	const isExpert = skills.every(
		({ score }, s) =>
			score !== null && plan.roles.every(({ targets }) => score >= (targets[s] ?? 0))
	);
	return isExpert ? 'expert' : null;
}

function demotingFlags({ flags, match, skills }: Result): Flag[] {
	const missesSkills = match.measuredSkills < skills.length - 1;
	return flags.filter(
		(flag) => DEMOTING.has(flag) || (flag === 'skill-not-measured' && missesSkills)
	);
}

/** The most senior role above the match whose needs are met; the first of equals in the quiz's order. */
function alreadyReady(plan: Plan, result: Result): RoleId | null {
	const own = roleOf(plan, result.match.top).seniority;
	let best: RolePlan | null = null;
	for (const [r, role] of plan.roles.entries()) {
		const readiness = result.readiness[r];
		if (!readiness || role.seniority <= (best?.seniority ?? own)) continue;
		if (meetsRole(plan, role, readiness, result)) best = role;
	}
	return best?.id ?? null;
}

/** Whether a role's needs are met: enough readiness, no gap beyond its error, and every important skill measured. */
export function meetsRole(
	plan: Plan,
	role: RolePlan,
	of: RoleReadiness,
	{ skills }: Result
): boolean {
	const limits = plan.quiz.scoring.alreadyReady;
	if (of.readiness === null || of.readiness < limits.readiness) return false;
	return skills.every(({ score, se }, s) => {
		if (score === null || se === null) return (role.importance[s] ?? 0) === 0;
		return (role.targets[s] ?? 0) - score <= limits.maxGapInSe * se;
	});
}
