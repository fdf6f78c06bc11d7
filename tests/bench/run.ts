import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parse } from 'yaml';
import { compileQuiz } from '../../src/lib/engine/compile-quiz.ts';
import { explainMatch } from '../../src/lib/engine/explain-match.ts';
import { findCounterfactual } from '../../src/lib/engine/find-counterfactual.ts';
import { scoreQuiz } from '../../src/lib/engine/score-quiz.ts';
import { quizSchema } from '../../src/lib/schema/quiz.ts';
import { BIG_FIVE_ITEMS, createBigFive } from './big-five.ts';
import { installPeers } from './install-peers.ts';
import { measureAll } from './measure.ts';
import { createPeople, PEOPLE } from './people.ts';
import { createSurveyJs, valuesOf } from './survey-js.ts';

/** The copy of the tests: the targets are for this quiz, whatever the site has. */
const QUIZ = new URL('../fixtures/questions/social-media-roles/v1/quiz.yaml', import.meta.url);
/** The targets. */
const PER_SECOND = 150_000;
/** What @bigfive-org/score did on the machine for which PER_SECOND was set: it measures this one. */
const BIG_FIVE_PER_SECOND = 59_000;
const RATIO = 100;
const MS = 0.2;

installPeers();
const quiz = quizSchema.parse(parse(readFileSync(QUIZ, 'utf8')));
const plan = compileQuiz(quiz);
const people = createPeople(quiz);
const values = people.map((answers) => valuesOf(quiz, answers));
const surveyJs = createSurveyJs(quiz);

const personAt = (i: number) => people[i % PEOPLE] ?? {};
const valuesAt = (i: number) => values[i % PEOPLE] ?? {};

assertSameScores();
const { ways } = surveyJs;
const report = await measureAll([
	{ name: 'Arah: full result', run: (i) => scoreQuiz(plan, personAt(i)) },
	{ name: 'Arah: with explanation, counterfactuals', run: (i) => explainedResult(i) },
	{ name: 'SurveyJS: new model', run: (i) => ways.newModel(valuesAt(i)) },
	{ name: 'SurveyJS: reused, calculated values', run: (i) => ways.reusedModel(valuesAt(i)) },
	{ name: 'SurveyJS: reused, expressions', run: (i) => ways.reusedExpressions(valuesAt(i)) },
	{ name: 'SurveyJS: reused, expressions, ratings', run: (i) => ways.reusedRatings(valuesAt(i)) },
	{
		name: 'SurveyJS: reused, correct answers only',
		run: (i) => surveyJs.correctAnswers(valuesAt(i))
	},
	{ name: 'SurveyJS: expressions, no model', run: (i) => ways.expressionsAlone(valuesAt(i)) },
	{ name: `@bigfive-org/score: ${BIG_FIVE_ITEMS} items`, run: createBigFive() }
]);
printReport();

/** A result as the page shows it: why the first role and not the second, and what would lead to each other role. */
function explainedResult(i: number) {
	const answers = personAt(i);
	const result = scoreQuiz(plan, answers);
	const { top, second } = result.match;
	const others = quiz.roles.filter(({ id }) => id !== top);
	return [
		explainMatch(plan, answers, result, top, second),
		others.map(({ id }) => findCounterfactual(plan, result, id))
	];
}

/** A race is only fair between answers that are the same. */
function assertSameScores(): void {
	for (const [i, answers] of people.slice(0, 100).entries()) {
		const { skills } = scoreQuiz(plan, answers);
		for (const [way, run] of Object.entries(surveyJs.ways)) {
			const theirs = surveyJs.toScores(run(valuesAt(i)));
			for (const { skill, score } of skills) {
				const isSame = Math.abs(Number(theirs[skill]) - Number(score)) < 1e-9;
				if (!isSame) throw new Error(`${way}: ${skill} is ${String(theirs[skill])}, not ${score}`);
			}
		}
	}
}

function printReport(): void {
	const [full = 0, explained = 0, ...others] = report.map((one) => one.perSecond);
	const bigFive = others.at(-1) ?? NaN;
	// the first four of SurveyJS have a model and give the skills
	const ratio = full / Math.max(...others.slice(0, 4));
	const pace = BIG_FIVE_PER_SECOND / bigFive;
	const perItem = (full * quiz.items.length) / (bigFive * BIG_FIVE_ITEMS);
	const explainedMs = 1000 / explained;
	const { items, skills, roles } = quiz;

	print(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown CPU'}`);
	print(`${items.length} items, ${skills.length} skills, ${roles.length} roles`);
	print('Per second of processor time, median of rounds. SurveyJS gives the same skill scores.\n');
	print(row('', ['per second', 'slowest to fastest', 'ms each', 'Arah is']));
	for (const { name, perSecond, range } of report) {
		const ours = name.startsWith('Arah') ? '' : `${(full / perSecond).toFixed(1)} x`;
		const spread = range.map(whole).join(' to ');
		print(row(name, [whole(perSecond), spread, (1000 / perSecond).toFixed(4), ours]));
	}
	print(`\nPer item Arah is ${perItem.toFixed(2)} x @bigfive-org/score, which only adds up.\n`);
	const held = [
		target(
			`${whole(full * pace)} full results a second, where @bigfive-org/score does ${whole(BIG_FIVE_PER_SECOND)}`,
			full * pace >= PER_SECOND,
			whole(PER_SECOND)
		),
		target(`${whole(ratio)} x SurveyJS, one model reused`, ratio >= RATIO, `${RATIO} x`),
		target(`${explainedMs.toFixed(4)} ms with explanation`, explainedMs < MS, `under ${MS} ms`)
	];
	if (held.includes(false)) process.exitCode = 1;
}

function row(name: string, cells: readonly string[]): string {
	const widths = [12, 22, 11, 11];
	return name.padEnd(40) + cells.map((cell, i) => cell.padStart(widths[i] ?? 0)).join('');
}

function target(figure: string, isHeld: boolean, wanted: string): boolean {
	print(`${isHeld ? 'held  ' : 'MISSED'}  ${figure} (target: ${wanted})`);
	return isHeld;
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

function whole(figure: number): string {
	return Math.round(figure).toLocaleString('en');
}
