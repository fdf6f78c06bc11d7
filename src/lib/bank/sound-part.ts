import type { Quiz } from '#lib/schema/quiz.ts';
import type { Draft } from './draft.ts';
import { isInside } from './paths.ts';
import type { Path } from './read-yaml.ts';

interface SoundPart {
	readonly draft: Draft;
	/** The place in the whole quiz of a place in this part. */
	readonly placeOf: (path: Path) => Path;
}

/**
 * The part of a quiz that can be scored although other parts are faulty: without the skills, roles and items that
 * have a doubt. Null if too little is left, or if the settings of scoring are in doubt.
 */
export function soundPart(draft: Draft, doubts: readonly Path[]): SoundPart | null {
	const { quiz } = draft;
	const isSound = (path: Path) =>
		!doubts.some((doubt) => isInside(doubt, path) || isInside(path, doubt));
	if (['scoring', 'quick', 'kind', 'code'].some((part) => !isSound([part]))) return null;

	const skills = quiz.skills.filter((_, index) => isSound(['skills', index]));
	const isSkill = (id: string) => skills.some((skill) => skill.id === id);
	const roles = quiz.roles.filter((_, index) => isSound(['roles', index]));
	const formats = new Set(Object.keys(quiz.formats).filter((id) => isSound(['formats', id])));
	const items = quiz.items.filter(
		({ measures, format }, index) =>
			isSound(['items', index]) &&
			formats.has(format) &&
			Object.keys(measures).every((skill) => isSkill(skill))
	);
	const measured = skills.filter(({ id }) =>
		items.some(({ measures }) => Object.hasOwn(measures, id))
	);
	const isEnough = measured.length === skills.length && skills.length > 0;
	if (!isEnough || (quiz.kind === 'roles' && roles.length < 2)) return null;
	const part: Quiz = {
		...quiz,
		skills,
		roles: roles.map((role) => onSkills(role, isSkill)),
		items
	};
	return {
		draft: { ...draft, quiz: part },
		placeOf(path) {
			const [list, index, ...rest] = path;
			if (list !== 'roles' || typeof index !== 'number') return path;
			return [list, quiz.roles.findIndex(({ id }) => id === roles[index]?.id), ...rest];
		}
	};
}

function onSkills(role: Quiz['roles'][number], isSkill: (id: string) => boolean) {
	const only = (table: Readonly<Record<string, number>>) =>
		Object.fromEntries(Object.entries(table).filter(([id]) => isSkill(id)));
	const { target, importance } = role;
	return { ...role, target: only(target), ...(importance && { importance: only(importance) }) };
}
