import type { Plan } from '#lib/engine/compile-quiz.ts';
import { applyPrecision, matchRoles, precisionOf } from '#lib/engine/match-roles.ts';
import type { SkillScore } from '#lib/engine/result.ts';
import { tLimit } from '#lib/engine/statistics.ts';
import type { RoleId, SkillId } from '#lib/schema/quiz.ts';
import { minimise } from './minimise.ts';
import { deviation, mean, type Interval } from './moments.ts';

/** A person who said in which role they work, with their scores. */
export interface Incumbent {
	readonly role: RoleId;
	readonly skills: readonly SkillScore[];
}

/** One skill of the people who work in a role, beside the role’s target. */
export interface TargetCheck {
	readonly skill: SkillId;
	readonly n: number;
	/** Mean score, 0 to 100, and its 95 % interval by Student’s t. */
	readonly mean: number;
	readonly interval: Interval;
	readonly target: number;
	/** The target for a next version: today’s target counts as much as 20 people. */
	readonly proposed: number;
}

export interface KnownGroup {
	readonly role: RoleId;
	readonly n: number;
	/** The share of them whose best match is their own role, 0 to 1. */
	readonly hit01: number;
	readonly skills: readonly TargetCheck[];
}

/** Today’s target counts as much as so many people. */
const PRIOR_PEOPLE = 20;

/** For each role with at least two people, their mean scores beside its targets. */
export function knownGroups(plan: Plan, people: readonly Incumbent[]): KnownGroup[] {
	return plan.roles.flatMap((role) => {
		const own = people.filter((one) => one.role === role.id);
		if (own.length < 2) return [];
		return [
			{
				role: role.id,
				n: own.length,
				hit01: mean(own.map(({ skills }) => (bestMatch(plan, skills) === role.id ? 1 : 0))),
				skills: plan.skills.flatMap(({ id }, s) => {
					const scores = own.flatMap(({ skills }) => skills[s]?.score ?? []);
					return scores.length < 2 ? [] : [targetCheck(id, scores, role.targets[s] ?? 0)];
				})
			}
		];
	});
}

function bestMatch(plan: Plan, skills: readonly SkillScore[]): RoleId {
	return matchRoles(plan, skills, precisionOf(plan, skills)).top;
}

function targetCheck(skill: SkillId, scores: readonly number[], target: number): TargetCheck {
	const n = scores.length;
	const average = mean(scores);
	const half = (tLimit(n - 1) * deviation(scores)) / Math.sqrt(n);
	return {
		skill,
		n,
		mean: average,
		interval: [average - half, average + half],
		target,
		proposed: (PRIOR_PEOPLE * target + n * average) / (PRIOR_PEOPLE + n)
	};
}

/** The spread of people of one role around its centre, in points. */
export interface Spread {
	readonly n: number;
	/** Of each skill on its own (τ), and of all skills together (σ_g). */
	readonly tau: number;
	readonly sigmaG: number;
}

/** Points below which a spread counts as none. */
const SMALLEST_SPREAD = 0.1;

/**
 * τ and σ_g by maximum likelihood: scores are normal around the mean of the person’s role, with the covariance
 * diag(τ² + SE²) + σ_g²·11′ of the match. Null without at least two people in two roles, or if it does not settle.
 */
export function spreadOf(plan: Plan, people: readonly Incumbent[]): Spread | null {
	const centres = new Map(
		knownGroups(plan, people).map(({ role, skills }) => [
			role,
			new Map(skills.map((one) => [one.skill, one.mean]))
		])
	);
	if (centres.size < 2) return null;
	const rows = people.flatMap(({ role, skills }): Deviation[] => {
		const centre = centres.get(role);
		if (centre === undefined) return [];
		const measured = skills.flatMap(({ skill, score, se }) => {
			const middle = centre.get(skill);
			return score === null || se === null || middle === undefined
				? []
				: [{ distance: score - middle, errorSquared: se * se }];
		});
		return measured.length > 1 ? [measured] : [];
	});
	if (rows.length < 3) return null;
	const start = [Math.log(100), Math.log(25)];
	const { at, isSettled } = minimise((logs, gradient) => misfit(rows, logs, gradient), start);
	const [tau, sigmaG] = at.map((one) => Math.exp(one / 2));
	if (!isSettled || tau === undefined || sigmaG === undefined) return null;
	return {
		n: rows.length,
		tau: tau < SMALLEST_SPREAD ? 0 : tau,
		sigmaG: sigmaG < SMALLEST_SPREAD ? 0 : sigmaG
	};
}

type Deviation = readonly { readonly distance: number; readonly errorSquared: number }[];

/** The mean of ½(ln|C| + d′C⁻¹d), over ln τ² and ln σ_g². */
function misfit(rows: readonly Deviation[], logs: readonly number[], gradient: number[]): number {
	const tau2 = Math.exp(logs[0] ?? 0);
	const level2 = Math.exp(logs[1] ?? 0);
	let value = 0;
	let byTau = 0;
	let byLevel = 0;
	for (const row of rows) {
		const h = row.map(({ errorSquared }) => 1 / (tau2 + errorSquared));
		const sum = h.reduce((total, one) => total + one, 0);
		const c = level2 / (1 + level2 * sum);
		const pulled = applyPrecision(
			{ h, c },
			row.map(({ distance }) => distance)
		);
		const d2 = row.reduce((total, { distance }, i) => total + distance * (pulled[i] ?? 0), 0);
		const level = pulled.reduce((total, one) => total + one, 0);
		const trace = sum - c * h.reduce((total, one) => total + one * one, 0);
		value += Math.log1p(level2 * sum) - h.reduce((total, one) => total + Math.log(one), 0) + d2;
		byTau += trace - pulled.reduce((total, one) => total + one * one, 0);
		byLevel += sum / (1 + level2 * sum) - level * level;
	}
	gradient[0] = (byTau * tau2) / 2 / rows.length;
	gradient[1] = (byLevel * level2) / 2 / rows.length;
	return value / 2 / rows.length;
}

/** Whether the printed match is as certain as it turns out to be. */
export interface Temperature {
	readonly n: number;
	/** Above 1, matches are stated too surely; below 1, too timidly. */
	readonly temperature: number;
	/** Mean −ln of the match with the right role: as printed, and with the temperature (cross-validated). */
	readonly logLoss: number;
	readonly logLossScaled: number;
}

const FOLDS = 10;

/**
 * The temperature by which the log-odds of the match should be divided: the smallest log loss for people of known
 * role (Guo et al. 2017). The loss with it comes from ten folds, each scaled by the other nine. Null with fewer than
 * ten people.
 */
export function temperatureOf(plan: Plan, people: readonly Incumbent[]): Temperature | null {
	if (people.length < FOLDS) return null;
	const cases = people.map(({ role, skills }) => ({
		logs: matchRoles(plan, skills, precisionOf(plan, skills)).roles.map(({ match01 }) =>
			Math.log(Math.max(match01, Number.MIN_VALUE))
		),
		right: plan.roles.findIndex(({ id }) => id === role)
	}));
	const folds = Array.from({ length: FOLDS }, (_, f) => {
		const [inside, outside] = [
			cases.filter((__, i) => i % FOLDS === f),
			cases.filter((__, i) => i % FOLDS !== f)
		];
		return inside.length * lossOf(inside, fitted(outside), []);
	});
	return {
		n: cases.length,
		temperature: fitted(cases),
		logLoss: lossOf(cases, 1, []),
		logLossScaled: folds.reduce((sum, one) => sum + one, 0) / cases.length
	};
}

interface Case {
	/** ln of the match by role. */
	readonly logs: readonly number[];
	readonly right: number;
}

/** Beyond these temperatures nothing changes any more. */
const COLDEST = Math.log(1 / 20);
const HOTTEST = Math.log(20);

function fitted(cases: readonly Case[]): number {
	const { at } = minimise(
		(logs, gradient) => {
			const log = Math.min(HOTTEST, Math.max(COLDEST, logs[0] ?? 0));
			return lossOf(cases, Math.exp(log), gradient);
		},
		[0]
	);
	return Math.exp(Math.min(HOTTEST, Math.max(COLDEST, at[0] ?? 0)));
}

/** Mean log loss; writes its derivative by ln T into the gradient. */
function lossOf(cases: readonly Case[], temperature: number, gradient: number[]): number {
	let loss = 0;
	let derivative = 0;
	for (const { logs, right } of cases) {
		const scaled = logs.map((one) => one / temperature);
		const highest = Math.max(...scaled);
		const shares = scaled.map((one) => Math.exp(one - highest));
		const sum = shares.reduce((total, one) => total + one, 0);
		const expected = shares.reduce((total, one, r) => total + (one / sum) * (scaled[r] ?? 0), 0);
		loss -= (scaled[right] ?? 0) - highest - Math.log(sum);
		derivative += (scaled[right] ?? 0) - expected;
	}
	gradient[0] = derivative / cases.length;
	return loss / cases.length;
}
