import { chooseSteps } from '#lib/engine/choose-steps.ts';
import { namesRole } from '#lib/engine/headline.ts';
import { points } from '#lib/i18n/format.ts';
import { roleName, skillName } from '#lib/reading/names.ts';
import { isWhollyMeasured } from '#lib/reading/reading.ts';
import type { RoleId, SkillId } from '#lib/schema/quiz.ts';
import type { ReportReading } from '#lib/reading/report-reading.ts';
import { skillFacts } from './skill-facts.ts';

interface Strengths {
	readonly skills: readonly {
		readonly id: string;
		readonly name: string;
		readonly says: string;
		readonly definition: string;
	}[];
	/** Why there are none, or what to know about their order; empty otherwise. */
	readonly note: string;
}

const MOST_STRENGTHS = 2;

/** The two highest skills that were done at all; none while the answers look careless. */
export function strengths(report: ReportReading): Strengths {
	const { view, client } = report;
	const { kind } = view.headline;
	if (kind === 'withheld') return { skills: [], note: client.strongWithheld };
	if (kind === 'unmeasured') return { skills: [], note: client.strongUnmeasured };
	const facts = skillFacts(report);
	const skills = view.result.skills
		.map(({ skill, score }, s) => ({ skill, score: score ?? -1, fact: facts[s]?.measured }))
		.sort((a, b) => b.score - a.score)
		.slice(0, MOST_STRENGTHS)
		.flatMap(({ skill, fact }) =>
			fact && fact.level !== client.levels[0]
				? [
						{
							id: skill,
							name: skillName(view, skill),
							says: client.strength({ level: fact.level, score: fact.score }),
							definition: view.wording.skills[skill]?.definition ?? ''
						}
					]
				: []
		);
	if (skills.length === 0) return { skills, note: client.strongNone };
	return { skills, note: view.result.flags.includes('flat') ? client.strongFlat : '' };
}

/** The next steps with their heading, or a sentence in their place. */
export function stepsFor(report: ReportReading) {
	const { view, client } = report;
	const { role, steps } = nextSteps(report);
	const name = roleName(view, role);
	switch (view.headline.kind) {
		case 'withheld':
			return { heading: client.stepsHeadingAny, steps, instead: client.stepsWithheld };
		case 'unmeasured':
			return { heading: client.stepsHeadingAny, steps, instead: client.stepsUnmeasured };
		case 'clear':
		case 'leaning':
		case 'blend':
			return {
				heading: client.stepsHeading(name),
				steps,
				instead: isWhollyMeasured(view) ? client.stepsNone(name) : client.stepsNoneYet(name)
			};
	}
}

/** One thing to do next, and why this one. */
export interface NextStep {
	readonly id: SkillId;
	readonly text: string;
	readonly why: string;
}

interface NextSteps {
	/** The role that they lead to. */
	readonly role: RoleId;
	readonly steps: readonly NextStep[];
}

/** The development steps of the result page, in the words of the report; none without a match. */
export function nextSteps({ view, client }: ReportReading): NextSteps {
	const { headline, plan, result, wording, locale } = view;
	const { role, steps } = chooseSteps(plan, result);
	if (!namesRole(headline)) return { role, steps: [] };
	return {
		role,
		steps: steps.map(({ skill, band, points: { from, to } }) => ({
			id: skill,
			// a quiz without bands has no tasks: then what the skill means is the best there is
			text:
				(band === null ? undefined : wording.steps[skill]?.[band]) ??
				wording.skills[skill]?.definition ??
				skill,
			why: client.stepWhy(skillName(view, skill), points(locale, from), points(locale, to))
		}))
	};
}
