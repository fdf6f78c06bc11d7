import { bundleOf } from '#lib/bank/loaded-quiz.ts';
import { caseAnswers } from '#lib/bank/case-answers.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { orderItems } from '#lib/engine/order-items.ts';
import type { Result } from '#lib/engine/result.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { byLocale } from '#lib/schema/locale.ts';
import type { Answers, Item } from '#lib/schema/quiz.ts';
import { takeQuickly } from './quick-taker.ts';
import { servedQuiz } from './served-quiz.ts';

const loaded = servedQuiz('social-media-roles');

export const { quiz } = loaded;
export const wording = byLocale((locale) => bundleOf(loaded, locale).wording);
const { cases } = loaded;
const plan = compileQuiz(quiz);

/** The items in the order in which they are asked. */
export const items = orderItems(quiz);

/** A person with known answers, and the engine’s result for them. */
export interface Person {
	readonly answers: Answers;
	readonly code: string;
	readonly result: Result;
}

/** A person who takes a quick match. */
export interface QuickPerson extends Person {
	/** What they are asked, in order. */
	readonly asked: readonly Item[];
}

/** A quick match of a person with these answers. */
export function quickPerson(sheet: Answers): QuickPerson {
	const { asked, answers } = takeQuickly(plan, sheet);
	return {
		asked: asked.flatMap((id) => items.find((item) => item.id === id) ?? []),
		answers,
		result: scoreQuiz(plan, answers, { mode: 'quick' }),
		code: encodeAnswers(quiz, answers, 'quick')
	};
}

/** The person of a worked case of the quiz. */
export function person(id: string): Person {
	const found = cases.find((other) => other.id === id);
	if (found === undefined) throw new Error(`There is no worked case ${id}.`);
	const answers = caseAnswers(quiz, found);
	const result = scoreQuiz(plan, answers);
	return { answers, result, code: encodeAnswers(quiz, answers) };
}
