import { describe, expect, test } from 'vitest';
import { compare as english } from '#lib/i18n/en/compare.ts';
import { compare as indonesian } from '#lib/i18n/id/compare.ts';
import { groupByQuiz, toCompared } from '#lib/reading/compared.ts';
import { findingsOf } from '#lib/reading/findings.ts';
import type { Reading } from '#lib/reading/reading.ts';
import { teamOf, type Team } from '#lib/reading/team-words.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { viewOfCase, viewOfScores } from '../../support/result-views.ts';

const TEXTS = { en: english, id: indonesian };
const NAMES = ['Ani', 'Budi', 'Citra', 'Dodi', 'Eka', 'Fajar'];

function teamOfReadings(readings: readonly Reading[], locale: Locale = 'en'): Team {
	const people = readings.map((reading, i) =>
		toCompared(reading, { label: '', date: '', isReal: false }, NAMES[i] ?? '')
	);
	const [group] = groupByQuiz(people);
	if (group === undefined) throw new Error('There is nobody in this team.');
	return teamOf(TEXTS[locale], group);
}

const findings = (scores: readonly (readonly number[])[], locale: Locale = 'en') =>
	findingsOf(
		teamOfReadings(
			scores.map((points) => viewOfScores(points, locale)),
			locale
		)
	);

/** Creativity, community, insight, analytics, coordination, strategy: close to one role each. */
const officer = [70, 70, 45, 40, 20, 15];
const specialist = [70, 60, 55, 75, 65, 45];
const strategist = [60, 50, 80, 75, 70, 80];

describe('who is clearly ahead', () => {
	test('is named with the skill and those behind', () => {
		const [lead] = findings([officer, specialist, strategist]);
		expect(lead).toMatch(/^(Ani|Budi|Citra) scores clearly higher than .+ in .+\.$/);
	});

	test('of everyone is said so, in both languages', () => {
		const scores = [
			[50, 50, 50, 50, 50, 98],
			[50, 50, 50, 50, 50, 10],
			[50, 50, 50, 50, 50, 12]
		];
		const skill = (locale: Locale) =>
			viewOfScores([], locale).wording.skills[viewOfScores([]).quiz.skills[5]?.id ?? '']?.name;
		expect(findings(scores)[0]).toBe(english.aheadOfAll('Ani', skill('en') ?? ''));
		expect(findings(scores, 'id')[0]).toBe(indonesian.aheadOfAll('Ani', skill('id') ?? ''));
	});

	test('is nobody if the differences could be chance', () => {
		expect(findings([specialist, specialist.map((score) => score + 3)])[0]).toBe(english.aheadNone);
	});
});

describe('a role', () => {
	test('that is nobody’s closest is named', () => {
		expect(findings([officer, specialist])).toContain(english.rolesAbsent('Strategist'));
	});

	test('that is the second of a person between two roles is not called absent', () => {
		const between = viewOfCase('between-two');
		expect(between.headline.kind).toBe('blend');
		const alone = findingsOf(teamOfReadings([between, between]));
		expect(alone).toContain(english.rolesAbsent('Officer'));
	});

	test('of everyone leaves the counts', () => {
		expect(findings([officer, specialist, strategist])).toContain(
			english.rolesPresent('Officer (1), Specialist (1) and Strategist (1)')
		);
	});
});

describe('a skill', () => {
	test('that nobody has as much of as roles need is named with these roles', () => {
		const low = [5, 5, 5, 5, 5, 5];
		const missing = findings([low, low]).at(-1);
		expect(missing).toMatch(
			/^As far as the scores can tell, nobody here reaches the level needed in /
		);
	});

	test('that is not missing gives the place to a second lead', () => {
		const high = [95, 95, 95, 95, 95, 95];
		const all = findings([high, strategist, officer]);
		expect(all).toHaveLength(3);
		expect(all).toContain(english.missingNothing);
	});
});

test('careless answers are no finding, and one person alone has none', () => {
	const careless = viewOfCase('straight-line');
	expect(careless.headline.kind).toBe('withheld');
	expect(findingsOf(teamOfReadings([careless, viewOfCase('clear-specialist')]))).toEqual([]);
});

test('there are never more than three findings', () => {
	const people = [officer, specialist, strategist, [5, 95, 5, 95, 5, 95], [95, 5, 95, 5, 95, 5]];
	expect(findings(people)).toHaveLength(3);
});
