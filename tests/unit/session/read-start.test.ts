import { describe, expect, test } from 'vitest';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { encodeSummary } from '#lib/link/summary-code.ts';
import { encodeProgress } from '#lib/session/saved-progress.ts';
import type { Progress } from '#lib/session/saved-progress.ts';
import { readStart } from '#lib/session/read-start.ts';
import type { Beginning } from '#lib/session/read-start.ts';
import { answersOfCase, quiz } from '../../support/session-quiz.ts';

const answers = answersOfCase('near-officer');
const others = answersOfCase('near-strategist');
const progress: Progress = {
	mode: 'full',
	answers,
	at: 'q05',
	trail: [],
	seed: 7,
	elapsedMs: {}
};
const kept = encodeProgress(quiz, progress);
const keptQuick = encodeProgress(quiz, { ...progress, mode: 'quick', trail: ['q01', 'q05'] });
const sameQuick = `#${encodeAnswers(quiz, answers, 'quick')}`;
const sameCode = `#${encodeAnswers(quiz, answers)}`;
const otherCode = `#${encodeAnswers(quiz, others)}`;
const summaryCode = `#${encodeSummary(quiz, Object.fromEntries(quiz.skills.map(({ id }) => [id, 50])))}`;
const newerCode = `#${encodeAnswers({ ...quiz, version: 2 }, answers)}`;

const said = (begin: Beginning | null) => begin && `${begin.mode} from ${begin.from}`;

describe('how a visit begins', () => {
	test.each([
		['the bare address, nothing kept: asks', null, '', 'none', 'none', null],
		['the bare address, progress kept: asks', kept, '', 'progress', 'none', null],
		['the bare address, damage kept: says so', 'rust', '', 'damaged', 'none', null],
		['#start, nothing kept: begins', null, '#start', 'none', 'none', 'full from nothing'],
		[
			'#start with something behind it: begins',
			null,
			'#start?utm_source=wa',
			'none',
			'none',
			'full from nothing'
		],
		['#start, progress kept: asks', kept, '#start', 'progress', 'none', null],
		['#start, damage kept: says so', 'rust', '#start', 'damaged', 'none', null],
		['#quick, nothing kept: begins', null, '#quick', 'none', 'none', 'quick from nothing'],
		['#quick, progress kept: asks', kept, '#quick', 'progress', 'none', null],
		['#quick, damage kept: says so', 'rust', '#quick', 'damaged', 'none', null],
		['#start, a quick match kept: asks', keptQuick, '#start', 'progress', 'none', null],
		['a quick code, nothing kept', null, sameQuick, 'none', 'answers', 'quick from linked'],
		[
			'the same quick match: goes on',
			keptQuick,
			sameQuick,
			'progress',
			'answers',
			'quick from saved'
		],
		[
			'the rest of it: goes on in full',
			keptQuick,
			sameCode,
			'progress',
			'answers',
			'full from saved'
		],
		[
			'a code, nothing kept: begins with it',
			null,
			otherCode,
			'none',
			'answers',
			'full from linked'
		],
		['the code of what is kept: goes on', kept, sameCode, 'progress', 'answers', 'full from saved'],
		['a code of other answers: asks', kept, otherCode, 'progress', 'answers', null],
		['a code, damage kept: asks', 'rust', otherCode, 'damaged', 'answers', null],
		['a damaged code: says so', null, '#rust', 'none', 'damaged', null],
		['a damaged code, progress kept: says so', kept, '#rust', 'progress', 'damaged', null],
		['a summary, which has no answers', null, summaryCode, 'none', 'damaged', null],
		['a code of another version', null, newerCode, 'none', 'damaged', null]
	])('%s', (_, device, hash, savedKind, linkedKind, begin) => {
		const start = readStart(quiz, device, hash);
		expect([start.saved.kind, start.linked.kind, said(start.begin)]).toEqual([
			savedKind,
			linkedKind,
			begin
		]);
	});

	test('a quiz without a quick match does not begin one', () => {
		const without = { ...quiz, quick: undefined };
		expect(readStart(without, null, '#quick').begin).toBeNull();
	});
});

describe('answers from the address', () => {
	test('open at the first question, with the order of options of every such visit', () => {
		expect(readStart(quiz, null, otherCode).linked).toEqual({
			kind: 'answers',
			progress: { mode: 'full', answers: others, at: 'q01', trail: [], seed: 0, elapsedMs: {} }
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

	test('of a quick match are looked at from its first question, along what was answered', () => {
		const hash = `#${encodeAnswers(quiz, { q09: 'alone', q01: 'never', q27: 'officer' }, 'quick')}`;
		expect(readStart(quiz, null, hash).linked).toMatchObject({
			progress: { mode: 'quick', at: 'q01', trail: ['q01', 'q09'] }
		});
	});

	test('of a quick match become a full profile where the quiz has no quick match any more', () => {
		const hash = `#${encodeAnswers(quiz, { q01: 'never' }, 'quick')}`;
		expect(readStart({ ...quiz, quick: undefined }, null, hash).linked).toMatchObject({
			progress: { mode: 'full', at: 'q05', trail: [] }
		});
	});
});
