import type { Plan } from './compile-quiz.ts';
import type { Preference } from './result.ts';

/** How many preference answers lean to each role, in the quiz's order; never part of the match. */
export function countPreferences(plan: Plan, chosen: readonly number[]): Preference[] {
	const counts = plan.roles.map(() => 0);
	for (const { item, roles } of plan.leanings) {
		const option = chosen[item] ?? -1;
		const role = option < 0 ? -1 : (roles[option] ?? -1);
		if (role >= 0) counts[role] = (counts[role] ?? 0) + 1;
	}
	return plan.roles.map(({ id }, r) => ({ role: id, count: counts[r] ?? 0 }));
}
