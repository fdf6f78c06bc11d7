import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundleOf } from '#lib/bank/loaded-quiz.ts';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { orderItems, shuffleOptions } from '#lib/engine/order-items.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Answers, Item, OptionId } from '#lib/schema/quiz.ts';
import type { QuizBundle } from '#lib/schema/wording.ts';
import { at, realBank } from '../support/bank-files.ts';
import { scoreAnswers } from '../support/score-answers.ts';

const SEED = 20261122;

interface ShownOption {
	readonly id: OptionId;
	readonly label: string;
}

/** The options of an item as a page in one language shows them. */
function shownOptions({ quiz, wording }: QuizBundle, item: Item): ShownOption[] {
	const format = quiz.formats[item.format];
	if (!format) throw new Error(`${item.id} has no format`);
	const labels = wording.items[item.id]?.options ?? wording.formats[item.format]?.options ?? {};
	return shuffleOptions(item, format, SEED).map(({ id }) => ({ id, label: labels[id] ?? '' }));
}

/** The answers of a person who clicks the n-th label of each item. */
function answersOf(bundle: QuizBundle, clicks: readonly (number | null)[]): Answers {
	const entries = orderItems(bundle.quiz).flatMap((item, index) => {
		const click = clicks[index] ?? null;
		if (click === null) return [];
		const options = shownOptions(bundle, item);
		const { label } = at(options, click % options.length);
		return [
			[
				item.id,
				at(
					options.filter((option) => option.label === label),
					0
				).id
			] as const
		];
	});
	return Object.fromEntries(entries);
}

describe.each(realBank.quizzes)('$quiz.id v$quiz.version in every language', (loaded) => {
	/** Through JSON, as a page receives it. */
	const received = (locale: Locale): QuizBundle => structuredClone(bundleOf(loaded, locale));
	const bundles = LOCALES.map(received);
	const english = received('en');

	test.each(orderItems(loaded.quiz))(
		'$id: every option is the same option and scores the same',
		(item) => {
			for (const bundle of bundles) {
				const plan = compileQuiz(bundle.quiz);
				const options = shownOptions(bundle, item);
				expect(options.map(({ id }) => id)).toEqual(
					shownOptions(english, item).map(({ id }) => id)
				);
				expect(new Set(options.map(({ label }) => label)).size).toBe(options.length);
				for (const { id, label } of options) {
					expect(label).not.toBe('');
					const result = scoreAnswers(plan, { [item.id]: id });
					const inEnglish = scoreAnswers(compileQuiz(english.quiz), { [item.id]: id });
					expect(JSON.stringify(result)).toBe(JSON.stringify(inEnglish));
				}
			}
		}
	);

	test('the same clicks give the same bytes for any answers', () => {
		const click = fc.option(fc.nat(19), { freq: 8 });
		const clicks = fc.array(click, {
			minLength: loaded.quiz.items.length,
			maxLength: loaded.quiz.items.length
		});
		fc.assert(
			fc.property(clicks, (chosen) => {
				const results = bundles.map((bundle) =>
					JSON.stringify(scoreAnswers(compileQuiz(bundle.quiz), answersOf(bundle, chosen)))
				);
				expect(new Set(results).size).toBe(1);
			}),
			{ seed: SEED, numRuns: 200 }
		);
	});

	test('all languages have the same keys', () => {
		const keys = bundles.map(({ wording }) => keysOf(wording));

		for (const list of keys) expect(list).toEqual(keys[0]);
		expect(keys[0]?.length).toBeGreaterThan(loaded.quiz.items.length);
	});

	test('the structure that a page receives does not depend on the language', () => {
		for (const { quiz } of bundles) expect(quiz).toEqual(english.quiz);
	});
});

function keysOf(value: object, path = ''): string[] {
	return Object.entries(value)
		.flatMap(([key, inner]: [string, unknown]) =>
			typeof inner === 'object' && inner !== null
				? keysOf(inner, `${path}/${key}`)
				: [`${path}/${key}`]
		)
		.sort();
}
