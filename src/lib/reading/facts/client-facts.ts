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
	/** Why there are none, or a note about their order; otherwise empty. */
	readonly note: string;
}

const MOST_STRENGTHS = 2;

/** Scores below this are nearest to the lowest of the five levels. */
const LOWEST_BELOW = 12.5;

/** Returns the two highest skills above the lowest level; none if the match is withheld or unmeasured. */
export function strengths(reading: ReportReading): Strengths {
	const { clientText } = reading;
	const { kind } = reading.headline;
	if (kind === 'withheld') return { skills: [], note: clientText.strongWithheld };
	if (kind === 'unmeasured') return { skills: [], note: clientText.strongUnmeasured };
	const facts = skillFacts(reading);
	const skills = reading.result.skills
		.map(({ skill, score }, s) => ({ skill, score: score ?? -1, fact: facts[s]?.measured }))
		.sort((a, b) => b.score - a.score)
		.slice(0, MOST_STRENGTHS)
		.flatMap(({ skill, score, fact }) =>
			fact && score >= LOWEST_BELOW
				? [
						{
							id: skill,
							name: skillName(reading, skill),
							says: clientText.strength({ level: fact.level, score: fact.score }),
							definition: reading.wording.skills[skill]?.definition ?? ''
						}
					]
				: []
		);
	if (skills.length === 0) return { skills, note: clientText.strongNone };
	return { skills, note: reading.result.flags.includes('flat') ? clientText.strongFlat : '' };
}

/** Returns the next steps with their heading, and the sentence to show if there are none. */
export function stepsFor(reading: ReportReading) {
	const { clientText } = reading;
	const { role, steps } = nextSteps(reading);
	const name = roleName(reading, role);
	switch (reading.headline.kind) {
		case 'withheld':
			return { heading: clientText.stepsHeadingAny, steps, instead: clientText.stepsWithheld };
		case 'unmeasured':
			return { heading: clientText.stepsHeadingAny, steps, instead: clientText.stepsUnmeasured };
		case 'clear':
		case 'leaning':
		case 'blend':
			return {
				heading: clientText.stepsHeading(name),
				steps,
				instead: isWhollyMeasured(reading)
					? clientText.stepsNone(name)
					: clientText.stepsNoneYet(name)
			};
	}
}

/** One development step and its reason. */
export interface StepInWords {
	readonly id: SkillId;
	/** What to do; null in a quiz that has no development steps. */
	readonly text: string | null;
	readonly why: string;
}

interface NextSteps {
	/** The role to which they lead. */
	readonly role: RoleId;
	readonly steps: readonly StepInWords[];
}

/** Returns the development steps of the result page in the words of the report; none without a match. */
export function nextSteps(reading: ReportReading): NextSteps {
	const { headline, plan, result, wording, locale, clientText } = reading;
	const { role, steps } = chooseSteps(plan, result);
	if (!namesRole(headline)) return { role, steps: [] };
	return {
		role,
		steps: steps.map(({ skill, band, points: { from, to } }) => ({
			id: skill,
			text: (band === null ? undefined : wording.steps[skill]?.[band]) ?? null,
			why: clientText.stepWhy(skillName(reading, skill), points(locale, from), points(locale, to))
		}))
	};
}
