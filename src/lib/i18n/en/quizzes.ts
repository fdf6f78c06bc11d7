import type { Kind } from '#lib/schema/quiz.ts';
import type { Terms } from '#lib/schema/wording.ts';

const kinds: Readonly<Record<Kind, (terms: Terms, skills: number, roles: number) => string>> = {
	roles: (terms, skills, roles) =>
		`Compares ${String(skills)} ${terms.skills} with ${String(roles)} ${terms.roles}`,
	profile: (terms, skills) => `Ranks ${String(skills)} ${terms.skills}`
};

/** The list of quizzes, on the home page and on a page of its own. */
export const quizzes = {
	title: 'All quizzes · Arah',
	description:
		'Every quiz on this site: what it tells you, how long it takes and how far it has been tested.',
	heading: 'All quizzes',
	lead: 'Every quiz is free and needs no account. Your answers stay on your device.',
	moreHeading: 'More quizzes',
	all: 'See all quizzes',
	files: 'Open a quiz that came as a file',
	kinds,
	length: (items: number, minutes: number) =>
		`${String(items)} questions, about ${String(minutes)} minutes`,
	/** The names of its languages, each in itself. */
	languages: (names: string) => `In ${names}`
};

export type QuizzesText = typeof quizzes;
