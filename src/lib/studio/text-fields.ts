import type { Locale } from '#lib/schema/locale.ts';
import type { Wording } from '#lib/schema/wording.ts';
import type { StudioDocument } from './document.ts';
import { changeOne } from './wording-entries.ts';

/** A text of the wording that an author can write, by what it belongs to. */
export type TextField =
	| {
			readonly of: 'quiz';
			readonly part: 'name' | 'summary' | 'note' | 'audience' | 'by' | 'licence' | 'stepsNote';
	  }
	/** One line each. */
	| { readonly of: 'instruction' }
	| { readonly of: 'term'; readonly part: 'skill' | 'skills' | 'role' | 'roles' }
	/** Five of them, one line each. */
	| { readonly of: 'levels' }
	| {
			readonly of: 'skill';
			readonly id: string;
			readonly part: 'name' | 'short' | 'definition' | 'enjoys';
	  }
	| { readonly of: 'role'; readonly id: string; readonly part: 'name' | 'alias' | 'summary' }
	| { readonly of: 'lead'; readonly id: string }
	| { readonly of: 'answer'; readonly id: string; readonly option: string }
	| { readonly of: 'item'; readonly id: string }
	| { readonly of: 'option'; readonly id: string; readonly option: string }
	| { readonly of: 'step'; readonly id: string; readonly band: string };

/** The longest name beside an axis of the radar. */
const LONGEST_SHORT = 16;
const LEVELS = 5;
/** Of an instruction. */
const MOST_LINES = 4;

/** The text of a field; empty if it is missing. */
export function textOf(wording: Wording | undefined, field: TextField): string {
	if (wording === undefined) return '';
	switch (field.of) {
		case 'quiz':
			return wording[field.part] ?? '';
		case 'instruction':
			return wording.instruction?.join('\n') ?? '';
		case 'levels':
			return wording.levels?.join('\n') ?? '';
		case 'term':
			return wording.terms?.[field.part] ?? '';
		case 'skill':
			return wording.skills[field.id]?.[field.part] ?? '';
		case 'role':
			return wording.roles[field.id]?.[field.part] ?? '';
		case 'lead':
			return wording.formats[field.id]?.lead ?? '';
		case 'answer':
			return wording.formats[field.id]?.options?.[field.option] ?? '';
		case 'item':
			return wording.items[field.id]?.stem ?? '';
		case 'option':
			return wording.items[field.id]?.options?.[field.option] ?? '';
		case 'step':
			return wording.steps[field.id]?.[field.band] ?? '';
	}
}

/** The place of a field in the wording of its language, as in the issues of the checker. */
export function pathOf(field: TextField): readonly (string | number)[] {
	switch (field.of) {
		case 'quiz':
			return [field.part];
		case 'instruction':
		case 'levels':
			return [field.of];
		case 'term':
			return ['terms', field.part];
		case 'skill':
		case 'role':
			return [`${field.of}s`, field.id, field.part];
		case 'lead':
			return ['formats', field.id, 'lead'];
		case 'answer':
			return ['formats', field.id, 'options', field.option];
		case 'item':
			return ['items', field.id, 'stem'];
		case 'option':
			return ['items', field.id, 'options', field.option];
		case 'step':
			return ['steps', field.id, field.band];
	}
}

/** The document with another text in a field. A field of something that is not there stays as it is. */
export function writeText(
	document: StudioDocument,
	{ locale, field, text }: { locale: Locale; field: TextField; text: string }
): StudioDocument {
	const wording = document.wording[locale];
	if (wording === undefined || textOf(wording, field) === text) return document;
	const written = withText(wording, field, text);
	if (written === wording) return document;
	return { ...document, wording: { ...document.wording, [locale]: written } };
}

function withText(wording: Wording, field: TextField, text: string): Wording {
	const { instruction, levels, ...rest } = wording;
	switch (field.of) {
		case 'quiz':
			return { ...wording, [field.part]: text };
		case 'term':
			return { ...wording, terms: { ...wording.terms, [field.part]: text } };
		case 'instruction': {
			const lines = linesOf(text).slice(0, MOST_LINES);
			return {
				...rest,
				...(levels && { levels }),
				...(lines.length > 0 && { instruction: lines })
			};
		}
		case 'levels': {
			const lines = linesOf(text);
			return {
				...rest,
				...(instruction && { instruction }),
				...(lines.length === LEVELS && { levels: lines })
			};
		}
		case 'skill':
		case 'role':
		case 'lead':
		case 'answer':
		case 'item':
		case 'option':
		case 'step':
			return withEntry(wording, field, text);
	}
}

type EntryField = Extract<TextField, { readonly id: string }>;

function withEntry(wording: Wording, field: EntryField, text: string): Wording {
	const { skills, roles, formats, items, steps } = wording;
	const { id } = field;
	switch (field.of) {
		case 'skill':
			return {
				...wording,
				skills: changeOne(skills, id, (skill) => withSkillText(skill, field.part, text))
			};
		case 'role':
			return {
				...wording,
				roles: changeOne(roles, id, (role) => ({ ...role, [field.part]: text }))
			};
		case 'lead':
			return { ...wording, formats: changeOne(formats, id, (one) => ({ ...one, lead: text })) };
		case 'answer':
			return {
				...wording,
				formats: changeOne(formats, id, (one) => withOption(one, field.option, text))
			};
		case 'item':
			return { ...wording, items: changeOne(items, id, (one) => ({ ...one, stem: text })) };
		case 'option':
			return {
				...wording,
				items: changeOne(items, id, (one) => withOption(one, field.option, text))
			};
		case 'step':
			return {
				...wording,
				steps: changeOne(steps, id, (one) => changeOne(one, field.band, () => text))
			};
	}
}

type SkillWords = Wording['skills'][string];
type SkillPart = Extract<TextField, { of: 'skill' }>['part'];

/** The short name follows the name until the author writes one. */
function withSkillText(skill: SkillWords, part: SkillPart, text: string): SkillWords {
	if (part === 'short') return { ...skill, short: text.slice(0, LONGEST_SHORT) };
	const isSame = part === 'name' && skill.short === shortOf(skill.name);
	return { ...skill, [part]: text, ...(isSame && { short: shortOf(text) }) };
}

/** The start of a name that fits beside an axis. */
export function shortOf(name: string): string {
	return name.slice(0, LONGEST_SHORT).trim();
}

function withOption<T extends { options?: Readonly<Record<string, string>> | undefined }>(
	entry: T,
	option: string,
	text: string
): T {
	if (!Object.hasOwn(entry.options ?? {}, option)) return entry;
	return { ...entry, options: { ...entry.options, [option]: text } };
}

function linesOf(text: string): string[] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}
