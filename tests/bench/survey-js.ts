import { createRequire } from 'node:module';
import type { Answers, BySkill, Item, Quiz, SkillId } from '../../src/lib/schema/quiz.ts';

type Values = Readonly<Record<string, number>>;

/** What we use of survey-core, whose own types are only there once it is installed. */
interface Model {
	data: Values;
	readonly calculatedValues: readonly { readonly name: string; readonly value: unknown }[];
	runExpression(expression: string): unknown;
	getCorrectAnswerCount(): number;
}

interface SurveyCore {
	readonly Model: new (json: object) => Model;
	readonly ExpressionRunner: new (expression: string) => { runValues(values: Values): unknown };
}

/**
 * The same questions in SurveyJS, with the skills as its expressions. It is given every advantage: the value of
 * a choice is already its credit times the weight of its question, so that an expression has only to add, and every question is answered.
 */
export function createSurveyJs(quiz: Quiz) {
	const { Model, ExpressionRunner }: SurveyCore = createRequire(import.meta.url)('survey-core');
	const skills = quiz.skills.map(({ id }) => id);
	const expressions = skills.map((skill) => expressionOf(quiz, skill));
	const elements = quiz.items.map((item) => questionOf(quiz, item));
	const calculatedValues = skills.map((name, i) => ({ name, expression: expressions[i] }));

	const calculating = new Model({ elements, calculatedValues });
	const plain = new Model({ elements });
	const ratings = new Model({ elements: quiz.items.map((item) => ratingOf(quiz, item)) });
	const runners = expressions.map((expression) => new ExpressionRunner(expression));
	const read = (model: Model) => model.calculatedValues.map(({ value }) => value);

	const ways = {
		newModel(values: Values) {
			const model = new Model({ elements, calculatedValues });
			model.data = values;
			return read(model);
		},
		reusedModel(values: Values) {
			calculating.data = values;
			return read(calculating);
		},
		reusedExpressions(values: Values) {
			plain.data = values;
			return expressions.map((expression) => plain.runExpression(expression));
		},
		reusedRatings(values: Values) {
			ratings.data = values;
			return expressions.map((expression) => ratings.runExpression(expression));
		},
		expressionsAlone: (values: Values) => runners.map((runner) => runner.runValues(values))
	};
	return {
		ways,
		/** Its only scoring of its own: how many answers are correct. One number, no skills. */
		correctAnswers(values: Values) {
			plain.data = values;
			return plain.getCorrectAnswerCount();
		},
		/** One of its results, to compare with ours. */
		toScores: (result: readonly unknown[]): BySkill<unknown> =>
			Object.fromEntries(skills.map((skill, i) => [skill, result[i]]))
	};
}

/** A person's answers as SurveyJS has them: the value of the chosen choice. */
export function valuesOf(quiz: Quiz, answers: Answers): Values {
	return Object.fromEntries(
		quiz.items.map((item) => {
			const choice = creditsOf(quiz, item).find(([option]) => option === answers[item.id]);
			return [item.id, choice?.[1] ?? 0];
		})
	);
}

function questionOf(quiz: Quiz, item: Item) {
	const choices = creditsOf(quiz, item).map(([text, value]) => ({ value, text }));
	const best = Math.max(...choices.map(({ value }) => value));
	return { type: 'radiogroup', name: item.id, choices, correctAnswer: best };
}

/** The same question in the type that SurveyJS handles fastest. */
function ratingOf(quiz: Quiz, item: Item) {
	const { name, choices } = questionOf(quiz, item);
	return { type: 'rating', name, rateValues: choices };
}

/** Weighted mean credit of the items of a skill, in percent. No item of the quiz is reversed or measures two skills. */
function expressionOf(quiz: Quiz, skill: SkillId): string {
	const items = quiz.items.filter((item) => skill in item.measures);
	const weight = items.reduce((sum, { measures }) => sum + (measures[skill] ?? 0), 0);
	return `(${items.map(({ id }) => `{${id}}`).join(' + ')}) * 100 / ${weight}`;
}

/** Credit of each option, 0 to 1, times the weight of the item. Preferences earn none: their choices are numbered. */
function creditsOf(quiz: Quiz, item: Item): [string, number][] {
	const format = quiz.formats[item.format];
	const [skill = ''] = Object.keys(item.measures);
	const weight = item.measures[skill] ?? 1;
	if (format?.kind === 'scale') {
		return format.options.map(({ id, credit }) => [id, weight * credit]);
	}
	const credits = (item.options ?? []).map(({ credits }, i) => credits?.[skill] ?? i);
	const most = Math.max(...credits);
	return (item.options ?? []).map(({ id }, i) => [id, (weight * (credits[i] ?? 0)) / most]);
}
