import { clearLeads, type ClearLead } from '#lib/engine/clear-leads.ts';
import type { RoleCover } from '#lib/engine/cover-roles.ts';
import { namesRole } from '#lib/engine/headline.ts';
import { list } from '#lib/i18n/format.ts';
import type { SkillId } from '#lib/schema/quiz.ts';
import { roleName, skillName } from './names.ts';
import type { Team } from './team-words.ts';

/** More findings than these are not read. */
const MAX = 3;
/** More names than these are counted instead. */
const NAMES = 3;

/**
 * Returns what stands out in a group in at most three sentences: a person who is clearly ahead in a skill, a role that
 * is nobody's closest, and a skill that nobody has as much of as roles need. A second lead takes a free place.
 */
export function findingsOf(team: Team): string[] {
	if (team.people.length < 2) return [];
	const [first = null, ...others] = leadsOf(team);
	const second = others.find(({ skill }) => skill !== first?.skill) ?? null;
	return [
		first === null ? team.text.aheadNone : leadInWords(team, first),
		...roleFinding(team),
		...gapFinding(team),
		...(second === null ? [] : [leadInWords(team, second)])
	].slice(0, MAX);
}

function leadsOf({ group, people }: Team): ClearLead[] {
	return clearLeads(
		people.map(({ result }) => result),
		group.skills
	);
}

function leadInWords({ text, group, people }: Team, lead: ClearLead): string {
	const { locale } = group.newest;
	const nameOf = (person: number) => people[person]?.name ?? '';
	const skill = skillName(group.newest, lead.skill);
	const isAll = lead.ahead.length > 1 && lead.ahead.length === people.length - 1;
	if (isAll) return text.aheadOfAll(nameOf(lead.person), skill);
	const others =
		lead.ahead.length > NAMES
			? text.otherPeople(lead.ahead.length)
			: list(locale, lead.ahead.map(nameOf));
	return text.ahead(nameOf(lead.person), skill, others);
}

/**
 * The roles that are nobody's closest, or else how many people are closest to each role. The second role of a person
 * between two roles is not absent.
 */
function roleFinding({ text, group, people }: Team): string[] {
	const { locale } = group.newest;
	const headlines = people
		.flatMap((person) => (person.kind === 'roles' ? [person.headline] : []))
		.filter(namesRole);
	const roles = group.newest.plan.roles.map(({ id }) => ({
		name: roleName(group.newest, id),
		count: headlines.filter(({ top }) => top === id).length,
		isBetween: headlines.some(({ kind, second }) => kind === 'blend' && second === id)
	}));
	const absent = roles.filter(({ count, isBetween }) => count === 0 && !isBetween);
	const present = roles.filter(({ count }) => count > 0);
	// A long list of absent roles says less than who is there.
	if (absent.length > 0 && absent.length <= NAMES)
		return [
			text.rolesAbsent(
				list(
					locale,
					absent.map(({ name }) => name)
				)
			)
		];
	if (present.length === 0) return [];
	const counts = present.map(({ name, count }) => text.roleCount(name, count));
	return [text.rolesPresent(list(locale, counts))];
}

/** The skill that is missing for the most roles; the first of equals. Nothing if the roles ask for nothing. */
function gapFinding({ text, group, cover }: Team): string[] {
	if (cover.length === 0) return [];
	const gaps = group.skills.map((skill) => ({ skill, roles: rolesMissing(cover, skill) }));
	const most = gaps.reduce<(typeof gaps)[number] | null>(
		(best, gap) => (gap.roles.length > (best?.roles.length ?? 0) ? gap : best),
		null
	);
	if (most === null) return [text.missingNothing];
	const { locale } = group.newest;
	const roles =
		most.roles.length > NAMES
			? text.otherRoles(most.roles.length)
			: list(
					locale,
					most.roles.map(({ role }) => roleName(group.newest, role))
				);
	return [text.noneReaches(skillName(group.newest, most.skill), roles)];
}

function rolesMissing(cover: readonly RoleCover[], skill: SkillId): RoleCover[] {
	return cover.filter(({ missing }) => missing.includes(skill));
}
