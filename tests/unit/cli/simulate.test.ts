import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { compileQuiz } from '#lib/engine/compile-quiz.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import { createDice } from '#lib/simulation/dice.ts';
import { QUESTIONS } from '../../../src/cli/arah/find-quiz.ts';
import {
	DOCUMENTS,
	FIGURES,
	withTables,
	figuresOf,
	publishFigures,
	publishTables
} from '../../../src/cli/simulate/publish.ts';
import { drawTaker } from '#lib/simulation/draw-taker.ts';
import { Tally } from '#lib/simulation/findings.ts';
import { answerHonestly, takeQuickly } from '#lib/simulation/give-answers.ts';
import { quizOf, SCENARIOS } from '#lib/simulation/scenarios.ts';
import { parseRun } from '../../../src/cli/simulate/parse-run.ts';
import { simulate, simulationJson } from '#lib/simulation/simulation.ts';
import { toMarkdown, toText } from '../../../src/cli/simulate/tables.ts';
import { scoreQuiz } from '#lib/engine/score-quiz.ts';
import { scoreSummary } from '#lib/engine/score-summary.ts';
import { buildQuiz } from '../../support/engine-quiz.ts';
import { socialMediaRoles } from '../../support/bank-files.ts';

const { quiz } = socialMediaRoles();
const plan = compileQuiz(quiz);
const small = buildQuiz();
const found = simulate(small, { takers: 30, seed: 5 });

const SIMULATE = join(import.meta.dirname, '../../../src/cli/simulate.ts');
const run = (...args: string[]) =>
	spawnSync(process.execPath, [SIMULATE, ...args], { encoding: 'utf8' });

describe('made-up people', () => {
	test('stand around the targets of their role, as far as the quiz says', () => {
		const dice = createDice(3);
		const skills = Array.from({ length: 3000 }, () => drawTaker(plan, dice, 1).skills[3] ?? NaN);
		const mean = skills.reduce((sum, one) => sum + one, 0) / skills.length;
		const spread = Math.sqrt(
			skills.reduce((sum, one) => sum + (one - mean) ** 2, 0) / skills.length
		);
		expect(drawTaker(plan, dice, 4).role).toBe('specialist');
		expect(Math.abs(mean - 75)).toBeLessThan(1);
		expect(Math.abs(spread - Math.hypot(12, 6))).toBeLessThan(1);
	});

	test('answer near to what they can do, higher when they are lenient, and skip what they skip', () => {
		const meanOf = (manner: { lenience?: number; skipped01?: number }) => {
			const dice = createDice(4);
			const scores = Array.from({ length: 500 }, () => {
				const sheet = answerHonestly(plan, dice, [50, 50, 50, 50, 50, 50], manner);
				return { score: scoreQuiz(plan, sheet).skills[3]?.score ?? 50, sheet };
			});
			return {
				score: scores.reduce((sum, one) => sum + one.score, 0) / scores.length,
				answers: scores.reduce((sum, { sheet }) => sum + Object.keys(sheet).length, 0)
			};
		};
		expect(Math.abs(meanOf({}).score - 50)).toBeLessThan(2);
		expect(meanOf({ lenience: 10 }).score - meanOf({}).score).toBeGreaterThan(6);
		expect(meanOf({}).answers).toBe(500 * 26);
		expect(meanOf({ skipped01: 0.2 }).answers / (500 * 26)).toBeCloseTo(0.8, 1);
	});

	test('come as often as the scenario says, even when they are few', () => {
		const rolesOf = (takers: number) =>
			Array.from({ length: takers }, (_, n) => drawTaker(plan, dice(), n, SCENARIOS.unequal).role);
		const dice = () => createDice(1);
		const share = (role: string) => rolesOf(1000).filter((one) => one === role).length / 1000;
		expect([share('officer'), share('specialist'), share('strategist')]).toEqual([
			expect.closeTo(0.7, 2),
			expect.closeTo(0.2, 2),
			expect.closeTo(0.1, 2)
		]);
		expect(new Set(rolesOf(6)).size).toBe(3);
	});

	test('of no role have any level, and the role that is closest to their true skills', () => {
		const dice = createDice(5);
		const people = Array.from({ length: 300 }, (_, n) =>
			drawTaker(plan, dice, n, SCENARIOS.anyone)
		);
		const levels = people.map(({ skills }) => skills.reduce((sum, one) => sum + one, 0) / 6);
		expect(Math.min(...levels)).toBeLessThan(20);
		expect(Math.max(...levels)).toBeGreaterThan(80);
		const lowest = people[levels.indexOf(Math.min(...levels))];
		const highest = people[levels.indexOf(Math.max(...levels))];
		expect([lowest?.role, highest?.role]).toEqual(['officer', 'strategist']);
	});

	test('meet a ladder whose roles ask the same of every skill', () => {
		const [officer] = quizOf(quiz, SCENARIOS.ladder).roles;
		expect(new Set(Object.values(officer?.target ?? {}))).toEqual(new Set([260 / 6]));
		expect(quizOf(quiz, SCENARIOS.clean)).toBe(quiz);
	});
});

describe('a quick match of a made-up person', () => {
	test('asks two questions of each skill at least, and never the same twice', () => {
		const sheet = answerHonestly(plan, createDice(1), [70, 70, 45, 40, 20, 15]);
		const { asked, result } = takeQuickly(plan, sheet);
		expect(asked).toBeGreaterThanOrEqual(12);
		expect(asked).toBeLessThanOrEqual(26);
		expect(result.answered).toBe(asked);
	});

	test('counts a question that is skipped, and goes on', () => {
		const { asked, result } = takeQuickly(plan, {});
		expect(asked).toBe(26);
		expect(result.answered).toBe(0);
	});
});

describe('what is counted', () => {
	const person = { role: 'officer', skills: [70, 70, 45, 40, 20, 15] };
	const result = scoreQuiz(plan, answerHonestly(plan, createDice(2), person.skills));

	test('is right for who gets their role, and wrong for who gets another', () => {
		const tally = new Tally();
		tally.add(plan, person, result);
		tally.add(plan, { ...person, role: 'strategist' }, result);
		const { accuracy01, recall01, calibrationError01, quick } = tally.findings();
		expect(result.match.top).toBe('officer');
		expect(accuracy01).toBe(0.5);
		expect(recall01).toEqual({ officer: 1, strategist: 0 });
		expect(calibrationError01).toBeCloseTo(result.match.confidence01 - 0.5, 9);
		expect(quick).toBeNull();
	});

	test('is what people are told: a clear match that was taken back in words is not clear', () => {
		const tally = new Tally();
		const low = plan.skills.map(() => 10);
		const scores = Object.fromEntries(plan.skills.map(({ id }, s) => [id, low[s] ?? 0]));
		const even = scoreSummary(plan, scores);
		expect(even.flags).toContain('level-decides');
		const clear = { ...even, match: { ...even.match, certainty: 'clear' as const } };
		tally.add(plan, person, result);
		tally.add(plan, { role: even.match.top, skills: low }, clear);
		expect([result, clear].map(({ match }) => match.certainty)).toEqual(['clear', 'clear']);
		expect(tally.findings()).toMatchObject({
			clear01: 0.5,
			clearAccuracy01: 1,
			demoted01: 0.5,
			demotedAccuracy01: 1
		});
	});

	test('sorts printed matches into bands, each with its share of right ones', () => {
		const tally = new Tally();
		tally.add(plan, person, result);
		tally.add(plan, { ...person, role: 'strategist' }, result);
		const filled = tally.findings().bands.filter(({ people }) => people > 0);
		expect(filled).toHaveLength(1);
		expect(filled[0]).toMatchObject({ people: 2, right01: 0.5 });
		expect(result.match.confidence01).toBeGreaterThanOrEqual(filled[0]?.from01 ?? NaN);
		expect(tally.findings().bands).toHaveLength(6);
	});

	test('takes nine in ten for the number of questions, and the agreement with the full profile', () => {
		const tally = new Tally();
		tally.add(plan, person, result);
		const other = scoreQuiz(plan, { q22: 'leads', q23: 'leads', q24: 'leads' });
		for (const asked of [12, 13, 14, 15, 16, 17, 18, 19, 20, 26]) {
			tally.addQuick(person, result, { asked, result: asked === 26 ? other : result });
		}
		expect(tally.findings().quick).toEqual({
			accuracy01: 0.9,
			agreement01: 0.9,
			items: 17,
			items90: 20
		});
	});

	test('is the same for the same seed, and goes without the quick match in a quiz that has none', () => {
		expect(simulate(small, { takers: 30, seed: 5 })).toEqual(found);
		expect(found.scenarios.clean.quick).toBeNull();
		expect(toText(found)).not.toContain('questions, mean');
	});
});

describe('the tables', () => {
	test.each(LOCALES)('are laid out as the formatter wants them, in %s', async (locale) => {
		const filepath = 'docs/simulation.md';
		const markdown = `${toMarkdown(simulate(quiz, { takers: 6, seed: 1 }), locale)}\n`;
		expect(await check(markdown, { ...(await resolveConfig(filepath)), filepath })).toBe(true);
		expect(markdown).toContain(locale === 'id' ? ',0%' : '.0%');
	});

	test('go between the marks of a document and nowhere else', () => {
		const mark = '<!-- Written by npm run simulate -- kitchen --write -->';
		const document = `# A\n\n${mark}\n\nold\n\n<!-- end -->\n\nB\n`;
		expect(withTables(document, 'kitchen', 'new')).toBe(document.replace('old', 'new'));
		expect(withTables(document, 'other-quiz', 'new')).toBeNull();
		expect(withTables('# A\n', 'kitchen', 'new')).toBeNull();
	});

	test('come as data with six digits, and the data is of the form that the bank reads', () => {
		const json = simulationJson({ ...found, retest01: 2 / 3 });
		expect(json).toContain('"retest01": 0.666667\n');
		expect(figuresOf(json)).toEqual({ ...JSON.parse(simulationJson(found)), retest01: 0.666667 });
	});

	// 75.746 % was .7575 in the file and 75.8 % in the document, and 75.7 % in the terminal.
	test('say of the data what they say of the run: a number is rounded once', () => {
		const exact = simulate(small, { takers: 333, seed: 4 });
		for (const locale of LOCALES) {
			expect(toMarkdown(figuresOf(simulationJson(exact)), locale)).toBe(toMarkdown(exact, locale));
		}
	});

	test('change no file when the same run is published again', () => {
		const root = mkdtempSync(join(tmpdir(), 'arah-'));
		const paths = Object.values(DOCUMENTS).map((path) => join(root, path));
		const publishRun = () => {
			const json = simulationJson(simulate(quiz, { takers: 12, seed: 1 }));
			publishFigures(root, json);
			publishTables(root, quiz.id, figuresOf(json));
			return [join(root, FIGURES), ...paths].map((path) => readFileSync(path, 'utf8'));
		};
		try {
			mkdirSync(join(root, 'docs'));
			for (const [index, path] of paths.entries()) {
				copyFileSync(Object.values(DOCUMENTS)[index] ?? '', path);
			}
			const once = publishRun();
			expect(once[1]).toContain('12 people for each line');
			expect(publishRun()).toEqual(once);
		} finally {
			rmSync(root, { recursive: true });
		}
	});
});

describe('npm run simulate', () => {
	test('prints the tables of our own quiz', () => {
		const { status, stdout } = run('--takers', '6', '--seed', '3');
		expect(stdout).toContain('social-media-roles@1, 6 people for each line, seed 3.');
		expect(stdout).toContain('questions, mean');
		expect(status).toBe(0);
	});

	test('says in one line what is wrong, and prints no table', () => {
		const { status, stdout, stderr } = run('--takers', 'many');
		expect(stderr).toBe('simulate: --takers is a whole number, not "many"\n');
		expect(stdout).toBe('');
		expect(status).toBe(2);
	});

	test.each([
		[['--takers', '2'], 'at least one person of each role'],
		[['--seed=-1'], '--seed is a whole number, not "-1"'],
		[['--fast'], "Unknown option '--fast'"],
		[['nothing'], 'there is no quiz "nothing"'],
		[['one', 'two'], 'one quiz at a time'],
		[['--write', 'other'], 'there is no quiz "other"']
	])('refuses %j', (args, says) => {
		expect(() => parseRun(args)).toThrow(says);
	});

	test('takes 20 000 people of the first quiz when nothing else is asked for', () => {
		expect(parseRun([])).toMatchObject({ takers: 20_000, seed: 1, folder: null });
	});

	test('publishes beside the quiz, however it is named', () => {
		const own = join(QUESTIONS, 'social-media-roles/v1');
		expect(parseRun(['--write', 'social-media-roles'])).toMatchObject({ folder: own });
		expect(parseRun(['--write', own])).toMatchObject({ folder: own });
	});
});
