import type { Quiz, Role } from '#lib/schema/quiz.ts';
import type { StudioDocument } from './document.ts';
import { freshId } from './ids.ts';
import type { SkillOperation, Texts } from './operation.ts';
import { shortOf } from './text-fields.ts';
import { changeEntry, eachWording, withoutKey } from './wording-entries.ts';

/** The schema has no quiz with fewer, and the radar no shape. */
export const FEWEST_SKILLS = 3;
/** Of a new role or skill: it can do the work alone. */
export const USUAL_TARGET = 50;
export const USUAL_IMPORTANCE = 3;

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

export function changeSkills(document: StudioDocument, operation: SkillOperation): StudioDocument {
	switch (operation.do) {
		case 'add-skill':
			return addSkill(document, operation.texts ?? {});
		case 'drop-skill':
			return dropSkill(document, operation.skill);
		case 'symbol':
			return setSymbol(document, operation.skill, operation.symbol);
	}
}

function addSkill(document: StudioDocument, texts: Texts): StudioDocument {
	const { quiz } = document;
	const id = freshId('skill', [
		...quiz.skills.map((skill) => skill.id),
		...document.published.flatMap((version) => version.quiz.skills.map((skill) => skill.id))
	]);
	const isProfile = quiz.kind === 'profile';
	const symbols = new Set(quiz.skills.map(({ symbol }) => symbol));
	const symbol = LETTERS.find((letter) => !symbols.has(letter));
	const added: Quiz = {
		...quiz,
		skills: [...quiz.skills, { id, ...(isProfile && symbol !== undefined && { symbol }) }],
		roles: quiz.roles.map((role) => ({
			...role,
			target: { ...role.target, [id]: USUAL_TARGET },
			...(role.importance && { importance: { ...role.importance, [id]: USUAL_IMPORTANCE } })
		}))
	};
	return eachWording({ ...document, quiz: added }, (words, locale) => {
		const name = texts[locale] ?? '';
		const entry = { name, short: shortOf(name), definition: '' };
		const steps = Object.fromEntries(quiz.bands.map((band) => [band.id, '']));
		return {
			...words,
			skills: { ...words.skills, [id]: isProfile ? { ...entry, enjoys: '', fields: {} } : entry },
			...(quiz.bands.length > 0 && { steps: { ...words.steps, [id]: steps } })
		};
	});
}

function dropSkill(document: StudioDocument, id: string): StudioDocument {
	const { quiz } = document;
	const isThere = quiz.skills.some((skill) => skill.id === id);
	if (!isThere || quiz.skills.length <= FEWEST_SKILLS) return document;
	const dropped: Quiz = {
		...quiz,
		skills: quiz.skills.filter((skill) => skill.id !== id),
		roles: quiz.roles.map((role) => withoutSkill(role, id)),
		items: quiz.items.map((item) => ({
			...item,
			measures: withoutKey(item.measures, id),
			...(item.options && {
				options: item.options.map(({ credits, ...option }) => ({
					...option,
					...(credits && { credits: withoutKey(credits, id) })
				}))
			})
		}))
	};
	return eachWording({ ...document, quiz: dropped }, (words) => ({
		...words,
		skills: withoutKey(words.skills, id),
		steps: withoutKey(words.steps, id)
	}));
}

function withoutSkill(role: Role, skill: string): Role {
	return {
		...role,
		target: withoutKey(role.target, skill),
		...(role.importance && { importance: withoutKey(role.importance, skill) })
	};
}

function setSymbol(document: StudioDocument, id: string, written: string): StudioDocument {
	const symbol = written.toUpperCase().slice(-1);
	if (document.quiz.kind !== 'profile' || !LETTERS.includes(symbol)) return document;
	const skills = changeEntry(document.quiz.skills, id, (skill) => ({ ...skill, symbol }));
	return { ...document, quiz: { ...document.quiz, skills } };
}
