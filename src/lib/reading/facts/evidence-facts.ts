import { explainMatch, type Strength, strengthOf } from '#lib/engine/explain-match.ts';
import { findCounterfactual } from '#lib/engine/find-counterfactual.ts';
import { matchWeights } from '#lib/engine/match-roles.ts';
import type { Step } from '#lib/engine/result.ts';
import type { ReportText } from '#lib/i18n/en/report.ts';
import { decimal, points } from '#lib/i18n/format.ts';
import { roundParts, roundTo } from '#lib/i18n/round-parts.ts';
import { optionLabel, roleName, skillName } from '#lib/reading/names.ts';
import type { ResultReading } from '#lib/reading/reading.ts';
import type { ReportReading, TableRow } from '#lib/reading/report-reading.ts';
import type { ItemId, RoleId, SkillId } from '#lib/schema/quiz.ts';

/** Decimals of a nat; more would be finer than any word for its strength. */
export const NAT_DIGITS = 2;

interface AnswerTerm {
	readonly item: ItemId;
	readonly question: string;
	readonly answer: string;
	readonly credit01: number;
	readonly share01: number;
	readonly nats: number;
}

interface SkillTerm {
	readonly skill: SkillId;
	readonly name: string;
	readonly nats: number;
	/** The change of the total per point of the skill, in nats. */
	readonly slope: number;
	readonly strength: Strength;
	/** Empty for a summary. The nats of the answers add up to those of the skill. */
	readonly answers: readonly AnswerTerm[];
}

/** The parts of ln P(over)/P(under), in nats, rounded so that they add up as printed. */
export interface RoundedEvidence {
	readonly skills: readonly SkillTerm[];
	readonly level: number;
	readonly prior: number;
	readonly total: number;
	/** Not rounded. */
	readonly odds: number;
}

/** Returns why one role comes before another, with the words of every question and chosen answer. */
export function evidenceFor(reading: ResultReading, over: RoleId, under: RoleId): RoundedEvidence {
	const { plan, result, quiz, wording } = reading;
	const exact = explainMatch(plan, reading.answers ?? {}, result, over, under);
	const parts = [...exact.skills.map(({ nats }) => nats), exact.level, exact.prior];
	const rounded = roundParts(parts, NAT_DIGITS, roundTo(exact.total, NAT_DIGITS));
	const [level = 0, prior = 0] = rounded.slice(exact.skills.length);
	const skills = exact.skills.map(({ skill, nats, slope }, s) => {
		const shown = rounded[s] ?? 0;
		const terms = exact.answers.filter((answer) => answer.skill === skill);
		const shares = roundParts(
			terms.map((term) => term.nats),
			NAT_DIGITS,
			shown
		);
		return {
			skill,
			name: skillName(reading, skill),
			nats: shown,
			slope,
			strength: strengthOf(plan, nats),
			answers: terms.map(({ item, option, credit01, share01 }, a) => ({
				item,
				question: wording.items[item]?.stem ?? item,
				answer: optionLabel(quiz, wording, item, option),
				credit01,
				share01,
				nats: shares[a] ?? 0
			}))
		};
	});
	const total = roundTo(exact.total, NAT_DIGITS);
	return { skills, level, prior, total, odds: Math.exp(exact.total) };
}

/** Returns up to `count` answers that moved the odds most, in either direction. */
export function weightiestAnswers({ skills }: RoundedEvidence, count: number): AnswerTerm[] {
	return skills
		.flatMap(({ answers }) => answers)
		.sort((a, b) => Math.abs(b.nats) - Math.abs(a.nats))
		.slice(0, count);
}

/** Larger odds are not shown: the model cannot be more certain. */
const MOST_ODDS = 1000;
const WHOLE_ODDS = 10;

/** Returns "odds of 22 to 1"; small odds keep their decimals. */
export function oddsWords(reading: ReportReading, { odds }: RoundedEvidence): string {
	const { locale, reportText } = reading;
	if (odds > MOST_ODDS) return reportText.odds(`> ${points(locale, MOST_ODDS)}`);
	if (odds < 1 / MOST_ODDS) return reportText.odds(`< ${decimal(locale, 1 / MOST_ODDS, 3)}`);
	if (odds >= WHOLE_ODDS) return reportText.odds(points(locale, odds));
	return reportText.odds(decimal(locale, odds, odds < 0.1 ? 3 : 2));
}

const WEIGHT_DIGITS = 3;
/** The same as for the evidence, so that the differences can be compared. */
const SUM_DIGITS = 2;

/** Returns the weight of each skill for every role, the thresholds, and the sums for these scores. */
export function weightRows(reading: ReportReading): TableRow[] {
	const { plan, result, locale, reportText } = reading;
	const roles = matchWeights(plan, result);
	const sumOf = (of: (typeof roles)[number]) =>
		result.skills.reduce(
			(sum, { skill, score }) => sum + (of.weights[skill] ?? 0) * (score ?? 0),
			-of.bar
		);
	return [
		...result.skills.map(({ skill, score }) => ({
			id: skill,
			head: skillName(reading, skill),
			cells: roles.map(({ weights }) =>
				score === null
					? reading.text.notMeasured
					: decimal(locale, weights[skill] ?? 0, WEIGHT_DIGITS)
			)
		})),
		{
			id: 'bar',
			head: reportText.bar,
			cells: roles.map(({ bar }) => decimal(locale, bar, SUM_DIGITS))
		},
		{
			id: 'sum',
			head: reportText.sum,
			cells: roles.map((role) => decimal(locale, sumOf(role), SUM_DIGITS)),
			isTotal: true
		}
	];
}

/** A smaller rise would be printed as "50 to 50". */
const LEAST_POINTS = 0.5;

/**
 * Returns for every role the smallest rise that leads to it: within its profile, up to 100 points, and in one
 * skill.
 */
export function changeRows(reading: ReportReading): TableRow[] {
	const { plan, quiz, result, locale, reportText } = reading;
	return quiz.roles.map(({ id }) => {
		const head = roleName(reading, id);
		if (result.match.measuredSkills > 0 && id === result.match.top) {
			return { id, head, cells: [reportText.closest, reportText.closest, reportText.closest] };
		}
		const way = findCounterfactual(plan, result, id);
		return {
			id,
			head,
			cells: [
				words(way.withinTarget?.steps, ' + '),
				words(way.within100?.steps, ' + '),
				words(way.single, ' · ')
			]
		};
	});

	function words(steps: readonly Step[] | undefined, joint: string): string {
		const said = (steps ?? []).filter(({ add }) => add >= LEAST_POINTS).map(rise);
		return said.length === 0 ? reportText.noRise : said.join(joint);
	}

	function rise({ skill, add }: Step): string {
		const score = result.skills.find((other) => other.skill === skill)?.score ?? 0;
		const name = reading.wording.skills[skill]?.short ?? skillName(reading, skill);
		return reportText.rise(name, points(locale, score), points(locale, score + add));
	}
}

/** The heads of the columns that `changeRows` fills. */
export function changeColumns(text: ReportText): string[] {
	return [text.role, text.withinTarget, text.within100, text.single];
}
