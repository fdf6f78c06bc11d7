import type { RoleId } from '#lib/schema/quiz.ts';
import type { WorkshopView } from '#lib/schema/workshop.ts';

/**
 * The role whose likely range lies wholly above the ranges of all others; null if ranges overlap. A role
 * without a range, because everyone answered alike, counts with its average.
 */
export function leadingRole(roles: WorkshopView['roles']): RoleId | null {
	const first = roles.reduce<WorkshopView['roles'][number] | null>(
		(best, role) => (best === null || role.mean01 > best.mean01 ? role : best),
		null
	);
	if (first === null) return null;
	const lowest = first.interval?.[0] ?? first.mean01;
	const isAhead = roles.every(
		(other) => other === first || (other.interval?.[1] ?? other.mean01) < lowest
	);
	return isAhead ? first.role : null;
}
