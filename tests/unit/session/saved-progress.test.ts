import { describe, expect, test } from 'vitest';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { encodeSummary } from '#lib/link/summary-code.ts';
import type { Progress } from '#lib/session/saved-progress.ts';
import { encodeProgress, parseProgress, progressKey } from '#lib/session/saved-progress.ts';
import { answersOfCase, quiz } from '../../support/session-quiz.ts';

const progress: Progress = {
	mode: 'full',
	trail: [],
	answers: answersOfCase('skipped-skill'),
	at: 'q07',
	seed: 4_000_000_000,
	elapsedMs: Object.fromEntries(quiz.items.map(({ id }, index) => [id, 1000 + index]))
};
const text = encodeProgress(quiz, progress);
const quick: Progress = { ...progress, mode: 'quick', trail: ['q01', 'q05', 'q07'] };
const quickText = encodeProgress(quiz, quick);
const [code = '', place = '', seed = '', times = ''] = text.split(' ');

test('written progress is read back with its skipped items', () => {
	expect(parseProgress(quiz, text)).toEqual({ kind: 'progress', progress });
});

test('a quick match is read back with its trail, and stays one', () => {
	expect(parseProgress(quiz, quickText)).toEqual({ kind: 'progress', progress: quick });
});

test('full-profile progress of an earlier version of Arah is read', () => {
	const times = quiz.items.map(() => 7).join('.');
	const kept = `${encodeAnswers(quiz, { q01: 'alone' })} q05 12 ${times}`;
	expect(parseProgress(quiz, kept)).toMatchObject({
		progress: { mode: 'full', answers: { q01: 'alone' }, at: 'q05', trail: [], seed: 12 }
	});
	expect(text.split(' ')).toHaveLength(4);
});

test('times are kept in whole milliseconds, and an item without one is not taken for a fast answer', () => {
	const saved = encodeProgress(quiz, { ...progress, elapsedMs: { q01: 12.6 } });
	expect(parseProgress(quiz, saved)).toEqual({
		kind: 'progress',
		progress: { ...progress, elapsedMs: { q01: 13 } }
	});
});

test('progress in a quiz that came as a file is apart from that in a quiz of the same name', () => {
	const foreign = { ...quiz, print: 'K7M24Q9XAB1D' };
	const kept = encodeProgress(foreign, progress);

	expect(progressKey(foreign)).not.toBe(progressKey(quiz));
	expect(parseProgress(foreign, kept)).toEqual({ kind: 'progress', progress });
	expect(parseProgress(quiz, kept)).toEqual({ kind: 'damaged' });
});

test('no text is no progress', () => {
	expect(parseProgress(quiz, null)).toEqual({ kind: 'none' });
});

describe('damaged is', () => {
	test.each([
		['nothing at all', ''],
		['something else', 'hello there'],
		['a code alone', code],
		['a code with one letter changed', text.replace(code, code.replace(/.$/, '*'))],
		['a cut code', text.replace(code, code.slice(0, -1))],
		['a summary code, which holds no answers', [summaryCode(), place, seed, times].join(' ')],
		['a place that the quiz does not have', [code, 'q99', seed, times].join(' ')],
		['no place', [code, '', seed, times].join(' ')],
		['a seed that is no number', [code, place, 'x', times].join(' ')],
		['a negative seed', [code, place, '-1', times].join(' ')],
		['a seed of more than 32 bits', [code, place, '4294967296', times].join(' ')],
		['a time too few', [code, place, seed, times.slice(times.indexOf('.') + 1)].join(' ')],
		['a time too many', `${text}.5`],
		['a time that is no number', text.replace('.1001.', '.soon.')],
		['something behind the end', `${text} more`],
		['a trail in the full profile', `${text} q01.q05.q07`],
		['a quick match without a trail', quickText.replace(' q01.q05.q07', '')],
		['an empty trail', quickText.replace('q01.q05.q07', '')],
		['a trail with an item that the quiz does not have', quickText.replace('.q05.', '.q99.')],
		['a trail that shows an item twice', `${quickText}.q01`],
		['a place that is not on the trail', quickText.replace(' q07 ', ' q08 ')],
		['something behind the trail', `${quickText} more`]
	])('%s', (_, damaged) => {
		expect(parseProgress(quiz, damaged)).toEqual({ kind: 'damaged' });
	});

	test('progress of another version of the quiz', () => {
		const next = { ...quiz, version: 2 };
		expect(parseProgress(next, text)).toEqual({ kind: 'damaged' });
		expect(parseProgress(quiz, encodeProgress(next, progress))).toEqual({ kind: 'damaged' });
	});

	test('progress of a version that was changed without a new number', () => {
		const changed = { ...quiz, items: quiz.items.slice(0, -1) };
		expect(parseProgress(changed, text)).toEqual({ kind: 'damaged' });
	});
});

test('every version of a quiz has a separate key', () => {
	expect(progressKey(quiz)).toBe('progress:social-media-roles:1');
	expect(progressKey({ ...quiz, version: 2 })).not.toBe(progressKey(quiz));
});

function summaryCode(): string {
	return encodeSummary(quiz, Object.fromEntries(quiz.skills.map(({ id }) => [id, 50])));
}
