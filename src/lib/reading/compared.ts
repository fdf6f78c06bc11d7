import { sharedSkills } from '#lib/engine/compare-results.ts';
import type { Plan } from '#lib/engine/compile-quiz.ts';
import type { Headline } from '#lib/engine/headline.ts';
import type { Result } from '#lib/engine/result.ts';
import type { CompareText } from '#lib/i18n/en/compare.ts';
import { percent01 } from '#lib/i18n/format.ts';
import type { Answers, QuizId, RoleId, SkillId } from '#lib/schema/quiz.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';

/** What a code holds: all answers, those of a quick match, or the scores alone. */
export type Origin = 'full' | 'quick' | 'summary';

/** One result in a comparison. */
export interface Compared {
	/** The code as we write it. */
	readonly id: string;
	/** As the person typed it; '' for none. */
	readonly label: string;
	/** What to call it: the name that the person gave, or its place in the list. */
	readonly name: string;
	/** As typed, '2026-11-22'; '' for none. */
	readonly date: string;
	readonly bundle: QuizBundle;
	readonly plan: Plan;
	readonly result: Result;
	readonly headline: Headline;
	readonly origin: Origin;
	/** Null for a summary. */
	readonly answers: Answers | null;
	/** Takes part in the picture of the team. */
	readonly isCounted: boolean;
}

/** Results of one quiz, which alone may be compared. */
export interface ComparedGroup {
	readonly quiz: QuizId;
	/** The newest version among them: its roles, targets and words stand for all. */
	readonly bundle: QuizBundle;
	readonly plan: Plan;
	readonly people: readonly Compared[];
	/** The skills that all versions among them have, in the order of the newest. */
	readonly skills: readonly SkillId[];
	/** From oldest to newest. */
	readonly versions: readonly number[];
}

/** The results by quiz, in the order in which the quizzes first come. */
export function groupByQuiz(results: readonly Compared[]): ComparedGroup[] {
	const quizzes = [...new Set(results.map(({ bundle }) => bundle.quiz.id))];
	return quizzes.flatMap((quiz) => {
		const people = results.filter(({ bundle }) => bundle.quiz.id === quiz);
		const oldestFirst = [...people].sort((a, b) => a.bundle.quiz.version - b.bundle.quiz.version);
		const newest = oldestFirst.at(-1);
		if (newest === undefined) return [];
		const versions = [...new Set(oldestFirst.map(({ bundle }) => bundle.quiz.version))];
		const { bundle, plan } = newest;
		const newestFirst = [...oldestFirst].reverse();
		const skills = sharedSkills(newestFirst.map(({ result }) => result));
		return [{ quiz, bundle, plan, people, skills, versions }];
	});
}

/** The closest role and how sure that is, in words. */
export function roleInWords(text: CompareText, { bundle, result, headline }: Compared): string {
	const share = (role: RoleId) => {
		const match01 = result.match.roles.find((other) => other.role === role)?.match01 ?? 0;
		return percent01(bundle.locale, match01, bundle.quiz.scoring.shown01);
	};
	const name = (role: RoleId) => bundle.wording.roles[role]?.name ?? role;
	const { kind, top, second } = headline;
	switch (kind) {
		case 'withheld':
		case 'unmeasured':
			return text.role[kind];
		case 'clear':
			return text.role.clear(name(top), share(top));
		case 'leaning':
		case 'blend':
			return text.role[kind](name(top), share(top), name(second), share(second));
	}
}

/** What a reader must know about a result, in words; '' for nothing. */
export function notesInWords(text: CompareText, { result }: Compared): string {
	return result.flags.map((flag) => text.flags[flag]).join('; ');
}

/** The score of a skill, 0 to 100; null when it was not measured or is not in this version. */
export function scoreOf({ result }: Compared, skill: SkillId): number | null {
	return result.skills.find((other) => other.skill === skill)?.score ?? null;
}

/** The name of a skill in the newest version of a group. */
export function skillName({ bundle }: Pick<ComparedGroup, 'bundle'>, skill: SkillId): string {
	return bundle.wording.skills[skill]?.name ?? skill;
}

/** The name of a role in the newest version of a group. */
export function roleName({ bundle }: Pick<ComparedGroup, 'bundle'>, role: RoleId): string {
	return bundle.wording.roles[role]?.name ?? role;
}
