import { explainMatch, strengthOf, type Strength } from '#lib/engine/explain-match.ts';
import { decimal, points } from '#lib/i18n/format.ts';
import { roundParts, roundTo } from '#lib/i18n/round-parts.ts';
import type { ItemId, RoleId, SkillId } from '#lib/schema/quiz.ts';
import { optionLabel } from '#lib/reading/names.ts';
import { skillName } from '#lib/reading/names.ts';
import type { ResultReading } from '#lib/reading/reading.ts';

import type { ReportReading } from '#lib/reading/report-reading.ts';

/** Two decimals of a nat are finer than any word for it. */
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
	/** Change of the total per point of the skill. */
	readonly slope: number;
	readonly strength: Strength;
	/** Empty for a summary. Their nats add up to those of the skill. */
	readonly answers: readonly AnswerTerm[];
}

/** ln P(over)/P(under) in parts that are rounded so that they add up as printed. */
export interface RoundedEvidence {
	readonly skills: readonly SkillTerm[];
	readonly level: number;
	readonly prior: number;
	readonly total: number;
	/** Not rounded. */
	readonly odds: number;
}

/** Why one role comes before another, with the words of every question and chosen answer. */
export function evidenceFor(view: ResultReading, over: RoleId, under: RoleId): RoundedEvidence {
	const { plan, result, quiz, wording } = view;
	const exact = explainMatch(plan, view.answers ?? {}, result, over, under);
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
			name: skillName(view, skill),
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

/** The answers that moved the odds most, in either direction; fewer where fewer were given. */
export function weightiestAnswers({ skills }: RoundedEvidence, count: number): AnswerTerm[] {
	return skills
		.flatMap(({ answers }) => answers)
		.sort((a, b) => Math.abs(b.nats) - Math.abs(a.nats))
		.slice(0, count);
}

/** Odds beyond these say no more; the model itself is not surer. */
const MOST_ODDS = 1000;
const WHOLE_ODDS = 10;

/** "odds of 22 to 1", written so that small ones keep their decimals. */
export function oddsWords({ view, text }: ReportReading, { odds }: RoundedEvidence): string {
	const { locale } = view;
	if (odds > MOST_ODDS) return text.odds(`> ${points(locale, MOST_ODDS)}`);
	if (odds < 1 / MOST_ODDS) return text.odds(`< ${decimal(locale, 1 / MOST_ODDS, 3)}`);
	if (odds >= WHOLE_ODDS) return text.odds(points(locale, odds));
	return text.odds(decimal(locale, odds, odds < 0.1 ? 3 : 2));
}
