import type { ByRole, BySkill, Mode, QuizId, RoleId } from '#lib/schema/quiz.ts';
import type { Outcome } from './host.ts';

/**
 * What a page receives that asked for results: no answers, no preferences, and nothing that the
 * person's own page would not say. Numbers are as computed, never rounded. Keys are only ever added.
 */
export interface Summary {
	readonly quiz: QuizId;
	readonly version: number;
	readonly mode: Mode;
	readonly answered: number;
	readonly items: number;
	/** The closest role; null when the answers look careless or are too few. */
	readonly role: RoleId | null;
	/** 0 to 1, adds up to 1; null together with `role`. */
	readonly match: ByRole<number> | null;
	/** 0 to 100; null when less than half of what matters was measured. */
	readonly readiness: ByRole<number | null>;
	/** 0 to 100 with its standard error; null when the skill was not measured. */
	readonly skills: BySkill<{ readonly score: number | null; readonly se: number | null }>;
}

export function toSummary({ mode, result, isSaid }: Outcome): Summary {
	const { match, readiness, skills } = result;
	return {
		quiz: result.quiz,
		version: result.version,
		mode,
		answered: result.answered,
		items: result.items,
		role: isSaid ? match.top : null,
		match: isSaid ? Object.fromEntries(match.roles.map((of) => [of.role, of.match01])) : null,
		readiness: Object.fromEntries(readiness.map((of) => [of.role, of.readiness])),
		skills: Object.fromEntries(skills.map(({ skill, score, se }) => [skill, { score, se }]))
	};
}
