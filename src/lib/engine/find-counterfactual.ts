import type { RoleId, SkillId } from '#lib/schema/quiz.ts';
import { roleOf } from './compile-quiz.ts';
import type { Plan } from './compile-quiz.ts';
import { explainMatch } from './explain-match.ts';
import type { Combination, Counterfactual, Result, Step } from './result.ts';
import { solveRise } from './solve-rise.ts';
import type { Demand } from './solve-rise.ts';

/** Log-odds this close to zero, in nats, are a tie moved by rounding. */
const TIE = 1e-9;

/** A measured skill and how many points it can rise, to the role's target and to 100. */
interface Room {
	readonly skill: SkillId;
	readonly toTarget: number;
	readonly to100: number;
}

/** Smaller rises, in points, are rounding of the solver. */
const LEAST_STEP = 1e-9;

/**
 * How raising skills could make a role the closest one, with errors unchanged: the cheapest combination up to the
 * role's target, the cheapest up to 100 points, and every skill that suffices alone. At the solution the role ties
 * with its nearest rival.
 *
 * Minimises Σ x subject to ln P(role)/P(rival) ≥ 0 for every rival (a linear programme). A role that is already the
 * closest needs combinations of 0 points and has no single steps. Throws if the quiz does not have the role.
 * Wachter, Mittelstadt & Russell (2017).
 */
export function findCounterfactual(plan: Plan, result: Result, role: RoleId): Counterfactual {
	const rooms = roomsOf(plan, result, role);
	const demands = demandsOf(plan, result, role);
	return {
		role,
		withinTarget: combine(rooms, demands, ({ toTarget }) => toTarget),
		within100: combine(rooms, demands, ({ to100 }) => to100),
		single: demands.some(({ need }) => need > TIE) ? singleSteps(rooms, demands) : []
	};
}

function roomsOf(plan: Plan, result: Result, role: RoleId): Room[] {
	const { targets } = roleOf(plan, role);
	return result.skills.flatMap(({ skill, score }, s) => {
		if (score === null) return [];
		return [{ skill, toTarget: Math.max(0, (targets[s] ?? 0) - score), to100: 100 - score }];
	});
}

/** For each rival, the rises must make up the role's deficit in log-odds. */
function demandsOf(plan: Plan, result: Result, role: RoleId): Demand[] {
	return plan.roles
		.filter(({ id }) => id !== role)
		.map(({ id }) => {
			const { skills, total } = explainMatch(plan, {}, result, role, id);
			return { slopes: skills.map(({ slope }) => slope), need: -total };
		});
}

function combine(
	rooms: readonly Room[],
	demands: readonly Demand[],
	limitOf: (room: Room) => number
): Combination | null {
	const rises = solveRise(demands, rooms.map(limitOf));
	if (!rises) return null;
	const steps = rooms
		.map(({ skill }, s) => ({ skill, add: rises[s] ?? 0 }))
		.filter(({ add }) => add > LEAST_STEP);
	return { steps, points: steps.reduce((sum, { add }) => sum + add, 0) };
}

function singleSteps(rooms: readonly Room[], demands: readonly Demand[]): Step[] {
	return rooms.flatMap(({ skill, to100 }, s) => {
		const add = leastRise(demands.map(({ slopes, need }) => ({ slope: slopes[s] ?? 0, need })));
		return add <= to100 ? [{ skill, add }] : [];
	});
}

/**
 * The smallest rise of one skill that meets every demand; Infinity if there is none. A rise may help a rival even
 * more than the role.
 */
function leastRise(demands: readonly { readonly slope: number; readonly need: number }[]): number {
	let least = 0;
	let most = Infinity;
	for (const { slope, need } of demands) {
		if (slope > 0) least = Math.max(least, need / slope);
		else if (slope < 0) most = Math.min(most, need / slope);
		else if (need > 0) return Infinity;
	}
	return least <= most ? least : Infinity;
}
