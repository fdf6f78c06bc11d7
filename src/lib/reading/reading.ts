import { bandOf } from '#lib/chart/band.ts';
import { compileQuiz, type Plan } from '#lib/engine/compile-quiz.ts';
import { headlineOf, type Headline } from '#lib/engine/headline.ts';
import type { Result } from '#lib/engine/result.ts';
import { scoreEvidence, type Evidence } from '#lib/engine/score-evidence.ts';
import type { ResultText } from '#lib/i18n/en/result.ts';
import { interval, percent01 } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Answers, Mode, Quiz, RoleId, SkillId } from '#lib/schema/quiz.ts';
import type { HonestBand, QuizBundle, Wording } from '#lib/schema/wording.ts';

/** One result with everything that its sections need to say it in one language. Immutable. */
export interface ResultView {
	readonly locale: Locale;
	readonly quiz: Quiz;
	readonly wording: Wording;
	readonly text: ResultText;
	readonly plan: Plan;
	readonly result: Result;
	readonly headline: Headline;
	/** How far a printed match can be trusted; null when the quiz version was not simulated. */
	readonly honest: readonly HonestBand[] | null;
	/** Null for a summary. */
	readonly answers: Answers | null;
	/** How the questions were asked; a summary does not say. */
	readonly mode: Mode | null;
	/** What stands after # in the link. */
	readonly code: string;
}

/** Scores the evidence and puts it beside its words. */
export function toResultView(
	bundle: QuizBundle,
	text: ResultText,
	code: string,
	evidence: Evidence
): ResultView {
	const plan = compileQuiz(bundle.quiz);
	const result = scoreEvidence(plan, evidence);
	return {
		...bundle,
		text,
		plan,
		result,
		headline: headlineOf(plan, result),
		answers: evidence.kind === 'full' ? evidence.answers : null,
		mode: evidence.kind === 'full' ? evidence.mode : null,
		code
	};
}

/** Whether questions on skills were left out because it is a quick match, which widens all margins. */
export function hasWiderMargins({ mode, result }: ResultView): boolean {
	return mode === 'quick' && result.skills.some(({ answered, items }) => answered < items);
}

/** Whether every skill has a score. Only then may a page say that nothing is missing, or that a profile is beyond a role. */
export function isWhollyMeasured({ result }: ResultView): boolean {
	return result.match.measuredSkills === result.skills.length;
}

/** The name of a role in the language of the view. */
export function roleName({ wording }: ResultView, role: RoleId): string {
	return wording.roles[role]?.name ?? role;
}

/** The name of a skill in the language of the view. */
export function skillName({ wording }: ResultView, skill: SkillId): string {
	return wording.skills[skill]?.name ?? skill;
}

/** A readiness as a whole per cent, never beyond what answers about oneself can show. */
export function readinessPercent({ locale, quiz }: ResultView, readiness: number): string {
	return percent01(locale, readiness / 100, { min: 0, max: quiz.scoring.shown01.max });
}

/** Readiness ± its standard error as "74 to 90", within 0 to 100; null where there is no readiness. */
export function readinessRange({ locale, result }: ResultView, role: number): string | null {
	const { readiness = null, se = null } = result.readiness[role] ?? {};
	const band = bandOf(readiness, se);
	return band && interval(locale, band.low, band.high);
}

/**
 * How often a match as certain as this one is right when people differ from the model; null when not
 * simulated, and in the lowest band, which is too wide to say anything of one match.
 */
export function honestBand({ honest, result }: ResultView): HonestBand | null {
	const { confidence01 } = result.match;
	const band = honest?.find(({ from01, to01 }) => confidence01 >= from01 && confidence01 <= to01);
	return band !== undefined && band.from01 > 0 ? band : null;
}

/** The match with a role as a whole per cent, never beyond what the model can know. */
export function matchPercent({ locale, quiz, result }: ResultView, role: RoleId): string {
	const match = result.match.roles.find((other) => other.role === role);
	return percent01(locale, match?.match01 ?? 0, quiz.scoring.shown01);
}
