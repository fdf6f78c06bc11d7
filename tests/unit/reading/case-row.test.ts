import { describe, expect, test } from 'vitest';
import { arrangeCases, nameOf, sayOpened } from '#lib/reading/case-row.ts';
import type { CaseRow, CaseSort } from '#lib/reading/case-row.ts';
import { desk as english } from '#lib/i18n/en/desk.ts';
import { desk as indonesian } from '#lib/i18n/id/desk.ts';
import { codeOf } from '../../support/desk-entries.ts';
import { viewOfCase, viewOfScores } from '../../support/result-views.ts';

const rowOf = (label: string, id: string, entered = '2026-11-22', notes = ''): CaseRow => {
	const view = viewOfCase(id);
	return {
		entry: { id: label, code: codeOf(id), label, entered, notes },
		opened: { ok: true, reading: view }
	};
};

const rows = [
	rowOf('Client 10', 'clear-specialist', '2026-11-20'),
	rowOf('', 'near-officer'),
	rowOf('budi', 'straight-line', '2026-11-21', 'wants to work in Bandung'),
	rowOf('Client 2', 'near-officer', '2026-11-20'),
	{ ...rowOf('Ani', 'near-officer', '2026-11-19'), opened: null }
];

const labels = (sort: CaseSort, filter = '') =>
	arrangeCases(rows, { locale: 'en', filter, sort }).map(({ entry }) => entry.label);

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
	const saying = (id: string) => {
		const view = viewOfCase(id);
		return sayOpened(english, { ok: true, reading: view });
	};

	test('is said in the words of its headline, with the numbers that the result page shows', () => {
		expect(saying('clear-specialist')).toBe('Specialist is the closest match (>95% by our model)');
		expect(saying('between-two')).toMatch(/^Between \w+ \(\d+% by our model\) and \w+ \(\d+%\)$/);
		expect(saying('straight-line')).toBe(english.headline.withheld);
		expect(saying('nothing-answered')).toBe(english.headline.unmeasured);
	});

	test('of a summary has its skills alone, and in the other language its words', () => {
		const view = viewOfScores([10, 20, 30, 40, 50, 60], 'id');
		expect(sayOpened(indonesian, { ok: true, reading: view })).toMatch(
			/Officer|Specialist|Strategist/
		);
	});

	test('that does not read says why, and one that is being read says that', () => {
		expect(sayOpened(english, { ok: false, issue: 'unknown-quiz' })).toBe(
			english.codeIssues['unknown-quiz']
		);
		expect(sayOpened(english, null)).toBe(english.readingCode);
	});

	test('without a label is named by the end of its code', () => {
		const [, unnamed] = rows;
		expect(unnamed && nameOf(english, unnamed.entry)).toMatch(/^No name \(….{5}\)$/);
	});
});
