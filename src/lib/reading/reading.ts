import { bandOf } from '#lib/chart/band.ts';
import type { Timing } from '#lib/engine/check-pace.ts';
import { compileQuiz, type Plan } from '#lib/engine/compile-quiz.ts';
import { headlineOf, namesRole, type Headline } from '#lib/engine/headline.ts';
import type { ProfileHeadline } from '#lib/engine/profile-headline.ts';
import type { Result } from '#lib/engine/result.ts';
import type { ProfileResult } from '#lib/engine/score-profile.ts';
import { scoreEvidence, type Evidence } from '#lib/engine/score-quiz.ts';
import type { ProfileText } from '#lib/i18n/en/profile.ts';
import type { ResultText } from '#lib/i18n/en/result.ts';
import { interval, percent01 } from '#lib/i18n/format.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import type { CodeKind } from '#lib/link/invitation.ts';
import { encodeSummary } from '#lib/link/summary-code.ts';
import type { Answers, Mode, RoleId, SkillId } from '#lib/schema/quiz.ts';
import type { HonestBand, QuizBundle } from '#lib/schema/wording.ts';

/** What a code contained, with its quiz version and its words in one language. Immutable. */
interface Opened extends QuizBundle {
	readonly plan: Plan;
	/** Null for a summary. */
	readonly answers: Answers | null;
	/** Null for a summary, which does not contain the mode. */
	readonly mode: Mode | null;
	/** Milliseconds by item; undefined unless these answers were given on this device. */
	readonly elapsedMs: Timing | undefined;
	/** The part after # in its link, in canonical spelling. */
	readonly code: string;
}

/** One scored result of a quiz about roles. */
export interface Reading extends Opened {
	readonly kind: 'roles';
	readonly result: Result;
	readonly headline: Headline;
}

/** One scored result of a profile. */
export interface ProfileReading extends Opened {
	readonly kind: 'profile';
	readonly result: ProfileResult;
	readonly headline: ProfileHeadline;
}

export type AnyReading = Reading | ProfileReading;

/** A reading with the words of the result page. */
export interface ResultReading extends Reading {
	readonly text: ResultText;
}

/** A profile with the words of the result page. */
export interface ProfileResultReading extends ProfileReading {
	readonly text: ResultText;
	readonly profileText: ProfileText;
}

export type AnyResultReading = ResultReading | ProfileResultReading;

/**
 * Scores the evidence from a code of a quiz about roles; throws for any other. `plan` is the compiled quiz of the
 * bundle.
 */
export function rolesReadingOf(
	bundle: QuizBundle,
	evidence: Evidence,
	plan: Plan = compileQuiz(bundle.quiz)
): Reading {
	const result = scoreEvidence(plan, evidence);
	const headline = headlineOf(plan, result);
	return { ...openedOf(bundle, evidence, plan), kind: 'roles', result, headline };
}

/** Returns the part of a reading that does not depend on the kind of the quiz. */
export function openedOf(bundle: QuizBundle, evidence: Evidence, plan: Plan): Opened {
	if (evidence.kind === 'summary') {
		const code = encodeSummary(bundle.quiz, evidence.scores);
		return { ...bundle, plan, answers: null, mode: null, elapsedMs: undefined, code };
	}
	const { answers, mode, elapsedMs } = evidence;
	const code = encodeAnswers(bundle.quiz, answers, mode);
	return { ...bundle, plan, answers, mode, elapsedMs, code };
}

/** Whether a result says something: it names a role or a code, so that there is a picture to share. */
export function namesResult(reading: AnyReading): boolean {
	return reading.kind === 'profile'
		? reading.headline.kind === 'code'
		: namesRole(reading.headline);
}

/**
 * Returns the codes of a result that can be sent; null if there is none. A summary has no full code, since it
 * contains no answers. A quick match has no summary: its scores are less certain, and a summary cannot say so.
 */
export function sendableCodes({
	answers,
	mode,
	code,
	quiz,
	result
}: AnyReading): Readonly<Record<CodeKind, string | null>> {
	if (answers === null) return { full: null, summary: code };
	if (mode === 'quick') return { full: code, summary: null };
	const scores = result.skills.map(({ skill, score }) => [skill, score] as const);
	return { full: code, summary: encodeSummary(quiz, Object.fromEntries(scores)) };
}

/** Returns the score of a skill, 0 to 100; null if it was not measured or is not in this quiz version. */
export function scoreOf({ result }: Pick<AnyReading, 'result'>, skill: SkillId): number | null {
	return result.skills.find((other) => other.skill === skill)?.score ?? null;
}

/** Whether the margins are wider than those of a full profile: a quick match asked fewer questions on the skills. */
export function hasWiderMargins({ mode, result }: Reading): boolean {
	return mode === 'quick' && result.skills.some(({ answered, items }) => answered < items);
}

/** Whether the quiz asks what people enjoy. */
export function asksPreference({ plan }: Pick<Reading, 'plan'>): boolean {
	return plan.leanings.length > 0;
}

/**
 * Whether every skill has a score. Otherwise no page may say that nothing is missing or that a profile exceeds a
 * role.
 */
export function isWhollyMeasured({ result }: Reading): boolean {
	return result.match.measuredSkills === result.skills.length;
}

/** Returns a readiness (0 to 100) as a whole per cent, capped at the most that self-assessment can show. */
export function readinessPercent({ locale, quiz }: Reading, readiness: number): string {
	return percent01(locale, readiness / 100, { min: 0, max: quiz.scoring.shown01.max });
}

/** Returns readiness ± its standard error as "74 to 90", within 0 to 100; null if there is no readiness. */
export function readinessRange({ locale, result }: Reading, role: number): string | null {
	const { readiness = null, se = null } = result.readiness[role] ?? {};
	const band = bandOf(readiness, se);
	return band && interval(locale, band.low, band.high);
}

/**
 * Returns how often a match with this certainty is right if people differ from the model. Null if the quiz was not
 * simulated, and in the lowest band, which is too wide to describe one match.
 */
export function honestBand({ honest, result }: Reading): HonestBand | null {
	const { confidence01 } = result.match;
	const band = honest?.find(({ from01, to01 }) => confidence01 >= from01 && confidence01 <= to01);
	return band !== undefined && band.from01 > 0 ? band : null;
}

/** Returns the match with a role as a whole per cent, within the limits of what the model can know. */
export function matchPercent({ locale, quiz, result }: Reading, role: RoleId): string {
	const match = result.match.roles.find((other) => other.role === role);
	return percent01(locale, match?.match01 ?? 0, quiz.scoring.shown01);
}
