import { compileQuiz, type Plan } from '#lib/engine/compile-quiz.ts';
import { profileHeadlineOf } from '#lib/engine/profile-headline.ts';
import { scoreProfile } from '#lib/engine/score-profile.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import type { Case } from '#lib/schema/cases.ts';
import type { Answers, Quiz, RoleId } from '#lib/schema/quiz.ts';
import { answerHonestly } from '#lib/simulation/give-answers.ts';
import { freshId } from './ids.ts';

/** The id of a role, or of a skill of a profile. */
export type Wanted = RoleId;

/** The result of a sheet as far as a worked case expects it: the closest role, or the first letter of a profile. */
export interface Tried {
	readonly first: readonly Wanted[];
	/** Probability of each role of coming first, or of each skill of a profile, the highest first. */
	readonly chances: readonly { readonly id: Wanted; readonly share01: number }[];
}

const NO_ERROR = { uniform: () => 0.5, normal: () => 0 };

/** The answers of someone exactly on the targets of a role, or with one skill far above the others. */
export function typicalAnswers(quiz: Quiz, wanted: Wanted): Answers {
	const plan = compileQuiz(quiz);
	return answerHonestly(plan, NO_ERROR, skillsOf(plan, wanted));
}

const HIGH = 90;
const LOW = 30;

function skillsOf({ skills, roles }: Plan, wanted: Wanted): readonly number[] {
	const role = roles.find(({ id }) => id === wanted);
	return role ? role.targets : skills.map(({ id }) => (id === wanted ? HIGH : LOW));
}

/** Scores a sheet of the draft. Answers to questions that have gone count as not given. */
export function tryOut(quiz: Quiz, answers: Answers): Tried {
	const plan = compileQuiz(quiz);
	if (quiz.kind === 'profile') {
		const result = scoreProfile(plan, { kind: 'full', mode: 'full', answers });
		const headline = profileHeadlineOf(plan, result);
		const chances = result.profile.standings.map(({ skill, first01 }) => ({
			id: skill,
			share01: first01
		}));
		return {
			first: headline.kind === 'code' ? headline.first : [],
			chances: chances.sort((a, b) => b.share01 - a.share01)
		};
	}
	const { match } = scoreQuiz(plan, answers);
	const chances = match.roles.map(({ role, match01 }) => ({ id: role, share01: match01 }));
	return { first: [match.top], chances: chances.sort((a, b) => b.share01 - a.share01) };
}

/**
 * A worked case from a sheet: its author says which role, or which first letter, this person should get. The checker
 * then compares every later draft with it.
 */
export function caseOf(
	quiz: Quiz,
	{
		answers,
		expected,
		why,
		known
	}: {
		readonly answers: Answers;
		readonly expected: Wanted;
		/** Who this person is, in the author's words. */
		readonly why: string;
		readonly known: readonly Case[];
	}
): Case {
	const id = freshId(
		'case',
		known.map((one) => one.id)
	);
	const asked = quiz.items.map((item) => item.id);
	return {
		id,
		why,
		basis: 'by-hand',
		fill: {},
		answers: Object.fromEntries(Object.entries(answers).filter(([item]) => asked.includes(item))),
		skipped: [],
		expected: quiz.kind === 'profile' ? { first: [expected] } : { top: expected }
	};
}

/** Whom a case kept in the studio expects to come first; null if it expects other things. */
export function expectedOf({ expected }: Case): Wanted | null {
	return expected.top ?? expected.first?.[0] ?? null;
}
