import { describe, expect, test } from 'vitest';
import {
	decodeSuspended,
	DELETED_AFTER_END,
	encodeSuspended,
	MOST_CHARACTERS,
	tellsOfEnd
} from '#lib/scorm/suspend-data.ts';
import type { Progress } from '#lib/session/saved-progress.ts';
import { answersOfCase, quiz } from '../../support/session-quiz.ts';

const progress: Progress = {
	mode: 'full',
	trail: [],
	answers: answersOfCase('skipped-skill'),
	at: 'q07',
	seed: 4_000_000_000,
	elapsedMs: { q01: 1234 }
};
const quick: Progress = { ...progress, mode: 'quick', trail: ['q01', 'q05', 'q07'] };
const text = encodeSuspended(quiz, progress) ?? '';
const quickText = encodeSuspended(quiz, quick) ?? '';

test.each([progress, quick])('suspended data is read back without the times', (given) => {
	for (const stage of ['first', 'finished', 'again'] as const) {
		const suspended = encodeSuspended(quiz, given, stage) ?? '';
		const expected = { progress: { ...given, elapsedMs: {} }, stage };
		expect(decodeSuspended(quiz, suspended)).toEqual(expected);
		// as it is for a moment when it must differ from what was sent before
		expect(decodeSuspended(quiz, `${suspended} `)).toEqual(expected);
		expect(tellsOfEnd(suspended)).toBe(stage !== 'first');
	}
});

test('how long a person looked at an item stays with them', () => {
	const slow: Progress = { ...progress, elapsedMs: { q01: 99_999 } };
	expect(encodeSuspended(quiz, slow)).toBe(text);
});

test('the longest quick match needs a small part of a platform’s space', () => {
	const trail = quiz.items.map(({ id }) => id);
	const longest = encodeSuspended(quiz, { ...quick, trail, answers: answersOfCase('all-never') });
	expect(longest?.length).toBeLessThan(200);
});

test('data that a platform would truncate is not written', () => {
	const items = quiz.items.flatMap((item) =>
		Array.from({ length: 20 }, (_, copy) => ({ ...item, id: `${item.id}-${String(copy)}` }))
	);
	const trail = items.map(({ id }) => id);
	const large = { ...progress, mode: 'quick', answers: {}, at: 'q01-0' } as const;
	expect(trail.join('.').length).toBeGreaterThan(MOST_CHARACTERS - 200);
	expect(encodeSuspended({ ...quiz, items }, { ...large, trail: [...trail, ...trail] })).toBeNull();
});

describe('nothing is made of', () => {
	test.each([
		['no text', ''],
		['what another package left', '{"page":3}'],
		['a later format', text.replace(/^1/, '4')],
		['what stays of deleted answers', '3'],
		['a text that was cut', text.slice(0, 20)],
		['a code with one letter changed', text.replace(/(?<=^1 \w{5})./, '*')],
		['a place that the quiz does not have', text.replace('q07', 'q99')],
		['a seed of more than 32 bits', text.replace('4000000000', '4294967296')],
		['a trail in the full profile', `${text} q01.q07`],
		['a quick match without its trail', quickText.replace(' q01.q05.q07', '')],
		['a trail that shows an item twice', `${quickText}.q01`]
	])('%s', (_, damaged) => {
		expect(decodeSuspended(quiz, damaged)).toBeNull();
	});

	test('another version of the quiz', () => {
		expect(decodeSuspended({ ...quiz, version: 2 }, text)).toBeNull();
	});
});

test('the format is frozen: platforms keep it', () => {
	const progress = { mode: 'quick', at: 'q05', seed: 7 };
	for (const [word, stage] of [
		['1', 'first'],
		['2', 'finished'],
		['3', 'again']
	] as const) {
		const frozen = FROZEN.replace(/^1/, word);
		expect(decodeSuspended(quiz, frozen)).toMatchObject({ progress, stage });
	}
	expect(DELETED_AFTER_END).toBe('3');
});

/** Written by the first release. Never to be changed. */
const FROZEN = '1 1171AT01QA556ZG4H4HER0000EY0R q05 7 q01.q05';
