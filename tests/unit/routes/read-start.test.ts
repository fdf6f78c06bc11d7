import { describe, expect, test } from 'vitest';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { encodeSummary } from '#lib/link/summary-code.ts';
import { encodeProgress } from '#lib/session/saved-progress.ts';
import { readStart } from '../../../src/routes/[lang=locale]/quiz/[quiz]/read-start.ts';
import { answersOfCase, quiz } from '../../support/session-quiz.ts';

const answers = answersOfCase('near-officer');
const others = answersOfCase('near-strategist');
const kept = encodeProgress(quiz, { answers, at: 'q05', seed: 7, elapsedMs: {} });
const sameCode = `#${encodeAnswers(quiz, answers)}`;
const otherCode = `#${encodeAnswers(quiz, others)}`;
const summaryCode = `#${encodeSummary(quiz, Object.fromEntries(quiz.skills.map(({ id }) => [id, 50])))}`;
const newerCode = `#${encodeAnswers({ ...quiz, version: 2 }, answers)}`;

describe('how a visit begins', () => {
	test.each([
		['the bare address, nothing kept: asks', null, '', 'none', 'none', null],
		['the bare address, progress kept: asks', kept, '', 'progress', 'none', null],
		['the bare address, damage kept: says so', 'rust', '', 'damaged', 'none', null],
		['#start, nothing kept: begins', null, '#start', 'none', 'none', 'nothing'],
		['#start, progress kept: asks', kept, '#start', 'progress', 'none', null],
		['#start, damage kept: says so', 'rust', '#start', 'damaged', 'none', null],
		['a code, nothing kept: begins with it', null, otherCode, 'none', 'answers', 'linked'],
		['the code of what is kept: goes on', kept, sameCode, 'progress', 'answers', 'saved'],
		['a code of other answers: asks', kept, otherCode, 'progress', 'answers', null],
		['a code, damage kept: asks', 'rust', otherCode, 'damaged', 'answers', null],
		['a damaged code: says so', null, '#rust', 'none', 'damaged', null],
		['a damaged code, progress kept: says so', kept, '#rust', 'progress', 'damaged', null],
		['a summary, which has no answers', null, summaryCode, 'none', 'damaged', null],
		['a code of another version', null, newerCode, 'none', 'damaged', null]
	])('%s', (_, device, hash, savedKind, linkedKind, begin) => {
		const start = readStart(quiz, device, hash);
		expect([start.saved.kind, start.linked.kind, start.begin]).toEqual([
			savedKind,
			linkedKind,
			begin
		]);
	});
});

describe('answers from the address', () => {
	test('open at the first question, with the order of options of every such visit', () => {
		expect(readStart(quiz, null, otherCode).linked).toEqual({
			kind: 'answers',
			progress: { answers: others, at: 'q01', seed: 0, elapsedMs: {} }
		});
	});

	test('open at the first question that was left out', () => {
		const hash = `#${encodeAnswers(quiz, answersOfCase('skipped-skill'))}`;
		expect(readStart(quiz, null, hash).linked).toMatchObject({ progress: { at: 'q18' } });
	});

	test('that are part of what is kept are not the same answers', () => {
		const { q30: _, ...fewer } = answers;
		const hash = `#${encodeAnswers(quiz, fewer)}`;
		expect(readStart(quiz, kept, hash).begin).toBeNull();
	});
});
