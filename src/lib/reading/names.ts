import type { ItemId, OptionId, Quiz, RoleId, SkillId } from '#lib/schema/quiz.ts';
import type { QuizBundle, Wording } from '#lib/schema/wording.ts';

type Worded = Pick<QuizBundle, 'wording'>;

/** The name of a role in the language of the quiz's words; its id if the quiz version has no such role. */
export function roleName({ wording }: Worded, role: RoleId): string {
	return wording.roles[role]?.name ?? role;
}

/** The name of a skill in the language of the quiz's words; its id if the quiz version has no such skill. */
export function skillName({ wording }: Worded, skill: SkillId): string {
	return wording.skills[skill]?.name ?? skill;
}

/** The name of a skill that fits beside an axis; at most 16 characters. */
export function shortName({ wording }: Worded, skill: SkillId): string {
	return wording.skills[skill]?.short ?? skill;
}

/** The words of an option: those of the shared answer scale or of the item itself. */
export function optionLabel(quiz: Quiz, wording: Wording, item: ItemId, option: OptionId): string {
	const format = quiz.items.find(({ id }) => id === item)?.format ?? '';
	const isScale = quiz.formats[format]?.kind === 'scale';
	const labels = isScale ? wording.formats[format]?.options : wording.items[item]?.options;
	return labels?.[option] ?? option;
}
