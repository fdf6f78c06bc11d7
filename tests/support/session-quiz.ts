import { bundleOf } from '#lib/bank/loaded-quiz.ts';
import { caseAnswers } from '#lib/bank/case-answers.ts';
import { loadBank } from '#lib/bank/load-bank.ts';
import { byLocale, type Locale } from '#lib/schema/locale.ts';
import type { Answers, Item } from '#lib/schema/quiz.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';

const FOLDER = '/tests/fixtures/questions/';

/** Read by Vite, so that a test in a browser has the quiz, too. It is a copy, which stays when a site removes its own. */
const files = import.meta.glob<string>('/tests/fixtures/questions/**/*.yaml', {
	query: '?raw',
	import: 'default',
	eager: true
});

const texts = Object.entries(files).map(([path, text]) => [path.slice(FOLDER.length), text]);
const loaded = loadBank(Object.fromEntries(texts)).quizzes.find(
	({ quiz: { id, version } }) => id === 'social-media-roles' && version === 1
);
if (loaded === undefined) throw new Error('tests/fixtures/questions has errors');
const { cases } = loaded;

/** Structure and words of the quiz, in both languages. */
export const bundles: Readonly<Record<Locale, QuizBundle>> = {
	en: bundleOf(loaded, 'en'),
	id: bundleOf(loaded, 'id')
};

/** A whole quiz of roles, as a page gets it. */
export const quiz = bundles.en.quiz;

/** Its words in both languages. */
export const wording: Readonly<Record<Locale, QuizBundle['wording']>> = byLocale(
	(locale) => bundles[locale].wording
);

/** Its words in English, for what a test does not ask in both languages. */
export const english = wording.en;

/** The worked cases of the quiz. */
export const caseIds: readonly string[] = cases.map(({ id }) => id);

/** The answers of a worked case of the quiz. */
export function answersOfCase(id: string): Answers {
	const found = cases.find((entry) => entry.id === id);
	if (found === undefined) throw new Error(`There is no case ${id}.`);
	return caseAnswers(quiz, found);
}

/** An item that a test is sure of. */
export function itemOf(id: string): Item {
	const item = quiz.items.find((other) => other.id === id);
	if (item === undefined) throw new Error(`There is no item ${id}.`);
	return item;
}
