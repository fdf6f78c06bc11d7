import { expect, test } from 'vitest';
import { readingEase, sentencesOf, wordsOf } from '#lib/studio/reading-ease.ts';

test('splits a text into sentences of at least four words', () => {
	expect(
		sentencesOf('Not yet. “Is that really so?” Yes, r = .29 on average.\nOne more of these')
	).toEqual(['“Is that really so?”', 'Yes, r = .29 on average.', 'One more of these']);
});

test('counts a parameter, a number and a hyphenated word as one word each', () => {
	expect(wordsOf('⟦0⟧ rata-rata 1,645 O*NET’s')).toEqual([
		'⟦0⟧',
		'rata-rata',
		'1,645',
		'O',
		'NET’s'
	]);
});

test('measures the length of sentences', () => {
	const long = Array.from({ length: 26 }, () => 'word').join(' ');
	expect(readingEase(['One two three four. Too short.', long], 'en')).toMatchObject({
		sentences: 2,
		wordsPerSentence: 15,
		longest: 26,
		over25: 1
	});
});

test('measures English by Flesch and Indonesian by letters a word', () => {
	const cat = 'The cat sat on the mat.';
	expect(readingEase([cat], 'en').ease).toBeCloseTo(206.835 - 1.015 * 6 - 84.6, 6);
	expect(readingEase([cat], 'id').ease).toBeCloseTo(17 / 6, 6);
	expect(readingEase(['The machine has a rule.'], 'en').ease).toBeCloseTo(
		206.835 - 1.015 * 5 - 84.6 * (6 / 5),
		6
	);
	expect(readingEase(['Too short'], 'en').ease).toBeNull();
});
