import { describe, expect, test } from 'vitest';
import { arrangeCases, factsOf, nameOf } from '#lib/reading/case-row.ts';
import type { CaseFacts, CaseSort } from '#lib/reading/case-row.ts';
import type { Entry } from '#lib/caseload/entry.ts';
import { desk as english } from '#lib/i18n/en/desk.ts';
import { desk as indonesian } from '#lib/i18n/id/desk.ts';
import { codeOf } from '../../support/desk-entries.ts';
import { viewOfCase, viewOfQuick, viewOfScores } from '../../support/result-views.ts';

const entryOf = (label: string, id: string, entered = '2026-11-22', notes = ''): Entry => ({
	id: label,
	code: codeOf(id),
	label,
	entered,
	notes
});

const factsOfCase = (id: string) => factsOf(english, { ok: true, reading: viewOfCase(id) });

const entries = [
	entryOf('Client 10', 'clear-specialist', '2026-11-20'),
	entryOf('', 'near-officer'),
	entryOf('budi', 'straight-line', '2026-11-21', 'wants to work in Bandung'),
	entryOf('Client 2', 'near-officer', '2026-11-20'),
	// not read yet
	entryOf('Ani', 'clear-strategist', '2026-11-19')
];

const facts: ReadonlyMap<string, CaseFacts> = new Map(
	['clear-specialist', 'near-officer', 'straight-line'].map((id) => [codeOf(id), factsOfCase(id)])
);

const labels = (sort: CaseSort, filter = '') =>
	arrangeCases(entries, facts, { locale: 'en', filter, sort }).map(({ label }) => label);

describe('the list', () => {
	test.each<[CaseSort, string[]]>([
		['entered', ['', 'budi', 'Client 2', 'Client 10', 'Ani']],
		['label', ['Ani', 'budi', 'Client 2', 'Client 10', '']],
		['role', ['Client 2', '', 'Client 10', 'Ani', 'budi']]
	])('sorted by %s counts as people do, and puts what is missing last', (sort, sorted) => {
		expect(labels(sort)).toEqual(sorted);
	});

	test.each([
		['a label in any case', 'BUDI', ['budi']],
		['a word of the notes', 'bandung', ['budi']],
		['a role', 'specialist', ['Client 10']],
		['a month', '21 november', ['budi']],
		['two words in any order', '10 client', ['Client 10']],
		['the end of a code', codeOf('clear-specialist').slice(-5), ['Client 10']],
		['nothing that is there', 'zzz', []]
	])('is searched for %s', (_, filter, found) => {
		expect(labels('entered', filter)).toEqual(found);
	});
});

describe('one result', () => {
	const saying = (id: string) => factsOfCase(id).headline;

	test('is said in the words of its headline, with the numbers that the result page shows', () => {
		expect(saying('clear-specialist')).toBe('Specialist is the closest match (>95% by our model)');
		expect(saying('between-two')).toMatch(/^Between \w+ \(\d+% by our model\) and \w+ \(\d+%\)$/);
		expect(saying('straight-line')).toBe(english.headline.withheld);
		expect(saying('nothing-answered')).toBe(english.headline.unmeasured);
	});

	test('of a summary has its skills alone, and in the other language its words', () => {
		const view = viewOfScores([10, 20, 30, 40, 50, 60], 'id');
		const { headline, scores, tags } = factsOf(indonesian, { ok: true, reading: view });
		expect(headline).toMatch(/Officer|Specialist|Strategist/);
		expect(scores).toEqual([10, 20, 30, 40, 50, 60]);
		expect(tags).toContain(indonesian.modes.summary);
	});

	test('has a scale of a hundred people only if its headline names a role', () => {
		const { people, isBlend } = factsOfCase('between-two');
		expect(people.reduce((sum, count) => sum + count, 0)).toBe(100);
		expect(isBlend).toBe(true);
		expect(factsOfCase('clear-specialist').isBlend).toBe(false);
		expect(factsOfCase('straight-line')).toMatchObject({ people: [], role: '' });
	});

	test('is tagged as a quick match, and a full one is not tagged with its kind', () => {
		const reading = viewOfQuick('clear-specialist');
		expect(factsOf(english, { ok: true, reading }).tags).toContain(english.modes.quick);
		expect(factsOfCase('clear-specialist').tags).not.toContain(english.modes.full);
		expect(factsOfCase('clear-specialist').source).toContain(english.modes.full);
	});

	test('that cannot be read says why, without a shape or a scale', () => {
		expect(factsOf(english, { ok: false, issue: 'unknown-quiz' })).toMatchObject({
			headline: english.codeIssues['unknown-quiz'],
			scores: [],
			people: [],
			source: ''
		});
	});

	test('without a label is named by the end of its code', () => {
		const [, unnamed] = entries;
		expect(unnamed && nameOf(english, unnamed)).toMatch(/^No name \(….{5}\)$/);
	});
});
