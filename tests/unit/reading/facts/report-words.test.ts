import { describe, expect, test } from 'vitest';
import { nextSteps, strengths, stepsFor } from '#lib/reading/facts/client-facts.ts';
import { debriefStages, takeHomePrompts } from '#lib/reading/facts/debrief-prompts.ts';
import { headlineMeaning, sayHeadline } from '#lib/reading/headline-words.ts';
import { chooseSteps } from '#lib/engine/choose-steps.ts';
import type { ResultReading } from '#lib/reading/reading.ts';
import { reportOf, reportTexts } from '../../../support/report-views.ts';
import {
	resultTexts,
	viewOfAnswers,
	viewOfCase,
	viewOfScores
} from '../../../support/result-views.ts';
import { answersOfCase } from '../../../support/session-quiz.ts';

/** A worked case with other preferences. */
function preferring(id: string, preferences: Readonly<Record<string, string>>) {
	return viewOfAnswers({ ...answersOfCase(id), ...preferences });
}

const SPREAD = { q27: 'officer', q28: 'officer', q29: 'strategist', q30: 'strategist' };
const fifth = (view: ResultReading) =>
	debriefStages(reportOf(view)).flatMap(({ prompts }) => prompts)[4];

describe('the questions of the talk', () => {
	test.each(['en', 'id'] as const)('are eight in three stages (%s)', (locale) => {
		const stages = debriefStages(reportOf(viewOfCase('near-officer', locale)));
		expect(stages.map(({ prompts }) => prompts.length)).toEqual([2, 4, 2]);
		expect(new Set(stages.flatMap(({ prompts }) => prompts)).size).toBe(8);
	});

	test('of which three go home, the one on direction among them', () => {
		const view = viewOfCase('likes-another-role');
		const prompts = takeHomePrompts(reportOf(view));
		expect(prompts).toHaveLength(3);
		expect(prompts[1]).toBe(fifth(view));
	});

	test.each([
		['likes-another-role', /^Your skills point to Officer, your preferences to Strategist\./],
		['near-officer', /^Your skills and your preferences both point to Officer\./],
		[
			'between-two',
			/^Your skills fall between Strategist and Specialist, and your preferences are/
		],
		['straight-line', /^Your preferences point to Officer\. What have you already done/],
		['all-alone', /^Which of these roles appeals to you most/]
	])('ask about skills and preferences as they are in %s', (id, says) => {
		expect(fifth(viewOfCase(id))).toMatch(says);
	});

	test('know the rest: spread, unknown, and a preference beside two roles', () => {
		expect(fifth(preferring('near-officer', SPREAD))).toMatch(/your preferences to several roles/);
		expect(
			fifth(preferring('between-two', { q28: 'officer', q29: 'officer', q30: 'officer' }))
		).toMatch(
			/^Your skills fall between Strategist and Specialist, while your preferences point to Officer\./
		);
		expect(fifth(viewOfScores([73, 48, 46, 95, 88, 43]))).toMatch(
			/^Your skills point to Specialist\. And what would you enjoy/
		);
	});
});

describe('the headline', () => {
	test('is one sentence for the counsellor and another for the client', () => {
		const view = viewOfCase('between-two', 'id');
		expect(sayHeadline(reportTexts.id.report.headline, view)).toBe(
			'Di antara Strategist (51%) dan Specialist (49%)'
		);
		expect(sayHeadline(view.text.headline, view)).toMatch(/^Kamu berada di antara Strategist/);
	});

	test('says how certain it is within the printed limits, and nothing without a match', () => {
		expect(headlineMeaning(viewOfCase('clear-specialist'))).toMatch(
			/By our model, about 95 out of 100 people/
		);
		expect(headlineMeaning(viewOfCase('newcomer'))).toMatch(/^The number is high, but/);
		expect(headlineMeaning(viewOfCase('straight-line'))).not.toMatch(/of 100 people/);
		expect(headlineMeaning(viewOfCase('nothing-answered'))).not.toMatch(/of 100 people/);
		const quick = viewOfAnswers({}, 'en', 'quick');
		expect(headlineMeaning(quick)).toBe(quick.text.quick.unmeasuredMeans);
	});

	test.each(['en', 'id'] as const)('names the stage as the result page does (%s)', (locale) => {
		const { stages } = resultTexts[locale];
		expect(headlineMeaning(viewOfScores([25, 20, 5, 2, 2, 0], locale))).toContain(
			stages.early('Officer')
		);
		expect(headlineMeaning(viewOfScores([80, 75, 85, 80, 75, 85], locale))).toContain(
			stages.expert()
		);
		const between = headlineMeaning(viewOfCase('near-officer', locale));
		expect(between).not.toContain(stages.early('Officer'));
		expect(between).not.toContain(stages.expert());
	});

	test.each(['en', 'id'] as const)('says that a stage goes by the scores (%s)', (locale) => {
		const { stages, alreadyReady } = resultTexts[locale];
		for (const words of [stages.early('Officer'), stages.expert(), alreadyReady('Officer')]) {
			expect(words).toMatch(/your scores|skormu/i);
		}
	});

	test('names a more senior role whose needs are met as the result page does', () => {
		const { alreadyReady } = resultTexts.en;
		expect(headlineMeaning(viewOfCase('already-meets-next'))).toContain(alreadyReady('Strategist'));
		expect(headlineMeaning(viewOfCase('near-officer'))).not.toContain(alreadyReady('Strategist'));
	});

	test('asks for as many answers as the mode needs when there are too few', () => {
		const { unmeasuredMeans, quick } = resultTexts.en;
		expect(headlineMeaning(viewOfAnswers({ q01: 'alone' }))).toBe(unmeasuredMeans);
		expect(headlineMeaning(viewOfAnswers({ q01: 'alone' }, 'en', 'quick'))).toBe(
			quick.unmeasuredMeans
		);
	});
});

describe('what a client takes home', () => {
	test('are the two strongest skills, with a word of care when all are close', () => {
		const { skills, note } = strengths(reportOf(viewOfCase('clear-specialist')));
		expect(skills.map(({ id, says }) => [id, says])).toEqual([
			['analytics', 'guiding others (94)'],
			['coordination', 'reliably (86)']
		]);
		expect(note).toBe('');
		expect(strengths(reportOf(viewOfCase('near-specialist'))).note).toMatch(
			/order could be different/
		);
	});

	test('is no strength that has not been done yet, which is said kindly', () => {
		const { skills, note } = strengths(reportOf(viewOfCase('all-never')));
		expect(skills).toEqual([]);
		expect(note).toBe('None yet: start with the next steps below.');
	});

	test.each(['straight-line', 'nothing-answered'])('are no strengths and no steps for %s', (id) => {
		const report = reportOf(viewOfCase(id));
		expect(strengths(report)).toMatchObject({ skills: [], note: expect.stringMatching(/./) });
		expect(stepsFor(report)).toMatchObject({ steps: [], instead: expect.stringMatching(/first/i) });
	});

	test('are the steps of the result page, each with where the skill stands', () => {
		const view = viewOfCase('near-officer');
		const chosen = chooseSteps(view.plan, view.result);
		const { role, steps } = nextSteps(reportOf(view));
		expect(role).toBe('specialist');
		expect(steps.map(({ id }) => id)).toEqual(chosen.steps.map(({ skill }) => skill));
		expect(steps.length).toBeGreaterThan(0);
		expect(steps.length).toBeLessThanOrEqual(3);
		for (const { text, why } of steps) {
			expect(text?.length).toBeGreaterThan(20);
			expect(why).toMatch(/: \d+ now, \d+ in the profile\.$/);
		}
	});

	test('is a sentence instead of steps when no gap is beyond chance', () => {
		expect(stepsFor(reportOf(viewOfCase('near-strategist')))).toMatchObject({
			steps: [],
			instead: expect.stringMatching(/^No gap to Strategist/)
		});
	});

	test.each(['en', 'id'] as const)(
		'congratulates nobody while a skill is not measured (%s)',
		(locale) => {
			const report = reportOf(viewOfScores([null, null, 80, 80, null, null], locale));
			expect(stepsFor(report)).toMatchObject({
				steps: [],
				instead: reportTexts[locale].clientReport.stepsNoneYet('Strategist')
			});
		}
	);
});
