import type { Issue } from '#lib/schema/issue.ts';

/** Errors that the measurement itself explains, so it does not wait until they are gone. */
const OF_THE_MODEL: ReadonlySet<string | null> = new Set(['reachable-roles', 'false-alarms']);

/**
 * Whether what a quiz can tell can be measured, by the issues that the checker found in it. Texts may be missing; only
 * its structure counts.
 */
export function isMeasurable(issues: readonly Issue[]): boolean {
	return issues.every(
		({ file, severity, rule }) =>
			file !== 'quiz' || severity === 'warning' || OF_THE_MODEL.has(rule)
	);
}
