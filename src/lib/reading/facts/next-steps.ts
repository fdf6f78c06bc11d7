import { namesRole } from '#lib/engine/headline.ts';
import { chooseSteps } from '#lib/engine/choose-steps.ts';
import { points } from '#lib/i18n/format.ts';
import type { RoleId, SkillId } from '#lib/schema/quiz.ts';
import { skillName } from '#lib/reading/reading.ts';
import type { ReportView } from '#lib/reading/report-reading.ts';

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
export function nextSteps({ view, client }: ReportView): NextSteps {
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
