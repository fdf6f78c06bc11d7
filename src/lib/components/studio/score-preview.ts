import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import type { RoleMatch, SkillScore } from '#lib/engine/result.ts';
import { scoreProfile } from '#lib/engine/score-profile.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import type { Answers, Quiz } from '#lib/schema/quiz.ts';

/** The numbers beside the preview. */
export interface PreviewScores {
	/** From most to least probable; empty for a profile. */
	readonly roles: readonly RoleMatch[];
	/** Highest first. */
	readonly skills: readonly SkillScore[];
}

/** Scores answers to a quiz without errors. Answers to items that have gone count as not given. */
export function scorePreview(quiz: Quiz, answers: Answers): PreviewScores {
	const plan = compileQuiz(quiz);
	if (quiz.kind === 'profile') {
		const { skills } = scoreProfile(plan, { kind: 'full', mode: 'full', answers });
		return { roles: [], skills: highestFirst(skills) };
	}
	const { match, skills } = scoreQuiz(plan, answers);
	const roles = [...match.roles].sort((a, b) => b.match01 - a.match01);
	return { roles, skills: highestFirst(skills) };
}

function highestFirst(skills: readonly SkillScore[]): SkillScore[] {
	return [...skills].sort((a, b) => (b.score ?? -1) - (a.score ?? -1));
}
