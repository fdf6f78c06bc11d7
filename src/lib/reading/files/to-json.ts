import type { Headline } from '#lib/engine/headline.ts';
import type { Flag, Certainty, Result } from '#lib/engine/result.ts';
import type { Answers, ByRole, BySkill, Mode, QuizId, RoleId } from '#lib/schema/quiz.ts';

/**
 * A result for other programs. The shape is stable: keys are only ever added, and any other change raises
 * `format`. Numbers are neither rounded nor capped.
 */
export interface ResultRecord {
	readonly format: 1;
	readonly quiz: QuizId;
	readonly version: number;
	/** Null for a summary code, which does not contain it. */
	readonly mode: Mode | null;
	/** 0 to 100, with its standard error in points; both are null if the skill was not measured. */
	readonly skills: BySkill<{
		readonly score: number | null;
		readonly se: number | null;
		readonly answered: number;
	}>;
	/** Posterior probabilities, 0 to 1, which add up to 1. */
	readonly match: ByRole<number>;
	readonly top: RoleId;
	readonly second: RoleId;
	readonly label: Certainty;
	/** Whether the match must not be used, because the answers look careless: see `flags`. */
	readonly withheld: boolean;
	/** 0 to 100; null if the measured skills carry too little of the importance. */
	readonly readiness: ByRole<number | null>;
	/** Standard error of the readiness, in points; null if there is no readiness. */
	readonly readinessSe: ByRole<number | null>;
	readonly preference: ByRole<number>;
	readonly flags: readonly Flag[];
	/** The part after # in the result link. */
	readonly code: string | null;
	/** The chosen option by item; null for a summary code, which contains only scores. */
	readonly answers: Answers | null;
}

interface Origin {
	readonly headline: Pick<Headline, 'kind'>;
	readonly mode: Mode | null;
	readonly code: string | null;
	readonly answers: Answers | null;
}

/** Returns the result as a plain record, in the order of the quiz. */
export function toRecord(result: Result, { headline, mode, code, answers }: Origin): ResultRecord {
	const { skills, match, readiness, preference } = result;
	return {
		format: 1,
		quiz: result.quiz,
		version: result.version,
		mode,
		skills: Object.fromEntries(
			skills.map(({ skill, score, se, answered }) => [skill, { score, se, answered }])
		),
		match: Object.fromEntries(match.roles.map(({ role, match01 }) => [role, match01])),
		top: match.top,
		second: match.second,
		label: match.certainty,
		withheld: headline.kind === 'withheld',
		readiness: Object.fromEntries(readiness.map((r) => [r.role, r.readiness])),
		readinessSe: Object.fromEntries(readiness.map((r) => [r.role, r.se])),
		preference: Object.fromEntries(preference.map(({ role, count }) => [role, count])),
		flags: result.flags,
		code,
		answers
	};
}

/** Returns the record as indented JSON that ends in a newline. */
export function toJson(result: Result, origin: Origin): string {
	return `${JSON.stringify(toRecord(result, origin), null, '\t')}\n`;
}
