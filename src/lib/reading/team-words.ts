import { coverRoles, type RoleCover, type SkillCover } from '#lib/engine/cover-roles.ts';
import type { CompareText } from '#lib/i18n/en/compare.ts';
import { list, points } from '#lib/i18n/format.ts';
import type { RoleId, SkillId } from '#lib/schema/quiz.ts';
import type { Compared, ComparedGroup } from './compared.ts';
import { roleName, skillName } from './names.ts';
import { scoreOf } from './reading.ts';

/** The people of a group who are counted, and what they cover together. */
export interface Team {
	readonly text: CompareText;
	readonly group: ComparedGroup;
	/** The people whom the group figures include. */
	readonly people: readonly Compared[];
	readonly cover: readonly RoleCover[];
}

export function teamOf(text: CompareText, group: ComparedGroup): Team {
	const people = group.people.filter(({ isCounted }) => isCounted);
	const results = people.flatMap((person) => (person.kind === 'roles' ? [person.result] : []));
	return { text, group, people, cover: coverRoles(group.newest.plan, results, group.skills) };
}

/**
 * Returns a sentence for each target that no person probably meets, with the closest person: clear gaps, and
 * unclear ones.
 */
export function missingInWords({ text, group, people, cover }: Team): {
	missing: string[];
	unclear: string[];
} {
	const { locale } = group.newest;
	const sentence = (role: RoleId, { skill, target, unclear, closest }: SkillCover): string => {
		const names = [roleName(group.newest, role), skillName(group.newest, skill)] as const;
		const gap = unclear.length > 0 ? text.missingUnclear(...names) : text.missing(...names);
		const person = closest === null ? undefined : people[closest];
		const score = person && scoreOf(person, skill);
		if (person === undefined || score === undefined || score === null) return gap;
		const nearest = text.missingClosest(person.name, points(locale, score), points(locale, target));
		return `${gap} ${nearest}`;
	};
	const sentences = (kind: 'missing' | 'unclear') =>
		cover.flatMap((one) =>
			one.skills
				.filter(({ skill }) => one[kind].includes(skill))
				.map((skill) => sentence(one.role, skill))
		);
	return { missing: sentences('missing'), unclear: sentences('unclear') };
}

/** Returns a sentence for each person who alone meets the target of a skill; none for a team of one. */
export function restsInWords({ text, group, people, cover }: Team): string[] {
	if (people.length < 2) return [];
	const { locale } = group.newest;
	return people.flatMap(({ name }, person) => {
		const rolesBySkill = new Map<SkillId, string[]>();
		for (const { role, skills } of cover) {
			for (const { skill, meeting } of skills) {
				if (meeting.length !== 1 || meeting[0] !== person) continue;
				rolesBySkill.set(skill, [...(rolesBySkill.get(skill) ?? []), roleName(group.newest, role)]);
			}
		}
		const skills = [...rolesBySkill].map(([skill, roles]) =>
			text.restsSkill(skillName(group.newest, skill), list(locale, roles))
		);
		return skills.length === 0 ? [] : [text.rests(name, list(locale, skills))];
	});
}
