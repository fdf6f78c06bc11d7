import { describe, expect, test } from 'vitest';
import { formatOf } from '#lib/bank/items.ts';
import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import type { Item } from '#lib/schema/quiz.ts';
import { ownQuizzes, realBank } from '../../support/bank-files.ts';

test('the questions have no error', () => {
	expect(realBank.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	expect(realBank.quizzes).not.toEqual([]);
});

test('our own questions have no warning', () => {
	const folders = ownQuizzes.map(({ quiz }) => `${quiz.id}/v${String(quiz.version)}/`);
	const ours = realBank.issues.filter(({ file }) => folders.some((path) => file.startsWith(path)));
	expect(ours).toEqual([]);
});

/** What questions/README.md asks of wording. Numbers and keys are the bank's own rules: `bank/rules/`. */
describe.each(ownQuizzes.map((loaded) => ({ loaded, name: nameOf(loaded) })))(
	'$name',
	({ loaded: { quiz, wording } }) => {
		const choices = quiz.items.filter((item) => formatOf(quiz, item)?.kind === 'choice');

		describe.each(wordsOf(wording))('in "$locale"', ({ words }) => {
			const stemOf = ({ id }: Item) => words.items[id]?.stem ?? '';

			test('has at most 16 words in a sentence of a stem', () => {
				const long = quiz.items
					.flatMap((item) => stemOf(item).split(/(?<=[.?!]”?) /))
					.filter((sentence) => sentence.split(' ').length > 16);

				expect(long).toEqual([]);
			});

			test('has at most 25 words in a sentence of a next step', () => {
				const long = textsOf(words.steps)
					.flatMap((step) => step.split(/(?<=[.?]) /))
					.filter((sentence) => sentence.split(' ').length > 25);

				expect(long).toEqual([]);
			});

			test('ends what people have done with a full stop, and everything else with a question mark', () => {
				const wrong = quiz.items.filter((item) => {
					const isDeed = formatOf(quiz, item)?.kind === 'scale';
					return !stemOf(item).endsWith(isDeed ? '.' : '?');
				});

				expect(wrong.map(stemOf)).toEqual([]);
			});

			test('does not give the best option of a choice away by its length', () => {
				const rows = choices.map((item) => {
					const lengths = Object.entries(words.items[item.id]?.options ?? {}).map(
						([id, text]) => [id, text.length] as const
					);
					const all = lengths.map(([, length]) => length);
					const best = lengths.find(([id]) => id === bestOf(item))?.[1] ?? 0;
					const mean = all.reduce((sum, length) => sum + length, 0) / all.length;
					return { item: item.id, isLongest: best === Math.max(...all), ratio: best / mean };
				});

				expect(rows.filter(({ ratio }) => Math.abs(ratio - 1) >= 0.1)).toEqual([]);
				// by chance it is the longest of four in a quarter of the items
				const longest = rows.filter(({ isLongest }) => isLongest).length;
				expect(longest).toBeLessThanOrEqual(Math.ceil(rows.length / 4));
			});

			test('has no stray spaces, line breaks or straight double quotes', () => {
				expect(textsOf(words).filter((text) => /^\s|\s$|\s{2}|"|\n/.test(text))).toEqual([]);
			});
		});

		test('says "kamu" in Indonesian, and never "Anda"', () => {
			expect(textsOf(wording.id ?? {}).filter((text) => /\banda\b/i.test(text))).toEqual([]);
		});
	}
);

function wordsOf(wording: LoadedQuiz['wording']) {
	return LOCALES.flatMap((locale) => {
		const words = wording[locale];
		return words === undefined ? [] : [{ locale, words }];
	});
}

function nameOf({ quiz }: LoadedQuiz): string {
	return `${quiz.id} v${String(quiz.version)}`;
}

function bestOf({ options = [] }: Item): string {
	const credit = (credits: Readonly<Record<string, number>> = {}) =>
		Object.values(credits).reduce((sum, value) => sum + value, 0);
	return options.toSorted((a, b) => credit(b.credits) - credit(a.credits))[0]?.id ?? '';
}

function textsOf(value: object): string[] {
	return Object.values(value).flatMap((inner: unknown) => {
		if (typeof inner === 'string') return [inner];
		return typeof inner === 'object' && inner !== null ? textsOf(inner) : [];
	});
}
