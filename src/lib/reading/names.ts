import type { ItemId, OptionId, Quiz, RoleId, SkillId } from '#lib/schema/quiz.ts';
import type { BundleWording, QuizBundle, Wording } from '#lib/schema/wording.ts';

type Worded = Pick<QuizBundle, 'wording'>;

/** Returns the name of a role in the language of the wording; its id if this quiz version has no such role. */
export function roleName({ wording }: Worded, role: RoleId): string {
	return wording.roles[role]?.name ?? role;
}

/** Returns the name of a skill in the language of the wording; its id if this quiz version has no such skill. */
export function skillName({ wording }: Worded, skill: SkillId): string {
	return wording.skills[skill]?.name ?? skill;
}

/** Returns the short name of a skill for the axes of a radar, at most 16 characters. */
export function shortName({ wording }: Worded, skill: SkillId): string {
	return wording.skills[skill]?.short ?? skill;
}

/** Returns what the points of a skill mean, in one line; null in a quiz without names for levels. */
export function levelLegend({
	wording
}: {
	readonly wording: Pick<BundleWording, 'levels'>;
}): string | null {
	const { levels } = wording;
	if (levels === null) return null;
	const step = 100 / (levels.length - 1);
	return levels.map((level, index) => `${String(index * step)} ${level}`).join(' · ');
}

/** Returns the words of an option, from the shared answer scale or from the item itself. */
export function optionLabel(
	quiz: Quiz,
	wording: Pick<Wording, 'formats' | 'items'>,
	item: ItemId,
	option: OptionId
): string {
	const format = quiz.items.find(({ id }) => id === item)?.format ?? '';
	const isScale = quiz.formats[format]?.kind === 'scale';
	const labels = isScale ? wording.formats[format]?.options : wording.items[item]?.options;
	return labels?.[option] ?? option;
}
