import type { Answers, Item, ItemId } from '#lib/schema/quiz.ts';
import { checkQuality } from './check-quality.ts';
import type { Plan } from './compile-quiz.ts';
import { explainMatch } from './explain-match.ts';
import { quickItems, quickItemsBySkill } from './quick-items.ts';
import type { Result, SkillScore } from './result.ts';
import { scoreQuiz } from './score-quiz.ts';

/**
 * The next item of a quick match; null if the match is decided or no item is left.
 *
 * Everyone gets the first `perSkill` items of each skill in the same order; a skill with skipped items gets others
 * instead. Then comes the next item of the skill with most leverage on the two leading roles, β²·SE²/(n + 1), with
 * β the change of their log-odds per point and n the effective number of answers. This ends when the top match
 * reaches `stop01` and the answers scatter little enough: random answers can reach `stop01` by chance, and only
 * more of them reveal it. Preference items are never asked, because the match does not use them. A quiz without
 * `quick` asks nothing.
 *
 * `asked` contains the items shown so far, answered or not.
 */
export function chooseNextItem(
	plan: Plan,
	answers: Answers,
	asked: ReadonlySet<ItemId>
): ItemId | null {
	const { quick } = plan.quiz;
	if (quick === undefined) return null;
	const groups = quickItemsBySkill(plan.quiz);
	const opening = quickItems(plan.quiz).find(
		(item) =>
			!asked.has(item.id) && groups.some((group) => isAmongFirst(group, item, quick.perSkill))
	);
	if (opening !== undefined) return opening.id;
	const result = scoreQuiz(plan, answers, { mode: 'quick' });
	const open = result.skills.flatMap((skill, s) => {
		const item = groups[s]?.find(({ id }) => !asked.has(id));
		return item === undefined ? [] : [{ skill, item }];
	});
	const thin = open.find(({ skill }) => skill.answered < quick.perSkill);
	if (thin !== undefined) return thin.item.id;
	if (result.match.confidence01 >= quick.stop01 && isSteady(plan, answers)) return null;
	return mostTelling(plan, result, open);
}

function isAmongFirst(group: readonly Item[], item: Item, count: number): boolean {
	const place = group.indexOf(item);
	return place >= 0 && place < count;
}

/** Whether the answers within skills agree well enough. Too few answers to judge count as steady. */
function isSteady(plan: Plan, answers: Answers): boolean {
	const { quick, scoring } = plan.quiz;
	const { spread } = checkQuality(plan, answers);
	return (spread ?? 0) <= (quick?.steady01 ?? 1) * scoring.quality.spreadMax;
}

interface Open {
	readonly skill: SkillScore;
	/** The next item of the skill. */
	readonly item: Item;
}

/** The item of the skill with most leverage; the first of equals. */
function mostTelling(plan: Plan, result: Result, open: readonly Open[]): ItemId | null {
	const { top, second } = result.match;
	const { skills } = explainMatch(plan, {}, result, top, second);
	const leverages = open.map(({ skill: { skill, se, effectiveItems } }) => {
		const slope = skills.find((one) => one.skill === skill)?.slope ?? 0;
		return (slope * slope * (se ?? 0) ** 2) / (effectiveItems + 1);
	});
	return open[leverages.indexOf(Math.max(...leverages))]?.item.id ?? null;
}
