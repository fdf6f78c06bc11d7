import type { Locale } from '#lib/schema/locale.ts';
import type { Kind, Quiz } from '#lib/schema/quiz.ts';
import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import { scoringSchema } from '#lib/schema/scoring.ts';
import type { Wording } from '#lib/schema/wording.ts';
import type { StudioDocument } from './document.ts';

/** The texts of a new quiz, in one language: an answer scale with five steps. */
export interface BlankWords {
	readonly lead: string;
	/** From lowest to highest. */
	readonly answers: readonly string[];
}

const SKILLS = ['skill-1', 'skill-2', 'skill-3'];
const ROLES = ['role-1', 'role-2'];
const ANSWERS = ['option-1', 'option-2', 'option-3', 'option-4', 'option-5'];
const FORMAT = 'format-1';

/** A new quiz in one language, with the smallest structure that can be shown: three skills with one item each. */
export function blankDocument(
	kind: Kind,
	{ locale, words, date }: { locale: Locale; words: BlankWords; date: string }
): StudioDocument {
	return {
		quiz: blankQuiz(kind, date),
		wording: { [locale]: blankWording(kind, words) },
		cases: [],
		published: []
	};
}

function blankQuiz(kind: Kind, date: string): Quiz {
	const isProfile = kind === 'profile';
	return {
		id: 'quiz-1',
		kind,
		version: 1,
		evidence: 'draft',
		date,
		minutes: 3,
		readings: { readiness: false, preference: true },
		skills: SKILLS.map((id, index) => ({ id, ...(isProfile && { symbol: 'ABC'.charAt(index) }) })),
		roles: isProfile
			? []
			: ROLES.map((id) => ({
					id,
					prior: 1,
					target: Object.fromEntries(SKILLS.map((skill) => [skill, 50]))
				})),
		...(isProfile && { code: { letters: 2, circle: false } }),
		duties: [],
		formats: {
			[FORMAT]: {
				kind: 'scale',
				sigma0: 24,
				states: isProfile ? 'agreement' : 'facts',
				options: ANSWERS.map((id, index) => ({ id, credit: index / 4 }))
			}
		},
		items: SKILLS.map((skill, index) => ({
			id: `item-${index + 1}`,
			format: FORMAT,
			measures: { [skill]: 1 },
			reverse: false,
			duties: []
		})),
		scoring: scoringSchema.parse({}),
		bands: []
	};
}

function blankWording(kind: Kind, { lead, answers }: BlankWords): Wording {
	const isProfile = kind === 'profile';
	const skill = {
		name: '',
		short: '',
		definition: '',
		...(isProfile && { enjoys: '', fields: {} })
	};
	const each = <T>(ids: readonly string[], value: T) =>
		Object.fromEntries(ids.map((id) => [id, value]));
	return {
		name: '',
		summary: '',
		skills: each(SKILLS, skill),
		roles: isProfile ? {} : each(ROLES, { name: '', summary: '' }),
		duties: {},
		steps: {},
		formats: {
			[FORMAT]: {
				lead,
				options: Object.fromEntries(ANSWERS.map((id, index) => [id, answers[index] ?? '']))
			}
		},
		items: Object.fromEntries(SKILLS.map((_, index) => [`item-${index + 1}`, { stem: '' }]))
	};
}

/**
 * A copy of a quiz to start from: version 1 of another quiz, not yet tested. The worked cases protect the results of
 * the quiz that was copied, and would forbid every change.
 */
export function copyOf({ quiz, wording }: LoadedQuiz, date: string): StudioDocument {
	const { print: _print, tested: _tested, ...rest } = quiz;
	return {
		quiz: { ...rest, id: 'quiz-1', version: 1, evidence: 'draft', date },
		wording,
		cases: [],
		published: []
	};
}

/** One's own quiz from its file, to go on with: all its versions are published. */
export function documentOf(versions: readonly LoadedQuiz[]): StudioDocument | null {
	const published = versions.map(({ quiz: { print: _, ...quiz }, ...version }) => ({
		...version,
		quiz
	}));
	const last = published.at(-1);
	if (last === undefined) return null;
	return { quiz: last.quiz, wording: last.wording, cases: last.cases, published };
}
