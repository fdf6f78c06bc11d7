import { describe, expect, test } from 'vitest';
import { changeRows } from '#lib/reading/facts/evidence-facts.ts';
import { qualityNotes, qualityFacts, rateNotes } from '#lib/reading/facts/quality-facts.ts';
import { gapRows, roleRows, shapeRows } from '#lib/reading/facts/match-facts.ts';
import { skillRows } from '#lib/reading/facts/skill-facts.ts';
import { reportOf } from '../../../support/report-views.ts';
import { viewOfCase, viewOfScores } from '../../../support/result-views.ts';

const summary = () => reportOf(viewOfScores([73, 48, null, 95, 88, 43]));

test('a skill has score, error, both intervals, answers, level and target', () => {
	const [creativity, , , analytics] = skillRows(
		reportOf(viewOfCase('clear-specialist')),
		'specialist'
	);
	expect(creativity?.cells).toEqual([
		'74',
		'11.2',
		'63 to 85',
		'56 to 92',
		'4 of 4',
		'reliably',
		'70'
	]);
	expect(analytics?.cells[3], 'cut off at 100').toBe('76 to 100');
});

test('a skill of a summary says that its answers are not known, and one without score that it has none', () => {
	const rows = skillRows(summary(), 'specialist');
	expect(rows[0]?.cells[4]).toBe('not known');
	expect(rows[2]?.cells).toEqual(['not measured', '–', '–', '–', 'not known', '–', '55']);
});

describe('a role', () => {
	test('has its match as it is and as the client sees it', () => {
		const [, specialist] = roleRows(reportOf(viewOfCase('clear-specialist', 'id')));
		expect(specialist?.cells).toEqual(['98,3%', '>95%', '3,9', '>95% ± 5', '3 dari 4']);
	});

	test('is withheld from the client with its numbers, and unmeasured without', () => {
		expect(roleRows(reportOf(viewOfCase('straight-line')))[0]?.cells[1]).toBe('withheld');
		expect(roleRows(reportOf(viewOfCase('nothing-answered')))[0]?.cells).toEqual([
			'not measured',
			'withheld',
			'not measured',
			'not measured',
			'not known'
		]);
	});

	test('asks for a target, misses some of it, and is met with a probability', () => {
		const rows = gapRows(reportOf(viewOfCase('clear-specialist')));
		expect(rows[5]?.cells).toEqual(['15 · −26 · 99%', '45 · +4 · 35%', '80 · +39 · 0%']);
		expect(gapRows(summary())[2]?.cells).toEqual(Array(3).fill('not measured'));
	});
});

describe('the quality indices', () => {
	test('have value and limit', () => {
		const [longstring, , spread] = qualityFacts(reportOf(viewOfCase('straight-line')));
		expect(longstring).toMatchObject({
			value: '19',
			isFlagged: true,
			limit: '15 or more'
		});
		expect(spread).toMatchObject({ isFlagged: false, limit: 'above 34' });
	});

	test('have no limit where the quiz sets none', () => {
		const [, irv] = qualityFacts(reportOf(viewOfCase('all-never')));
		expect(irv).toMatchObject({ value: '0.00', isFlagged: false, limit: 'no limit' });
	});

	test('say why a long run of the lowest or highest answer is not flagged', () => {
		const report = reportOf(viewOfCase('all-never'));
		expect(qualityFacts(report)[0]).toMatchObject({ value: '19', isFlagged: false });
		expect(qualityNotes(report)[0]).toMatch(
			/^A run of the lowest or highest answer can be genuine/
		);
	});

	test('say what could not be judged, and why', () => {
		expect(qualityNotes(reportOf(viewOfCase('clear-specialist')))).toEqual([
			expect.stringMatching(/^This quiz has no reversed questions/),
			expect.stringMatching(/^Only the device used for the quiz knows the pace/)
		]);
		expect(qualityNotes(reportOf(viewOfCase('nothing-answered')))[0]).toMatch(/^Fewer than 10/);
	});

	test('include the pace on the device that answered', () => {
		const view = viewOfCase('clear-specialist');
		const slow = Object.fromEntries(view.quiz.items.map(({ id }) => [id, 4_500]));
		const pace = qualityFacts(reportOf(view, slow)).at(-1);
		expect(pace).toMatchObject({
			value: '4.5',
			isFlagged: false,
			limit: 'below 1.0 careless, below 2.0 caution'
		});
		const fast = Object.fromEntries(view.quiz.items.map(({ id }) => [id, 900]));
		expect(qualityFacts(reportOf(view, fast)).at(-1)).toMatchObject({
			value: '0.9',
			isFlagged: true
		});
	});

	test('are not there for a summary, which is said', () => {
		expect(qualityFacts(summary())).toEqual([]);
		expect(qualityNotes(summary())[0]).toMatch(/^A summary code contains no answers/);
	});

	test('come with the rates of this quiz, or say that it was not simulated', () => {
		const view = viewOfCase('near-officer');
		expect(rateNotes(reportOf(view))[0]).toMatch(
			/by mistake in simulations of this quiz: 0\.4% of novices, 0\.1% of experts, 2\.3% of people equally good at everything\. Of people of each role: at most 0\.2%\..+70% of straight lines, 14% of .+ 40% of random/
		);
		expect(rateNotes(reportOf(view, undefined, null))[0]).toMatch(/has not been simulated/);
	});
});

test('flatness, typicality and the match by shape have their numbers and a reading', () => {
	expect(shapeRows(reportOf(viewOfCase('clear-specialist'))).map(({ cells }) => cells)).toEqual([
		['20.25', '5', '< 0.01', 'not flat (p ≤ 0.10)'],
		['3.85', '6', '0.70', 'like at least one role (p ≥ 0.05)'],
		['>95%', '–', '–', 'the shape agrees (50% or more)']
	]);
	const [flat, strange, shape] = shapeRows(reportOf(viewOfCase('all-never')));
	expect(flat?.cells[3]).toMatch(/^flat:/);
	expect(strange?.cells[3]).toMatch(/^strongly unlike/);
	expect(shape?.cells).toEqual(['<5%', '–', '–', 'the overall level decides (below 50%)']);
	expect(shapeRows(reportOf(viewOfCase('nothing-answered')))[0]?.cells[3]).toMatch(/^not enough/);
});

test('another role is a rise away, out of reach, or the closest already', () => {
	const [officer, specialist, strategist] = changeRows(reportOf(viewOfCase('near-officer')));
	expect(officer?.cells).toEqual(Array(3).fill('already the closest'));
	expect(specialist?.cells[0]).toBe('Analytics 44 → 46 + Coordination 19 → 65');
	expect(specialist?.cells[2]).toBe('Coordination 19 → 67');
	expect(strategist?.cells[2]).toMatch(/^Strategy 9 → 79/);
	expect(changeRows(reportOf(viewOfCase('near-specialist')))[0]?.cells).toEqual(
		Array(3).fill('none')
	);
});
