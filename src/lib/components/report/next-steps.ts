import type { Gap } from '#lib/engine/result.ts';
import { points } from '#lib/i18n/format.ts';
import type { Item, RoleId, SkillId } from '#lib/schema/quiz.ts';
import { skillName, type ResultView } from '#lib/components/result/result-view.ts';
import type { ReportView } from './report-view.ts';

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

const MOST_STEPS = 3;

/**
 * At most three things to do towards the next role: for its largest gaps beyond the standard error,
 * the question of that depth with the least experience so far. None without a match.
 */
export function nextSteps({ view, client }: ReportView): NextSteps {
	const { headline, result, locale } = view;
	const role = nextRole(view);
	if (headline.kind === 'withheld' || headline.kind === 'unmeasured') return { role, steps: [] };
	const gaps = result.readiness.find((other) => other.role === role)?.gaps ?? [];
	const steps = gaps
		.filter(({ skill, gap }) => gap > (scoreOf(view, skill)?.se ?? Infinity))
		.sort((a, b) => b.gap - a.gap)
		.slice(0, MOST_STEPS)
		.map((gap) => toStep(gap));
	return { role, steps };

	function toStep({ skill, gap }: Gap): NextStep {
		const score = scoreOf(view, skill)?.score ?? 0;
		const now = points(locale, score);
		return {
			id: skill,
			text: activityFor(view, skill, role),
			why: client.stepWhy(skillName(view, skill), now, points(locale, score + gap))
		};
	}
}

/** The nearest more senior role; for somebody at the top, the second closest. */
function nextRole({ quiz, headline }: ResultView): RoleId {
	const own = quiz.roles.find(({ id }) => id === headline.top)?.seniority ?? 0;
	const senior = quiz.roles
		.filter(({ seniority }) => seniority > own)
		.sort((a, b) => a.seniority - b.seniority);
	return senior[0]?.id ?? headline.second;
}

function scoreOf({ result }: ResultView, skill: SkillId) {
	return result.skills.find((other) => other.skill === skill);
}

/** The experience question at most as deep as the role, least done so far; of equals the deepest. */
function activityFor(view: ResultView, skill: SkillId, role: RoleId): string {
	const { quiz, wording } = view;
	const depth = quiz.roles.find(({ id }) => id === role)?.seniority ?? 1;
	const [item] = quiz.items
		.filter(
			({ measures, format, level = 1 }) =>
				skill in measures && quiz.formats[format]?.kind === 'scale' && level <= depth
		)
		.sort((a, b) => stepOf(view, a) - stepOf(view, b) || (b.level ?? 1) - (a.level ?? 1));
	return item === undefined
		? (wording.skills[skill]?.definition ?? skill)
		: (wording.items[item.id]?.stem ?? skill);
}

/** How far the answer lies up its scale; 0 when it is not known. */
function stepOf({ quiz, answers }: ResultView, { id, format, reverse }: Item): number {
	const scale = quiz.formats[format];
	const options = scale?.kind === 'scale' ? scale.options : [];
	const place = options.findIndex((option) => option.id === answers?.[id]);
	if (place < 0) return 0;
	return reverse ? options.length - 1 - place : place;
}
