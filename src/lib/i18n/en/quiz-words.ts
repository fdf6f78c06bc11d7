import type { Locale } from '#lib/schema/locale.ts';

/** How far the questions of a quiz have been tested. Numbers and dates are written out. */
interface Evidence {
	readonly draft: string;
	readonly piloted: (people: string, date: string) => string;
	readonly validated: (people: string, date: string) => string;
}

const evidence: Evidence = {
	draft: 'The questions have not yet been tested with real people.',
	piloted: (people, date) =>
		`The questions were tried out with ${people} people (data up to ${date}). They have not been validated yet.`,
	validated: (people, date) =>
		`The questions were validated with ${people} people (data up to ${date}).`
};

/** Instead of the language of the page: `only` of a quiz in a single language, `shown` of one with several. */
const languages: Readonly<Record<Locale, { readonly only: string; readonly shown: string }>> = {
	en: {
		only: 'This quiz is available in English only.',
		shown: 'This quiz is not available in your language. It is shown in English.'
	},
	id: {
		only: 'This quiz is available in Indonesian only.',
		shown: 'This quiz is not available in your language. It is shown in Indonesian.'
	}
};

/** What is said of a quiz if its author does not say it. */
export const quizWords = {
	evidence,
	languages,
	roles: {
		instruction: ['Answer as you are today, not as you would like to be.'],
		terms: { skill: 'skill', skills: 'skills', role: 'role', roles: 'roles' }
	},
	profile: {
		instruction: ['Go by what you like, not by what you can already do.'],
		terms: { skill: 'interest', skills: 'interests', role: 'role', roles: 'roles' }
	}
};

export type QuizWords = typeof quizWords;
